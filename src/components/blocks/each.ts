import { createElement, Fragment, type ReactNode } from 'react';

/** Renders each item, in order. Only for static pages: their items never change places, so they need no keys. */
export function each<Item>(items: readonly Item[], render: (item: Item, index: number) => ReactNode): ReactNode {
	return createElement(Fragment, null, ...items.map(render));
}

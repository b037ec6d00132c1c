import { createElement, Fragment, type ReactNode } from 'react';

/** What `render` makes of each item, in order. For static pages: nothing in them ever changes places, so that no keys are needed. */
export function each<Item>(items: readonly Item[], render: (item: Item, index: number) => ReactNode): ReactNode {
	return createElement(Fragment, null, ...items.map(render));
}

import { createElement, type ReactNode, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { keepNodes, keptNodes } from './page-element.ts';
import type { PageProps } from './page-props.ts';

interface Props extends Pick<PageProps, 'id' | 'content' | 'load'> {
	readonly box: RefObject<HTMLDivElement | null>;
	readonly className?: string;
}

/**
 * The content of a page: HTML from the pipeline, in which all text is escaped. The first page of a visit keeps the HTML of its document,
 * so that no script has to contain it. Later pages load theirs.
 */
export function PageHtml({ id, content, load, box, className }: Props): ReactNode {
	const [reloaded, setReloaded] = useState<string>();
	const html = content?.html ?? reloaded;
	useLayoutEffect(() => {
		const element = box.current;
		if (html !== undefined || element === null) return undefined;
		if (!element.hasChildNodes()) element.append(...keptNodes(id));
		return () => keepNodes(id, element);
	}, [html, id, box]);
	useEffect(() => {
		if (html !== undefined || box.current?.hasChildNodes() !== false) return;
		// Either the network failed on the way to this page, or React rendered the page again, because something in it was unexpected.
		load().then(
			({ default: loaded }) => setReloaded(loaded.html),
			() => window.location.reload(),
		);
	}, [html, load, box]);
	return createElement('div', {
		ref: box,
		className,
		'data-page': id,
		dangerouslySetInnerHTML: { __html: html ?? '' },
		suppressHydrationWarning: true,
	});
}

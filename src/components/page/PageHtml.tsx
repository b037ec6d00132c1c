import { createElement, type ReactNode, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { PageContentData } from '../../schemas/page-data.ts';
import type { Load } from './load-content.ts';
import { keepNodes, keptNodes } from './page-element.ts';

interface Props {
	readonly id: string;
	/** Undefined where the browser has the HTML already. */
	readonly content: PageContentData | undefined;
	readonly load: Load<PageContentData>;
	readonly box: RefObject<HTMLDivElement | null>;
	readonly className?: string;
}

/**
 * The content of a page: HTML that the pipeline made of the notes, every text escaped. What stands in the page when it is opened is left as
 * it is, and so needs no script; what one comes to later is loaded on the way.
 */
export function PageHtml({ id, content, load, box, className }: Props): ReactNode {
	const [late, setLate] = useState<string>();
	const html = content?.html ?? late;
	useLayoutEffect(() => {
		const element = box.current;
		if (html !== undefined || element === null) return undefined;
		if (!element.hasChildNodes()) element.append(...keptNodes(id));
		return () => keepNodes(id, element);
	}, [html, id, box]);
	useEffect(() => {
		if (html !== undefined || box.current?.hasChildNodes() !== false) return;
		// The network failed on the way here, or React had to make the page anew, as something else in it was not as expected.
		load().then(
			({ default: loaded }) => setLate(loaded.html),
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

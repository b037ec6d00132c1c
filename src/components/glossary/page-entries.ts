import type { PageEntry } from '../../glossary/page-data.ts';
import { keptNodes, pageElement } from '../page/page-element.ts';

/** The entries of a page that stands in the browser as HTML, or stood there before, by the data of their elements. */
export function entriesOnPage(id: string): readonly PageEntry[] {
	const page = pageElement(id);
	const roots = page === null ? keptNodes(id) : [page];
	const elements = roots.flatMap((root) => (root instanceof Element ? [root, ...root.querySelectorAll('[data-term]')] : []));
	return elements.flatMap((element) => (element instanceof HTMLElement && element.dataset['term'] !== undefined ? [entryOf(element)] : []));
}

function entryOf(element: HTMLElement): PageEntry {
	const { term = '', name = '', kind, topic, names = '', former } = element.dataset;
	return {
		id: term,
		name,
		letter: element.closest<HTMLElement>('[data-letter]')?.dataset['letter'] ?? '',
		kind: kind ?? null,
		topic: topic ?? null,
		otherNames: names,
		former: former?.split(' ') ?? [],
	};
}

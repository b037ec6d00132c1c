import type { PageEntry } from '../../glossary/page-data.ts';
import { keptNodes, pageElement } from '../page/page-element.ts';

/** The entries of a page whose HTML is, or was, in the document. The `data-` attributes of their elements have the same data as `content.json`. */
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

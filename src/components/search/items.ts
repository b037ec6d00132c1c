import { searchAddress } from './query-address.ts';
import type { QueryResults, SectionResult, TermResult } from './query-results.ts';
import { tierGroups } from './tiers.ts';
import { countOf } from './wording.ts';

/** Maximum number of terms in the dialog. The results page has the rest. */
export const MAX_TERMS = 8;
const MAX_SECTIONS = 4;

/** An option of the dialog. `url` is without the base path. */
export type Item =
	| { readonly kind: 'term'; readonly url: string; readonly term: TermResult }
	| { readonly kind: 'section'; readonly url: string; readonly section: SectionResult }
	| { readonly kind: 'near'; readonly url: string; readonly text: string }
	| { readonly kind: 'recent'; readonly url: string; readonly text: string }
	| { readonly kind: 'all'; readonly url: string; readonly text: string };

/** Identifies an item. Stays the same while the query gets longer. */
export function itemKey(item: Item): string {
	return item.kind === 'all' ? 'all' : item.url;
}

/** Items under a common label. */
export interface ItemGroup {
	readonly id: string;
	readonly label: string;
	/** Whether the label is visible, not only read by screen readers. */
	readonly labelShown: boolean;
	readonly items: readonly Item[];
}

/** The results as groups of items; empty if there are none. */
export function resultGroups(found: QueryResults): readonly ItemGroup[] {
	const groups: ItemGroup[] = tierGroups(found).map(({ id, remark, terms }) => ({
		id,
		label: remark ?? 'Terms',
		labelShown: remark !== null,
		items: terms.map((term) => ({ kind: 'term', url: term.url, term })),
	}));
	const sections = found.sections.slice(0, MAX_SECTIONS).map((section) => ({ kind: 'section', url: section.url, section }) as const);
	if (sections.length > 0) groups.push({ id: 'sections', label: 'On the pages', labelShown: true, items: sections });
	const nearest = found.nearest.map(({ url, name }) => ({ kind: 'near', url, text: name }) as const);
	if (nearest.length > 0) groups.push({ id: 'near', label: 'Nearest names', labelShown: true, items: nearest });
	const count = countOf(found);
	if (count > 0) {
		const text = count === 1 ? `The result for “${found.query}” on a page` : `All ${count} results for “${found.query}”`;
		groups.push({ id: 'all', label: 'More', labelShown: false, items: [{ kind: 'all', url: searchAddress(found.asked), text }] });
	}
	return groups;
}

/** Recent searches as a group of items. */
export function recentGroups(recents: readonly string[]): readonly ItemGroup[] {
	if (recents.length === 0) return [];
	const items = recents.map((text) => ({ kind: 'recent', url: searchAddress(text), text }) as const);
	return [{ id: 'recent', label: 'Recent searches', labelShown: true, items }];
}

import type { Found, FoundSection, FoundTerm } from './found.ts';
import { searchAddress } from './query-address.ts';
import { tierGroups } from './tiers.ts';
import { countOf } from './wording.ts';

/** How much the dialog shows of what was found; the rest is on the results page. */
export const MAX_TERMS = 8;
const MAX_SECTIONS = 4;

/** What can be chosen in the dialog. `url` is without the base path. */
export type Item =
	| { readonly kind: 'term'; readonly url: string; readonly term: FoundTerm }
	| { readonly kind: 'section'; readonly url: string; readonly section: FoundSection }
	| { readonly kind: 'near'; readonly url: string; readonly text: string }
	| { readonly kind: 'recent'; readonly url: string; readonly text: string }
	| { readonly kind: 'all'; readonly url: string; readonly text: string };

/** What tells one item from another, and stays the same when the query becomes longer. */
export function itemKey(item: Item): string {
	return item.kind === 'all' ? 'all' : item.url;
}

/** Items under a line that says what they have in common. */
export interface ItemGroup {
	readonly id: string;
	readonly label: string;
	/** Whether the line is seen, too. */
	readonly labelShown: boolean;
	readonly items: readonly Item[];
}

/** What was found as groups of items; none where nothing was. */
export function foundGroups(found: Found): readonly ItemGroup[] {
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

import type { Locator, Page } from 'playwright-core';
import type { NameRecord, TextRecord } from '../../src/schemas/search-json.ts';
import { namesFileOf } from '../../src/search/short-names.ts';
import { SITE } from './visit.ts';

/** Nothing is called so, or nearly so. */
export const UNKNOWN = 'qxzzyqxwvvkq';

/** A term as programs get it. */
export type SiteTerm = NameRecord & TextRecord;

/** The terms of the built site, as programs get them. */
export async function siteTerms(): Promise<readonly SiteTerm[]> {
	const response = await fetch(`${SITE}api/terms.json`);
	const { terms } = (await response.json()) as { terms: readonly SiteTerm[] };
	return terms;
}

/** A term of the site with kind and definition, and a name of letters alone that no other term is called by. */
export async function plainTerm(): Promise<SiteTerm> {
	const terms = await siteTerms();
	const called = terms.flatMap(({ name, aliases, expansion }) => [name, ...aliases, expansion].map((one) => one?.toLowerCase()));
	const unique = (name: string): boolean => called.filter((one) => one === name.toLowerCase()).length === 1;
	const alone = terms.find(
		({ name, kind, definition }) => kind !== null && definition !== null && /^[A-Za-z]{5,}$/.test(name) && unique(name),
	);
	if (alone === undefined) throw new Error('the site has no term to look for');
	return alone;
}

/** The address of the page once the dialog is gone. */
export async function placeAfterDialog(page: Page): Promise<string> {
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	return page.url();
}

/** The dialog, its field and its options. */
export function parts(page: Page): {
	readonly dialog: Locator;
	readonly field: Locator;
	readonly options: Locator;
	readonly current: Locator;
} {
	const dialog = page.getByRole('dialog', { name: 'Search' });
	return {
		dialog,
		field: dialog.getByRole('combobox'),
		options: dialog.getByRole('option'),
		current: dialog.getByRole('option', { selected: true }),
	};
}

/** Waits until the page hears keys. */
export async function alive(page: Page): Promise<void> {
	await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
}

/** Opens the dialog by its key and waits until its combobox is there. */
export async function openSearch(page: Page): Promise<ReturnType<typeof parts>> {
	await alive(page);
	await page.keyboard.press('/');
	const all = parts(page);
	await all.field.waitFor();
	return all;
}

/** Lets the page believe that it stands on a site of other terms. */
export async function withTerms(page: Page, names: readonly NameRecord[], texts: readonly TextRecord[]): Promise<void> {
	await page.route('**/api/search/names.json', (route) =>
		route.fulfill({ json: namesFileOf(names, (id) => `/t/${id}/`, { language: 'en', variants: '' }) }),
	);
	await page.route('**/api/search/texts.json', (route) => route.fulfill({ json: { version: 1, terms: texts, sections: [] } }));
}

/** Terms that are all found by “sample”. */
export function sampleTerms(count: number): { readonly names: readonly NameRecord[]; readonly texts: readonly TextRecord[] } {
	const ids = Array.from({ length: count }, (_, index) => `sample-${index + 1}`);
	return {
		names: ids.map((id) => ({
			id,
			name: id.replace('sample-', 'Sample '),
			aliases: [],
			see: [],
			expansion: null,
			kind: 'concept',
			topic: null,
			url: `/t/${id}/`,
			mentions: 1,
		})),
		texts: ids.map((id) => ({ id, definition: `What ${id} is.`, keywords: [], notes: [], mentions: [] })),
	};
}

import type { Locator, Page } from 'playwright-core';
import { namesFileOf } from '../../src/search/names-file.ts';
import type { NameRecord, TextRecord } from '../../src/search/types.ts';
import { SITE } from './visit.ts';

/** Nothing is called so, or nearly so. */
export const UNKNOWN = 'qxzzyqxwvvkq';

/** The terms of the built site, as programs get them. */
export async function siteTerms(): Promise<readonly (NameRecord & TextRecord)[]> {
	const response = await fetch(`${SITE}api/terms.json`);
	const { terms } = (await response.json()) as { terms: readonly (NameRecord & TextRecord)[] };
	return terms;
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
	await page.route('**/api/search/names.json', (route) => route.fulfill({ json: namesFileOf(names, (id) => `/t/${id}/`) }));
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
			expansion: null,
			kind: 'concept',
			topic: null,
			url: `/t/${id}/`,
			mentions: 1,
		})),
		texts: ids.map((id) => ({ id, definition: `What ${id} is.`, keywords: [], notes: [], mentions: [] })),
	};
}

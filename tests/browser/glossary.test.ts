import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../src/web/site-pages.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { layoutShift } from './layout-shift.ts';
import { alive, type SiteTerm, siteTerms } from './searching.ts';
import { NO_BROWSER, relative, SITE, siteData, visit } from './visit.ts';

const GLOSSARY = relative(PAGES.glossary.path);

describe.skipIf(NO_BROWSER)('the glossary', () => {
	let browser: Browser;
	let terms: readonly SiteTerm[];
	/** The two kinds that most terms are of, and the topic of most terms. */
	let kinds: readonly [string, string];
	let topic: string;
	beforeAll(async () => {
		browser = await launchBrowser();
		terms = await siteTerms();
		const [first = '', second = ''] = byCount(terms.map(({ kind }) => kind));
		kinds = [first, second];
		topic = byCount(terms.map((term) => term.topic))[0] ?? '';
	});
	afterAll(() => browser.close());

	const open = async (path: string, options: BrowserContextOptions = {}): Promise<Awaited<ReturnType<typeof visit>>> => {
		const opened = await visit(browser, path, options);
		await alive(opened.page);
		return opened;
	};
	const ids = (wanted: (term: SiteTerm) => boolean): readonly string[] =>
		terms
			.filter(wanted)
			.map(({ id }) => id)
			.sort();
	const expectShown = (page: Page, wanted: readonly string[]): Promise<void> => expect.poll(() => shownIds(page)).toEqual(wanted);

	test('combines kinds and topics, counts them, and goes back step by step', async () => {
		const { page, faults, close } = await open(GLOSSARY);
		await box(page, 'Kind', kinds[0]).check();
		await expectShown(
			page,
			ids(({ kind }) => kind === kinds[0]),
		);
		expect(new URL(page.url()).search).toBe(`?kind=${kinds[0]}`);
		await box(page, 'Kind', kinds[1]).check();
		const either = ids(({ kind }) => kind === kinds[0] || kind === kinds[1]);
		await expectShown(page, either);
		const promised = Number(await count(page, 'Topic', topic).textContent());
		await box(page, 'Topic', topic).check();
		const both = ids((term) => either.includes(term.id) && term.topic === topic);
		expect(promised).toBe(both.length);
		await expectShown(page, both);
		expect(new URL(page.url()).search).toBe(`?kind=${kinds.join(',')}&topic=${encodeURIComponent(topic)}`);
		await page
			.getByRole('status')
			.filter({ hasText: `${both.length} of ${terms.length} terms` })
			.waitFor({ state: 'attached' });
		await page.goBack();
		await expectShown(page, either);
		expect(await box(page, 'Topic', topic).isChecked()).toBe(false);
		await page.goForward();
		await expectShown(page, both);
		await page.getByRole('button', { name: 'Clear the filter' }).click();
		await expectShown(
			page,
			ids(() => true),
		);
		expect(new URL(page.url()).search).toBe('');
		expect(faults).toEqual([]);
		await close();
	});

	test('shows what the address asks for, whatever else stands there', async () => {
		const { page, faults, close } = await open(`${GLOSSARY}?kind=${kinds[0]},<script>&topic=${topic}&q=%20&x=1`);
		await expectShown(
			page,
			ids((term) => term.kind === kinds[0] && term.topic === topic),
		);
		expect(await page.locator('.glossary-letter:not([hidden]) > h2').count()).toBe(
			new Set(
				await page
					.locator('.glossary-entry:not([hidden])')
					.evaluateAll((all) => all.map((one) => one.parentElement?.id || one.parentElement?.dataset['letter'])),
			).size,
		);
		expect(faults).toEqual([]);
		await close();
	});

	test('narrows by name, other names and long form as one types; Escape takes it back', async () => {
		const { page, close } = await open(GLOSSARY);
		const [term] = terms.filter(({ aliases }) => aliases.some((alias) => /^[a-z]{4,}$/iu.test(alias)));
		const alias = term?.aliases.find((one) => /^[a-z]{4,}$/iu.test(one)) ?? '';
		const field = page.getByRole('searchbox', { name: 'Filter the terms' });
		await field.pressSequentially(alias.toUpperCase());
		const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
		const named = ids(({ name, aliases, expansion }) =>
			[name, ...aliases, expansion ?? ''].some((one) => folded(one).includes(folded(alias))),
		);
		expect(named).toContain(term?.id);
		// The search of the site may find more, as terms whose text has the word.
		const narrowed = async (): Promise<unknown> => {
			const shown = await shownIds(page);
			return { named: shown.filter((id) => named.includes(id)), isFewer: shown.length < terms.length };
		};
		await expect.poll(narrowed).toEqual({ named, isFewer: true });
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(alias.toUpperCase());
		expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
		await page.reload();
		await expect.poll(narrowed).toEqual({ named, isFewer: true });
		await field.press('Escape');
		await expectShown(
			page,
			ids(() => true),
		);
		expect(await field.inputValue()).toBe('');
		await expect.poll(() => new URL(page.url()).search).toBe('');
		await close();
	});

	test('narrows by the search of the site: typos, words of the text, and what is near where nothing matches', async () => {
		const { page, faults, close } = await open(GLOSSARY);
		const [term] = terms.filter(({ name }) => /^[a-z]{8,}$/iu.test(name));
		const { id = '', name = '' } = term ?? {};
		const field = page.getByRole('searchbox', { name: 'Filter the terms' });
		// Two letters change places.
		await field.fill(name.replace(/(.)(.)(?=.$)/u, '$2$1'));
		await expect.poll(() => shownIds(page)).toContain(id);
		expect((await shownIds(page)).length).toBeLessThan(terms.length / 4);
		await field.fill('nothingislikethis');
		await page.getByText(/^No (?:exact match\. Did you mean:|term is like “nothingislikethis”\.)$/u).waitFor();
		expect(await shownIds(page)).toEqual([]);
		await field.fill('');
		await expectShown(
			page,
			ids(() => true),
		);
		const { definition } = (await (await fetch(`${SITE}api/terms/${id}.json`)).json()) as { readonly definition: string };
		const words = definition
			.split(/[^\p{L}\p{N}]+/u)
			.slice(1, 9)
			.join(' ');
		await field.fill(words);
		await expect.poll(() => shownIds(page)).toContain(id);
		await box(page, 'Kind', kinds.find((kind) => kind !== term?.kind) ?? '').check();
		await expect.poll(() => shownIds(page)).not.toContain(id);
		expect(faults).toEqual([]);
		await close();
	});

	test.each(['', `?kind=x`])('the address that a term had in the glossary leads to the page of the term, with %j in it', async (search) => {
		const [term] = terms.toReversed();
		const { page, close } = await visit(browser, `${GLOSSARY}${search}#${term?.id}`);
		await expect.poll(() => page.url()).toBe(`${SITE}t/${term?.id}/`);
		await page.goBack();
		expect(page.url()).not.toContain('#');
		await close();
	});

	test('a name leads to the page of its term, and Back to the filtered list', async () => {
		const { page, close } = await open(`${GLOSSARY}?kind=${kinds[0]}`);
		const [id = ''] = ids(({ kind }) => kind === kinds[0]);
		await page.locator(`[data-term="${id}"] h3 a`).click();
		await expect.poll(() => page.url()).toBe(`${SITE}t/${id}/`);
		await page.goBack();
		await expectShown(
			page,
			ids(({ kind }) => kind === kinds[0]),
		);
		await close();
	});

	test('the letters stay in sight, mark where one is, and lead nowhere where nothing is left', async () => {
		const { letters } = await siteData();
		const { page, close } = await open(GLOSSARY, { viewport: { width: 1280, height: 800 } });
		const bar = page.getByRole('navigation', { name: 'Glossary by letter' });
		expect(await bar.getByRole('link').count()).toBe(letters.length);
		const last = letters.at(-2);
		await bar.getByRole('link', { name: last?.letter ?? '', exact: true }).click();
		await expect.poll(() => bar.locator('[aria-current]').textContent()).toBe(last?.letter);
		const box = await bar.boundingBox();
		const navbar = await page.locator('.navbar').boundingBox();
		expect(box?.y).toBeCloseTo(navbar?.height ?? 0, 0);
		expect((await page.locator(`#${last?.id}`).boundingBox())?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
		await page.goto(`${SITE}${GLOSSARY}?kind=${kinds[1]}`);
		await alive(page);
		const initials = await page.locator('.glossary-letter:not([hidden]) > h2').allTextContents();
		expect(await bar.getByRole('link').allTextContents()).toEqual(initials.map((text) => text.charAt(0)));
		await close();
	});

	test('is complete without JavaScript, and shows nothing that would not work', async () => {
		const { page, close } = await visit(browser, `${GLOSSARY}?kind=${kinds[0]}`, { javaScriptEnabled: false });
		expect(await shownIds(page)).toEqual(ids(() => true));
		expect(await page.locator('.glossary :is(input, button):visible').count()).toBe(0);
		const { letters } = await siteData();
		const bar = page.getByRole('navigation', { name: 'Glossary by letter' });
		await bar.getByRole('link', { name: letters.at(-1)?.letter ?? '', exact: true }).click();
		expect(await inSight(page, page.locator(`#${letters.at(-1)?.id}`))).toBe(true);
		await close();
	});

	test('moves nothing when the filter comes alive', async () => {
		const { page, close } = await open(GLOSSARY);
		expect(await layoutShift(page)).toBeLessThan(0.01);
		await close();
	});

	test.each(['light', 'dark'] as const)(
		'has no finding of axe with a filter, nor scrolls sideways at 320 px, in %s',
		async (colorScheme) => {
			const { page, close } = await open(`${GLOSSARY}?kind=${kinds[0]}&q=a`, {
				colorScheme,
				viewport: { width: 320, height: 700 },
				reducedMotion: 'reduce',
			});
			expect(await axeFindings(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
			await close();
		},
	);
});

function byCount(values: readonly (string | null)[]): readonly string[] {
	const present = values.filter((value) => value !== null);
	const counts = new Map([...new Set(present)].map((value) => [value, present.filter((one) => one === value).length]));
	return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

async function shownIds(page: Page): Promise<readonly string[]> {
	const all = await page
		.locator('.glossary-entry:visible')
		.evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset['term'] ?? ''));
	return all.sort();
}

/** The box of a value, which stands in the address as it does in the data. */
function box(page: Page, field: 'Kind' | 'Topic', value: string): Locator {
	return page.getByRole('group', { name: field }).locator(`input[value="${value}"]`);
}

function count(page: Page, field: 'Kind' | 'Topic', value: string): Locator {
	return page
		.getByRole('group', { name: field })
		.locator('label', { has: page.locator(`input[value="${value}"]`) })
		.locator('span')
		.last();
}

/** Whether `place` stands in the window, below all bars. */
async function inSight(page: Page, place: Locator): Promise<boolean> {
	const box = await place.boundingBox();
	const bar = await page.getByRole('navigation', { name: 'Glossary by letter' }).boundingBox();
	const end = (bar?.y ?? 0) + (bar?.height ?? 0);
	return box !== null && box.y >= end && box.y < (page.viewportSize()?.height ?? 0);
}

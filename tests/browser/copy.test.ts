import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchAddress } from '../../src/components/search/query-address.ts';
import { shownAddress } from '../../src/web/addresses.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { alive, openSearch, siteTerms } from './searching.ts';
import { NO_BROWSER, relative, SITE, visit } from './visit.ts';

const ALLOWED: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

function copied(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}

async function refuseClipboard(page: Page): Promise<void> {
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
	});
}

describe.skipIf(NO_BROWSER)('copying', () => {
	let browser: Browser;
	/** A term with letters alone in its name, which no text escapes, and the path of its page. */
	let term: { readonly id: string; readonly name: string; readonly url: string };
	/** What a copied link to it is: the site’s own address, or the one under which it is shown. */
	let link = '';
	beforeAll(async () => {
		browser = await launchBrowser();
		const [first = { id: '', name: '', url: '' }] = (await siteTerms()).filter(
			({ name, definition }) => /^\w{4,}$/.test(name) && definition !== null,
		);
		term = { ...first, url: new URL(first.url, SITE).pathname };
		link = shownAddress(first.url, new URL(SITE).origin);
	});
	afterAll(() => browser.close());

	const open = async (path: string, options = ALLOWED): Promise<Awaited<ReturnType<typeof visit>>> => {
		const opened = await visit(browser, path, options);
		await alive(opened.page);
		return opened;
	};
	const results = (): string => relative(searchAddress(term.name));
	const button = (within: Page | Locator, label: string): Locator => within.getByRole('button', { name: `${label}: ${term.name}` });
	const markdown = (): RegExp => new RegExp(`^\\[${term.name}\\]\\(${link}\\): \\S`);

	test('from a preview, as text too', async () => {
		const { page, close } = await open('cloud');
		await page.locator('.markdown .definition a[href*="/t/"]').first().hover();
		const card = page.getByRole('dialog', { name: /^Preview: / });
		const name = (await card.getByRole('heading').textContent()) ?? '';
		await card.getByRole('button', { name: `Copy as text: ${name}` }).click();
		await card.getByText('Copied as text').waitFor();
		expect(await copied(page)).toMatch(new RegExp(`^${name}: \\S.* \\S+/t/[^/]+/$`));
		await close();
	});

	test('from the results page', async () => {
		const { page, close } = await open(results());
		await button(page, 'Copy for chat').click();
		await page.getByText('Copied for a chat').waitFor();
		expect(await copied(page)).toMatch(markdown());
		expect(await axeFindings(page)).toEqual([]);
		await close();
	});

	test('from the dialog, with a button and with keys', async () => {
		const { page, faults, close } = await open('cloud');
		const { dialog, field, current } = await openSearch(page);
		await field.fill(term.name);
		await current.waitFor();
		await button(dialog, 'Copy link').click();
		await dialog.getByText('Link copied').waitFor();
		expect(await copied(page)).toBe(link);
		await field.press('Alt+Enter');
		await dialog.getByText('Copied for a chat').waitFor();
		expect(await copied(page)).toMatch(markdown());
		await field.press('Shift+Enter');
		await dialog.getByText('Link copied').waitFor();
		expect(await copied(page)).toBe(link);
		expect(await dialog.isVisible()).toBe(true);
		expect(await axeFindings(page)).toEqual([]);
		expect(faults).toEqual([]);
		await close();
	});

	test('shows the text, selected, where the clipboard is refused', async () => {
		const { page, faults, close } = await open(results(), {});
		await refuseClipboard(page);
		await button(page, 'Copy for chat').click();
		const text = page.getByRole('textbox', { name: `Copy for chat: ${term.name}` });
		await text.waitFor();
		expect(await page.locator('main [aria-live]').filter({ hasText: 'Ctrl' }).textContent()).toContain('Ctrl+C');
		expect(await text.inputValue()).toMatch(markdown());
		await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(await text.inputValue());
		expect(faults).toEqual([]);
		await close();
	});

	test('of a link and of the text goes on without a network', async () => {
		const { page, close } = await open(results());
		await page.context().setOffline(true);
		await button(page, 'Copy for chat').click();
		await page.getByText('Copied for a chat').waitFor();
		expect(await copied(page)).toMatch(new RegExp(`^\\[${term.name}\\]\\(${link}\\)$`));
		await close();
	});
});

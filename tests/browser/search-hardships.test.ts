import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchAddress } from '../../src/components/search/query-address.ts';
import { PAGES } from '../../src/web/site-pages.ts';
import { launchBrowser } from './browser.ts';
import { alive, openSearch, parts, placeAfterDialog, plainTerm, type SiteTerm, UNKNOWN } from './searching.ts';
import { NO_BROWSER, relative, SITE, visit } from './visit.ts';

describe.skipIf(NO_BROWSER)('the search, when things go wrong and from one time to the next', () => {
	let browser: Browser;
	let term: SiteTerm;
	beforeAll(async () => {
		browser = await launchBrowser();
		term = await plainTerm();
	});
	afterAll(() => browser.close());

	test('keeps what is typed before anything has arrived, and Enter with it', async () => {
		const { page, faults, close } = await visit(browser, '');
		let arrive = (): void => undefined;
		const arrived = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		await page.route(/api\/search|assets\/js/, async (route) => {
			await arrived;
			await route.continue();
		});
		await alive(page);
		await page.keyboard.press('/');
		await page.keyboard.type(term.name);
		const { dialog, options } = parts(page);
		expect(await dialog.textContent()).toContain('Loading');
		expect(await dialog.getByRole('textbox', { name: 'Search terms' }).inputValue()).toBe(term.name);
		arrive();
		await expect.poll(() => options.first().textContent()).toContain(term.name);
		await page.keyboard.type('x');
		await page.keyboard.press('Backspace');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/t\//u);
		expect(faults).toEqual([]);
		await close();
	});

	test('says what could not be loaded and tries again', async () => {
		const { page, close } = await visit(browser, '');
		for (const what of ['**/assets/js/**', '**/api/search/names.json', '**/api/search/texts.json']) {
			await page.route(what, (route) => route.abort());
			await alive(page);
			await page.keyboard.press('/');
			await page.keyboard.type(term.name);
			const { dialog, options } = parts(page);
			await dialog.getByText('could not be loaded').waitFor();
			await page.unroute(what);
			await dialog.getByRole('button', { name: 'Try again' }).click();
			await expect.poll(() => options.first().textContent()).toContain(term.name);
			await dialog.getByText('could not be loaded').waitFor({ state: 'detached' });
			await page.reload({ waitUntil: 'networkidle' });
		}
		await close();
	});

	test('goes on without a network once it is loaded', async () => {
		const { page, close } = await visit(browser, '');
		const { field, options, dialog } = await openSearch(page);
		await field.fill(term.name);
		await expect.poll(() => options.first().textContent()).toContain((term.definition ?? '').slice(0, 30));
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'detached' });
		await page.context().setOffline(true);
		await openSearch(page);
		await field.fill(term.name.slice(0, -1));
		await expect.poll(() => options.first().textContent()).toContain(term.name);
		await close();
	});

	test('takes no harm from what is pasted', async () => {
		const { page, faults, close } = await visit(browser, '');
		const { field, dialog } = await openSearch(page);
		/** What is announced once a query is answered. */
		const said = (): Promise<string | null> => dialog.getByRole('status').textContent();
		const answer = `for “${term.name}”`;
		await field.fill(term.name);
		await expect.poll(said).toContain(answer);
		const hostile = [
			'x'.repeat(10_000),
			'<img src=x onerror="window.harmed=1">',
			'🐳'.repeat(50),
			'حاوية',
			'   \t ',
			'\ud83d',
			'(((*[\\',
			'"; --',
			'\u202eabc',
		];
		for (const text of hostile) {
			await field.fill(text);
			await expect.poll(said, { message: text.slice(0, 20) }).not.toContain(answer);
			await field.fill(` ${term.name}  `);
			await expect.poll(() => dialog.getByRole('option').first().textContent(), { message: text.slice(0, 20) }).toContain(term.name);
			await expect.poll(said, { message: text.slice(0, 20) }).toContain(answer);
		}
		for (const text of hostile)
			await page.goto(`${SITE}${relative(PAGES.search.path)}?${new URLSearchParams({ q: text }).toString()}`, { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
		expect(faults).toEqual([]);
		await close();
	});

	test('tells what was tried where nothing is found', async () => {
		const { page, close } = await visit(browser, '');
		const { field, dialog } = await openSearch(page);
		await field.fill(UNKNOWN);
		await dialog.getByText(`Nothing for “${UNKNOWN}”.`).waitFor();
		await dialog.getByText('Searched: names and aliases').waitFor();
		await dialog.getByRole('link', { name: 'glossary' }).click();
		expect(await placeAfterDialog(page)).toBe(SITE + relative(PAGES.glossary.path));
		await close();
	});

	test('leaves the keys to the input method while a word is composed', async () => {
		const { page, faults, close } = await visit(browser, '');
		const { field, dialog, options, current } = await openSearch(page);
		await field.fill(term.name.slice(0, 2));
		await options.first().waitFor();
		const chosen = await current.getAttribute('id');
		const session = await page.context().newCDPSession(page);
		const composed = term.name.slice(2);
		await session.send('Input.imeSetComposition', { text: composed, selectionStart: composed.length, selectionEnd: composed.length });
		await expect.poll(() => field.inputValue()).toBe(term.name);
		await expect.poll(() => options.first().textContent()).toContain(term.name);
		await page.evaluate(() =>
			document.addEventListener('keydown', ({ key, isComposing }) => (document.title += isComposing ? ` ${key}` : ' not composed'), true),
		);
		for (const key of ['ArrowDown', 'Escape', 'Enter']) {
			await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
			await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: 229 });
		}
		expect(await page.title()).toMatch(/ ArrowDown Escape Enter$/u);
		expect(await dialog.isVisible()).toBe(true);
		expect(await field.inputValue()).toBe(term.name);
		expect(await current.getAttribute('id')).toBe(chosen);
		expect(page.url()).toBe(SITE);
		// The word is done: the keys belong to the list again.
		await session.send('Input.insertText', { text: composed });
		await expect.poll(() => field.inputValue()).toBe(term.name);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/t\//u);
		expect(faults).toEqual([]);
		await close();
	});

	test('tells screen readers how many results there are, once one has stopped typing', async () => {
		const { page, close } = await visit(browser, '');
		const { field, dialog } = await openSearch(page);
		const status = dialog.getByRole('status');
		await field.pressSequentially(term.name);
		await expect.poll(() => status.textContent()).toMatch(new RegExp(`^\\d+ results? for “${term.name}”$`));
		await field.fill(UNKNOWN);
		await expect.poll(() => status.textContent()).toBe(`No results for “${UNKNOWN}”`);
		await close();
	});

	test('remembers searches on the device until they are forgotten', async () => {
		const { page, faults, close } = await visit(browser, relative(searchAddress('alpha')));
		await page.goto(SITE + relative(searchAddress('beta')), { waitUntil: 'networkidle' });
		const { field, options, dialog, current } = await openSearch(page);
		await expect.poll(() => options.allInnerTexts()).toEqual(['beta', 'alpha']);
		expect(await current.count()).toBe(0);
		await field.fill(term.name);
		await expect.poll(() => options.first().textContent()).toContain(term.name);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/t\//u);
		await page.goto(SITE, { waitUntil: 'networkidle' });
		await openSearch(page);
		await expect.poll(() => options.allInnerTexts()).toEqual([term.name, 'beta', 'alpha']);
		await dialog.getByRole('button', { name: 'Forget “beta”' }).click();
		await expect.poll(() => options.allInnerTexts()).toEqual([term.name, 'alpha']);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		expect(await field.inputValue()).toBe(term.name);
		await field.fill('');
		await dialog.getByRole('button', { name: 'Clear all' }).click();
		await expect.poll(() => options.count()).toBe(0);
		expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe(null);
		expect(faults).toEqual([]);
		await close();
	});

	test.each([
		['blocked', "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });"],
		['full of other things', "localStorage.setItem('recent-searches', '[null, {\"a\": 1}');"],
	])('works where storage is %s', async (_name, script) => {
		const context = await browser.newContext();
		await context.addInitScript(script);
		const page = await context.newPage();
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await page.goto(SITE + relative(searchAddress('alpha')), { waitUntil: 'networkidle' });
		const { options } = await openSearch(page);
		await expect.poll(() => options.allInnerTexts()).toEqual(['alpha']);
		expect(faults).toEqual([]);
		await context.close();
	});
});

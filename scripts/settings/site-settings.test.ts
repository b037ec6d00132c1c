import { describe, expect, it } from 'vitest';
import { DEFAULT_DESIGN, parseSiteSettings, type SiteSettings } from '../../src/schemas/site-settings.ts';
import type { SiteYaml } from '../../src/web/site-yaml.ts';
import { buildSample } from '../model/build-model.samples.ts';
import { accentShades, accentStyles } from './accent.ts';
import { type SettingsSources, siteSettings } from './site-settings.ts';

function settingsOf(settings: SiteYaml, sources: Partial<SettingsSources> = {}, text = '# Brewing *coffee*\n\nCrema - foam'): SiteSettings {
	const { notes } = buildSample(text);
	return siteSettings({ settings, notes, logo: undefined, name: 'my-coffee_notes', folder: 'coffee/', overrides: {}, ...sources });
}

describe('siteSettings', () => {
	it('need none', () => {
		expect(settingsOf({})).toEqual({
			...{ title: 'Brewing coffee', url: 'http://localhost:3000', baseUrl: '/', editUrl: null, editFrom: '' },
			design: { ...DEFAULT_DESIGN, tagline: 'Notes on Brewing coffee.' },
		});
	});

	it.each([
		['\nCrema - foam', 'My coffee notes'],
		[`# ${'word '.repeat(30)}\nCrema - foam`, `${'word '.repeat(12).trim()}…`],
		['## Beans\n\nCrema - foam\n\n# Brewing\nx', 'Brewing'],
	])('take the title from the first heading, else from the name: %j', (text, title) => expect(settingsOf({}, {}, text).title).toBe(title));

	it('name the first topics where there is no tagline', () => {
		const tagline = (topics: number): string =>
			settingsOf({}, {}, Array.from({ length: topics }, (_, at) => `# T${at}\n\nA${at} - b`).join('\n\n')).design.tagline;
		expect([tagline(2), tagline(4), tagline(6)]).toEqual([
			'Notes on T0 and T1.',
			'Notes on T0, T1, T2 and T3.',
			'Notes on T0, T1, T2, T3 and 2 more.',
		]);
	});

	it('are those of the file', () => {
		const given = settingsOf({
			title: ' Coffee ',
			tagline: 'At the bar.',
			address: 'https://Notes.example/',
			basePath: 'coffee',
			editLink: 'https://x.example/e',
		});
		expect(given).toMatchObject({
			title: 'Coffee',
			url: 'https://notes.example',
			baseUrl: '/coffee/',
			editUrl: 'https://x.example/e/',
			editFrom: 'coffee/',
		});
		expect(given.design.tagline).toBe('At the bar.');
	});

	it('are those of the environment before', () => {
		const overrides = { title: 'Tea', url: 'https://tea.example', baseUrl: '/', editUrl: 'https://tea.example/e/' };
		const settings = { title: 'Coffee', address: 'https://notes.example', basePath: '/coffee/', editLink: 'https://x.example/e' };
		expect(settingsOf(settings, { overrides })).toMatchObject({ ...overrides, editFrom: '' });
	});

	it('have the origin that is given for the case that they name none', () => {
		const defaultUrl = 'http://localhost:4000';
		expect(settingsOf({}, { defaultUrl }).url).toBe(defaultUrl);
		expect(settingsOf({ address: 'https://notes.example' }, { defaultUrl }).url).toBe('https://notes.example');
	});

	it.each([
		['de', 'de', 'ltr'],
		['PT-br', 'pt-BR', 'ltr'],
		['he', 'he', 'rtl'],
		['AR-eg', 'ar-EG', 'rtl'],
		['ar-Latn', 'ar-Latn', 'ltr'],
		['az-arab', 'az-Arab', 'rtl'],
	])('know the direction of %s', (given, language, direction) => {
		expect(settingsOf({ language: given }).design).toMatchObject({ language, direction });
	});

	it('have the shades of an accent for pages, and one for cards', () => {
		const { styles, cardAccent } = settingsOf({ accent: 'yellow' }).design;
		expect(styles).toBe(accentStyles('yellow'));
		expect(cardAccent).toBe(accentShades('yellow', 'light').accent);
	});

	it('show a logo in the bar and as the icon', () => {
		const logo = { bytes: new Uint8Array(), ending: 'png', type: 'image/png' };
		const picture = { path: '/img/logo.png', type: 'image/png' };
		expect(settingsOf({}, { logo }).design).toMatchObject({ logo: picture, icon: picture });
	});

	it('are read again as they are written', () => {
		const given = settingsOf({ accent: 'teal', footer: [{ label: 'Map', link: '/map' }], home: ['topics'] });
		expect(parseSiteSettings(JSON.stringify(given))).toEqual(given);
		expect(() => parseSiteSettings(JSON.stringify({ ...given, title: 1 }))).toThrow('site-settings.json');
	});
});

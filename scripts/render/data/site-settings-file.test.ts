import { describe, expect, it } from 'vitest';
import { DEFAULT_DESIGN, parseSiteSettings, type SiteDesign } from '../../../src/schemas/site-settings.ts';
import { buildSample } from '../../model/build-model.samples.ts';
import { renderInput } from '../render-input.ts';
import { logoFile } from './logo-file.ts';
import { siteSettingsFile } from './site-settings-file.ts';
import { webManifest } from './web-manifest.ts';

const SITE = { title: 'Coffee at home', url: 'https://notes.example', baseUrl: '/coffee/' };
const { notes } = buildSample('# Coffee\n\nCrema - foam');
const logo = { bytes: Buffer.from([1, 2, 3]), ending: 'png', type: 'image/png' };
const picture = { path: '/img/logo.png', type: logo.type };
const design: SiteDesign = { ...DEFAULT_DESIGN, language: 'he', direction: 'rtl', logo: picture, icon: picture, home: ['glossary'] };
const editing = { editUrl: 'https://x.example/', editFrom: 'coffee/' };

describe('the settings’ file', () => {
	it('holds all that Docusaurus is configured with, outside of what becomes the site', () => {
		const [file] = siteSettingsFile.emit(renderInput(notes, SITE, { design, editing }));
		expect(file?.path).toBe('page-data/site-settings.json');
		expect(parseSiteSettings(String(file?.content))).toEqual({ ...SITE, ...editing, design });
	});
});

describe('the logo', () => {
	it('is the file as it is', () => {
		expect(logoFile.emit({ logo })).toEqual([{ path: 'static/img/logo.png', content: logo.bytes }]);
		expect(logoFile.emit({ logo: undefined })).toEqual([]);
	});
});

describe('the manifest', () => {
	const manifestOf = (title: string, own = design): unknown => {
		const [file] = webManifest.emit({ site: { ...SITE, title }, design: own });
		return JSON.parse(String(file?.content)) as unknown;
	};

	it('has the name, the language and the icon of the site', () => {
		expect(manifestOf('Coffee at home')).toMatchObject({
			name: 'Coffee at home',
			lang: 'he',
			dir: 'rtl',
			icons: [{ src: 'img/logo.png', type: 'image/png' }],
		});
		expect(manifestOf('Coffee', DEFAULT_DESIGN)).toMatchObject({ icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }] });
	});

	it.each([
		['Coffee', 'Coffee'],
		['Notes about coffee', 'Coffee'],
		['Kaffeehausgeschichten', 'Kaffeehausgeschichten'],
	])('calls %s shortly %s', (title, expected) => expect(manifestOf(title)).toMatchObject({ short_name: expected }));
});

import { expect, test } from 'vitest';
import { EMPTY_SITE, parseSiteJson } from './site-json.ts';

test('reads what it writes', () => {
	expect(parseSiteJson(JSON.stringify(EMPTY_SITE), 'site.json')).toEqual(EMPTY_SITE);
});

test('says which file is no JSON', () => {
	expect(() => parseSiteJson('{', 'static/api/site.json')).toThrow('static/api/site.json is not JSON');
});

test('names every field at fault', () => {
	const text = JSON.stringify({ ...EMPTY_SITE, terms: 'many', topics: [{ id: 'cloud' }] });
	expect(() => parseSiteJson(text, 'site.json')).toThrow(/terms[\s\S]*topics\[0\]\.title|topics\[0\]\.title[\s\S]*terms/);
});

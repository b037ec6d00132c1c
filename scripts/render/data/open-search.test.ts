import { describe, expect, it } from 'vitest';
import { DEFAULT_DESIGN } from '../../../src/schemas/site-settings.ts';
import { openSearch } from './open-search.ts';

function described(title: string, baseUrl = '/'): string {
	const [file] = openSearch.emit({ site: { title, url: 'https://notes.example', baseUrl }, design: DEFAULT_DESIGN });
	expect(file?.path).toBe('static/opensearch.xml');
	return String(file?.content);
}

describe('openSearch', () => {
	it('leads to the results page under the base path', () => {
		const xml = described('Study notes', '/study/');
		expect(xml).toContain('<ShortName>Study notes</ShortName>');
		expect(xml).toContain('template="https://notes.example/study/search?q={searchTerms}"');
		expect(xml).toContain('>https://notes.example/study/favicon.svg</Image>');
		expect(described('Study notes')).toContain('template="https://notes.example/search?q={searchTerms}"');
	});

	it('escapes the title and leaves out what XML cannot hold', () => {
		const xml = described('A & B <"x">\u0007');
		expect(xml).toContain('<ShortName>A &#x26; B &#x3C;"x"></ShortName>');
		expect(xml).not.toContain('\u0007');
	});

	it.each([
		['Platform engineering notes', 'Platform'],
		['Notes on containers', 'Notes on'],
		['Sixteen letters!', 'Sixteen letters!'],
		['Betriebssystemgrundlagen', 'Betriebssystemgr'],
		['🐳🐳🐳🐳🐳🐳🐳🐳🐳🐳🐳🐳🐳🐳🐳🐳🐳🐳', '🐳'.repeat(16)],
	])('keeps “%s” to 16 characters', (title, short) => {
		expect(described(title)).toContain(`<ShortName>${short}</ShortName>`);
	});
});

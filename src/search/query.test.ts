import { describe, expect, it } from 'vitest';
import { ENGLISH_NOTES } from './notes-language.ts';
import { parseQuery } from './query.ts';

describe('parseQuery', () => {
	it.each([
		['helm', 'helm', ['helm']],
		['  Helm \t\n chart ', 'Helm chart', ['helm', 'chart']],
		['a\u0000b\u0007', 'a b', ['a', 'b']],
		['\u202ehelm\u200b', 'helm', ['helm']],
		['helm\ud83d', 'helm', ['helm']],
		['😀 helm 😀', '😀 helm 😀', ['helm']],
		['', '', []],
		[' \u00a0\u3000 ', '', []],
	])('reads %j as %j', (typed, text, words) => {
		const query = parseQuery(typed, ENGLISH_NOTES);
		expect(query.text).toBe(text);
		expect(query.words.map((word) => word.plain)).toEqual(words);
	});

	it.each([
		['what is helm', ['helm']],
		['What’s a Pod?', ['pod']],
		['how does the load balancer work', ['load', 'balancer']],
		['difference between docker and kubernetes', ['docker', 'kubernetes']],
		['infrastructure as code', ['infrastructure', 'code']],
		['what is it', ['what', 'is', 'it']],
	])('of %j the words that say what is sought', (typed, content) =>
		expect(parseQuery(typed, ENGLISH_NOTES).content.map((word) => word.plain)).toEqual(content),
	);

	it('ends what is pasted by mistake', () => {
		const query = parseQuery('word '.repeat(2_000), ENGLISH_NOTES);
		expect(query.text).toHaveLength(199);
		expect(query.words).toHaveLength(16);
		expect(parseQuery('x'.repeat(10_000), ENGLISH_NOTES).text).toBe('x'.repeat(200));
	});

	it('cuts no character in two', () => {
		expect(parseQuery(`x${'😀'.repeat(200)}`, ENGLISH_NOTES).text).toBe(`x${'😀'.repeat(99)}`);
	});

	it('reads what stands after many spaces', () => {
		expect(parseQuery(`${' '.repeat(1_000)}helm`, ENGLISH_NOTES).text).toBe('helm');
	});
});

import { describe, expect, it } from 'vitest';
import { textAt } from '../text/source.ts';
import { lineFront } from './markers.ts';

const bullet = { kind: 'bullet', ordinal: undefined };
const task = { kind: 'task', ordinal: undefined };

describe('the marker and the content', () => {
	it.each([
		['- Helm', bullet, 'Helm'],
		['* Helm  ', bullet, 'Helm'],
		['+ Helm', bullet, 'Helm'],
		['•\tHelm', bullet, 'Helm'],
		['► Helm', bullet, 'Helm'],
		['o\tHelm', bullet, 'Helm'],
		['1. Helm', { kind: 'ordered', ordinal: 1 }, 'Helm'],
		['12) Helm', { kind: 'ordered', ordinal: 12 }, 'Helm'],
		['(3) Helm', { kind: 'ordered', ordinal: 3 }, 'Helm'],
		['- [ ] Helm', task, 'Helm'],
		['* [x]  Helm', task, 'Helm'],
		['[X] Helm', task, 'Helm'],
		['>   - Helm', bullet, 'Helm'],
	])('%s', (text, marker, content) => {
		const front = lineFront(text);
		expect(front.marker).toEqual(marker);
		expect(textAt(text, front.content)).toBe(content);
	});

	it.each(['Helm', '-Helm', '**Helm** x', 'o Helm', '2019. was long', '1.5 seconds', '-', '[a] b', '#tag', '- '])(
		'%s has no marker, or no content behind it',
		(text) => {
			const front = lineFront(text);
			expect(textAt(text, front.content)).toBe(front.marker === undefined ? text.trim() : '');
		},
	);

	it.each(['-Helm', '2019. was long', '1.5 seconds', 'o Helm', '[a] b'])('%s is no list line', (text) =>
		expect(lineFront(text).marker).toBeUndefined(),
	);
});

describe('indentation', () => {
	it.each([
		['a', 0],
		['    a', 4],
		['\ta', 4],
		['  \ta', 4],
		['\t\ta', 8],
		[' \t a', 5],
		['>   a', 2],
	])('%j is %i columns deep', (text, indent) => expect(lineFront(text).indent).toBe(indent));
});

describe('quotation', () => {
	it.each([
		['a', 0, 'a'],
		['> a', 1, 'a'],
		['>a', 1, 'a'],
		['> > a', 2, 'a'],
		['>>> a', 3, 'a'],
		['a > b', 0, 'a > b'],
	])('%s is %i deep', (text, quote, content) => {
		const front = lineFront(text);
		expect(front.quote).toBe(quote);
		expect(textAt(text, front.content)).toBe(content);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteLines } from '../read/note-lines.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { insertTerm } from './insert-term.ts';

const TERM = 'etcd - key-value store';

/** The text with a `^` at the place of the insertion, and the inserted text. */
function marked(text: string): readonly [string, string] {
	const { piece, offset } = insertTerm(text, TERM);
	return [`${text.slice(0, offset)}^${text.slice(offset)}`, piece];
}

describe('the place', () => {
	it.each([
		['the end of a file without a list', '# A\nx\n\n\n', '# A\nx\n^\n\n', `${TERM}\n`],
		['the end of the list, not of the file', '# Terms\na\nb\n\n# Other\nc\n', '# Terms\na\nb\n^\n# Other\nc\n', `${TERM}\n`],
		['the last list', '# Glossary\na\n# B\n# Vocabulary:\nb\n', '# Glossary\na\n# B\n# Vocabulary:\nb\n^', `${TERM}\n`],
		[
			'behind sub-headings',
			'## **Term list** {#t}\n### A\na\n### B\nb\n# C\n',
			'## **Term list** {#t}\n### A\na\n### B\nb\n^# C\n',
			`${TERM}\n`,
		],
		[
			'two headings on top of each other',
			'### List Of Terms \n### Cloud\na\n\n### C\nc',
			'### List Of Terms \n### Cloud\na\n^\n### C\nc',
			`${TERM}\n`,
		],
		[
			'an empty list',
			'# A\na\n\n## List of terms (add here)\n\n## B\nb\n',
			'# A\na\n\n## List of terms (add here)\n^\n## B\nb\n',
			`${TERM}\n`,
		],
		['above an unclosed fence', '# Terms\na\n\n```\ncode\n', '# Terms\na\n^\n```\ncode\n', `${TERM}\n`],
		['above an unclosed fence that hides the list', 'a\n~~~\n# Terms\nb', 'a\n^~~~\n# Terms\nb', `${TERM}\n`],
		['above an unclosed comment at the top', '\uFEFF<!-- x\n# Terms\nb', '\uFEFF^<!-- x\n# Terms\nb', `${TERM}\n`],
		['behind a closed fence that shows a heading', '# Terms\n- a\n```\n# B\n```\n', '# Terms\n- a\n```\n# B\n```\n^', `${TERM}\n`],
		['behind front matter', '---\ntitle: x\n---', '---\ntitle: x\n---^', `\n${TERM}`],
		['apart from a table', '| Term | x |\n| --- | --- |\n| a | b |\n', '| Term | x |\n| --- | --- |\n| a | b |\n^', `\n${TERM}\n`],
		['apart from a sentence left open', '# A\nNobody knows what is behind the', '# A\nNobody knows what is behind the^', `\n\n${TERM}`],
		['apart from a quotation', '> a', '> a^', `\n\n${TERM}`],
		['an empty file', '', '^', `${TERM}\n`],
		['a file of blank lines', '\r\n\r\n', '^\r\n\r\n', `${TERM}\r\n`],
	])('%s', (_name, text, place, piece) => expect(marked(text)).toEqual([place, piece]));
});

describe('the style', () => {
	it.each([
		['    a\n    b\n', `    ${TERM}\n`],
		['- a\n- b\n', `- ${TERM}\n`],
		['* a\n\t* b\n', `\t* ${TERM}\n`],
		['1. a\n2. b\n', `3. ${TERM}\n`],
		['1. a\n2. ', `\n3. ${TERM}`],
		['- a\n-  \n', `- ${TERM}\n`],
		['9) a\n', `10) ${TERM}\n`],
		['- [ ] a\n- [x] b\n', `- ${TERM}\n`],
		['- a\n  and more\n  and more\n', `- ${TERM}\n`],
		['# A\n- a\n***\n', `${TERM}\n`],
		['  - a\n\n\n', `  - ${TERM}\n`],
		['a\r\nb', `\r\n${TERM}`],
		['a\rb\r', `${TERM}\r`],
		['a\nb\r\nc', `\r\n${TERM}`],
		['a', `\n${TERM}`],
		['a\n   ', `${TERM}\n`],
	])('of %j is kept', (text, piece) => expect(insertTerm(text, TERM).piece).toBe(piece));

	it('takes one line only', () => expect(() => insertTerm('', 'a\nb')).toThrow(RangeError));
});

describe('for any notes', () => {
	const line = fc.oneof(
		fc.constantFrom(
			'# Terms',
			'## List of terms',
			'### Cloud',
			'```',
			'~~~',
			'<!--',
			'-->',
			'---',
			'| a | b |',
			'| --- | --- |',
			'> q',
			'Title',
			'===',
			'',
		),
		fc.constantFrom('- a', '  * b', '    jot', '\tjot', '3. c', '- [ ] d', ': body', 'title: x', 'Name - text', '  ', '[^1]: note'),
		fc.string({ maxLength: 12, unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/gu, ' ')),
	);
	const ending = fc.constantFrom('\n', '\r\n', '\r');
	const notes = fc
		.tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(line, ending), { maxLength: 14 }), fc.boolean())
		.map(
			([mark, lines, open]) =>
				`${mark}${lines.map(([text, end], index) => (open && index === lines.length - 1 ? text : text + end)).join('')}`,
		);

	it('changes nothing else, and the term is a line of notes of its own', () => {
		fc.assert(
			fc.property(notes, (text) => {
				const { text: after, piece, offset, line: number } = insertTerm(text, TERM);
				expect(after.slice(0, offset) + after.slice(offset + piece.length)).toBe(text);
				const file = sourceFile(notesPath('a.md'), after);
				const holding = file.lines.filter((one) => one.text.includes(TERM));
				expect(holding.map((one) => one.number)).toEqual([number]);
				// A new list has a heading, which stands two lines above its first term.
				const isNewList = piece.includes('## List of terms');
				const isAdded = (line: number): boolean => line === number || (isNewList && line === number - 2);
				const others = file.lines.filter((one) => !isAdded(one.number) && one.text !== '').map((one) => one.text);
				const original = sourceFile(notesPath('a.md'), text)
					.lines.filter((one) => one.text !== '')
					.map((one) => one.text);
				expect(others).toEqual(original);
				const read = noteLines(file, () => undefined).find((one) => one.source.number === number);
				expect(read?.form).toBe('text');
			}),
			{ numRuns: 3_000 },
		);
	});

	it('keeps line endings and the end of the file as they are', () => {
		fc.assert(
			fc.property(notes, (text) => {
				const endings = (one: string): ReadonlySet<string> => new Set(one.match(/\r\n|\n|\r/gu));
				const after = insertTerm(text, TERM).text;
				if (endings(text).size > 0) expect(endings(after)).toEqual(endings(text));
				if (text.replace('\uFEFF', '') !== '') expect(/[\r\n]$/u.test(after)).toBe(/[\r\n]$/u.test(text));
			}),
			{ numRuns: 1_000 },
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../scripts/read/read-notes.ts';
import { type Name, READING_KINDS, type Reading } from '../../scripts/read/reading.ts';
import type { Diagnostic } from '../../scripts/text/diagnostic.ts';
import { notesPath, type SourceFile, type SourceLine, sourceFile, textAt } from '../../scripts/text/source.ts';
import { HIDDEN_CHARACTER } from '../../src/language/hidden-characters.ts';

const RUNS = { numRuns: 400 };

const NAMES = ['Docker Enterprise Edition', 'Service Level Objective', ...'Helm SLO C++ .NET 中文 é __proto__ k8s DC/OS'.split(' ')];
const MARKUP =
	'** * _ __ ` ``` ~~~ ~~ == [ ] ( ) [[ ]] [^1] ]( ![ <!-- --> < > \\ --- === | deleteme https://a.b/c {#id} #tag ^ref ? ! …'.split(' ');
const FRONTS = ['', '    ', '\t', '- ', '  * ', '1. ', '1) ', '2) ', '> ', '- [x] ', '# ', '### ', '| ', ': '];
const SEPARATORS = [' - ', ' – ', '—', ' => ', ' -> ', ' = ', ' + ', ', '];
const UNSEEN = ['\u0000', '\u200B', '\u202E', '\uFEFF', '👩‍💻', 'e\u0301'];
const WORDS = ['stands for', 'package manager', 'so big', ...'is a the runs eg and of what with pods aka'.split(' ')];
/** Lines in the styles of notes: `N` for a name and `S` for what is said about it. */
const FORMS = [
	...['N - S', '**N**: S', '**N** (N) - S', 'N (N)', '(N) N', 'N => S', '`N` S', 'N\n: S', 'N: N, N', 'N = N', 'S', 'N', '[[N]] S'],
	...['| N | S |\n| - | - |\n| N | S |', '[N](https://a.b) S', '1) S 2) S', 'N -> N -> N'],
];

const name = fc.constantFrom(...NAMES);
const said = fc.array(fc.constantFrom(...WORDS, ...NAMES), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const styledLine = fc
	.tuple(fc.constantFrom(...FRONTS), fc.constantFrom(...FORMS), name, said)
	.map(([front, form, one, text]) => `${front}${form.replaceAll('N', () => one).replaceAll('S', () => text)}`);
const sign = fc.constantFrom(...MARKUP, ...FRONTS, ...SEPARATORS, ...UNSEEN);
const signs = fc.array(fc.oneof(sign, name, fc.constantFrom(...WORDS, ' ')), { maxLength: 14 }).map((parts) => parts.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 30 });
const line = fc.oneof(
	{ weight: 4, arbitrary: styledLine },
	{ weight: 4, arbitrary: signs },
	{ weight: 1, arbitrary: anything },
	fc.constantFrom('', '  ', '```', '---'),
);
/** Lines without a line ending of their own but those of styles that take several lines. */
const lines = fc
	.array(
		line.map((text) => text.replaceAll('\r', '')),
		{ maxLength: 12 },
	)
	.map((all) => all.join('\n').split('\n'));

function fileOf(text: string): SourceFile {
	return sourceFile(notesPath('a.md'), text);
}

function readingsOf(text: string): readonly Reading[] {
	return readNotes(fileOf(text), () => undefined).readings;
}

describe('reading', () => {
	it('gives each non-blank line exactly one reading of the closed list, in order', () => {
		fc.assert(
			fc.property(lines, (all) => {
				const file = fileOf(all.join('\n'));
				const { readings } = readNotes(file, () => undefined);
				expect(readings.map((reading) => reading.line.source)).toEqual(file.lines.filter((one) => one.text.trim() !== ''));
				for (const reading of readings) expect(READING_KINDS).toContain(reading.kind);
			}),
			RUNS,
		);
	});

	it('never fails on any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				expect(readingsOf(text).length).toBeLessThanOrEqual(fileOf(text).lines.length);
			}),
			RUNS,
		);
	});

	it('gives the same for the same text, whatever was read before', () => {
		fc.assert(
			fc.property(lines, lines, (all, others) => {
				const read = (text: string): readonly [unknown, readonly Diagnostic[]] => {
					const found: Diagnostic[] = [];
					return [readNotes(fileOf(text), (diagnostic) => found.push(diagnostic)), found];
				};
				const first = read(all.join('\n'));
				read(others.join('\n'));
				expect(read(all.join('\n'))).toEqual(first);
			}),
			RUNS,
		);
	});

	it('does not hang on the line ending, a byte order mark, or the last line’s end', () => {
		fc.assert(
			fc.property(lines, (all) => {
				// A mark at the very top is the file's own and is dropped, so the text itself has none there.
				const text = all.join('\n').replace(/^\uFEFF+/u, '');
				const expected = readingsOf(text);
				expect(readingsOf(text.replaceAll('\n', '\r\n'))).toEqual(expected);
				expect(readingsOf(text.replaceAll('\n', '\r'))).toEqual(expected);
				expect(readingsOf(`\uFEFF${text}`)).toEqual(expected);
				expect(readingsOf(`${text}\n`)).toEqual(expected);
			}),
			RUNS,
		);
	});

	it('is not changed by a blank line at the end', () => {
		fc.assert(
			fc.property(lines, fc.constantFrom('\n\n', '\n  \n', '\n\n\n\t'), (all, blank) => {
				const text = all.join('\n');
				expect(readingsOf(`${text}${blank}`)).toEqual(readingsOf(text));
			}),
			RUNS,
		);
	});
});

/** The visible units of `text`, with tabs as the spaces that they are shown as. */
function visible(text: string): string {
	return [...text]
		.filter((sign) => !HIDDEN_CHARACTER.test(sign))
		.map((sign) => (sign === '\t' ? ' ' : sign))
		.join('');
}

/** Whether the units of `text` stand in `source` in this order: what lies between them is markup. */
function isWithin(text: string, source: string): boolean {
	let at = 0;
	for (const sign of source) if (text.startsWith(sign, at)) at += sign.length;
	return at === text.length;
}

function checkName(reading: Reading, one: Name, all: readonly Reading[]): void {
	const number = one === reading.head ? reading.headLine : reading.line.source.number;
	const { text } = sourceOf(number, all) ?? reading.line.source;
	expect(one.span.start).toBeGreaterThanOrEqual(1);
	expect(one.span.end).toBeGreaterThan(one.span.start);
	expect(one.span.end).toBeLessThanOrEqual(text.length + 1);
	// An address behind a label is the one name that is not what stands there.
	if (reading.kind === 'link') return;
	const rest = one.rest === undefined ? '' : ` ${textAt(sourceOf(number + 1, all)?.text ?? '', one.rest)}`;
	const source = visible(textAt(text, one.span) + rest);
	expect(isWithin(one.text, source), `“${one.text}” in “${source}”`).toBe(true);
	expect(source.startsWith(one.text.slice(0, 1)), `“${source}” begins like “${one.text}”`).toBe(true);
	expect(source.endsWith(one.text.slice(-1)), `“${source}” ends like “${one.text}”`).toBe(true);
}

function sourceOf(number: number, all: readonly Reading[]): SourceLine | undefined {
	return all.find(({ line }) => line.source.number === number)?.line.source;
}

describe('names', () => {
	it('stand where their spans say, once markup and hidden characters are discounted', () => {
		let names = 0;
		fc.assert(
			fc.property(lines, (all) => {
				const readings = readingsOf(all.join('\n'));
				for (const reading of readings) {
					for (const one of reading.names) checkName(reading, one, readings);
					if (reading.head !== undefined) checkName(reading, reading.head, readings);
					names += reading.names.length;
				}
			}),
			RUNS,
		);
		expect(names).toBeGreaterThan(RUNS.numRuns);
	});

	it('come in the order of the line, with a head on its own line among them', () => {
		fc.assert(
			fc.property(lines, (all) => {
				for (const reading of readingsOf(all.join('\n'))) {
					const starts = reading.names.map((one) => one.span.start);
					expect(starts).toEqual(starts.toSorted((a, b) => a - b));
					if (reading.head !== undefined && reading.headLine === reading.line.source.number) expect(reading.names).toContain(reading.head);
				}
			}),
			RUNS,
		);
	});

	it('ranges lie within the plain text', () => {
		fc.assert(
			fc.property(lines, (all) => {
				for (const { body, items, inline } of readingsOf(all.join('\n'))) {
					for (const range of [body, ...items]) {
						expect(range.start).toBeGreaterThanOrEqual(0);
						expect(range.end).toBeGreaterThanOrEqual(range.start);
						expect(range.end).toBeLessThanOrEqual(inline.plain.length);
					}
				}
			}),
			RUNS,
		);
	});
});

import { describe, expect, it } from 'vitest';
import { buildModel } from '../../scripts/model/build-model.ts';
import { readNotes } from '../../scripts/read/read-notes.ts';
import { inShort, readInShort, readingsOf } from '../../scripts/read/readings.samples.ts';
import { formatPlace } from '../../scripts/text/diagnostic.ts';
import { notesPath, sourceFile } from '../../scripts/text/source.ts';

/** The diagnostics as `line:column code`. */
function findingsOf(text: string): readonly string[] {
	return readingsOf(text).found.map((diagnostic) => `${formatPlace(diagnostic.place).replace('notes/a.md:', '')} ${diagnostic.code}`);
}

describe('large input is read, each line once', () => {
	it('50,000 headings', () => {
		const { readings } = readingsOf(Array.from({ length: 50_000 }, (_, at) => `# Topic ${at}`).join('\n'));
		expect(readings).toHaveLength(50_000);
		expect(readings.every((reading) => reading.kind === 'heading')).toBe(true);
		expect(readings.at(-1)?.line.source.number).toBe(50_000);
	});

	it('a line of 10 MB between others', () => {
		const text = `Helm - x\n${'a - b '.repeat(1_747_627)}\nRook - y`;
		const { readings } = readingsOf(text);
		expect(readings.map(inShort)).toEqual(['definition Helm', 'statement', 'definition Rook']);
		expect(findingsOf(text)).toEqual(['2:20001 line-too-long']);
	});

	it.each([
		['fences', (at: number) => '`'.repeat(3 + (at % 50))],
		['comments', () => '<!-- a'],
		['table rules', () => '| - | - |'],
		['setext rules', (at: number) => (at % 2 === 0 ? 'a' : '===')],
		['definition bodies', () => ': a'],
		['deeper and deeper lines', (at: number) => `${' '.repeat(at % 500)}- a${at}`],
		['bare names', (at: number) => `Name${at}`],
		['wrapped lines', () => 'and it goes on and on and on until the end of the line and'],
		['questions', () => 'what is it?'],
	])('20,000 lines of %s', (_name, line) => {
		const { readings } = readingsOf(Array.from({ length: 20_000 }, (_, at) => line(at)).join('\n'));
		expect(readings.map((reading) => reading.line.source.number)).toEqual(Array.from({ length: 20_000 }, (_, at) => at + 1));
	});
});

describe('what is not closed hides nothing', () => {
	it.each([
		['a fence', '```\n# Cloud\nHelm - x', ['junk', 'heading (Cloud)', 'definition Helm'], ['1:1 unclosed-fence']],
		[
			'a tilde fence',
			'Rook\n~~~~ js\nHelm - x\n~~~',
			['term Rook', 'junk', 'definition Helm', 'junk'],
			['2:1 unclosed-fence', '4:1 unclosed-fence'],
		],
		['a comment', '# Cloud\n<!-- x\nHelm - x', ['heading (Cloud)', 'statement', 'definition Helm'], ['2:1 unclosed-comment']],
		['front matter', '---\ntitle: x\nHelm - x', ['junk', 'statement', 'definition Helm'], []],
		['inline code', 'Helm - `x\nRook - y', ['definition Helm', 'definition Rook'], []],
		['bold', 'Helm - **x\nRook - y', ['definition Helm', 'definition Rook'], []],
	])('%s', (_name, text, read, found) => {
		expect(readInShort(text)).toEqual(read);
		expect(findingsOf(text)).toEqual(found);
	});
});

describe('hostile text is text', () => {
	it.each([
		['<script>alert(1)</script>', '<script>alert(1)</script>'],
		['{props.x}', '{props.x}'],
		[':::danger', ':::danger'],
		['import x from "y"', 'import x from "y"'],
		['export default 1', 'export default 1'],
		['&lt;b&gt; &amp;', '<b> &'],
		['a\u0000b\u202Ec\u200Bd', 'abcd'],
	])('%s', (line, plain) => {
		const { readings } = readingsOf(line);
		expect(readings.map((reading) => reading.inline.plain)).toEqual([plain]);
	});

	it('a link to a script is reported where it stands', () => {
		expect(findingsOf('Helm - [x](javascript:alert(1))')).toEqual(['1:9 unsafe-link']);
	});
});

/** Names that are hard to make an address of. */
const NAMES = [
	...['C', 'C++', 'C#', '.NET', 'NET', '中文', 'Ω', '**__proto__**', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'index'],
	...['`CON`', 'NUL', 'COM1', '`!!!`', '`???`', '`..`', '👍', '🙂', 'A'.repeat(300), `${'A'.repeat(299)}B`, 'Café', 'Résumé', 'Resume'],
];

describe('names', () => {
	it.each([...['C++', 'C#', '.NET', '中文', 'Ω', 'constructor', 'prototype', 'index', 'NUL', 'Café', 'Cafe\u0301', 'A'.repeat(300)]])(
		'%s - text is a definition of it',
		(name) => expect(readInShort(`${name} - text`)).toEqual([`definition ${name}`]),
	);

	it('a sign before a name is its marker', () => expect(readInShort('😀 Emoji - text')).toEqual(['definition Emoji']));

	it.each([
		['`!!!` - three marks', 'definition !!!'],
		['`__proto__` - of an object', 'definition __proto__'],
		['\\_\\_proto\\_\\_ - of an object', 'definition __proto__'],
		['!!!', 'junk'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));

	it('have distinct and stable addresses, safe in any folder', () => {
		const ids = idsOf(NAMES);
		expect(ids.length).toBeGreaterThanOrEqual(20);
		expect(new Set(ids).size).toBe(ids.length);
		expect(new Set(ids.map((id) => id.normalize('NFC').toLowerCase())).size).toBe(ids.length);
		expect(idsOf(NAMES.toReversed()).toSorted()).toEqual(ids.toSorted());
		for (const id of ids) {
			expect(id).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
			expect(id).not.toMatch(/^(?:con|nul|com\d|index)$/u);
			expect(new TextEncoder().encode(id).length).toBeLessThanOrEqual(255);
		}
	});

	it.each([
		['composed and decomposed', ['Café', 'Cafe\u0301']],
		['with a zero-width space', ['Helm', 'He\u200Blm']],
		['with a byte order mark inside', ['Helm', '\uFEFFHelm']],
	])('%s are one term', (_name, names) => expect(idsOf(names)).toHaveLength(1));
});

/** The ids of the terms of notes that define these names, one a line. */
function idsOf(names: readonly string[]): readonly string[] {
	const text = names.map((name) => `- ${name} - a thing`).join('\n');
	const read = readNotes(sourceFile(notesPath('notes/a.md'), text), () => undefined);
	return buildModel([read], [], () => undefined).terms.map((term) => term.id);
}

import { describe, expect, it } from 'vitest';
import { type Diagnostic, formatDiagnostic } from '../text/diagnostic.ts';
import { textAt } from '../text/source.ts';
import { MAX_LINE_LENGTH, noteLines } from './note-lines.ts';
import { notesOf } from './readings.samples.ts';

function linesOf(text: string): { readonly lines: ReturnType<typeof noteLines>; readonly found: readonly string[] } {
	const found: Diagnostic[] = [];
	const lines = noteLines(notesOf(text), (diagnostic) => found.push(diagnostic));
	return { lines, found: found.map(formatDiagnostic) };
}

/** The form of each non-blank line. */
function formsOf(text: string): readonly string[] {
	return linesOf(text).lines.map((line) => line.form);
}

describe('front matter', () => {
	it.each([
		['at the top', '---\ntitle: x\ntags:\n  - a\n---\nHelm', [...Array(5).fill('front-matter'), 'text']],
		['closed by dots', '---\ntitle: x\n...\nHelm', ['front-matter', 'front-matter', 'front-matter', 'text']],
		['not below the top', 'Helm\n\n---\ntitle: x\n---', ['text', 'divider', 'text', 'divider']],
		['not without an end', '---\ntitle: x\nHelm - y', ['divider', 'text', 'text']],
		['not around prose', '---\nHelm is nice\n---\nx', ['divider', 'text', 'divider', 'text']],
		['not empty', '---\n---\nx', ['divider', 'divider', 'text']],
	])('%s', (_name, text, forms) => expect(formsOf(text)).toEqual(forms));
});

describe('code fences', () => {
	it.each([
		['of ticks', '```sh\nls\n\nls\n```\nHelm', ['fence', 'code', 'code', 'fence', 'text']],
		['of tildes, ticks inside', '~~~\n```\n~~~\nHelm', ['fence', 'code', 'fence', 'text']],
		['closed by a longer one only', '````\n```\n`````', ['fence', 'code', 'fence']],
		['indented and quoted', '> ```\n> ls\n> ```', ['fence', 'code', 'fence']],
		['hide headings and scratch', '```\n# x\ndeleteme\n```', ['fence', 'code', 'code', 'fence']],
		['empty', '```\n```\nx', ['fence', 'fence', 'text']],
		['not code within a line', '```ls``` lists', ['text']],
	])('%s', (_name, text, forms) => {
		expect(formsOf(text)).toEqual(forms);
		expect(linesOf(text).found).toEqual([]);
	});

	it('give their language to what they hold', () => {
		expect(linesOf('```yaml title="x"\na: b\n```').lines.map((line) => line.language)).toEqual(['yaml', 'yaml', '']);
	});

	it('unclosed are reported, and the lines below are notes', () => {
		const { lines, found } = linesOf('Helm\n  ````js\n# Rook\n```');
		expect(lines.map((line) => line.form)).toEqual(['text', 'fence', 'heading', 'fence']);
		expect(found).toEqual([
			'notes/a.md:2:3 unclosed-fence what opens here is never closed, so the lines below are read as notes: close it with “````”, or delete this opening',
			'notes/a.md:4:1 unclosed-fence what opens here is never closed, so the lines below are read as notes: close it with “```”, or delete this opening',
		]);
	});
});

describe('comments', () => {
	it.each([
		['in one line', '<!-- a -->\nHelm', ['comment', 'text']],
		['over several lines', '  <!-- a\n# b\n\nc -->\nHelm', ['comment', 'comment', 'comment', 'text']],
		['beside text and around it', '<!-- a --> Helm <!-- b -->\n<!-- a --><!-- b -->', ['text', 'comment']],
		['not closed by their own dashes', '<!-->\n-->\nHelm', ['comment', 'comment', 'text']],
		['inside a line stay text', 'Helm <!-- a -->', ['text']],
	])('%s', (_name, text, forms) => expect(formsOf(text)).toEqual(forms));

	it('unclosed are reported and read as notes', () => {
		const { lines, found } = linesOf('Helm\n <!-- a\n# Rook');
		expect(lines.map((line) => line.form)).toEqual(['text', 'text', 'heading']);
		expect(found).toEqual([
			'notes/a.md:2:2 unclosed-comment what opens here is never closed, so the lines below are read as notes: close it with “-->”, or delete this opening',
		]);
	});
});

describe('headings', () => {
	it.each([
		['# A\n## B', [1, 2]],
		['A\n===\nb', [1, 0, 0]],
		['A\n---\n\nb', [2, 0, 0]],
		['a\nb\n---\n', [0, 0, 0]],
		['- a\n---\n', [0, 0]],
		[`${'a '.repeat(41)}\n===`, [0, 0]],
	])('%j', (text, depths) => expect(linesOf(text).lines.map((line) => line.depth)).toEqual(depths));

	it('keep title, id and reminder apart', () => {
		const [line] = linesOf('# Docker (todo: tidy) {#docker}').lines;
		expect(line).toMatchObject({ fixedId: 'docker', remark: { start: 9, end: 22 } });
		expect(line && textAt(line.source.text, line.content)).toBe('Docker');
	});
});

describe('other forms', () => {
	it.each([
		['dividers', '***\n- - -\n___\n=====\n-- -', ['divider', 'divider', 'divider', 'divider', 'divider']],
		['scratch', 'deleteme x\n- DeleteMe\n  deleteme', ['scratch', 'scratch', 'scratch']],
		['no scratch', 'deletemenow\nx deleteme\n# deleteme', ['text', 'text', 'heading']],
		[
			'a definition list',
			'Helm\n: a\n: b\n\n: c\nx\n\n: d',
			['text', 'definition-body', 'definition-body', 'definition-body', 'text', 'text'],
		],
		['no definition list below a heading', '# Helm\n: a', ['heading', 'text']],
		['a table', 'a | b\n--- | ---\nc | d\n\ne | f', ['table-head', 'table-rule', 'table-row', 'text']],
		['pipes without a rule', '| a | b |\n| c | d |', ['text', 'text']],
		['white space alone', ' \t\n\u00A0\n', []],
	])('%s', (_name, text, forms) => expect(formsOf(text)).toEqual(forms));

	it.each([
		['- Helm #chart #k8s/tools', 'Helm'],
		['> [!note] Helm', 'Helm'],
		['Helm ^block-1', 'Helm'],
		['Use C #', 'Use C #'],
		['#chart', '#chart'],
		['a ^2^', 'a ^2^'],
	])('%s: signs of note programs around the text do not count', (text, content) => {
		const [line] = linesOf(text).lines;
		expect(line && textAt(line.source.text, line.content)).toBe(content);
	});

	it('after a blank line, or at the top, is told', () => {
		expect(linesOf('a\nb\n\nc\n```\n\nd\n```\ne').lines.map((line) => line.afterBlank)).toEqual([
			true,
			false,
			true,
			false,
			false,
			false,
			false,
		]);
	});
});

describe('a line of more than 20,000 characters', () => {
	const long = 'x'.repeat(MAX_LINE_LENGTH + 1);

	it('is left out and reported, and one of 20,000 is not', () => {
		expect(formsOf(`${'x'.repeat(MAX_LINE_LENGTH)}\nHelm`)).toEqual(['text', 'text']);
		const { lines, found } = linesOf(`a\n${long}\nHelm`);
		expect(lines.map((line) => line.form)).toEqual(['text', 'too-long', 'text']);
		expect(found).toEqual([
			'notes/a.md:2:20001 line-too-long this line has 20001 characters and is left out, because no more than 20000 are read: break it into several lines',
		]);
	});

	it.each([
		['in a fence', `\`\`\`\n${long}\n\`\`\``, ['fence', 'too-long', 'fence']],
		['in a table', `a | b\n- | -\n| ${long} |`, ['table-head', 'table-rule', 'too-long']],
		['in a comment', `<!--\n${long}\n-->`, ['comment', 'too-long', 'comment']],
	])('%s too', (_name, text, forms) => {
		expect(formsOf(text)).toEqual(forms);
		expect(linesOf(text).found).toHaveLength(1);
	});
});

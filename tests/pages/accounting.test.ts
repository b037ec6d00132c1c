import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildSample } from '../../scripts/model/build-model.samples.ts';
import type { PlacedReading } from '../../scripts/model/types.ts';
import { explain } from '../../scripts/render/explanation.ts';
import { renderFiles } from '../../scripts/render/outputs.ts';
import { CLOUD_FOLDER } from '../cloud-notes.ts';
import { asPlain, folded, parsePage } from './markdown.samples.ts';

const PROJECT = new URL('../../', import.meta.url);
const CASES = new URL('tests/fixtures/reading/development/', PROJECT);
const ORIGINAL = new URL('../shared/notes/cloud-notes.md', PROJECT);

const files = [
	...readdirSync(CASES)
		.map((name) => new URL(`${name}/notes.md`, CASES))
		.filter((file) => existsSync(file)),
	pathToFileURL(`${CLOUD_FOLDER}/cloud.md`),
	...(existsSync(ORIGINAL) ? [ORIGINAL] : []),
];

/** Signs that open a line or join its steps, and the numbers of steps, which a list counts itself. */
const SIGNS = /[\p{P}\p{S}]*(?:\b\d{1,2}[.):]|\b(?:then|and)\b|\[[ xX]\])/giu;

describe.each(files.map((file) => [file.pathname.split('/').slice(-2).join('/'), readFileSync(file, 'utf8')] as const))(
	'%s',
	(_name, text) => {
		const { notes } = buildSample(text);
		const explained = explain(notes, 'n.md');
		const pages = new Map(
			renderFiles(notes, { title: 'Notes', url: 'https://notes.example', baseUrl: '/' })
				.filter((file) => file.path.endsWith('.md'))
				.map((file) => [file.path, parsePage(String(file.content))]),
		);

		it('has every line in explain, once', () => {
			const lines = text.replace('\uFEFF', '').split(/\r\n|\n|\r/u);
			const expected = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line: index + 1, text: line }]));
			expect(explained.map(({ line, text: shown }) => ({ line, text: shown }))).toEqual(expected);
		});

		it('has every line on its page, or left out for a reason', () => {
			const left = explained.filter((line) => !/^docs\/[^#]+\.md(?:#.+)?$/u.test(line.outcome));
			for (const line of left) expect(line.outcome).toMatch(/^left out: \S.+/u);
			const entries = folded(pages.get('docs/glossary.md')?.text ?? '');
			const lost = notes.readings.filter((placed) => {
				if (placed.omittedBecause !== undefined) return false;
				const glossary = asPlain(entries, placed.reading);
				const page = asPlain(folded(pages.get(`docs/${placed.topic}.md`)?.text ?? ''), placed.reading);
				const plain = placed.reading.line.form === 'code' ? placed.reading.line.source.text : placed.reading.inline.plain;
				if (page.includes(folded(plain))) return false;
				const said = placed.head === undefined ? plain : plain.replace(placed.head.text, '');
				const parts = said.split(SIGNS).map((part) => folded(part));
				return (
					!parts.every((part) => page.includes(part)) ||
					!(placed.kind === 'steps' || glossary.includes(folded(plain)) || leadsEntry(placed, glossary) || said.trim() === '')
				);
			});
			expect(lost.map((placed) => placed.reading.line.source.text)).toEqual([]);
		});

		it('has a heading for each place that explain names', () => {
			const missing = explained.filter(({ outcome }) => {
				const [path = '', anchor] = outcome.split('#');
				const page = pages.get(path);
				return path.startsWith('docs/') && (page === undefined || (anchor !== undefined && !page.headingIds.includes(anchor)));
			});
			expect(missing.map((line) => line.outcome)).toEqual([]);
		});

		it('says why each line is left out by one of a few reasons', () => {
			const reasons = new Set(explained.filter((line) => line.outcome.startsWith('left out: ')).map((line) => line.outcome.slice(10)));
			const known = ['scratch line', 'comment', 'marks where code begins or ends', 'rule of a table', 'divider', 'front matter'];
			expect([...reasons].filter((reason) => ![...known, 'line too long', 'nothing to read in it'].includes(reason))).toEqual([]);
		});
	},
);

/** Whether a definition leads the glossary entry of its term, which has the name above it. */
function leadsEntry({ kind, reading }: PlacedReading, glossary: string): boolean {
	return (
		kind === 'definition' &&
		reading.body.start > 0 &&
		glossary.includes(folded(reading.inline.plain.slice(reading.body.start, reading.body.end)))
	);
}

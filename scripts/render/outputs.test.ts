import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { TermId } from '../../src/language/ids.ts';
import { RESERVED_ADDRESSES, SITE_PAGES } from '../../src/web/site-pages.ts';
import { loadCardFonts } from '../cards/load-card-fonts.ts';
import { buildSample, entryOf } from '../model/build-model.samples.ts';
import { outputPathFault } from '../text/output-file.ts';
import { notesPath } from '../text/source.ts';
import { OUTPUTS } from './outputs.ts';
import { renderInput } from './render-input.ts';

const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/study/' };
const { notes } = buildSample('# Cloud\nHelm - a tool\n\nMigration 1) put the shop in a container 2) split it into a till and a stock', [
	entryOf('pod', 'name: Pod', 'One.'),
]);
const input = renderInput(notes, SITE, {
	dates: new Map([['pod' as TermId, { added: '2026-01-01T00:00:00Z', changed: '2026-01-02T00:00:00Z' }]]),
	gone: [{ slug: 'rook', nearest: [] }],
	images: [{ path: notesPath('notes/a.png'), address: '/assets/images/a.1.png', width: 1, height: 1, bytes: Buffer.from('a') }],
	logo: { bytes: Buffer.from('<svg/>'), ending: 'svg', type: 'image/svg+xml' },
	termAssets: { styles: 'a{}', script: 'b()' },
	typefaces: await loadCardFonts(),
});
const emitted = OUTPUTS.map(({ name, emit }) => ({ name, paths: emit(input).map(({ path }) => path) }));

describe('the outputs', () => {
	it('are all that there are, each in a file of its name', () => {
		const folder = fileURLToPath(new URL('.', import.meta.url));
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.tsx?$/u.test(file));
		const exporting = files.filter((file) => readFileSync(`${folder}${file}`, 'utf8').includes('satisfies Output;'));
		expect(OUTPUTS.map(({ name }) => name).sort()).toEqual(exporting.map((file) => basename(file).replace(/\.tsx?$/u, '')).sort());
	});

	it.each(emitted)('$name has files, each at a path that every system takes', ({ paths }) => {
		expect(paths.length).toBeGreaterThan(0);
		expect(paths.flatMap((path) => outputPathFault(path) ?? [])).toEqual([]);
	});

	it('share no path', () => {
		const paths = emitted.flatMap((output) => output.paths);
		expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
	});

	it.each(emitted)('$name takes no address that a topic may get', ({ paths }) => {
		const pages = new Set<string>([...notes.topics.map(({ id }) => id), ...SITE_PAGES.map(({ id }) => id)]);
		const names = paths.flatMap((path) => /^static\/([^/]+)/u.exec(path)?.[1] ?? []);
		// A file with an ending of its own stands beside the page `/<name>` and its Markdown.
		const taken = names.filter((name) => !name.includes('.') && !RESERVED_ADDRESSES.has(name));
		const documents = names.filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -'.md'.length));
		expect(taken).toEqual([]);
		expect(documents.filter((id) => !pages.has(id))).toEqual([]);
	});

	it('are the same bytes each time', () => {
		for (const { emit } of OUTPUTS) expect(emit(input)).toEqual(emit(input));
	});

	it('leave the pages of terms out without what these carry', () => {
		const output = OUTPUTS.find(({ name }) => name === 'term-pages');
		expect(output?.emit({ ...input, termAssets: undefined })).toEqual([]);
	});
});

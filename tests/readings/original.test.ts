import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ReadEntry } from '../../scripts/entries/entry.ts';
import { buildModel } from '../../scripts/model/build-model.ts';
import type { PlacedReading } from '../../scripts/model/types.ts';
import { readNotes } from '../../scripts/read/read-notes.ts';
import { notesPath, type SourceFile, sourceFile } from '../../scripts/text/source.ts';
import { cloudEntries } from '../cloud-notes.ts';

/** The notes as they were first written down. They are beside the repository, not in it. */
const NOTES = fileURLToPath(new URL('../../../shared/notes/cloud-notes.md', import.meta.url));
const READINGS = fileURLToPath(new URL('../../../shared/notes/cloud-notes.readings.tsv', import.meta.url));
const isHere = existsSync(NOTES) && existsSync(READINGS);

function fileAt(path: string, shown: string): SourceFile {
	return sourceFile(notesPath(shown), readFileSync(path, 'utf8'));
}

/** The lines whose kind or head is not what the readings file says, and how many there are in all. */
function disagreements(known: readonly ReadEntry[]): { readonly lines: number; readonly wrong: readonly string[] } {
	const notes = buildModel([readNotes(fileAt(NOTES, 'cloud.md'), () => undefined)], known, () => undefined);
	const byLine = new Map(notes.readings.map((placed) => [placed.reading.line.source.number, placed]));
	const rows = readFileSync(READINGS, 'utf8')
		.split('\n')
		.slice(1)
		.filter((row) => row !== '');
	const wrong = rows.flatMap((row) => {
		const [line = '', kinds = '', head = ''] = row.split('\t');
		const placed = byLine.get(Number(line));
		return agrees(placed, kinds.split(','), head)
			? []
			: [`${line}: ${placed?.kind} [${placed?.head?.text ?? ''}], expected ${kinds} [${head}]`];
	});
	return { lines: rows.length, wrong };
}

function agrees(placed: PlacedReading | undefined, kinds: readonly string[], head: string): boolean {
	if (placed === undefined || !kinds.includes(placed.kind)) return false;
	return placed.kind === 'link' || withoutArticle(placed.head?.text ?? '') === withoutArticle(head);
}

function withoutArticle(name: string): string {
	return name
		.trim()
		.toLowerCase()
		.replace(/^(?:the|an?) /u, '');
}

describe.skipIf(!isHere)(`the original notes${isHere ? '' : ' (skipped: ../shared/notes is not beside this repository)'}`, () => {
	it('are read as a sensible person reads them on at least 117 of 119 lines', () => {
		const { lines, wrong } = disagreements([]);
		expect(lines).toBe(119);
		expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
	});

	it('and, where the names of the entries are known, on at least 117', () => {
		const known = cloudEntries();
		expect(known.length).toBeGreaterThan(100);
		const { wrong } = disagreements(known);
		expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
	});

	it('each non-blank line has its reading', () => {
		const file = fileAt(NOTES, 'cloud.md');
		const numbers = readNotes(file, () => undefined).readings.map((reading) => reading.line.source.number);
		expect(numbers).toEqual(file.lines.filter((line) => line.text.trim() !== '').map((line) => line.number));
	});
});

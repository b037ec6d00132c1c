import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedNotes, loadNotes } from '../../scripts/build.ts';
import { isAcronymOf } from '../../scripts/read/acronym.ts';
import { formatDiagnostic } from '../../scripts/text/diagnostic.ts';
import { TERM_KINDS } from '../../src/schemas/term-kinds.ts';
import { CLOUD_REQUEST } from '../cloud-notes.ts';

const LIFE_CYCLE = 'one of the nine tasks of the Kubernetes life cycle, which is one entry';
/** Bare names in the notes that need no entry, each with the reason. */
const WITHOUT_ENTRY: ReadonlyMap<string, string> = new Map(
	['Install', 'Configure', 'Customise', 'Integrate', 'Train', 'Maintain', 'Support', 'Distribute'].map((name) => [name, LIFE_CYCLE]),
);

/** Whether the long form begins like the name and spells out its last word: `Docker CLI`. */
function spellsEnd(name: string, reading: string): boolean {
	const words = name.split(' ');
	const lead = words.slice(0, -1).join(' ');
	return reading.startsWith(lead) && isAcronymOf(words.at(-1) ?? '', reading.slice(lead.length).trim());
}

describe('the entries of the cloud notes', () => {
	let loaded: LoadedNotes;

	beforeAll(async () => {
		loaded = await loadNotes(CLOUD_REQUEST);
	});

	it('have no fault and want no look', () => {
		const diagnostics = loaded.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info');
		expect(diagnostics.map(formatDiagnostic)).toEqual([]);
	});

	it('cover every term and every bare name of the notes, but for a short list', () => {
		expect(loaded.notes.terms.filter((term) => term.entry === undefined).map((term) => term.name)).toEqual([]);
		const bare = loaded.notes.readings.filter((placed) => placed.kind === 'term' && placed.subject === undefined);
		expect(bare.map((placed) => placed.head?.text)).toEqual([...WITHOUT_ENTRY.keys()]);
	});

	it('answer every question of the notes', () => {
		const answered = loaded.notes.terms.flatMap((term) => term.entry?.answers.map((answer) => answer.question) ?? []);
		const asked = loaded.notes.readings.filter((placed) => placed.kind === 'question');
		expect(asked.length).toBeGreaterThan(0);
		for (const placed of asked) expect(answered.some((question) => placed.reading.line.source.text.includes(question))).toBe(true);
	});

	it('have two to six neighbours and kinds of the closed list', () => {
		for (const { entry } of loaded.notes.terms) {
			expect(entry?.related.length, entry?.id).toBeGreaterThanOrEqual(2);
			expect(entry?.related.length, entry?.id).toBeLessThanOrEqual(6);
			expect(TERM_KINDS).toContain(entry?.kind);
		}
	});

	it('spell out an acronym by words that it stands for', () => {
		for (const { entry } of loaded.notes.terms) {
			if (entry?.expansion === undefined) continue;
			const names = [entry.name, ...entry.aliases];
			const readings = entry.expansion.split(/[;(]|\s+or\s+/u).map((part) => part.replace(/^also:?\s*|\)$/gu, '').trim());
			const spelt = readings.some((reading) => names.some((name) => name === reading || spellsEnd(name, reading)));
			expect(spelt, `${entry.id}: ${entry.expansion}`).toBe(true);
		}
	});
});

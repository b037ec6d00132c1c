import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedNotes, loadNotes } from '../../scripts/build.ts';
import type { Term } from '../../scripts/model/types.ts';
import { isAcronymOf } from '../../scripts/read/acronym.ts';
import { formatDiagnostic } from '../../scripts/text/diagnostic.ts';
import { TERM_KINDS } from '../../src/schemas/term-kinds.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { joinWords, searchWordsOf } from '../../src/search/words.ts';
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

	it('have two to ten neighbours and kinds of the closed list', () => {
		for (const { entry } of loaded.notes.terms) {
			expect(entry?.related.length, entry?.id).toBeGreaterThanOrEqual(2);
			expect(entry?.related.length, entry?.id).toBeLessThanOrEqual(10);
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

	it('name for each source where it speaks and when it was read, or say what no page says', () => {
		for (const { entry } of loaded.notes.terms) {
			for (const { source, place, read, unread } of [entry, ...(entry?.checks ?? [])].flatMap((one) => one ?? [])) {
				const isRead = source !== undefined && place !== undefined && read !== undefined;
				expect(isRead || read === 'never' || unread !== undefined, `${entry?.id}: ${source}`).toBe(true);
			}
			expect(entry?.reviewed, entry?.id).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
		}
	});

	it('speak for themselves, not of the notes', () => {
		const ofNotes = loaded.notes.terms.filter(({ entry }) => entry?.definition.some((text) => /\b(?:the|these) notes\b/iu.test(text)));
		expect(ofNotes.map(({ id }) => id)).toEqual([]);
	});
});

describe('the keywords of the cloud notes', () => {
	/** More of them bring a term up where it is not meant. */
	const MAX_KEYWORDS = 12;
	const contentOf = (text: string): string =>
		joinWords(
			searchWordsOf(text).filter(({ plain }) => !isStopWord(plain)),
			'canonical',
		);
	let terms: readonly Term[];

	beforeAll(async () => {
		terms = (await loadNotes(CLOUD_REQUEST)).notes.terms;
	});

	it('are at most twelve an entry', () => {
		expect(terms.filter(({ entry }) => (entry?.keywords.length ?? 0) > MAX_KEYWORDS).map(({ id }) => id)).toEqual([]);
	});

	it('are no name of a term, neither of another nor of their own', () => {
		const named = new Map<string, string>();
		for (const { id, name, aliases, see, expansion } of terms)
			for (const one of [name, ...aliases, ...see, expansion ?? name]) named.set(contentOf(one), id);
		const faults = terms.flatMap(({ id, entry }) =>
			(entry?.keywords ?? []).flatMap((keyword) => {
				const other = named.get(contentOf(keyword));
				return other === undefined ? [] : [`${id}: “${keyword}” names ${other}`];
			}),
		);
		expect(faults).toEqual([]);
	});

	it('hold no year: when something began is no word that people search it by', () => {
		const dated = terms.flatMap(({ id, entry }) =>
			(entry?.keywords ?? []).filter((one) => /\b(?:19|20)\d{2}\b/u.test(one)).map((one) => `${id}: ${one}`),
		);
		expect(dated).toEqual([]);
	});
});

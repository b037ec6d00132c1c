import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** Texts that this repository takes facts from, but no sentences. Only some machines have them beside the repository. */
const SOURCES = ['../shared/notes/cloud-notes.md', '../shared/facts/terms.yaml'].filter((path) => existsSync(path));
const RUN = 8;
const OURS = [
	'notes/**/*.md',
	'docs/*.md',
	'README.md',
	'CONTRIBUTING.md',
	'DIAGNOSTICS.md',
	'guide/*.md',
	'scripts/**/*.ts',
	'src/**/*.{ts,tsx}',
	'tests/**/*.{ts,md}',
];

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

function runsOf(text: string): readonly string[] {
	const words = wordsOf(text);
	return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** Addresses and field names, which are facts and not sentences. */
const NO_SENTENCE = /https?\\?:\/\/[^\s)>"\]]+|^\s*(?:- )?\w+:(?=\s)/gmu;

/** The known runs of {@link RUN} words in `text`. A run must be within one line: a list is no sentence. */
function sharedRuns(text: string, known: ReadonlySet<string>): readonly string[] {
	return text
		.replaceAll(NO_SENTENCE, ' ')
		.split('\n')
		.flatMap((line) => runsOf(line).filter((run) => known.has(run)));
}

describe('a run of eight words', () => {
	it('is found when it is shared, and only then', () => {
		const known = new Set(runsOf('one two three four five six seven eight nine'));
		expect(sharedRuns('zero two, three four five six seven eight NINE!', known)).toEqual(['two three four five six seven eight nine']);
		expect(sharedRuns('two three four five six seven eight ten', known)).toEqual([]);
	});
});

describe.skipIf(SOURCES.length === 0)('our words (skipped where the original notes and facts are not beside the repository)', () => {
	const known = new Set(SOURCES.flatMap((path) => readFileSync(path, 'utf8').split('\n').flatMap(runsOf)));

	it.each(globSync(OURS).sort())('%s shares no run of eight words with them', (path) => {
		expect(sharedRuns(readFileSync(path, 'utf8'), known)).toEqual([]);
	});
});

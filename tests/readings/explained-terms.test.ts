import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, readCases } from '../../bench/reading/cases.ts';
import { modelOf } from '../../bench/reading/grade.ts';
import type { StudyNotes } from '../../scripts/model/types.ts';
import { explain } from '../../scripts/render/explanation.ts';
import { nameKey } from '../../src/language/name-key.ts';

/** The keys of all names that the model's terms have. */
function namesOf(notes: StudyNotes): ReadonlySet<string> {
	return new Set(
		notes.terms.flatMap((term) => [term.name, ...term.aliases, ...(term.expansion === undefined ? [] : [term.expansion])]).map(nameKey),
	);
}

/** What `explain` calls a term stands in the glossary under that name, and the other way round. */
describe.each(readCases(join(CASES, 'development')).map((one) => [one.name, one] as const))('%s', (_name, one) => {
	const notes = modelOf(one);
	const explained = explain(notes, one.file.path);

	it('every line that is a name has its term', () => {
		const names = namesOf(notes);
		const strange = explained.filter((line) => line.kind === 'term' && !names.has(nameKey(line.head)));
		expect(strange.map((line) => `${line.line}: ${line.text}`)).toEqual([]);
	});

	it('every term that a line speaks of is there, under a name that the line writes', () => {
		const names = namesOf(notes);
		for (const { text, terms } of explained) {
			for (const { id, name } of terms) {
				expect(notes.terms.find((term) => term.id === id)?.name, text).toBe(name);
				expect(names.has(nameKey(name)), `${name} in ${text}`).toBe(true);
			}
		}
	});

	it('every term stands on a line', () => {
		const spoken = new Set(explained.flatMap((line) => line.terms.map((term) => term.id as string)));
		expect(notes.terms.filter((term) => !spoken.has(term.id)).map((term) => term.name)).toEqual([]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileNotes } from '../../tests/pages/markdown.samples.ts';
import { formatDiagnostic } from '../text/diagnostic.ts';
import { buildSample, entryOf, lineOf, readText, termOf } from './build-model.samples.ts';
import { buildModel } from './build-model.ts';

/** The paths of what is not frozen in `value`, including the values of maps. */
function loose(value: unknown, path = 'notes', seen = new Set<unknown>()): readonly string[] {
	if (typeof value !== 'object' || value === null || seen.has(value)) return [];
	seen.add(value);
	const inner = value instanceof Map ? [...value.values()] : Object.values(value);
	return [...(Object.isFrozen(value) ? [] : [path]), ...inner.flatMap((one, index) => loose(one, `${path}.${index}`, seen))];
}

describe('the model', () => {
	it('is frozen throughout', () => {
		const { notes } = buildSample('# A\nPod - x\n\nPods 1) a 2) b', [entryOf('pod', 'name: Pod\ntopic: a')]);
		expect(loose(notes)).toEqual([]);
		expect(notes.termById.get(termOf({ notes, diagnostics: [] }, 'pod').id)).toBe(notes.terms[0]);
	});

	it('has terms in the order of their names and readings in the order of their lines', () => {
		const { notes } = buildSample({ 'b.md': '# B\nZeta - x\n\nalpha - y', 'a.md': '# A\nBeta - z' });
		expect(notes.terms.map((term) => term.name)).toEqual(['alpha', 'Beta', 'Zeta']);
		expect(notes.readings.map((placed) => `${placed.file}:${placed.reading.line.source.number}`)).toEqual([
			...['b.md:1', 'b.md:2', 'b.md:4', 'a.md:1', 'a.md:2'],
		]);
	});

	it('gives a term its entry’s topic, or else that of its first line', () => {
		const text = '# A\nPod - x\n\n# B\nJob - y';
		expect(termOf(buildSample(text), 'pod').topic).toBe('a');
		expect(termOf(buildSample(text, [entryOf('pod', 'name: Pod\ntopic: b')]), 'pod').topic).toBe('b');
		expect(termOf(buildSample(text, [entryOf('pod', 'name: Pod\ntopic: c')]), 'pod').topic).toBe('a');
		expect(termOf(buildSample(text, [entryOf('other', 'topic: c')]), 'other').topic).toBeUndefined();
	});

	it('finds acronyms that are ordinary words only in capitals, except within a longer name', () => {
		const sample = buildSample('REST - an architecture\n\nThe rest is silence\n\nCAPS - a platform');
		expect(lineOf(sample, 3).terms).toEqual([]);
		expect(termOf(sample, 'rest').facts).toHaveLength(1);
	});

	it('finds a case-sensitive entry only in its own case', () => {
		const minded = [entryOf('make', 'name: Make\ncaseSensitive: true')];
		expect(lineOf(buildSample('you can make it with Make', minded), 1).terms).toEqual([{ id: 'make', span: { start: 22, end: 26 } }]);
	});

	it('places every line in one section, whatever the notes are, and reports in any order', () => {
		fc.assert(
			fc.property(hostileNotes, (text) => {
				const file = readText(text);
				const { notes } = buildSample(text);
				expect(notes.readings.map((placed) => placed.reading.line)).toEqual(file.readings.map((reading) => reading.line));
				for (const placed of notes.readings) {
					for (const { span } of placed.terms) {
						expect(span.start).toBeGreaterThanOrEqual(1);
						expect(span.end).toBeLessThanOrEqual(placed.reading.line.source.text.length + 1);
					}
				}
				expect(buildModel([file], [], () => undefined)).toEqual(notes);
			}),
			{ numRuns: 200 },
		);
	}, 60_000);

	it('reports uncertain readings and reminders that are not shown', () => {
		const { diagnostics } = buildSample('# Cloud (todo: add more)\n\n| Term | x |\n| - | - |\n| a | y |');
		expect(diagnostics.map(formatDiagnostic)).toEqual([
			expect.stringMatching(/^n\.md:1:8 remark-left-out /u),
			expect.stringMatching(/^n\.md:5:1 uncertain-reading read as statement, /u),
		]);
	});
});

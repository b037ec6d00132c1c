import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermId } from '../../src/language/ids.ts';
import { type Diagnostic, formatDiagnostic } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';
import { isOneEdit, reportLookAlikes } from './look-alike.ts';

/** The distance of Damerau and Levenshtein in which no part is edited twice, by its definition. */
function distance(a: string, b: string): number {
	const at = (i: number, j: number): number => {
		if (i === 0 || j === 0) return i + j;
		const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
		const plain = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
		const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
		return swapped ? Math.min(plain, at(i - 2, j - 2) + 1) : plain;
	};
	return at(a.length, b.length);
}

function report(...names: readonly string[]): readonly string[] {
	const found: Diagnostic[] = [];
	const compared = names.map((name, index) => {
		const place = { file: notesPath('n.md'), line: index + 1, span: { start: 1, end: 1 } };
		return { id: `${index}` as TermId, name, place: name.startsWith('entry ') ? undefined : place };
	});
	reportLookAlikes(
		compared.map((one) => ({ ...one, name: one.name.replace('entry ', '') })),
		(one) => found.push(one),
	);
	return found.map(formatDiagnostic);
}

describe('isOneEdit', () => {
	it('is a distance of one at most', () => {
		const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
		fc.assert(
			fc.property(few, few, (a, b) => {
				expect(isOneEdit(a, b)).toBe(distance(a, b) <= 1);
			}),
			{ numRuns: 5_000 },
		);
	});
});

describe('reportLookAlikes', () => {
	it('names both places', () => {
		expect(report('LogStash', 'Log stash')).toEqual([
			"n.md:2:1 look-alike-terms “Log stash” and “LogStash” are two terms that look alike: if they are the same, write them alike, or list one as the other's alias\n  n.md:1:1 “LogStash” stands here",
		]);
	});

	it.each([
		['one letter more', 'Terraform', 'Terrraform'],
		['one letter changed', 'Terraform', 'Terrafarm'],
		['two letters swapped', 'Terraform', 'Terrafrom'],
		['signs', 'CI/CD', 'CI CD'],
		['case and space', 'CloudFoundry', 'Cloud foundry'],
	])('reports %s', (_what, a, b) => expect(report(a, b)).toHaveLength(1));

	it.each([
		['short names', 'EKS', 'AKS'],
		['versions', 'Cluster v1', 'Cluster v2'],
		['two edits', 'Terraform', 'Teraforms x'],
		['other names', 'Grafana', 'Kibana'],
		['signs that are names', 'C', 'C++'],
	])('does not report %s', (_what, a, b) => expect(report(a, b)).toEqual([]));

	it('reports a pair once, at the name that the notes write', () => {
		expect(report('entry Terraform', 'Terrafrom')).toEqual([
			expect.stringMatching(/^n\.md:2:1 .*“Terrafrom” and “Terraform” are two terms[^\n]*$/u),
		]);
		expect(report('entry Terraform', 'entry Terrafrom')).toEqual([]);
	});

	it('finds every pair that comparing all pairs finds', () => {
		const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 6, maxLength: 8 }), { maxLength: 6 });
		fc.assert(
			fc.property(names, (all) => {
				const pairs = all.flatMap((a, index) => all.slice(0, index).filter((b) => distance(a, b) <= 1));
				expect(report(...all)).toHaveLength(pairs.length);
			}),
			{ numRuns: 300 },
		);
	});
});

import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/language/compare-text.ts';
import {
	DIAGNOSTIC_SEVERITY,
	type Diagnostic,
	type DiagnosticCode,
	diagnostic,
	formatDiagnostic,
	type Place,
	sortByPlace,
	wholeFile,
} from './diagnostic.ts';
import { notesPath } from './source.ts';

function at(file: string, line: number, column: number): Place {
	return { file: notesPath(file), line, span: { start: column, end: column + 1 } };
}

function sampleAt(file: string, line: number, column: number, code: DiagnosticCode = 'line-too-long', message = 'm'): Diagnostic {
	return diagnostic(code, at(file, line, column), message);
}

describe('a diagnostic', () => {
	it.each([
		['entry-invalid', 'error'],
		['unclosed-fence', 'warning'],
		['uncertain-reading', 'info'],
	] as const)('%s is of severity %s', (code, severity) => expect(sampleAt('a.md', 1, 1, code).severity).toBe(severity));

	it('knows only three severities', () => {
		expect(new Set(Object.values(DIAGNOSTIC_SEVERITY))).toEqual(new Set(['error', 'warning', 'info']));
	});

	it('has a related place only where one is given', () => {
		expect(sampleAt('a.md', 1, 1)).not.toHaveProperty('related');
		const related = { place: at('b.md', 2, 1), message: 'here too' };
		expect(diagnostic('heading-id-taken', at('a.md', 1, 1), 'm', related).related).toBe(related);
	});
});

describe('the format', () => {
	it('is file:line:column code message', () => {
		expect(formatDiagnostic(sampleAt('notes/a.md', 12, 5, 'entry-invalid', 'unexpected x'))).toBe(
			'notes/a.md:12:5 entry-invalid unexpected x',
		);
	});

	it('shows what a terminal would obey, and lets no name of a file begin a line', () => {
		expect(formatDiagnostic(sampleAt('a\u001b[31m\nb.md', 1, 1, 'entry-invalid', '\u202Ex'))).toBe(
			String.raw`a\u001b[31m\u000ab.md:1:1 entry-invalid \u202ex`,
		);
	});

	it('of a whole file points at its top', () => {
		expect(formatDiagnostic(diagnostic('binary-file', wholeFile(notesPath('a.md')), 'm'))).toBe('a.md:1:1 binary-file m');
	});

	it('gives a related place its own line', () => {
		const related = { place: at('b.md', 3, 7), message: '“docker” stands here too' };
		expect(formatDiagnostic(diagnostic('topic-address-taken', at('a.md', 1, 1), 'm', related))).toBe(
			'a.md:1:1 topic-address-taken m\n  b.md:3:7 “docker” stands here too',
		);
	});
});

describe('the order', () => {
	const ordered = [
		sampleAt('B.md', 9, 9),
		sampleAt('a.md', 2, 10),
		sampleAt('a.md', 10, 2),
		sampleAt('a.md', 10, 11, 'entry-invalid', 'b'),
		sampleAt('a.md', 10, 11, 'line-too-long', 'a'),
		sampleAt('a.md', 10, 11, 'line-too-long', 'b'),
		sampleAt('ä.md', 1, 1),
	];

	it('is that of places, then codes, then messages, with numbers as numbers', () => {
		expect(sortByPlace(ordered.toReversed())).toEqual(ordered);
		expect(sortByPlace([...ordered.slice(3), ...ordered.slice(0, 3)])).toEqual(ordered);
	});

	it('does not change its argument', () => {
		const given = ordered.toReversed();
		const before = [...given];
		sortByPlace(given);
		expect(given).toEqual(before);
	});

	it.each([
		['a', 'a', 0],
		['Z', 'a', -1],
		['ä', 'z', 1],
		['', 'a', -1],
	])('of “%s” and “%s” is %i by code units', (a, b, order) => expect(compareText(a, b)).toBe(order));
});

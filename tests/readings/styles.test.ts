import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../scripts/read/read-notes.ts';
import type { Reading } from '../../scripts/read/reading.ts';
import { notesPath, sourceFile } from '../../scripts/text/source.ts';

/**
 * Notes as other people jot them, each folder with what a sensible person reads in them: `expected.tsv` has the columns `line`,
 * `kind` (all that are right, by commas; `any` takes all), `head` (all that are right, by bars; an empty one is “none”) and `terms`
 * (by semicolons; one with `?` behind it counts neither way).
 */
const FOLDER = fileURLToPath(new URL('../fixtures/styles/', import.meta.url));
const HEADER = 'line\tkind\thead\tterms';

interface ExpectedLine {
	readonly line: number;
	readonly kinds: readonly string[];
	readonly heads: readonly string[];
	readonly terms: readonly string[];
}

interface Score {
	readonly style: string;
	readonly lines: number;
	/** The lines whose kind or head is another one. */
	readonly wrongLines: readonly string[];
	readonly terms: number;
	readonly missing: readonly string[];
	readonly found: number;
	readonly noTerms: readonly string[];
}

function expectedLine(row: string): ExpectedLine {
	const [line, kinds = '', heads = '', terms = ''] = row.split('\t');
	return {
		line: Number(line),
		kinds: kinds.split(','),
		heads: heads.split('|'),
		terms: terms.split(';').filter((term) => term.trim() !== ''),
	};
}

function readExpected(path: string): readonly ExpectedLine[] {
	const [header, ...rows] = readFileSync(path, 'utf8')
		.split('\n')
		.filter((row) => row !== '');
	expect(header, path).toBe(HEADER);
	return rows.map(expectedLine);
}

/** A name without case, hyphens, curly quotes and a leading article. */
function plainName(name: string): string {
	return name
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll(/[-\s]+/gu, ' ')
		.trim()
		.replace(/^(?:the|an?) /u, '');
}

function isRight(reading: Reading | undefined, expected: ExpectedLine): boolean {
	if (reading === undefined) return false;
	if (expected.kinds.includes('any')) return true;
	const head = plainName(reading.head?.text ?? '');
	return expected.kinds.includes(reading.kind) && (reading.kind === 'link' || expected.heads.some((one) => plainName(one) === head));
}

function told(reading: Reading | undefined, expected: ExpectedLine): string {
	const got = reading === undefined ? 'nothing' : `${reading.kind} [${reading.head?.text ?? ''}]`;
	return `${expected.line}: ${got}, expected ${expected.kinds.join(' or ')} [${expected.heads.join('|')}]`;
}

function scoreOf(style: string): Score {
	const expected = readExpected(`${FOLDER}${style}/expected.tsv`);
	const { readings } = readNotes(sourceFile(notesPath(style), readFileSync(`${FOLDER}${style}/notes.md`, 'utf8')), () => undefined);
	const byLine = new Map(readings.map((reading) => [reading.line.source.number, reading]));
	const graded = expected.filter((line) => !line.kinds.includes('any') || !byLine.has(line.line));
	const wrong = graded.filter((line) => !isRight(byLine.get(line.line), line));
	const all = expected.flatMap((line) => line.terms.map((term) => term.trim()));
	const terms = new Set(all.filter((term) => !term.endsWith('?')).map(plainName));
	const optional = new Set(all.filter((term) => term.endsWith('?')).map((term) => plainName(term.slice(0, -1))));
	const names = readings.filter((reading) => expected.some((line) => line.line === reading.line.source.number)).flatMap((one) => one.names);
	const declared = new Set(names.filter((name) => name.declares).map((name) => plainName(name.text)));
	const others = new Set(
		names.filter((name) => !name.declares && (name.role === 'alias' || name.role === 'expansion')).map((name) => plainName(name.text)),
	);
	return {
		style,
		lines: graded.length,
		wrongLines: wrong.map((line) => told(byLine.get(line.line), line)),
		terms: terms.size,
		missing: [...terms].filter((term) => !declared.has(term) && !others.has(term)),
		found: declared.size,
		noTerms: [...declared].filter((name) => !terms.has(name) && !optional.has(name) && !others.has(name)),
	};
}

function sum(scores: readonly Score[], count: (score: Score) => number): number {
	return scores.reduce((total, score) => total + count(score), 0);
}

function listed(scores: readonly Score[], list: (score: Score) => readonly string[]): string {
	return scores.flatMap((score) => list(score).map((one) => `${score.style} ${one}`)).join('\n');
}

const STYLES = readdirSync(FOLDER, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name)
	.sort();

it('there are styles to read', () => expect(STYLES.length).toBeGreaterThanOrEqual(20));

it.each(STYLES)('%s says what to expect of it', (style) => {
	expect(existsSync(`${FOLDER}${style}/notes.md`), 'its notes.md').toBe(true);
	expect(existsSync(`${FOLDER}${style}/expected.tsv`), 'its expected.tsv').toBe(true);
	const lines = readExpected(`${FOLDER}${style}/expected.tsv`);
	expect(lines.length).toBeGreaterThan(0);
	const text = sourceFile(notesPath(style), readFileSync(`${FOLDER}${style}/notes.md`, 'utf8')).lines;
	const filled = text.filter((line) => line.text.trim() !== '').map((line) => line.number);
	expect(lines.map((line) => line.line)).toEqual(filled);
});

const WITH_EXPECTATION = STYLES.filter((style) => existsSync(`${FOLDER}${style}/expected.tsv`) && existsSync(`${FOLDER}${style}/notes.md`));

describe('each style', () => {
	it.each(WITH_EXPECTATION)('%s: most terms are found, and little of what is found is no term', (style) => {
		const score = scoreOf(style);
		expect(score.missing.length / score.terms, `missing:\n${score.missing.join('\n')}`).toBeLessThanOrEqual(0.15);
		expect(score.noTerms.length / score.found, `no terms:\n${score.noTerms.join('\n')}`).toBeLessThanOrEqual(0.15);
	});
});

describe('all styles together', () => {
	const scores = WITH_EXPECTATION.map(scoreOf);

	it('at least 95 % of the terms are found', () => {
		const share = sum(scores, (score) => score.missing.length) / sum(scores, (score) => score.terms);
		expect(share, `missing:\n${listed(scores, (score) => score.missing)}`).toBeLessThanOrEqual(0.05);
	});

	it('at most 5 % of what is found is no term', () => {
		const share = sum(scores, (score) => score.noTerms.length) / sum(scores, (score) => score.found);
		expect(share, `no terms:\n${listed(scores, (score) => score.noTerms)}`).toBeLessThanOrEqual(0.05);
	});

	it('kind and head are right for at least 93 % of the lines', () => {
		const share = sum(scores, (score) => score.wrongLines.length) / sum(scores, (score) => score.lines);
		expect(share, `wrong:\n${listed(scores, (score) => score.wrongLines)}`).toBeLessThanOrEqual(0.07);
	});
});

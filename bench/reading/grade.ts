import { buildModel } from '../../scripts/model/build-model.ts';
import type { StudyNotes, Term } from '../../scripts/model/types.ts';
import { notesDefinition } from '../../scripts/page/definition.ts';
import { readNotes } from '../../scripts/read/read-notes.ts';
import { type Explanation, explain } from '../../scripts/render/explanation.ts';
import { nameKey } from '../../src/language/name-key.ts';
import type { Case, GoldLine, GoldTerm } from './cases.ts';

/** A term with the definition that its page shows, from this project or from a baseline. */
export interface FoundTerm {
	/** Its name, aliases and long form. */
	readonly names: readonly string[];
	readonly definition: string;
}

/** A graded line. */
export interface LineGrade {
	readonly line: number;
	readonly right: boolean;
	readonly kindRight: boolean;
	readonly rule: string;
	readonly confidence: number;
	/** What was read and what was expected. */
	readonly told: string;
}

/** Terms against the gold. */
export interface TermGrade {
	/** How many the gold has, those that count neither way left out. */
	readonly gold: number;
	readonly missing: readonly string[];
	/** How many were found, those that count neither way left out. */
	readonly found: number;
	readonly extra: readonly string[];
	/** How many terms that were found have a definition in the gold. */
	readonly defined: number;
	/** Those of them whose definition is another one, or none. */
	readonly undefined: readonly string[];
}

/** All that there is to say of one case. */
export interface Grade {
	readonly case: Case;
	readonly lines: readonly LineGrade[];
	readonly terms: TermGrade;
}

/** A definition that shares fewer of the gold's words is another one. */
const SHARED_WORDS = 0.6;

/** The model of a case: its notes alone, without entries. */
export function modelOf(one: Case): StudyNotes {
	return buildModel([readNotes(one.file, () => undefined)], [], () => undefined);
}

/** Grades what this project reads in a case. */
export function gradeCase(one: Case): Grade {
	const notes = modelOf(one);
	const explained = new Map(explain(notes, one.file.path).map((line) => [line.line, line]));
	return {
		case: one,
		lines: one.lines.flatMap((gold) => lineGrade(gold, explained.get(gold.line)) ?? []),
		terms: gradeTerms(one.terms, notes.terms.map(foundTerm)),
	};
}

/** A term of the model as its readers see it. */
export function foundTerm(term: Term): FoundTerm {
	return {
		names: [term.name, ...term.aliases, ...(term.expansion === undefined ? [] : [term.expansion])],
		definition: notesDefinition(term) ?? '',
	};
}

/** The grade of one line; undefined where every reading is right. */
function lineGrade(gold: GoldLine, read: Explanation | undefined): LineGrade | undefined {
	if (gold.kinds.includes('any')) return undefined;
	const head = plainName(read?.head ?? '');
	const kindRight = read !== undefined && gold.kinds.includes(read.kind);
	const headRight = read?.kind === 'link' || gold.heads.some((one) => plainName(one) === head);
	return {
		line: gold.line,
		right: kindRight && headRight,
		kindRight,
		rule: read?.rule ?? '',
		confidence: read?.confidence ?? 0,
		told: `${read?.kind ?? 'nothing'} [${read?.head ?? ''}], expected ${gold.kinds.join(' or ')} [${gold.heads.join('|')}]: ${read?.text ?? ''}`,
	};
}

/** A name without what does not tell names apart: case, hyphens, quotes, accents’ composition, a leading article. */
export function plainName(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll(/[-\s]+/gu, ' ')
		.trim()
		.replace(/^(?:the|an?) /u, '');
}

/** Grades terms; a term is found where one of its names is one of a found term's. */
export function gradeTerms(gold: readonly GoldTerm[], found: readonly FoundTerm[]): TermGrade {
	const byKey = new Map<string, FoundTerm[]>();
	for (const term of found) for (const key of keysOf(term.names)) byKey.set(key, [...(byKey.get(key) ?? []), term]);
	const matches = new Map(
		gold.map((term) => [term, [...new Set(keysOf([term.name, ...term.other]).flatMap((key) => byKey.get(key) ?? []))]]),
	);
	const required = gold.filter((term) => !term.optional);
	const right = new Set(required.flatMap((term) => matches.get(term) ?? []));
	const neither = new Set(gold.filter((term) => term.optional).flatMap((term) => matches.get(term) ?? []));
	const counted = found.filter((term) => right.has(term) || !neither.has(term));
	const defined = required.filter((term) => (term.definition ?? '') !== '' && (matches.get(term) ?? []).length > 0);
	return {
		gold: required.length,
		missing: required.filter((term) => (matches.get(term) ?? []).length === 0).map((term) => term.name),
		found: counted.length,
		extra: counted.filter((term) => !right.has(term)).map((term) => term.names[0] ?? ''),
		defined: defined.length,
		undefined: defined
			.filter((term) => (matches.get(term) ?? []).every((one) => !isSaid(term.definition ?? '', one.definition)))
			.map((term) => term.name),
	};
}

function keysOf(names: readonly string[]): readonly string[] {
	return [...new Set(names.map((name) => nameKey(plainName(name)) as string))];
}

/** Whether `shown` holds enough of the words of `gold`. */
function isSaid(gold: string, shown: string): boolean {
	const expected = wordsOf(gold);
	const there = new Set(wordsOf(shown));
	return expected.filter((word) => there.has(word)).length >= expected.length * SHARED_WORDS;
}

/** Words in lower case; each sign of Chinese and Japanese counts as one. */
function wordsOf(text: string): readonly string[] {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
	);
}

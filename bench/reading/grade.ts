import { buildModel } from '../../scripts/model/build-model.ts';
import type { StudyNotes, Term } from '../../scripts/model/types.ts';
import { notesDefinition } from '../../scripts/page/definition.ts';
import { readNotes } from '../../scripts/read/read-notes.ts';
import { type Explanation, explain } from '../../scripts/render/explanation.ts';
import { nameKey } from '../../src/language/name-key.ts';
import type { Case, GoldLine, GoldTerm } from './cases.ts';

/** A term that this project or a baseline found, with its definition. */
export interface FoundTerm {
	/** Its name, its aliases and its long form. */
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
	/** The reading and the expected reading, in words. */
	readonly difference: string;
}

/** The terms of a case compared with the gold standard. Terms on which editors may disagree are not counted. */
export interface TermGrade {
	/** The number of terms in the gold standard. */
	readonly gold: number;
	readonly missing: readonly string[];
	/** The number of terms that were found. */
	readonly found: number;
	readonly extra: readonly string[];
	/** The number of found terms with a definition in the gold standard. */
	readonly defined: number;
	/** Those of them that have another definition, or none. */
	readonly undefined: readonly string[];
}

/** The grades of a case. */
export interface Grade {
	readonly case: Case;
	readonly lines: readonly LineGrade[];
	readonly terms: TermGrade;
}

/** The share of the gold standard's words that a definition must contain. */
const MIN_SHARED_WORDS = 0.6;

/** The model of a case, without entries. */
export function modelOf(one: Case): StudyNotes {
	return buildModel([readNotes(one.file, () => undefined)], [], () => undefined);
}

/** Grades the readings and terms of this project in a case. */
export function gradeCase(one: Case): Grade {
	const notes = modelOf(one);
	const explained = new Map(explain(notes, one.file.path).map((line) => [line.line, line]));
	return {
		case: one,
		lines: one.lines.flatMap((gold) => lineGrade(gold, explained.get(gold.line)) ?? []),
		terms: gradeTerms(one.terms, notes.terms.map(foundTerm)),
	};
}

/** A term of the model with the definition that its page shows. */
export function foundTerm(term: Term): FoundTerm {
	return {
		names: [term.name, ...term.aliases, ...(term.expansion === undefined ? [] : [term.expansion])],
		definition: notesDefinition(term) ?? '',
	};
}

/** The grade of a line; undefined if every reading of it is correct. */
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
		difference: `${read?.kind ?? 'nothing'} [${read?.head ?? ''}], expected ${gold.kinds.join(' or ')} [${gold.heads.join('|')}]: ${read?.text ?? ''}`,
	};
}

/** A name without differences that do not count: case, hyphens, curly apostrophes, composed accents, a leading article. */
export function plainName(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('’', "'")
		.replaceAll(/[-\s]+/gu, ' ')
		.trim()
		.replace(/^(?:the|an?) /u, '');
}

/** Grades terms. A term is found if one of its names is a name of a found term. */
export function gradeTerms(gold: readonly GoldTerm[], found: readonly FoundTerm[]): TermGrade {
	const byKey = new Map<string, FoundTerm[]>();
	for (const term of found) for (const key of keysOf(term.names)) byKey.set(key, [...(byKey.get(key) ?? []), term]);
	const matches = new Map(
		gold.map((term) => [term, [...new Set(keysOf([term.name, ...term.other]).flatMap((key) => byKey.get(key) ?? []))]]),
	);
	const required = gold.filter((term) => !term.optional);
	const right = new Set(required.flatMap((term) => matches.get(term) ?? []));
	const uncounted = new Set(gold.filter((term) => term.optional).flatMap((term) => matches.get(term) ?? []));
	const counted = found.filter((term) => right.has(term) || !uncounted.has(term));
	const defined = required.filter((term) => (term.definition ?? '') !== '' && (matches.get(term) ?? []).length > 0);
	return {
		gold: required.length,
		missing: required.filter((term) => (matches.get(term) ?? []).length === 0).map((term) => term.name),
		found: counted.length,
		extra: counted.filter((term) => !right.has(term)).map((term) => term.names[0] ?? ''),
		defined: defined.length,
		undefined: defined
			.filter((term) => (matches.get(term) ?? []).every((one) => !sharesWords(term.definition ?? '', one.definition)))
			.map((term) => term.name),
	};
}

function keysOf(names: readonly string[]): readonly string[] {
	return [...new Set(names.map((name) => nameKey(plainName(name)) as string))];
}

/** Whether `shown` contains enough of the words of `gold`. */
function sharesWords(gold: string, shown: string): boolean {
	const expected = wordsOf(gold);
	const found = new Set(wordsOf(shown));
	return expected.filter((word) => found.has(word)).length >= expected.length * MIN_SHARED_WORDS;
}

/** Words in lower case. Each character of Chinese and Japanese counts as a word. */
function wordsOf(text: string): readonly string[] {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
	);
}

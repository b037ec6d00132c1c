import type { NameKey } from '../../src/language/ids.ts';
import { nameKey } from '../../src/language/name-key.ts';
import { type Inline, plainText } from '../../src/schemas/inline.ts';
import type { Block, JottedName, NoteLine, TermRow } from '../../src/schemas/page.ts';
import type { StudyNotes, Term } from '../model/types.ts';
import { isAcronymOf, looksLikeAcronym } from '../read/acronym.ts';
import { itemCorrections } from './checks.ts';
import { definitionBehindName, shownExpansion } from './definition.ts';
import { termLinkOf } from './inline.ts';
import type { TermItems } from './line-groups.ts';
import { itemContent, itemText, type NoteItem, textBesideTerm } from './note-item.ts';

/**
 * The terms of some lines: those of which the lines say something, then the names of the others.
 *
 * @param defined the terms whose definition the page shows already; gets those of these rows
 */
export function termsBlocks(rows: readonly TermItems[], notes: StudyNotes, defined: Set<string>): readonly Block[] {
	const known = rows.flatMap(({ id, items }) => {
		const term = notes.termById.get(id);
		return term === undefined ? [] : [{ term, items }];
	});
	// A name that a check found wrong is a claim.
	const isName = (item: NoteItem, term: Term): boolean => isNameAlone(item, term) && itemCorrections(item, notes).length === 0;
	const said = known.filter(({ term, items }) => !items.every((item) => isName(item, term)));
	const named = known.filter(({ term, items }) => items.every((item) => isName(item, term)));
	const terms = said.map(({ term, items }): TermRow => {
		const lines = items
			.filter((item) => !isName(item, term) || !isNameOf(itemText(item), term))
			.map((item) => lineOfTerm(item, term, notes));
		const acronym = shownAcronym(term);
		const isSaid = lines.some(({ content }) => plainText(content) === acronym);
		return { term: termLinkOf(term), acronym: isSaid ? undefined : acronym, definition: definitionOnce(term, defined), lines };
	});
	const names = named.flatMap(({ term, items }) => jottedNames(items, term));
	return [
		...(terms.length === 0 ? [] : [{ kind: 'terms', rows: terms } as const]),
		...(names.length === 0 ? [] : [{ kind: 'names', names } as const]),
	];
}

/**
 * The content of a line below its term: without the name where the heading has it already, else as it was jotted, so that readers find the
 * words of the notes.
 */
export function contentBelowTerm(item: NoteItem, term: Term | undefined): readonly Inline[] {
	const { head } = item.placed;
	return term !== undefined && head !== undefined && isNameOf(head.text, term) ? textBesideTerm(item) : itemContent(item);
}

function lineOfTerm(item: NoteItem, term: Term, notes: StudyNotes): NoteLine {
	return { content: contentBelowTerm(item, term), corrections: itemCorrections(item, notes) };
}

/** Whether a line is the name of its term and nothing else, or its short and its long form, of which an entry says more. */
function isNameAlone(item: NoteItem, { entry }: Term): boolean {
	const { kind, head } = item.placed;
	return kind === 'term'
		? head === undefined || nameKey(itemText(item)) === nameKey(head.text)
		: kind === 'expansion' && entry !== undefined;
}

/** Each spelling of the name that the lines have, once. */
function jottedNames(items: readonly NoteItem[], term: Term): readonly JottedName[] {
	const byKey = new Map<NameKey, JottedName>();
	for (const content of items.map(itemContent)) {
		const key = nameKey(plainText(content));
		if (!byKey.has(key)) byKey.set(key, { term: termLinkOf(term), content });
	}
	return [...byKey.values()];
}

/** Whether `text` is the name of the term as its heading shows it. */
function isNameOf(text: string, { name }: Term): boolean {
	return nameKey(text) === nameKey(name);
}

/** The short form of the name by which people know the term; else its long form. */
export function shownAcronym(term: Term): string | undefined {
	return term.aliases.find((alias) => looksLikeAcronym(alias) && isAcronymOf(alias, term.name)) ?? shownExpansion(term);
}

/** The first sentence of the definition, once on each page; without the name if it begins with it. */
function definitionOnce(term: Term, defined: Set<string>): readonly Inline[] {
	if (term.entry === undefined || defined.has(term.id)) return [];
	defined.add(term.id);
	return definitionBehindName(term.entry, term);
}

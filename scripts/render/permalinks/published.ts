import { compareText } from '../../../src/language/compare-text.ts';
import type { TermId } from '../../../src/language/ids.ts';
import type { StudyNotes } from '../../model/types.ts';
import type { TermAliases } from '../term-page/aliases.ts';

/** The addresses that the site makes of the notes, each as people read it: without base path, nothing encoded. */
export interface PublishedAddresses {
	/** In the order of their code units: what a list of permalinks has to hold. */
	readonly addresses: readonly string[];
	/** The term that each `/t/<slug>` leads to, by its slug. */
	readonly termOfSlug: ReadonlyMap<string, TermId>;
}

/** The start of the address of a term's page. */
export const TERM_ADDRESS = '/t/';
/** The start of the address of a term's place in the glossary. */
export const GLOSSARY_ADDRESS = '/glossary#';

/**
 * Lists what one may link to: each term's page under its id and its aliases, its place in the glossary, each topic and each of its
 * sections. Case variants of an alias (`K8S`) are left out: they come and go with it.
 */
export function publishedAddresses(notes: StudyNotes, aliases: TermAliases): PublishedAddresses {
	const termOfSlug = new Map<string, TermId>();
	for (const term of notes.terms) {
		termOfSlug.set(term.id, term.id);
		for (const slug of aliases.slugs.get(term.id) ?? []) if (slug === slug.toLowerCase()) termOfSlug.set(slug, term.id);
	}
	const addresses = [
		...[...termOfSlug.keys()].map((slug) => TERM_ADDRESS + slug),
		...notes.terms.map((term) => GLOSSARY_ADDRESS + term.id),
		...notes.topics.flatMap((topic) => [
			`/${topic.id}`,
			...topic.sections.flatMap((section) => (section.title === undefined ? [] : [`/${topic.id}#${section.id}`])),
		]),
	];
	return { addresses: [...new Set(addresses)].sort(compareText), termOfSlug };
}

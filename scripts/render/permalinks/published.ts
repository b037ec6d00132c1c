import { compareText } from '../../../src/language/compare-text.ts';
import type { TermId } from '../../../src/language/ids.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
import type { StudyNotes } from '../../model/types.ts';
import type { TermAliases } from '../term-page/aliases.ts';

/** The addresses of the site as people read them: without base path, not encoded. */
export interface PublishedAddresses {
	/** In code unit order. The list of permalinks must contain them. */
	readonly addresses: readonly string[];
	/** The term that each `/t/<slug>` leads to, by slug. */
	readonly termOfSlug: ReadonlyMap<string, TermId>;
	/** The addresses of terms without an entry, which promise less. */
	readonly jotted: ReadonlySet<string>;
}

/** Prefix of the addresses of term pages. */
export const TERM_ADDRESS = '/t/';
/** Prefix of the addresses of glossary entries. */
export const GLOSSARY_ADDRESS = `${PAGES.glossary.path}#`;

/**
 * Lists the addresses that can be linked to: each term's page by id and aliases, its glossary entry, each topic and each section. Case
 * variants of an alias (`K8S`) are left out, because they exist whenever it does.
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
	const jotted = new Set<string>(notes.terms.filter(({ entry }) => entry === undefined).map(({ id }) => id));
	return {
		addresses: [...new Set(addresses)].sort(compareText),
		termOfSlug,
		jotted: new Set([
			...[...termOfSlug].filter(([, id]) => jotted.has(id)).map(([slug]) => TERM_ADDRESS + slug),
			...[...jotted].map((id) => GLOSSARY_ADDRESS + id),
		]),
	};
}

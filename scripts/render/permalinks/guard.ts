import type { StudyNotes } from '../../model/types.ts';
import type { FormerIds } from '../../page/glossary-entry.ts';
import type { Report } from '../../text/diagnostic.ts';
import type { SourceFile } from '../../text/source.ts';
import { termAliases } from '../term-page/aliases.ts';
import { contestedAddresses } from './contested.ts';
import { formerIds } from './former-ids.ts';
import { permalinkList } from './list.ts';
import { type GoneTerm, lostPermalinks } from './lost.ts';
import { publishedAddresses } from './published.ts';

/** The result of comparing the list of published addresses with a build. */
export interface GuardedPermalinks {
	/** Addresses that are missing from the list, in code unit order. */
	readonly fresh: readonly string[];
	/** Those addresses that are of terms without an entry. */
	readonly jotted: ReadonlySet<string>;
	/** The former ids of entries. */
	readonly formerIds: FormerIds;
	/** The published terms that were only jotted, and are gone. */
	readonly gone: readonly GoneTerm[];
}

/**
 * Reports addresses that several terms claim. If there is a list, also reports its errors and each listed address that the build would
 * lose.
 */
export function guardPermalinks(notes: StudyNotes, list: SourceFile | undefined, report: Report): GuardedPermalinks {
	const aliases = termAliases(notes.terms);
	for (const diagnostic of contestedAddresses(notes, aliases.contested)) report(diagnostic);
	if (list === undefined) return { fresh: [], jotted: new Set(), formerIds: new Map(), gone: [] };
	const published = publishedAddresses(notes, aliases);
	const { listed, diagnostics } = permalinkList(list);
	const lost = lostPermalinks(listed, { published, contested: aliases.contested });
	for (const diagnostic of [...diagnostics, ...lost.diagnostics]) report(diagnostic);
	const known = new Map(listed.map(({ address, isJotted }) => [address, isJotted]));
	return {
		// A term that has an entry by now promises more than when it was jotted.
		fresh: published.addresses.filter((one) => !known.has(one) || (known.get(one) === true && !published.jotted.has(one))),
		jotted: published.jotted,
		formerIds: formerIds(listed, published),
		gone: lost.gone,
	};
}

import type { StudyNotes } from '../../model/types.ts';
import type { FormerIds } from '../../page/glossary-entry.ts';
import type { Report } from '../../text/diagnostic.ts';
import type { SourceFile } from '../../text/source.ts';
import { termAliases } from '../term-page/aliases.ts';
import { contestedAddresses } from './contested.ts';
import { formerIds } from './former-ids.ts';
import { permalinkList } from './list.ts';
import { lostPermalinks } from './lost.ts';
import { publishedAddresses } from './published.ts';

/** The result of comparing the list of published addresses with a build. */
export interface GuardedPermalinks {
	/** Addresses that are missing from the list, in code unit order. */
	readonly fresh: readonly string[];
	/** The former ids of entries. */
	readonly formerIds: FormerIds;
}

/**
 * Reports addresses that several terms claim. If there is a list, also reports its errors and each listed address that the build would
 * lose.
 */
export function guardPermalinks(notes: StudyNotes, list: SourceFile | undefined, report: Report): GuardedPermalinks {
	const aliases = termAliases(notes.terms);
	for (const diagnostic of contestedAddresses(notes, aliases.contested)) report(diagnostic);
	if (list === undefined) return { fresh: [], formerIds: new Map() };
	const published = publishedAddresses(notes, aliases);
	const { listed, diagnostics } = permalinkList(list);
	for (const diagnostic of [...diagnostics, ...lostPermalinks(listed, { published, contested: aliases.contested })]) report(diagnostic);
	const known = new Set(listed.map(({ address }) => address));
	return {
		fresh: published.addresses.filter((address) => !known.has(address)),
		formerIds: formerIds(listed, published),
	};
}

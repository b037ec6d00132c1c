import type { StudyNotes } from '../../model/types.ts';
import type { Report } from '../../text/diagnostic.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { SourceFile } from '../../text/source.ts';
import { termAliases } from '../term-page/aliases.ts';
import { contestedAddresses } from './contested.ts';
import { withFormerAnchors } from './former-anchors.ts';
import { permalinkList } from './list.ts';
import { lostPermalinks } from './lost.ts';
import { publishedAddresses } from './published.ts';

/** The result of comparing the list of published addresses with a build. */
export interface GuardedPermalinks {
	/** Addresses that are missing from the list, in code unit order. */
	readonly fresh: readonly string[];
	/** Adds the anchors of former addresses to the pages. */
	readonly keepAnchors: (files: readonly OutputFile[]) => readonly OutputFile[];
}

/**
 * Reports addresses that several terms claim. If there is a list, also reports its errors and each listed address that the build would
 * lose.
 */
export function guardPermalinks(notes: StudyNotes, list: SourceFile | undefined, report: Report): GuardedPermalinks {
	const aliases = termAliases(notes.terms);
	for (const finding of contestedAddresses(notes, aliases.contested)) report(finding);
	if (list === undefined) return { fresh: [], keepAnchors: (files) => files };
	const published = publishedAddresses(notes, aliases);
	const { listed, diagnostics } = permalinkList(list);
	for (const finding of [...diagnostics, ...lostPermalinks(listed, { published, contested: aliases.contested })]) report(finding);
	const known = new Set(listed.map(({ address }) => address));
	return {
		fresh: published.addresses.filter((address) => !known.has(address)),
		keepAnchors: (files) => withFormerAnchors(files, listed, published),
	};
}

import type { TermId } from '../../../src/language/ids.ts';
import { NameTrie } from '../../../src/language/name-trie.ts';
import { oneLine } from '../../../src/language/one-line.ts';
import type { StudyNotes } from '../../model/types.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import { type LineLink, lineLinks } from './line-links.ts';

/** A line of the notes as the page of a gone term shows it. */
export interface GoneLine extends LineLink {
	readonly text: string;
}

/** At most so many lines are shown for each term. */
const MAX_LINES = 3;
/** In UTF-16 units. */
const MAX_LENGTH = 200;

/**
 * The first lines of the notes, in their order, that have the words of a gone term side by side, by the last part of the term's address. Such
 * a line is what became of it: a sentence now, or something said of another term.
 */
export function goneLines(notes: StudyNotes, slugs: readonly string[]): ReadonlyMap<string, readonly GoneLine[]> {
	const found = new Map(slugs.map((slug): [string, GoneLine[]] => [slug, []]));
	if (slugs.length === 0) return found;
	const trie = new NameTrie();
	for (const slug of slugs) trie.add(slug.replaceAll('-', ' '), slug as TermId, false);
	const linkTo = lineLinks(notes);
	for (const { file, reading, omittedBecause } of notes.readings) {
		if (omittedBecause !== undefined) continue;
		const { plain } = reading.inline;
		for (const slug of new Set(trie.find(plain).map(({ id }) => id))) {
			const lines = found.get(slug);
			const link = linkTo({ file, line: reading.line.source.number });
			if (lines !== undefined && lines.length < MAX_LINES && link !== undefined)
				lines.push({ ...link, text: cutAtWord(oneLine(plain), MAX_LENGTH) });
		}
	}
	return found;
}

import type { TermId } from '../../src/language/ids.ts';
import { firstSentence } from '../../src/language/sentences.ts';
import { termPath } from '../../src/web/addresses.ts';
import type { StudyNotes, Term } from '../model/types.ts';
import { notesLead, plainDefinition } from '../page/definition.ts';
import type { CardImage } from '../render/output.ts';
import { type CardContent, cardHash } from './card-content.ts';

/**
 * The content of each term's card, in the order of the model.
 *
 * @param siteTitle the name of the site
 * @param accent its accent colour, as `#rrggbb`; null for the usual one
 */
export function cardContents(notes: StudyNotes, siteTitle: string, accent: string | null = null): readonly CardContent[] {
	const titles = new Map<string, string>(notes.topics.map((topic) => [topic.id, topic.label]));
	return notes.terms.map((term) => ({
		id: term.id,
		name: term.name,
		expansion: term.expansion,
		sentence: sentenceOf(term),
		kind: term.kind,
		topic: titles.get(term.topic ?? ''),
		site: siteTitle,
		...(accent !== null && { accent }),
	}));
}

/** The address and alternative text of each card's image. Chats cache an image by its address, so the address changes with the image. */
export function cardImages(contents: readonly CardContent[]): ReadonlyMap<TermId, CardImage> {
	return new Map(
		contents.map((card) => {
			const id = card.id as TermId;
			const url = `${termPath(id)}card.png?v=${cardHash(card)}`;
			return [id, { url, alt: [card.name, card.sentence].filter((text) => text !== '').join(': ') }];
		}),
	);
}

function sentenceOf(term: Term): string {
	return firstSentence(plainDefinition(term.entry?.definition[0] ?? notesLead(term) ?? ''));
}

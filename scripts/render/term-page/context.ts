import type { TermId, TopicId } from '../../../src/language/ids.ts';
import type { SiteIdentity } from '../../../src/web/addresses.ts';
import { type TermFinder, termFinder } from '../../model/term-finder.ts';
import type { LineRef, StudyNotes, Term } from '../../model/types.ts';
import { type GlossaryPlaces, glossaryPlaces } from '../glossary-places.ts';
import { type DefinitionMention, definitionMentions } from './definition-mentions.ts';
import { type LinePlace, linePlaces } from './line-places.ts';

/** A term's card image for chats. */
export interface CardImage {
	/** Without origin and base path: `/t/kubernetes/card.png?v=3f2a`. */
	readonly url: string;
	/** What is to be read on it. */
	readonly alt: string;
}

/** What all term pages share; made once, as each part of it walks the whole model. */
export interface PageContext {
	readonly notes: StudyNotes;
	readonly site: SiteIdentity;
	/** The style sheet that each page carries. */
	readonly styles: string;
	/** The script that each page carries. */
	readonly script: string;
	readonly cards: ReadonlyMap<TermId, CardImage>;
	/** Whether the site has a web feed. */
	readonly feed: boolean;
	readonly finder: TermFinder;
	readonly places: GlossaryPlaces;
	readonly topicTitles: ReadonlyMap<TopicId, string>;
	readonly placeOf: (line: LineRef) => LinePlace | undefined;
	readonly mentionsInEntries: ReadonlyMap<TermId, readonly DefinitionMention[]>;
	/** The terms before and after each one, by name. */
	readonly neighbours: ReadonlyMap<TermId, Neighbours>;
}

/** The terms beside one in the order of names. */
export interface Neighbours {
	readonly previous: Term | undefined;
	readonly next: Term | undefined;
}

/** Makes what all pages of `notes` share. */
export function pageContext(notes: StudyNotes, given: Pick<PageContext, 'site' | 'styles' | 'script' | 'cards' | 'feed'>): PageContext {
	const finder = termFinder(notes.terms);
	return {
		...given,
		notes,
		finder,
		places: glossaryPlaces(notes.terms),
		topicTitles: topicTitles(notes),
		placeOf: linePlaces(notes),
		mentionsInEntries: definitionMentions(notes, finder),
		neighbours: new Map(notes.terms.map((term, at) => [term.id, { previous: notes.terms[at - 1], next: notes.terms[at + 1] }])),
	};
}

/** The titles of topics by their ids. */
export function topicTitles(notes: StudyNotes): ReadonlyMap<TopicId, string> {
	return new Map(notes.topics.map((topic) => [topic.id, topic.title]));
}

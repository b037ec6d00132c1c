import type { TermId, TopicId } from '../../../src/language/ids.ts';
import type { LineRef, StudyNotes, Term } from '../../model/types.ts';
import type { Needs, TermAssets } from '../output.ts';
import { type DefinitionMention, definitionMentions } from './definition-mentions.ts';
import { type LinePlace, linePlaces } from './line-places.ts';

/** What the pages of terms take of the input. */
export type TermPagesInput = Needs<'notes' | 'site' | 'finder' | 'places' | 'cards'>;

/** What all term pages share; made once, as each part of it walks the whole model. */
export interface PageContext extends TermPagesInput, TermAssets {
	/** Whether the site has a web feed. */
	readonly feed: boolean;
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

/** Makes what all pages of terms share. */
export function pageContext(input: TermPagesInput, { styles, script }: TermAssets, feed: boolean): PageContext {
	const { notes, site, finder, places, cards } = input;
	return {
		...{ notes, site, finder, places, cards, styles, script, feed },
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

import type { TermId, TopicId } from '../../../src/language/ids.ts';
import type { LineRef, StudyNotes, Term } from '../../model/types.ts';
import type { Needs, TermAssets } from '../output.ts';
import { type DefinitionMention, definitionMentions } from './definition-mentions.ts';
import { type LineLink, lineLinks } from './line-links.ts';

/** The parts of the input that the pages of terms take. */
export type TermPagesInput = Needs<'notes' | 'site' | 'finder' | 'places' | 'cards' | 'design'>;

/** What all term pages are made from. It is made once, because each part visits the whole model. */
export interface TermPageContext extends TermPagesInput, Pick<TermAssets, 'styles' | 'script'> {
	/** Whether the site has a web feed. */
	readonly hasFeed: boolean;
	readonly topicTitles: ReadonlyMap<TopicId, string>;
	readonly linkTo: (line: LineRef) => LineLink | undefined;
	readonly mentionsInEntries: ReadonlyMap<TermId, readonly DefinitionMention[]>;
	readonly neighbours: ReadonlyMap<TermId, Neighbours>;
}

/** The terms before and after a term, by name. */
export interface Neighbours {
	readonly previous: Term | undefined;
	readonly next: Term | undefined;
}

/** Makes what all term pages are made from. */
export function termPageContext(input: TermPagesInput, { styles, script }: TermAssets, hasFeed: boolean): TermPageContext {
	const { notes, site, finder, places, cards, design } = input;
	return {
		...{ notes, site, finder, places, cards, design, styles, script, hasFeed },
		topicTitles: topicTitles(notes),
		linkTo: lineLinks(notes),
		mentionsInEntries: definitionMentions(notes, finder),
		neighbours: new Map(notes.terms.map((term, at) => [term.id, { previous: notes.terms[at - 1], next: notes.terms[at + 1] }])),
	};
}

/** The names of topics on cards, by their ids. */
export function topicTitles(notes: StudyNotes): ReadonlyMap<TopicId, string> {
	return new Map(notes.topics.map((topic) => [topic.id, topic.label]));
}

import { oneLine } from '../../../src/language/one-line.ts';
import { sentencesOf } from '../../../src/language/sentences.ts';
import type { Term } from '../../model/types.ts';
import { cutAtWord } from '../cut-text.ts';
import { plainDefinition } from '../definition.ts';
import type { TermView } from './term-view.ts';

/** Chats cut longer ones where they like. In UTF-16 units. */
export const MAX_TITLE = 60;
export const MAX_DESCRIPTION = 200;

/** The term with its long form where there is room for it. */
export function headline({ name, expansion }: TermView['card']): string {
	const whole = expansion === null ? name : `${name}: ${expansion}`;
	return whole.length <= MAX_TITLE ? whole : cutAtWord(name, MAX_TITLE);
}

/** The definition, as many sentences as there is room for; the notes' own words where there is none; never empty. */
export function description({ term, card }: TermView): string {
	const reviewed = wholeSentences(term);
	if (reviewed !== '') return reviewed;
	const where = card.topic === null ? 'the notes' : `the notes on ${card.topic.title}`;
	return cutAtWord(oneLine(card.summary ?? '') || `${card.name} is named in ${where}, which say no more of it.`, MAX_DESCRIPTION);
}

function wholeSentences(term: Term): string {
	let text = '';
	for (const sentence of (term.entry?.definition ?? []).flatMap((paragraph) => sentencesOf(plainDefinition(paragraph)))) {
		const longer = text === '' ? oneLine(sentence) : `${text} ${oneLine(sentence)}`;
		if (longer.length > MAX_DESCRIPTION) break;
		text = longer;
	}
	return text === '' && term.entry !== undefined
		? cutAtWord(oneLine(plainDefinition(term.entry.definition[0] ?? '')), MAX_DESCRIPTION)
		: text;
}

import { oneLine } from '../../../src/language/one-line.ts';
import type { Term } from '../../model/types.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import { plainDefinition } from '../../page/definition.ts';
import { definitionSentences } from './definition-mentions.ts';
import type { TermView } from './term-view.ts';

/** In UTF-16 units. Chats cut longer titles. */
export const MAX_TITLE = 60;
/** In UTF-16 units. Chats cut longer descriptions. */
export const MAX_DESCRIPTION = 200;

/** The name of the term, with its long form if there is room for it. */
export function headline({ name, expansion }: TermView['card']): string {
	const whole = expansion === null ? name : `${name}: ${expansion}`;
	return whole.length <= MAX_TITLE ? whole : cutAtWord(name, MAX_TITLE);
}

/** A description of the term for chats and search engines: its definition, else its summary. Never empty. */
export function description({ term, card }: TermView): string {
	const definition = shortenedDefinition(term);
	if (definition !== '') return definition;
	const where = card.topic === null ? 'the notes' : `the notes on ${card.topic.title}`;
	return cutAtWord(
		oneLine(card.summary ?? '') || `${card.name} is mentioned in ${where}, which say nothing else about it.`,
		MAX_DESCRIPTION,
	);
}

/** As many whole sentences of the definition as there is room for; a part of the first paragraph if its first sentence is too long. */
function shortenedDefinition(term: Term): string {
	let text = '';
	for (const sentence of definitionSentences(term)) {
		const longer = text === '' ? oneLine(sentence) : `${text} ${oneLine(sentence)}`;
		if (longer.length > MAX_DESCRIPTION) break;
		text = longer;
	}
	return text || cutAtWord(oneLine(plainDefinition(term.entry?.definition[0] ?? '')), MAX_DESCRIPTION);
}

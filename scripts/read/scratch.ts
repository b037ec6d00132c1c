import { ORDERS } from './lexicon.ts';

/** Left for oneself: to be deleted, to be done. */
const MARKED = /^(?:[Dd][Ee][Ll][Ee][Tt][Ee][Mm][Ee]\b|(?:TODO|FIXME)(?:[:：]\s?|\s)(?=\S)(?![^?？]*[?？]))/u;
/** The tag of a task, as Obsidian and others have it, in front of words. */
const TAGGED = /^#(?:todo|fixme|task)(?![\p{L}\p{N}/_-])(?=.*\s[^#\s])/iu;
/** In small letters the word may begin a name as well: what follows has to be an order. */
const SMALL = /^todo:?\s+(\p{Ll}+)\s/u;

/** Whether the content of a line is a reminder to its author. */
export function isScratch(content: string): boolean {
	const order = SMALL.exec(content)?.[1] ?? '';
	return MARKED.test(content) || TAGGED.test(content) || ORDERS.has(order);
}

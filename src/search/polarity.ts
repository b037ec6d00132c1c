import type { SearchWord } from './words.ts';

/** A word with what a text says of it: that it is so, or that it is not. */
export interface Said {
	readonly word: SearchWord;
	/** Whether the text negates the word. */
	readonly negated: boolean;
	/** What the word is made from, where an ending or a prefix says that it is with it or without it: state for stateless; else undefined. */
	readonly base: { readonly plain: string; readonly negated: boolean } | undefined;
}

/** Words that negate those behind them, folded, in the languages whose function words are known. */
const NEGATORS = new Set(
	`not no without never cannot neither nor non lacks lacking lack lacked nobody nothing none instead unlike
	nichts nicht kein keine keinen keinem keiner keines ohne nie niemals weder
	pas sans ni jamais aucun aucune sin nunca ningun ninguna senza mai nao sem niet geen zonder nooit nie bez не без нет inte utan ikke uten uden`.split(
		/\s+/u,
	),
);
/** Objects and adverbs that negate the word before them: “remembers nothing”. */
const NEGATES_BEFORE = new Set('nothing nobody none nichts rien nada niente niets ingenting nic ничего'.split(' '));
const NEGATED_VERB = /^(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|should|could|must)nt$/u;
/** Words at which a negation ends. */
const ENDS = new Set('but that which who whose because so when if while aber sondern mais pero ma mas maar only nur longer'.split(' '));
const BREAK = /[,;:.!?()–—\n]/u;
/** A negation reaches so many words, small ones excepted. */
const REACH = 3;
const WITHOUT = /^(?<base>\p{L}{3,})less$/u;
const WITH = /^(?<base>\p{L}{3,})ful$/u;
const NOT = /^(?:un|non)(?<base>\p{L}{4,})$/u;

/**
 * What a text says of each of its words. Negation reaches forward, to the end of its clause or over three words.
 *
 * @param isSmall whether a folded word says nothing, so that it does not count
 */
export function saidIn(text: string, words: readonly SearchWord[], isSmall: (word: string) => boolean): readonly Said[] {
	let left = 0;
	return words.map((word, at) => {
		const before = words[at - 1];
		if (before !== undefined && BREAK.test(text.slice(before.end, word.start))) left = 0;
		if (ENDS.has(word.plain)) left = 0;
		const isNegated = left > 0 && !isSmall(word.plain);
		if (isNegated) left -= 1;
		if (isNegator(word)) left = REACH;
		const negated = isNegated || (!isNegator(word) && NEGATES_BEFORE.has(words[at + 1]?.plain ?? ''));
		return { word, negated, base: baseOf(word.plain) };
	});
}

/** Whether a word negates those behind it. */
export function isNegator({ plain }: SearchWord): boolean {
	return NEGATORS.has(plain) || NEGATED_VERB.test(plain);
}

function baseOf(plain: string): Said['base'] {
	const without = WITHOUT.exec(plain) ?? NOT.exec(plain);
	const base = without?.groups?.['base'] ?? WITH.exec(plain)?.groups?.['base'];
	return base === undefined ? undefined : { plain: base, negated: without !== null };
}

/**
 * Whether two texts say opposite things of a word that both have.
 *
 * @param asked the words of the query
 * @param said those of a name
 */
export function contradicts(asked: readonly Said[], said: readonly Said[]): boolean {
	return asked.some((one) =>
		said.some((other) => {
			if (one.word.canonical === other.word.canonical) return one.negated !== other.negated;
			const [a, b] = [rootOf(one), rootOf(other)];
			return (one.base !== undefined || other.base !== undefined) && a.plain === b.plain && a.negated !== b.negated;
		}),
	);
}

/** What is said in the end: “not stateless” says that there is state. */
export function rootOf({ word, negated, base }: Said): { readonly plain: string; readonly negated: boolean } {
	return base === undefined ? { plain: word.plain, negated } : { plain: base.plain, negated: base.negated !== negated };
}

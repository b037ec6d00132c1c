import { type PartPhrase, partPhrase, partPhrases, tidyPhrase } from './part-phrase.ts';

/** The change that a step makes to the system. */
export type StepChange =
	| { readonly kind: 'wrap'; readonly what: PartPhrase; readonly inside: string }
	| { readonly kind: 'divide'; readonly what: string; readonly into: readonly PartPhrase[] }
	| { readonly kind: 'add'; readonly parts: readonly PartPhrase[] }
	| { readonly kind: 'shrink'; readonly what: string };

const LEAD_IN = /^(?:then|next|now|finally|afterwards|first|second|third|last(?:ly)?|and|you|we|i)\b[\s,:]*/iu;
const AGAIN = /^(?:(?:go|carry) on|continue|keep(?: on)?|repeat(?:edly)?|further)\b(?:\s+(?:to|with|and))?\s*/iu;
const WRAP =
	/^(?:put|place|pack(?:age)?|wrap|move|lift(?: and shift)?|migrate|run|deploy|bundle|ship|host)(?:ing)?\s+(?<what>.+?)\s+(?:up\s+)?(?:in(?:to|side)?|on(?:to)?|within)\s+(?<where>.+)$/iu;
const WRAP_WORD = /^(?:containeri[sz]e|dockeri[sz]e)\s*(?<what>.*)$/iu;
const DIVIDE =
	/^(?:split|divid|break|cut|carv|decompos|separat|slic|chop|refactor|tear)(?:[tp]?ing|e)?\b(?:\s+(?:up|down|apart|out))?\s*(?<rest>.*)$/iu;
const INTO = /^(?<what>.*?)\s*\b(?:into|in(?= (?:two|three|a|an|many|several|small))|to)\b\s*(?<parts>.+)$/iu;
const EXTRACT =
	/^(?:extract|pull|peel|factor|take|move|separate)(?:ing)?\s+(?:out\s+)?(?<part>.+?)\s+(?:out\s+)?(?:of|from)\s+(?<what>.+)$/iu;
/** “Smaller and smaller parts”: pieces without names of their own. */
const SMALL = /\b(?:small(?:er)?|tiny|tinier|micro-?services?|pieces|bits|many)\b/iu;
/** A step that starts like this names a part and changes none. */
const NOUN_PHRASE = /^(?:a|an|the|one|its|their|stateful|stateless|monolithic|scalable)\b/iu;

/** Reads the change that a step makes; undefined if its verb is not about parts. */
export function stepChange(step: string): StepChange | undefined {
	let text = tidyPhrase(step);
	while (LEAD_IN.test(text)) text = text.replace(LEAD_IN, '');
	const again = AGAIN.test(text);
	const act = text.replace(AGAIN, '').replace(LEAD_IN, '');
	return extraction(act) ?? division(act, again) ?? wrapping(act) ?? addition(text);
}

function extraction(text: string): StepChange | undefined {
	const found = EXTRACT.exec(text)?.groups;
	const part = partPhrase(found?.['part'] ?? '');
	return found === undefined || part.name === '' ? undefined : { kind: 'divide', what: partPhrase(found['what'] ?? '').name, into: [part] };
}

function division(text: string, again: boolean): StepChange | undefined {
	const rest = DIVIDE.exec(text)?.groups?.['rest'];
	if (rest === undefined) return undefined;
	const { what, parts } = INTO.exec(rest)?.groups ?? { what: rest, parts: '' };
	const whole = tidyPhrase((what ?? '').replace(/^(?:up|down|apart|out)\b/iu, ''));
	const phrases = partPhrases(parts ?? '').filter((phrase) => phrase.name !== '');
	if (again || phrases.length === 0 || SMALL.test(parts ?? '')) return { kind: 'shrink', what: whole };
	return { kind: 'divide', what: whole, into: phrases };
}

function wrapping(text: string): StepChange | undefined {
	const word = WRAP_WORD.exec(text)?.groups?.['what'];
	if (word !== undefined) return { kind: 'wrap', what: wrappedThing(word), inside: 'container' };
	const found = WRAP.exec(text)?.groups;
	const inside = partPhrase(found?.['where'] ?? '').name;
	return found === undefined || inside === '' ? undefined : { kind: 'wrap', what: wrappedThing(found['what'] ?? ''), inside };
}

function addition(text: string): StepChange | undefined {
	const parts = NOUN_PHRASE.test(text) ? partPhrases(text).filter((phrase) => phrase.name !== '') : [];
	return parts.length === 0 ? undefined : { kind: 'add', parts };
}

/** The thing that is put somewhere. “The monolith” is both a name and a trait there. */
function wrappedThing(text: string): PartPhrase {
	const { name, traits } = partPhrase(text);
	const plain = tidyPhrase(text.replace(/^(?:a|an|the|your|our|its?)\b/iu, ''));
	return { name: name === '' ? plain : name, traits };
}

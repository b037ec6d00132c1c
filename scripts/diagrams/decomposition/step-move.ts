import { oneLine, type PartPhrase, partPhrase, partPhrases } from './part-phrase.ts';

/** What a step does to the system. */
export type Move =
	| { readonly kind: 'wrap'; readonly what: PartPhrase; readonly inside: string }
	| { readonly kind: 'divide'; readonly what: string; readonly into: readonly PartPhrase[] }
	| { readonly kind: 'also'; readonly parts: readonly PartPhrase[] }
	| { readonly kind: 'shrink'; readonly what: string };

const ON = /^(?:then|next|now|finally|afterwards|first|second|third|last(?:ly)?|and|you|we|i)\b[\s,:]*/iu;
const AGAIN = /^(?:(?:go|carry) on|continue|keep(?: on)?|repeat(?:edly)?|further)\b(?:\s+(?:to|with|and))?\s*/iu;
const WRAP =
	/^(?:put|place|pack(?:age)?|wrap|move|lift(?: and shift)?|migrate|run|deploy|bundle|ship|host)(?:ing)?\s+(?<what>.+?)\s+(?:up\s+)?(?:in(?:to|side)?|on(?:to)?|within)\s+(?<where>.+)$/iu;
const WRAP_WORD = /^(?:containeri[sz]e|dockeri[sz]e)\s*(?<what>.*)$/iu;
const DIVIDE =
	/^(?:split|divid|break|cut|carv|decompos|separat|slic|chop|refactor|tear)(?:[tp]?ing|e)?\b(?:\s+(?:up|down|apart|out))?\s*(?<rest>.*)$/iu;
const INTO = /^(?<what>.*?)\s*\b(?:into|in(?= (?:two|three|a|an|many|several|small))|to)\b\s*(?<parts>.+)$/iu;
const EXTRACT =
	/^(?:extract|pull|peel|factor|take|move|separate)(?:ing)?\s+(?:out\s+)?(?<part>.+?)\s+(?:out\s+)?(?:of|from)\s+(?<what>.+)$/iu;
/** “Smaller and smaller parts”: pieces that the notes do not tell apart. */
const SMALL = /\b(?:small(?:er)?|tiny|tinier|micro-?services?|pieces|bits|many)\b/iu;
/** A step that begins like this names a thing, it does not do one. */
const NOUN_PHRASE = /^(?:a|an|the|one|its|their|stateful|stateless|monolithic|scalable)\b/iu;

/** Reads what a step does; undefined where its verb says nothing about parts. */
export function moveOf(step: string): Move | undefined {
	let text = oneLine(step);
	while (ON.test(text)) text = text.replace(ON, '');
	const again = AGAIN.test(text);
	const act = text.replace(AGAIN, '').replace(ON, '');
	return extraction(act) ?? division(act, again) ?? wrapping(act) ?? addition(text);
}

function extraction(text: string): Move | undefined {
	const found = EXTRACT.exec(text)?.groups;
	const part = partPhrase(found?.['part'] ?? '');
	return found === undefined || part.name === '' ? undefined : { kind: 'divide', what: partPhrase(found['what'] ?? '').name, into: [part] };
}

function division(text: string, again: boolean): Move | undefined {
	const rest = DIVIDE.exec(text)?.groups?.['rest'];
	if (rest === undefined) return undefined;
	const { what, parts } = INTO.exec(rest)?.groups ?? { what: rest, parts: '' };
	const whole = oneLine((what ?? '').replace(/^(?:up|down|apart|out)\b/iu, ''));
	const phrases = partPhrases(parts ?? '').filter((phrase) => phrase.name !== '');
	if (again || phrases.length === 0 || SMALL.test(parts ?? '')) return { kind: 'shrink', what: whole };
	return { kind: 'divide', what: whole, into: phrases };
}

function wrapping(text: string): Move | undefined {
	const word = WRAP_WORD.exec(text)?.groups?.['what'];
	if (word !== undefined) return { kind: 'wrap', what: thing(word), inside: 'container' };
	const found = WRAP.exec(text)?.groups;
	const inside = partPhrase(found?.['where'] ?? '').name;
	return found === undefined || inside === '' ? undefined : { kind: 'wrap', what: thing(found['what'] ?? ''), inside };
}

function addition(text: string): Move | undefined {
	const parts = NOUN_PHRASE.test(text) ? partPhrases(text).filter((phrase) => phrase.name !== '') : [];
	return parts.length === 0 ? undefined : { kind: 'also', parts };
}

/** What is put somewhere: “the monolith” is a name there, and a trait as well. */
function thing(text: string): PartPhrase {
	const { name, traits } = partPhrase(text);
	const plain = oneLine(text.replace(/^(?:a|an|the|your|our|its?)\b/iu, ''));
	return { name: name === '' ? plain : name, traits };
}

import type { TermId } from '../../../src/language/ids.ts';
import type { NotesSection, PlacedReading, StudyNotes } from '../../model/types.ts';
import { offsetAt } from '../../text/inline-text.ts';
import type { DerivationDiagram } from '../diagram.ts';

/** From a source (maker or material) to its product. */
const MAKES =
	/\b(?<verb>(?:makes?|creates?|builds?|produces?|generates?|yields?|becomes?|turns? into|compiles? (?:to|into)|(?:can be |is |are |gets? )?(?:turned|made|built|compiled|packed|packaged|converted|transformed) into))\s+(?:an?|the|one|some|many|new|several|running|\s)*$/iu;
/** From a product back to its source: “a container is an image that has been started”. */
const IS_MADE = /^\s*(?:that|which)\s+(?:has been|have been|is being|was|were|is|are)\s+(?<verb>\p{L}+(?:ed|n|t))\b/iu;
const IS = /\b(?:is|are)\s+(?:an?|the)?\s*$/iu;
const END = /^\s*(?:[.;!]|$)/u;
const MAX_THINGS = 8;
/** The verb and the small words between it and its product take no more than this (UTF-16 units). */
const MAX_BEFORE = 120;

interface Derivation {
	readonly from: TermId;
	readonly to: TermId;
	readonly verb: string;
	readonly several: boolean;
}

/**
 * Reads what is made from what in a section (“a Dockerfile makes an image”, “an image can be turned into containers”). Returns undefined
 * without a chain of at least two derivations: one alone is clearer as a sentence.
 */
export function derivationOf(section: NotesSection, notes: StudyNotes, id: string): DerivationDiagram | undefined {
	const derivations: Derivation[] = [];
	for (const one of section.lines.filter((line) => line.omittedBecause === undefined).flatMap(derivationsOf)) {
		if (!derivations.some((other) => isSamePair(one, other)) && !closesCycle(one, derivations)) derivations.push(one);
	}
	const middle = derivations.find((one) => derivations.some((other) => other.from === one.to));
	if (middle === undefined) return undefined;
	const joined = connected(derivations, middle.to);
	const ids = [...new Set(joined.flatMap((one) => [one.from, one.to]))];
	if (ids.length > MAX_THINGS) return undefined;
	const things = ids.map((term) => ({
		name: notes.termById.get(term)?.name ?? term,
		several: joined.some((one) => one.to === term && one.several),
	}));
	const links = joined.map(({ from, to, verb }) => ({ from: ids.indexOf(from), to: ids.indexOf(to), verb }));
	const first = things[links.find((link) => !links.some((other) => other.to === link.from))?.from ?? 0];
	const last = things[links.findLast((link) => !links.some((other) => other.from === link.to))?.to ?? 0];
	return { kind: 'derivation', id, title: `From ${first?.name ?? ''} to ${last?.name ?? ''}`, things, derivations: links };
}

function derivationsOf(placed: PlacedReading): readonly Derivation[] {
	const { subject, terms, reading } = placed;
	const { plain } = reading.inline;
	return terms.flatMap((term): readonly Derivation[] => {
		if (subject === undefined || term.id === subject) return [];
		const [start, end] = [offsetAt(reading.inline, term.span.start), offsetAt(reading.inline, term.span.end)];
		const before = plain.slice(Math.max(0, start - MAX_BEFORE), start);
		const after = plain.slice(end);
		const makes = MAKES.exec(before)?.groups?.['verb'];
		const several = /(?:[^s]s)$/u.test(plain.slice(start, end));
		if (makes !== undefined && END.test(after)) return [{ from: subject, to: term.id, verb: makes.toLowerCase(), several }];
		const made = IS.test(before) ? IS_MADE.exec(after)?.groups?.['verb'] : undefined;
		return made === undefined ? [] : [{ from: term.id, to: subject, verb: made.toLowerCase(), several: false }];
	});
}

function isSamePair(a: Derivation, b: Derivation): boolean {
	return a.from === b.from && a.to === b.to;
}

/** Whether `derivation` would close a cycle with the earlier ones. */
function closesCycle(derivation: Derivation, earlier: readonly Derivation[]): boolean {
	const reached = new Set([derivation.to]);
	for (const term of reached) for (const one of earlier) if (one.from === term) reached.add(one.to);
	return reached.has(derivation.from);
}

/** The derivations that are connected to `start`, in order. */
function connected(derivations: readonly Derivation[], start: TermId): readonly Derivation[] {
	const reached = new Set([start]);
	for (const term of reached) {
		for (const one of derivations) {
			if (one.from === term) reached.add(one.to);
			if (one.to === term) reached.add(one.from);
		}
	}
	return derivations.filter((one) => reached.has(one.from));
}

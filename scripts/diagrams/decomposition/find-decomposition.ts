import type { DecompositionStage, SystemPart } from '../diagram.ts';
import type { PartPhrase } from './part-phrase.ts';
import { type Move, moveOf } from './step-move.ts';

/** How many small parts stand for “ever smaller pieces”: enough to see that they are many. */
const PIECES = 4;
/** More parts than this are no picture. */
const MAX_PARTS = 6;

/**
 * The system at each step of a walk-through, where its steps are about parts that are put somewhere and divided (“put the monolith in a
 * container”, “split it into a stateless front end and”, “a stateful back end”). Undefined where too few steps say so.
 */
export function decompositionStages(steps: readonly string[]): readonly DecompositionStage[] | undefined {
	const moves = steps.map(moveOf);
	const understood = moves.filter((move) => move !== undefined);
	const changes = understood.filter((move) => move.kind !== 'also');
	const divides = changes.some((move) => move.kind !== 'wrap');
	// Things that are put somewhere and stay whole are a recipe; a system that changes once is no decomposition; half may not be guessed.
	if (!divides || changes.length < 2 || understood.length * 2 <= steps.length || moves[0]?.kind === 'also') return undefined;
	const stages: DecompositionStage[] = [];
	let parts: readonly SystemPart[] = [];
	for (const [index, step] of steps.entries()) {
		const settled = parts.map((part) => ({ ...part, fresh: false, dividedNext: false }));
		parts = withMove(settled, moves[index], moves[index + 1]);
		if (parts.length > MAX_PARTS) return undefined;
		stages.push({ step, parts: parts.map((part) => ({ ...part, dividedNext: isDivided(part, parts, moves[index + 1]) })) });
	}
	return stages;
}

/** Words that point at what is there already. */
const POINTING = /^(?:it|them|this|that|these|those|each|both|all|every(?:thing)?|either)\b/iu;

function withMove(parts: readonly SystemPart[], move: Move | undefined, next: Move | undefined): readonly SystemPart[] {
	switch (move?.kind) {
		case 'wrap':
			return wrapped(parts, move);
		case 'divide':
			return divided(parts, move, next);
		case 'also':
			return [...parts.filter((part) => !part.rest), ...move.parts.map((phrase) => partOf(phrase, parts.at(-1)?.inside))];
		case 'shrink':
			return orWhole(parts, move.what).map((part) => (isMeant(part, parts, move.what) ? shrunk(part) : part));
		default:
			return parts;
	}
}

function wrapped(parts: readonly SystemPart[], { what, inside }: Extract<Move, { kind: 'wrap' }>): readonly SystemPart[] {
	const isNew = !POINTING.test(what.name) && !parts.some((part) => shared(part, what.name) > 0);
	if (parts.length === 0 || isNew) return [...parts, partOf(what, inside)];
	return parts.map((part) => (isMeant(part, parts, what.name) ? { ...part, inside, fresh: true } : part));
}

/** What is divided gives way to its parts. Where fewer than two are named, or the next step goes on naming them, the rest stays in sight. */
function divided(parts: readonly SystemPart[], move: Extract<Move, { kind: 'divide' }>, next: Move | undefined): readonly SystemPart[] {
	return orWhole(parts, move.what).flatMap((part) => {
		if (!isMeant(part, parts, move.what)) return [part];
		const made = move.into.map((phrase) => partOf(phrase, part.inside));
		const rest = { ...part, rest: next?.kind === 'also', fresh: false };
		return made.length < 2 ? [...made, rest] : made;
	});
}

function shrunk(part: SystemPart): SystemPart {
	return { ...part, pieces: PIECES, traits: part.traits.filter((trait) => trait !== 'monolith'), fresh: true };
}

function partOf({ name, traits }: PartPhrase, inside: string | undefined): SystemPart {
	return { name, traits, inside, pieces: 0, fresh: true, dividedNext: false, rest: false };
}

/** The parts, or where there is none yet the whole that a first step speaks of. */
function orWhole(parts: readonly SystemPart[], what: string): readonly SystemPart[] {
	const name = what.replace(/^(?:a|an|the|your|our)\s+/iu, '');
	return parts.length > 0 || name === '' ? parts : [{ ...partOf({ name, traits: [] }, undefined), fresh: false }];
}

function isDivided(part: SystemPart, parts: readonly SystemPart[], next: Move | undefined): boolean {
	return (next?.kind === 'divide' || next?.kind === 'shrink') && isMeant(part, parts, next.what);
}

/** Whether words such as “it”, “both ends” or “the front end” mean the part: no other shares more words with them. */
function isMeant(part: SystemPart, parts: readonly SystemPart[], words: string): boolean {
	return shared(part, words) === Math.max(...parts.map((one) => shared(one, words)), shared(part, words));
}

/** How many words the part's name shares with others. */
function shared(part: SystemPart, words: string): number {
	const said = wordsOf(words);
	return wordsOf(part.name).filter((word) => said.includes(word)).length;
}

function wordsOf(text: string): readonly string[] {
	return (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.replace(/s$/u, ''));
}

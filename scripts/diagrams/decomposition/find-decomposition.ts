import { tokensOf } from '../../../src/language/tokens.ts';
import type { DecompositionStage, SystemPart } from '../diagram.ts';
import type { PartPhrase } from './part-phrase.ts';
import { type StepChange, stepChange } from './step-change.ts';

/** How many small boxes show “ever smaller pieces”. */
const PIECES = 4;
/** A diagram with more parts is not readable. */
const MAX_PARTS = 6;

/**
 * Reads the system at each step of a walk-through whose steps wrap and divide parts (“put the monolith in a container”, “split it into a
 * stateless front end and”, “a stateful back end”). Returns undefined if too few steps do so.
 */
export function decompositionStages(steps: readonly string[]): readonly DecompositionStage[] | undefined {
	const changes = steps.map(stepChange);
	const understood = changes.filter((change) => change !== undefined);
	const modifying = understood.filter((change) => change.kind !== 'add');
	const divides = modifying.some((change) => change.kind !== 'wrap');
	// Steps that only wrap things are a recipe. A single change is no decomposition. More than half of the steps must be understood.
	if (!divides || modifying.length < 2 || understood.length * 2 <= steps.length || changes[0]?.kind === 'add') return undefined;
	const stages: DecompositionStage[] = [];
	let parts: readonly SystemPart[] = [];
	for (const [index, step] of steps.entries()) {
		const settled = parts.map((part) => ({ ...part, fresh: false, dividedNext: false }));
		parts = withChange(settled, changes[index], changes[index + 1]);
		if (parts.length > MAX_PARTS) return undefined;
		stages.push({ step, parts: parts.map((part) => ({ ...part, dividedNext: isDivided(part, parts, changes[index + 1]) })) });
	}
	return stages;
}

/** Words that refer to an existing part. */
const REFERRING = /^(?:it|them|this|that|these|those|each|both|all|every(?:thing)?|either)\b/iu;

function withChange(parts: readonly SystemPart[], change: StepChange | undefined, next: StepChange | undefined): readonly SystemPart[] {
	switch (change?.kind) {
		case 'wrap':
			return wrapped(parts, change);
		case 'divide':
			return divided(parts, change, next);
		case 'add':
			return [...parts.filter((part) => !part.rest), ...change.parts.map((phrase) => partOf(phrase, parts.at(-1)?.inside))];
		case 'shrink':
			return partsOrWhole(parts, change.what).map((part) => (isReferredTo(part, parts, change.what) ? shrunk(part) : part));
		default:
			return parts;
	}
}

function wrapped(parts: readonly SystemPart[], { what, inside }: Extract<StepChange, { kind: 'wrap' }>): readonly SystemPart[] {
	const isNew = !REFERRING.test(what.name) && !parts.some((part) => sharedWords(part, what.name) > 0);
	if (parts.length === 0 || isNew) return [...parts, partOf(what, inside)];
	return parts.map((part) => (isReferredTo(part, parts, what.name) ? { ...part, inside, fresh: true } : part));
}

/**
 * Replaces a part by the parts it is divided into. The rest of it stays if fewer than two parts are named, or if the next step names more.
 */
function divided(
	parts: readonly SystemPart[],
	change: Extract<StepChange, { kind: 'divide' }>,
	next: StepChange | undefined,
): readonly SystemPart[] {
	return partsOrWhole(parts, change.what).flatMap((part) => {
		if (!isReferredTo(part, parts, change.what)) return [part];
		const made = change.into.map((phrase) => partOf(phrase, part.inside));
		const rest = { ...part, rest: next?.kind === 'add', fresh: false };
		return made.length < 2 ? [...made, rest] : made;
	});
}

function shrunk(part: SystemPart): SystemPart {
	return { ...part, pieces: PIECES, traits: part.traits.filter((trait) => trait !== 'monolith'), fresh: true };
}

function partOf({ name, traits }: PartPhrase, inside: string | undefined): SystemPart {
	return { name, traits, inside, pieces: 0, fresh: true, dividedNext: false, rest: false };
}

/** The parts, or, if there are none yet, the whole that the first step mentions. */
function partsOrWhole(parts: readonly SystemPart[], what: string): readonly SystemPart[] {
	const name = what.replace(/^(?:a|an|the|your|our)\s+/iu, '');
	return parts.length > 0 || name === '' ? parts : [{ ...partOf({ name, traits: [] }, undefined), fresh: false }];
}

function isDivided(part: SystemPart, parts: readonly SystemPart[], next: StepChange | undefined): boolean {
	return (next?.kind === 'divide' || next?.kind === 'shrink') && isReferredTo(part, parts, next.what);
}

/** Whether words such as “it”, “both ends” or “the front end” refer to the part: no other part shares more words with them. */
function isReferredTo(part: SystemPart, parts: readonly SystemPart[], words: string): boolean {
	return sharedWords(part, words) === Math.max(...parts.map((one) => sharedWords(one, words)), sharedWords(part, words));
}

/** How many words of the part's name occur in `words`. */
function sharedWords(part: SystemPart, words: string): number {
	const said = new Set(tokensOf(words).map((token) => token.singular));
	return tokensOf(part.name).filter((token) => said.has(token.singular)).length;
}

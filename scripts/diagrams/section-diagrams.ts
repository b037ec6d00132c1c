import type { TopicId } from '../../src/language/ids.ts';
import type { NotesSection, StudyNotes } from '../model/types.ts';
import { cycleOf } from './cycle/find-cycle.ts';
import { decompositionStages } from './decomposition/find-decomposition.ts';
import { derivationOf } from './derivation/find-derivation.ts';
import type { DecompositionDiagram, Diagram } from './diagram.ts';
import { partsOf } from './parts/find-parts.ts';
import { rolesOf } from './roles/find-roles.ts';

/** A section with many equations is a reference table. The first ones show what the others are like. */
const MAX_PARTS = 3;
/** More steps than these are better read as a list. */
const MAX_STEPS = 12;

/** The diagrams of a section's lines, taken together, or each alone for `A = B + C`. For walk-throughs see {@link stepsDiagram}. */
export function sectionDiagrams(section: NotesSection, topic: TopicId, notes: StudyNotes): readonly Diagram[] {
	// Derivation diagrams keep “making” in their published address.
	const id = (kind: string): string => `${topic}/${section.id}-${kind}`;
	const whole = [cycleOf(section, id('cycle')), rolesOf(section, notes, id('roles')), derivationOf(section, notes, id('making'))];
	const parts = section.lines
		.filter((line) => line.omittedBecause === undefined)
		.flatMap((line) => partsOf(line, notes, '') ?? [])
		.slice(0, MAX_PARTS)
		.map((diagram, index) => ({ ...diagram, id: id(index === 0 ? 'parts' : `parts-${index + 1}`) }));
	return [...whole.filter((diagram) => diagram !== undefined), ...parts];
}

/** The system at each step of a walk-through; undefined if the steps are not about one: a list tells them as well as a picture would. */
export function stepsDiagram(id: string, title: string, steps: readonly string[]): DecompositionDiagram | undefined {
	if (steps.length < 2 || steps.length > MAX_STEPS) return undefined;
	const stages = decompositionStages(steps);
	return stages && { kind: 'decomposition', id, title, stages };
}

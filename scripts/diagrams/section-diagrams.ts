import type { TopicId } from '../../src/language/ids.ts';
import type { Section, StudyNotes } from '../model/types.ts';
import { cycleOf } from './cycle/find-cycle.ts';
import { decompositionStages } from './decomposition/find-decomposition.ts';
import { derivationOf } from './derivation/find-derivation.ts';
import type { DecompositionDiagram, Diagram, StepsDiagram } from './diagram.ts';
import { partsOf } from './parts/find-parts.ts';
import { rolesOf } from './roles/find-roles.ts';

/** A section of equations is a table to look things up in; the first ones show what the others are like. */
const MAX_PARTS = 3;
/** More steps than these are a list to read. */
const MAX_STEPS = 12;

/** The pictures that a section's lines make together, or alone as `A = B + C` does; walk-throughs are {@link stepsDiagram}. */
export function sectionDiagrams(section: Section, topic: TopicId, notes: StudyNotes): readonly Diagram[] {
	// The address of a picture of derivations was published with “making” in it.
	const id = (kind: string): string => `${topic}/${section.id}-${kind}`;
	const whole = [cycleOf(section, id('cycle')), rolesOf(section, notes, id('roles')), derivationOf(section, notes, id('making'))];
	const parts = section.lines
		.filter((line) => line.omittedBecause === undefined)
		.flatMap((line) => partsOf(line, notes, '') ?? [])
		.slice(0, MAX_PARTS)
		.map((diagram, index) => ({ ...diagram, id: id(index === 0 ? 'parts' : `parts-${index + 1}`) }));
	return [...whole.filter((diagram) => diagram !== undefined), ...parts];
}

/** A walk-through as a picture: of the system at each step where the steps are about one, else of the steps. Undefined for one step, or very many. */
export function stepsDiagram(id: string, title: string, steps: readonly string[]): StepsDiagram | DecompositionDiagram | undefined {
	if (steps.length < 2 || steps.length > MAX_STEPS) return undefined;
	const stages = decompositionStages(steps);
	return stages === undefined ? { kind: 'steps', id, title, steps } : { kind: 'decomposition', id, title, stages };
}

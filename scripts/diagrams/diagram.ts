/**
 * Pictures of what lines of the notes say, as data: what is in them, not where it stands or how it looks. All texts are plain text of the
 * notes, or names of terms.
 */

/** What all pictures have. */
interface Titled {
	/** Unique on the site and part of an address: the topic's id, a slash, a slug. */
	readonly id: string;
	readonly title: string;
}

/** Steps, one after the other. */
export interface StepsDiagram extends Titled {
	readonly kind: 'steps';
	readonly steps: readonly string[];
}

/** Stages that come round again. */
export interface CycleDiagram extends Titled {
	readonly kind: 'cycle';
	readonly stages: readonly string[];
}

/** A whole and what it is put together from. */
export interface PartsDiagram extends Titled {
	readonly kind: 'parts';
	readonly whole: string;
	readonly parts: readonly string[];
	/** What the parts do together; empty where the notes do not say. */
	readonly purpose: string;
}

/** Names around one thing, by what they do for it. */
export interface RolesDiagram extends Titled {
	readonly kind: 'roles';
	/** Undefined where the heading names no term. */
	readonly centre: string | undefined;
	readonly roles: readonly { readonly role: string; readonly members: readonly string[] }[];
}

/** Things of which one is made from the other. */
export interface DerivationDiagram extends Titled {
	readonly kind: 'derivation';
	readonly things: readonly MadeThing[];
	/** Indices into `things`; no circle among them. */
	readonly derivations: readonly { readonly from: number; readonly to: number; readonly verb: string }[];
}

/** A thing that is made, or of which others are made. */
export interface MadeThing {
	readonly name: string;
	/** Whether the notes speak of several: “containers”. */
	readonly several: boolean;
}

/** A system that changes from step to step. */
export interface DecompositionDiagram extends Titled {
	readonly kind: 'decomposition';
	readonly stages: readonly DecompositionStage[];
}

/** What the system looks like once a step is done. */
export interface DecompositionStage {
	/** The step as the notes word it. */
	readonly step: string;
	readonly parts: readonly SystemPart[];
}

/** A part of a system: a program, or a box around some. */
export interface SystemPart {
	readonly name: string;
	/** How the notes describe it. */
	readonly traits: readonly Trait[];
	/** What it is in, such as a container; undefined where it stands free. */
	readonly inside: string | undefined;
	/** The small parts that it was divided into, without names of their own; 0 while it is one. */
	readonly pieces: number;
	/** Whether this step made it, or changed it. */
	readonly fresh: boolean;
	/** Whether the next step divides it. */
	readonly dividedNext: boolean;
	/** Whether it is what a division has left over and no step has named yet. */
	readonly rest: boolean;
}

/** How a part of a system behaves, in the order in which it is said. */
export const TRAITS = ['monolith', 'stateless', 'keeps state', 'scales'] as const;
/** One of {@link TRAITS}. */
export type Trait = (typeof TRAITS)[number];

/** Any picture. */
export type Diagram = StepsDiagram | CycleDiagram | PartsDiagram | RolesDiagram | DerivationDiagram | DecompositionDiagram;

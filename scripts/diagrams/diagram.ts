/** Diagrams as data: what they show, independent of place and style. All texts are plain text from the notes, or names of terms. */

/** The fields of all diagrams. */
interface Titled {
	/** Unique on the site and part of an address: the topic's id, a slash, a slug. */
	readonly id: string;
	readonly title: string;
}

/** Stages that repeat. */
export interface CycleDiagram extends Titled {
	readonly kind: 'cycle';
	readonly stages: readonly string[];
}

/** A whole and its parts. */
export interface PartsDiagram extends Titled {
	readonly kind: 'parts';
	readonly whole: string;
	readonly parts: readonly string[];
	/** What the parts do together; empty if the notes do not say. */
	readonly purpose: string;
}

/** Names around one thing, grouped by what they do for it. */
export interface RolesDiagram extends Titled {
	readonly kind: 'roles';
	/** Undefined if the heading names no term. */
	readonly centre: string | undefined;
	readonly roles: readonly { readonly role: string; readonly members: readonly string[] }[];
}

/** Things that are made from each other. */
export interface DerivationDiagram extends Titled {
	readonly kind: 'derivation';
	readonly things: readonly DerivationThing[];
	/** Pairs of indices into `things`, without cycles. */
	readonly derivations: readonly { readonly from: number; readonly to: number; readonly verb: string }[];
}

/** A source or a product of a derivation. */
export interface DerivationThing {
	readonly name: string;
	/** Whether the notes use the plural: “containers”. */
	readonly several: boolean;
}

/** A system that changes with each step. */
export interface DecompositionDiagram extends Titled {
	readonly kind: 'decomposition';
	readonly stages: readonly DecompositionStage[];
}

/** The system after a step. */
export interface DecompositionStage {
	/** The step as the notes word it. */
	readonly step: string;
	readonly parts: readonly SystemPart[];
}

/** A part of a system: a program, or a box around several. */
export interface SystemPart {
	readonly name: string;
	/** How the notes describe it. */
	readonly traits: readonly Trait[];
	/** What contains it, such as a container; undefined if nothing does. */
	readonly inside: string | undefined;
	/** The number of small unnamed parts that it was divided into; 0 if it is whole. */
	readonly pieces: number;
	/** Whether this step created or changed it. */
	readonly fresh: boolean;
	/** Whether the next step divides it. */
	readonly dividedNext: boolean;
	/** Whether it is the rest of a division that no step has named yet. */
	readonly rest: boolean;
}

/** How a part of a system behaves, in the order of the description. */
export const TRAITS = ['monolith', 'stateless', 'keeps state', 'scales'] as const;
/** One of {@link TRAITS}. */
export type Trait = (typeof TRAITS)[number];

/** Any diagram. */
export type Diagram = CycleDiagram | PartsDiagram | RolesDiagram | DerivationDiagram | DecompositionDiagram;

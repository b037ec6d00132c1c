import type { DecompositionStage, Diagram, SystemPart } from './diagram.ts';

/** Describes a diagram in words, for screen readers. Plain text of any length. */
export function describeDiagram(diagram: Diagram): string {
	switch (diagram.kind) {
		case 'cycle':
			return `${diagram.stages.length} stages in a circle. ${numbered(diagram.stages)}. Then again from the first.`;
		case 'parts':
			return `${diagram.whole}: ${diagram.parts.join(' plus ')}${diagram.purpose === '' ? '' : `, which ${diagram.purpose}`}.`;
		case 'roles':
			return diagram.roles.map(({ role, members }) => `${role}: ${members.join(', ')}`).join('; ');
		case 'derivation':
			return diagram.derivations.map(({ from, to, verb }) => `${nameAt(diagram, from)}, ${verb}: ${nameAt(diagram, to)}`).join('; ');
		case 'decomposition':
			return diagram.stages.map((stage, index) => `${index + 1}. ${stage.step}: ${stageInWords(stage)}.`).join(' ');
	}
}

/** A part of a system in a few words: “front end, stateless, scales, in a container”. */
export function partInWords(part: SystemPart): string {
	const small = part.pieces > 0 ? ['in small pieces'] : [];
	const inside = part.inside === undefined ? [] : [`in ${withArticle(part.inside)}`];
	const rest = part.rest ? ['what is left'] : [];
	return [part.name, ...part.traits.filter((trait) => trait !== part.name), ...small, ...inside, ...rest].join(', ');
}

function stageInWords(stage: DecompositionStage): string {
	return stage.parts.map((part) => `${partInWords(part)}${part.dividedNext ? ', divided next' : ''}`).join('; ');
}

/** A noun with “a” or “an”. Names (a capital followed by lower case) get no article. */
export function withArticle(noun: string): string {
	if (/^\p{Lu}\p{Ll}/u.test(noun)) return noun;
	return `${/^[aeiou]/iu.test(noun) ? 'an' : 'a'} ${noun}`;
}

function nameAt({ things }: Extract<Diagram, { kind: 'derivation' }>, index: number): string {
	return things[index]?.name ?? '';
}

function numbered(texts: readonly string[]): string {
	return texts.map((text, index) => `${index + 1}. ${text}`).join(', ');
}

import { describeDiagram, partInWords } from '../description.ts';
import type { DecompositionStage, Diagram } from '../diagram.ts';
import { mermaidLabel, mermaidPlain } from './mermaid-text.ts';

/** Starts the comment line that names the picture the site shows instead of the flowchart. */
export const PICTURE_COMMENT = '%% picture: ';

/**
 * Writes the diagram as a Mermaid flowchart, so that it also shows where the Markdown is read as it is, in the repository. It has a title
 * and a description for screen readers. Texts are in quoted labels, and ids are generated.
 */
export function flowchart(diagram: Diagram): string {
	const { direction, statements } = bodyOf(diagram);
	return [
		`${PICTURE_COMMENT}${diagram.id}`,
		`flowchart ${direction}`,
		`  accTitle: ${mermaidPlain(diagram.title) || 'Picture'}`,
		`  accDescr: ${mermaidPlain(describeDiagram(diagram))}`,
		...statements.map((statement) => `  ${statement}`),
	].join('\n');
}

interface Body {
	readonly direction: 'LR' | 'TD';
	readonly statements: readonly string[];
}

function bodyOf(diagram: Diagram): Body {
	switch (diagram.kind) {
		case 'cycle':
			return { direction: 'TD', statements: [...chain(diagram.stages), `stage${diagram.stages.length} -.-> stage1`] };
		case 'parts':
			return { direction: 'LR', statements: group('whole', diagram.whole, diagram.parts.map(roundedNode('part'))) };
		case 'roles': {
			const groups = diagram.roles.flatMap(({ role, members }, index) => [
				...group(`role${index + 1}`, role, members.map(roundedNode(`member${index + 1}_`))),
				...(diagram.centre === undefined ? [] : [`centre --- role${index + 1}`]),
			]);
			return {
				direction: 'TD',
				statements: [...(diagram.centre === undefined ? [] : [`centre(${mermaidLabel(diagram.centre)})`]), ...groups],
			};
		}
		case 'derivation': {
			const things = diagram.things.map(
				({ name, several }, index) => `thing${index + 1}${several ? '[[' : '['}${mermaidLabel(name)}${several ? ']]' : ']'}`,
			);
			const derivations = diagram.derivations.map(({ from, to, verb }) => `thing${from + 1} -->|${mermaidLabel(verb)}| thing${to + 1}`);
			return { direction: 'LR', statements: [...things, ...derivations] };
		}
		case 'decomposition': {
			const ids = diagram.stages.map((_, index) => `stage${index + 1}`);
			return { direction: 'TD', statements: [...diagram.stages.flatMap(stage), ids.join(' --> ')] };
		}
	}
}

function stage({ step, parts }: DecompositionStage, index: number): readonly string[] {
	const shapes = parts.map((part, at) => `part${index + 1}_${at + 1}[${mermaidLabel(partInWords(part))}]`);
	return group(`stage${index + 1}`, `${index + 1}: ${step}`, shapes);
}

function chain(stages: readonly string[]): readonly string[] {
	const boxes = stages.map((text, index) => `stage${index + 1}[${mermaidLabel(`${index + 1}: ${text}`)}]`);
	return [...boxes, stages.map((_, index) => `stage${index + 1}`).join(' --> ')];
}

function group(id: string, title: string, content: readonly string[]): readonly string[] {
	return [`subgraph ${id}[${mermaidLabel(title)}]`, ...content.map((statement) => `  ${statement}`), 'end'];
}

function roundedNode(prefix: string): (text: string, index: number) => string {
	return (text, index) => `${prefix}${index + 1}(${mermaidLabel(text)})`;
}

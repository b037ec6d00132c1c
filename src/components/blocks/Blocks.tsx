/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { Block, BlockOf } from '../../schemas/page.ts';
import { Answers, Question } from './Answers.tsx';
import { Checks } from './Checks.tsx';
import { Code } from './Code.tsx';
import { each } from './each.ts';
import { Entry, Facts, LetterPages, MovedEntries } from './Glossary.tsx';
import { Label, Outline, Paragraph, Quote, Steps } from './Lines.tsx';
import { Picture } from './Picture.tsx';
import type { Scoped } from './scope.ts';
import { Table, Terms } from './Tables.tsx';
import { PlacedLines, Related } from './Term.tsx';

type Components = { readonly [Kind in Block['kind']]: (props: { readonly block: BlockOf<Kind> } & Scoped) => ReactNode };

/** How each kind of block looks. */
const COMPONENTS: Components = {
	paragraph: Paragraph,
	label: Label,
	quote: Quote,
	terms: Terms,
	outline: Outline,
	steps: Steps,
	picture: Picture,
	code: Code,
	table: Table,
	checks: Checks,
	question: Question,
	answers: Answers,
	facts: Facts,
	lines: PlacedLines,
	related: Related,
	// The site's bar of letters acts: it is a component of the page around (src/components/glossary/GlossaryLetters.tsx).
	letters: () => null,
	'letter-pages': LetterPages,
	entry: ({ block, scope }) => (
		<Entry block={block} scope={scope}>
			<Blocks blocks={block.blocks} scope={scope} />
		</Entry>
	),
	'moved-entries': MovedEntries,
};

/** Blocks, in order. */
export function Blocks({ blocks, scope }: { readonly blocks: readonly Block[] } & Scoped): ReactNode {
	return each(blocks, (block) => shown(block, scope));
}

function shown<Kind extends Block['kind']>(block: BlockOf<Kind> & { readonly kind: Kind }, scope: Scoped['scope']): ReactNode {
	return COMPONENTS[block.kind]({ block, scope });
}

/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { Block, BlockOf } from '../../schemas/page.ts';
import { Answers, Question } from './Answers.tsx';
import { Code } from './Code.tsx';
import { Checks } from './Corrections.tsx';
import { each } from './each.ts';
import { Facts, GlossaryEntry, MovedEntries } from './GlossaryEntry.tsx';
import { LabelLine, NestedList, Paragraph, Quote, StepList } from './Lines.tsx';
import { Picture } from './Picture.tsx';
import type { Scoped } from './scope.ts';
import { Table } from './Table.tsx';
import { LinkedLines, Related } from './TermLinks.tsx';
import { Names, Terms } from './Terms.tsx';

type Components = { readonly [Kind in Block['kind']]: (props: { readonly block: BlockOf<Kind> } & Scoped) => ReactNode };

/** The component of each kind of block. */
const COMPONENTS: Components = {
	paragraph: Paragraph,
	label: LabelLine,
	quote: Quote,
	terms: Terms,
	names: Names,
	outline: ({ block, scope }) => <NestedList list={block.list} scope={scope} />,
	steps: StepList,
	picture: Picture,
	code: Code,
	table: Table,
	checks: Checks,
	question: Question,
	answers: Answers,
	facts: Facts,
	lines: LinkedLines,
	related: Related,
	// The bar of letters is interactive, so it is a component around the content (src/components/glossary/GlossaryLetters.tsx).
	letters: () => null,
	'glossary-entry': GlossaryEntry,
	'moved-entries': MovedEntries,
};

/** Blocks, in order. */
export function Blocks({ blocks, scope }: { readonly blocks: readonly Block[] } & Scoped): ReactNode {
	return each(blocks, (block) => componentOf(block, scope));
}

function componentOf<Kind extends Block['kind']>(block: BlockOf<Kind> & { readonly kind: Kind }, scope: Scoped['scope']): ReactNode {
	return COMPONENTS[block.kind]({ block, scope });
}

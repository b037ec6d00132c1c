/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { plainOf } from '../../schemas/inline.ts';
import type { Page, Section } from '../../schemas/page.ts';
import { Blocks } from './Blocks.tsx';
import { each } from './each.ts';
import { HeadingLink } from './HeadingLink.tsx';
import { InlineText } from './InlineText.tsx';
import type { Scoped } from './scope.ts';

/** A page from its title on. */
export function PageBody({ page, scope }: { readonly page: Page } & Scoped): ReactNode {
	return (
		<>
			<header>
				<h1>
					<InlineText content={page.heading} scope={scope} />
				</h1>
			</header>
			{each(page.sections, (section) => (
				<PageSection section={section} scope={scope} />
			))}
		</>
	);
}

/** What stands below the title of a page of the glossary: each letter in a section of its own, which a filter can hide. */
export function GlossaryBody({ page, scope }: { readonly page: Page } & Scoped): ReactNode {
	return each(page.sections, (section) =>
		section.heading === undefined ? (
			<PageSection section={section} scope={scope} />
		) : (
			<section className="glossary-letter" data-letter={section.heading.id}>
				<PageSection section={section} scope={scope} />
			</section>
		),
	);
}

function PageSection({ section: { heading, blocks }, scope }: { readonly section: Section } & Scoped): ReactNode {
	return (
		<>
			{heading !== undefined && <SectionHeading heading={heading} scope={scope} />}
			<Blocks blocks={blocks} scope={scope} />
		</>
	);
}

function SectionHeading({ heading, scope }: { readonly heading: NonNullable<Section['heading']> } & Scoped): ReactNode {
	const Heading = `h${Math.min(heading.depth, 6) as 2 | 3 | 4 | 5 | 6}` as const;
	return (
		<Heading id={heading.id}>
			<InlineText content={heading.content} scope={scope} />
			<HeadingLink id={heading.id} name={plainOf(heading.content)} />
		</Heading>
	);
}

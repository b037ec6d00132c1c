/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { plainText } from '../../schemas/inline.ts';
import type { Page, PageSection, SectionHeading } from '../../schemas/page.ts';
import { Blocks } from './Blocks.tsx';
import { each } from './each.ts';
import { HeadingLink } from './HeadingLink.tsx';
import { InlineContent } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';

/** The content of a page, with its title. */
export function PageBody({ page, scope }: { readonly page: Page } & Scoped): ReactNode {
	return (
		<>
			<header>
				<h1 dir="auto">
					<InlineContent content={page.heading} scope={scope} />
				</h1>
			</header>
			{each(page.sections, (section) => (
				<SectionBody section={section} scope={scope} />
			))}
		</>
	);
}

/** The content of a page of the glossary, without its title. Each letter is a `section`, which the filter can hide. */
export function GlossaryBody({ page, scope }: { readonly page: Page } & Scoped): ReactNode {
	return each(page.sections, (section) => {
		const body = <SectionBody section={section} scope={scope} />;
		return section.heading === undefined ? (
			body
		) : (
			<section className="glossary-letter" data-letter={section.heading.id}>
				{body}
			</section>
		);
	});
}

function SectionBody({ section: { heading, blocks }, scope }: { readonly section: PageSection } & Scoped): ReactNode {
	return (
		<>
			{heading !== undefined && <Heading heading={heading} scope={scope} />}
			<Blocks blocks={blocks} scope={scope} />
		</>
	);
}

function Heading({ heading: { id, depth, content }, scope }: { readonly heading: SectionHeading } & Scoped): ReactNode {
	const Element = `h${Math.min(depth, 6) as 2 | 3 | 4 | 5 | 6}` as const;
	return (
		<Element id={id} dir="auto">
			<InlineContent content={content} scope={scope} />
			<HeadingLink id={id} name={plainText(content)} />
		</Element>
	);
}

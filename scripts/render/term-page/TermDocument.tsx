/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { Blocks } from '../../../src/components/blocks/Blocks.tsx';
import { each } from '../../../src/components/blocks/each.ts';
import { InlineContent } from '../../../src/components/blocks/InlineContent.tsx';
import type { BlockScope, Scoped } from '../../../src/components/blocks/scope.ts';
import { sourceContent } from '../../../src/components/blocks/wording.ts';
import { TermCard } from '../../../src/components/term/TermCard.tsx';
import { letterOf } from '../../../src/glossary/letters.ts';
import { interfaceLanguage } from '../../../src/language/interface-language.ts';
import { plainText, type TermLink } from '../../../src/schemas/inline.ts';
import type { Block } from '../../../src/schemas/page.ts';
import type { TermPreview } from '../../../src/schemas/terms-json.ts';
import { absolute, local, type SiteAddress, termPath } from '../../../src/web/addresses.ts';
import { contentSecurityPolicy } from '../../../src/web/content-security.ts';
import type { StudyNotes } from '../../model/types.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import { FROM_THE_NOTES } from '../../page/definition.ts';
import { siteAddresses } from '../link-addresses.ts';
import type { TermPageContext } from './context.ts';
import { HeadTags } from './HeadTags.tsx';
import { definedTerm } from './json-ld.ts';
import type { Limits } from './limits.ts';
import { Nearby } from './Nearby.tsx';
import { directionAttribute, PageFooter } from './PageFooter.tsx';
import { PageHeader } from './PageHeader.tsx';
import { Share } from './Share.tsx';
import { scriptJson } from './script-text.ts';
import { termSections } from './term-sections.ts';
import { definitionOf, type TermView } from './term-view.ts';
import { themeScript } from './theme-script.ts';

/** In UTF-16 units. */
const MAX_NEIGHBOUR_NAME = 80;
/** How many related terms the picture has. */
const MAX_DRAWN = 8;

interface Props {
	readonly view: TermView;
	readonly context: TermPageContext;
	readonly limits: Limits;
}

/** The page of a term from `<html>` on. React puts the tags for chats before scripts and styles. */
export function TermDocument({ view, context, limits }: Props): ReactNode {
	const { site, design, styles, script } = context;
	const theme = themeScript(site);
	return (
		<html lang={design.language} dir={directionAttribute(design)}>
			<head>
				<HeadTags view={view} context={context} />
				<meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy([theme, script])} />
				<Script content={theme} />
				<Style content={styles + design.styles} />
				<Script type="application/ld+json" content={scriptJson(definedTerm(view, context))} />
				<Script type="module" content={script} />
			</head>
			<body>
				<PageHeader site={site} design={design} />
				<TermMain view={view} context={context} limits={limits} />
				<PageFooter site={site} design={design} />
			</body>
		</html>
	);
}

/** A script or JSON of the project. React would escape it for HTML, but it is escaped for scripts already. */
function Script({ type, content }: { readonly type?: string; readonly content: string }): ReactNode {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: see above.
	return <script type={type} dangerouslySetInnerHTML={{ __html: content }} />;
}

function Style({ content }: { readonly content: string }): ReactNode {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: a style sheet of the project.
	return <style dangerouslySetInnerHTML={{ __html: content }} />;
}

function TermMain({ view, context, limits }: Props): ReactNode {
	const { term, source } = view;
	const unread = term.entry?.unread;
	const lang = interfaceLanguage(context.design.language);
	const scope = termScope(context);
	const definition = definitionOf(term, context, limits.proseLength).map(
		(content): Block => ({ kind: 'paragraph', content, corrections: [] }),
	);
	return (
		<main id="term" tabIndex={-1}>
			<TermCard term={shortened(view.card, limits)} level={1} as="page" see={shortenedNames(term.see, limits)}>
				<Blocks blocks={definition} scope={scope} />
				{term.entry === undefined && (
					<p className="from-notes" lang={lang}>
						{definition.length > 0 ? FROM_THE_NOTES : 'The notes name this term and say nothing else about it.'}
					</p>
				)}
			</TermCard>
			{source !== undefined && (
				<p className="source" lang={lang}>
					Source: <InlineContent content={sourceContent(source)} scope={scope} />
				</p>
			)}
			{unread !== undefined && (
				<p className="source" lang={lang}>
					{cutAtWord(unread, limits.lineLength)}
				</p>
			)}
			<Share card={view.card} address={absolute(context.site, termPath(term.id))} lang={lang} />
			{each(
				termSections(view, limits),
				({ heading, blocks }) =>
					heading !== undefined && (
						<section aria-labelledby={heading.id}>
							<h2 id={heading.id} lang={lang}>
								{plainText(heading.content)}
							</h2>
							<div>
								{blocks.map((block) =>
									block.kind === 'related' ? (
										<Related key={block.kind} terms={block.terms} context={context} scope={scope} />
									) : (
										<Blocks key={block.kind} blocks={[block]} scope={scope} />
									),
								)}
							</div>
						</section>
					),
			)}
			<Neighbours view={view} context={context} limits={limits} />
		</main>
	);
}

/** The related terms: the first ones as a picture, more as a list. */
function Related({
	terms,
	context,
	scope,
}: { readonly terms: readonly TermLink[]; readonly context: TermPageContext } & Scoped): ReactNode {
	const drawn = terms.length > MAX_DRAWN + 1 ? terms.slice(0, MAX_DRAWN) : terms;
	const rest = terms.slice(drawn.length);
	return (
		<>
			<Nearby terms={drawn} ties={tiesAmong(drawn, context.notes)} scope={scope} />
			{rest.length > 0 && <Blocks blocks={[{ kind: 'related', terms: rest }]} scope={scope} />}
		</>
	);
}

/** The pairs of terms that are related to each other, by index. */
function tiesAmong(terms: readonly TermLink[], notes: StudyNotes): readonly (readonly [number, number])[] {
	return terms.flatMap(({ id }, from) =>
		terms.flatMap((other, to) => (from < to && notes.termById.get(id)?.related.includes(other.id) === true ? [[from, to] as const] : [])),
	);
}

/** The page of a term has no router and no pictures. */
function termScope({ site }: TermPageContext): BlockScope {
	const addressOf = siteAddresses(site, termPath);
	return {
		page: 'term',
		linkTo: (target) => ({ href: addressOf(target) }),
		fileAddress: (path) => local(site, path),
		drawingsOf: () => undefined,
	};
}

function shortened(card: TermPreview, limits: Limits): TermPreview {
	return {
		...card,
		expansion: card.expansion === null ? null : cutAtWord(card.expansion, limits.lineLength),
		topic: card.topic === null ? null : { ...card.topic, title: cutAtWord(card.topic.title, limits.lineLength) },
		aliases: shortenedNames(card.aliases, limits),
	};
}

function shortenedNames(names: readonly string[], limits: Limits): readonly string[] {
	const shown = names.slice(0, limits.names).map((name) => cutAtWord(name, limits.nameLength));
	return shown.length < names.length ? [...shown, '…'] : shown;
}

function Neighbours({ view: { previous, next, term }, context: { site, places, design }, limits }: Props): ReactNode {
	const lang = interfaceLanguage(design.language);
	return (
		<nav className="neighbours" aria-label="Terms by name">
			{previous !== undefined && <Neighbour to={previous} site={site} rel="prev" label="Previous" lang={lang} limits={limits} />}
			{next !== undefined && <Neighbour to={next} site={site} rel="next" label="Next" lang={lang} limits={limits} />}
			<a className="among" href={local(site, places.letterPath(letterOf(term.name)))} lang={lang}>
				In the glossary
			</a>
		</nav>
	);
}

interface NeighbourProps {
	readonly to: TermLink;
	readonly site: SiteAddress;
	readonly rel: 'prev' | 'next';
	readonly label: string;
	/** The language of the label, where it is not that of the page. */
	readonly lang: string | undefined;
	readonly limits: Limits;
}

function Neighbour({ to, site, rel, label, lang, limits }: NeighbourProps): ReactNode {
	return (
		<a className={rel} rel={rel} href={local(site, termPath(to.id))}>
			<small lang={lang}>{label}</small>{' '}
			<span className="neighbour-name" dir="auto">
				{cutAtWord(to.name, Math.min(MAX_NEIGHBOUR_NAME, limits.nameLength))}
			</span>
		</a>
	);
}

/** @jsxRuntime automatic */
import type { PhrasingContent } from 'mdast';
import { createElement, Fragment, type ReactNode } from 'react';
import type { ShareTexts } from '../../../src/components/term/share-texts.ts';
import { TermCard, type TermCardData } from '../../../src/components/term/TermCard.tsx';
import { local } from '../../../src/web/addresses.ts';
import { contentSecurityPolicy } from '../../../src/web/content-security.ts';
import { cutAtWord } from '../cut-text.ts';
import { entryPath } from '../glossary-places.ts';
import { termAlternatePath } from '../markdown/markdown-alternates.ts';
import type { PageContext } from './context.ts';
import { PageHeader } from './Frame.tsx';
import { HeadTags } from './HeadTags.tsx';
import { definedTerm } from './json-ld.ts';
import { Lines } from './Lines.tsx';
import type { Limits } from './limits.ts';
import { Prose } from './Prose.tsx';
import { Answers, Checks, Related } from './Sections.tsx';
import { Share } from './Share.tsx';
import { scriptJson } from './script-text.ts';
import { definitionOf, type TermView, type Way } from './term-view.ts';
import { themeScript } from './theme-script.ts';

interface Props {
	readonly view: TermView;
	readonly context: PageContext;
	readonly limits: Limits;
	readonly texts: ShareTexts;
}

/** A term's page from `<html>` on. React puts the tags of the head before its scripts and styles, where chats find them. */
export function TermDocument({ view, context, limits, texts }: Props): ReactNode {
	const { site, styles, script } = context;
	const theme = themeScript(site);
	return (
		<html lang="en">
			<head>
				<HeadTags view={view} context={context} />
				<meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy([theme, script])} />
				<Script content={theme} />
				<Style content={styles} />
				<Script type="application/ld+json" content={scriptJson(definedTerm(view, context))} />
				<Script type="module" content={script} />
			</head>
			<body>
				<PageHeader site={site} />
				<TermMain view={view} context={context} limits={limits} texts={texts} />
			</body>
		</html>
	);
}

/** Our own code or JSON, which is escaped for where it stands; React would escape it for HTML. */
function Script({ type, content }: { readonly type?: string; readonly content: string }): ReactNode {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: see above.
	return <script type={type} dangerouslySetInnerHTML={{ __html: content }} />;
}

function Style({ content }: { readonly content: string }): ReactNode {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet.
	return <style dangerouslySetInnerHTML={{ __html: content }} />;
}

function TermMain({ view, context, limits, texts }: Props): ReactNode {
	const { term, facts, mentions, related, source } = view;
	const { site } = context;
	const definition = definitionOf(term, context, limits.prose);
	const alternate = local(site, termAlternatePath(term.id));
	return (
		<main id="term" tabIndex={-1}>
			<TermCard term={shortened(view.card, limits)} level={1} as="page">
				{createElement(Fragment, null, ...definition.map((nodes) => createElement(Paragraph, { nodes })))}
				{definition.length === 0 && (
					<p className="unreviewed">
						{facts.length > 0 ? 'Nobody has reviewed this term yet: here is what the notes say.' : 'The notes name it and say no more.'}
					</p>
				)}
			</TermCard>
			{source !== undefined && (
				<p className="source">
					Source: <a href={source.url}>{source.name}</a>
				</p>
			)}
			<Share texts={texts} />
			<Lines id="said" title="The notes say" lines={facts} limits={limits} more={alternate} />
			<Checks checks={term.entry?.checks ?? []} limits={limits} />
			<Answers answers={term.entry?.answers ?? []} limits={limits} />
			<Related related={related} limits={limits} />
			<Lines id="mentioned" title="Mentioned in" lines={mentions} limits={limits} more={alternate} />
			<Neighbours view={view} context={context} limits={limits} />
		</main>
	);
}

function Paragraph({ nodes }: { readonly nodes: readonly PhrasingContent[] }): ReactNode {
	return (
		<p dir="auto">
			<Prose nodes={nodes} />
		</p>
	);
}

function shortened(card: TermCardData, limits: Limits): TermCardData {
	const aliases = card.aliases.slice(0, limits.names).map((alias) => cutAtWord(alias, limits.name));
	return {
		...card,
		expansion: card.expansion === null ? null : cutAtWord(card.expansion, limits.text),
		topic: card.topic === null ? null : { ...card.topic, title: cutAtWord(card.topic.title, limits.text) },
		aliases: aliases.length < card.aliases.length ? [...aliases, '…'] : aliases,
	};
}

interface NeighboursProps {
	readonly view: TermView;
	readonly context: PageContext;
	readonly limits: Limits;
}

function Neighbours({ view, context, limits }: NeighboursProps): ReactNode {
	const { previous, next, term } = view;
	return (
		<nav className="neighbours" aria-label="Terms by name">
			{previous !== undefined && <Neighbour way={previous} rel="prev" label="Previous" limits={limits} />}
			<a className="among" href={local(context.site, entryPath(term.id, context.places))}>
				In the glossary
			</a>
			{next !== undefined && <Neighbour way={next} rel="next" label="Next" limits={limits} />}
		</nav>
	);
}

interface NeighbourProps {
	readonly way: Way;
	readonly rel: 'prev' | 'next';
	readonly label: string;
	readonly limits: Limits;
}

function Neighbour({ way, rel, label, limits }: NeighbourProps): ReactNode {
	return (
		<a className={rel} rel={rel} href={way.url}>
			<small>{label}</small>{' '}
			<span className="neighbour-name" dir="auto">
				{cutAtWord(way.name, Math.min(80, limits.name))}
			</span>
		</a>
	);
}

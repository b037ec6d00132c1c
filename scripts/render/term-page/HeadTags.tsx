/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { kindWords } from '../../../src/schemas/term-kinds.ts';
import { absolute, local, termAlternatePath, termPath } from '../../../src/web/addresses.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import { FEED_PATH } from '../data/feed.ts';
import type { PageContext } from './context.ts';
import { description, headline, MAX_DESCRIPTION, MAX_TITLE } from './descriptions.ts';
import type { TermView } from './term-view.ts';

/** Browsers and search engines show about this much of a title. */
const MAX_PAGE_TITLE = 70;
/** What some chats take of an image's description. */
const MAX_ALT = 420;
/** The paper of the two themes, as in `src/css/tokens.css` and `docusaurus.config.ts`: chats want six digits. */
const PAPER = { light: '#fcfcfa', dark: '#14161a' };

/**
 * What chats, search engines and browsers read: before anything long, as chats read no further than they must. React puts them in this order. No
 * web manifest: browsers fetch it ahead of the first paint, and who comes from a chat installs nothing.
 */
export function HeadTags({ view, context }: { readonly view: TermView; readonly context: PageContext }): ReactNode {
	const { site, cards, feed } = context;
	const { card, term } = view;
	const address = absolute(site, termPath(term.id));
	const title = headline(card);
	const text = description(view);
	const image = cards.get(term.id);
	const pageTitle = `${title} · ${site.title}`;
	return (
		<>
			<meta charSet="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{pageTitle.length <= MAX_PAGE_TITLE ? pageTitle : title}</title>
			<meta name="description" content={text} />
			<link rel="canonical" href={address} />
			<meta property="og:title" content={title} />
			<meta property="og:description" content={text} />
			<meta property="og:url" content={address} />
			<meta property="og:site_name" content={cutAtWord(site.title, MAX_TITLE)} />
			<meta property="og:type" content="article" />
			{image !== undefined && <ImageTags url={absolute(site, image.url)} alt={cutAtWord(image.alt, MAX_ALT)} />}
			<meta name="twitter:card" content={image === undefined ? 'summary' : 'summary_large_image'} />
			<meta name="twitter:title" content={title} />
			<meta name="twitter:description" content={text} />
			{labels(card).map(([label, data], index) => (
				<LabelTags key={label} number={index + 1} label={label} data={data} />
			))}
			<meta name="theme-color" content={PAPER.light} media="(prefers-color-scheme: light)" />
			<meta name="theme-color" content={PAPER.dark} media="(prefers-color-scheme: dark)" />
			<link rel="icon" href={local(site, '/favicon.svg')} type="image/svg+xml" />
			<link rel="search" type="application/opensearchdescription+xml" href={local(site, '/opensearch.xml')} title={site.title} />
			{feed && <link rel="alternate" type="application/atom+xml" href={local(site, FEED_PATH)} title={site.title} />}
			<link rel="alternate" type="text/markdown" href={local(site, termAlternatePath(term.id))} />
			<link rel="alternate" type="application/json" href={local(site, `/api/terms/${encodeURIComponent(term.id)}.json`)} />
		</>
	);
}

function ImageTags({ url, alt }: { readonly url: string; readonly alt: string }): ReactNode {
	return (
		<>
			<meta property="og:image" content={url} />
			<meta property="og:image:type" content="image/png" />
			<meta property="og:image:width" content="1200" />
			<meta property="og:image:height" content="630" />
			<meta property="og:image:alt" content={alt} />
			<meta name="twitter:image" content={url} />
			<meta name="twitter:image:alt" content={alt} />
		</>
	);
}

/** Two lines that chats put below the description: other names (or else the kind of thing), and the topic. */
function labels({ aliases, kind, topic }: TermView['card']): readonly (readonly [label: string, data: string])[] {
	const pairs: (readonly [string, string])[] = [];
	if (aliases.length > 0) pairs.push(['Also known as', cutAtWord(aliases.join(', '), MAX_DESCRIPTION)]);
	else if (kind !== null) pairs.push(['Kind', kindWords(kind)]);
	if (topic !== null) pairs.push(['Topic', cutAtWord(topic.title, MAX_DESCRIPTION)]);
	return pairs;
}

function LabelTags({ number, label, data }: { readonly number: number; readonly label: string; readonly data: string }): ReactNode {
	return (
		<>
			<meta name={`twitter:label${number}`} content={label} />
			<meta name={`twitter:data${number}`} content={data} />
		</>
	);
}

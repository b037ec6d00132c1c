/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { CARD_SIZE } from '../../../src/schemas/page-cards.ts';
import { kindWords } from '../../../src/schemas/term-kinds.ts';
import { absolute, local, termAlternatePath, termPath } from '../../../src/web/addresses.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import { FEED_PATH } from '../data/feed.ts';
import type { TermPageContext } from './context.ts';
import { description, headline, MAX_DESCRIPTION, MAX_TITLE } from './descriptions.ts';
import type { TermView } from './term-view.ts';

/** In UTF-16 units. Browsers and search engines show about this much of a title. */
const MAX_PAGE_TITLE = 70;
/** In UTF-16 units. Some chats reject longer descriptions of an image. */
const MAX_ALT = 420;
/** The background of the two themes, as in `src/css/tokens.css` and `docusaurus.config.ts`. Chats need six digits. */
const BACKGROUND = { light: '#fcfcfa', dark: '#14161a' };

/**
 * The tags for chats, search engines and browsers. They are the first part of the page, because chats read only its beginning. React decides
 * their order. There is no web manifest: browsers load it before the first paint, and nobody installs a page that a chat links to.
 */
export function HeadTags({ view, context }: { readonly view: TermView; readonly context: TermPageContext }): ReactNode {
	const { site, cards, hasFeed, design } = context;
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
			<meta name="theme-color" content={BACKGROUND.light} media="(prefers-color-scheme: light)" />
			<meta name="theme-color" content={BACKGROUND.dark} media="(prefers-color-scheme: dark)" />
			<link rel="icon" href={local(site, design.icon.path)} type={design.icon.type} />
			<link rel="search" type="application/opensearchdescription+xml" href={local(site, '/opensearch.xml')} title={site.title} />
			{hasFeed && <link rel="alternate" type="application/atom+xml" href={local(site, FEED_PATH)} title={site.title} />}
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
			<meta property="og:image:width" content={String(CARD_SIZE.width)} />
			<meta property="og:image:height" content={String(CARD_SIZE.height)} />
			<meta property="og:image:alt" content={alt} />
			<meta name="twitter:image" content={url} />
			<meta name="twitter:image:alt" content={alt} />
		</>
	);
}

/** Two lines that chats show below the description: the aliases, or else the kind; and the topic. */
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

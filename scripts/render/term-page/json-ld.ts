import { absolute, termPath } from '../../../src/web/addresses.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
import { cutAtWord } from '../../page/cut-text.ts';
import type { TermPageContext } from './context.ts';
import { description } from './descriptions.ts';
import type { TermView } from './term-view.ts';

/** More names do not help search engines. */
const MAX_NAMES = 20;
/** In UTF-16 units. */
const MAX_NAME_LENGTH = 120;

/** A `DefinedTerm` of schema.org. */
export interface DefinedTerm {
	readonly '@context': 'https://schema.org';
	readonly '@type': 'DefinedTerm';
	/** The address of the term's page, absolute like all addresses here. */
	readonly '@id': string;
	readonly name: string;
	/** Other names; missing where there are none. */
	readonly alternateName?: readonly string[];
	readonly description: string;
	readonly termCode: string;
	readonly url: string;
	readonly inDefinedTermSet: { readonly '@type': 'DefinedTermSet'; readonly '@id': string; readonly name: string; readonly url: string };
	/** The entry's source; missing where there is none. */
	readonly sameAs?: string;
}

/** The term as a `DefinedTerm` of the glossary. See https://schema.org/DefinedTerm */
export function definedTerm(view: TermView, { site }: TermPageContext): DefinedTerm {
	const { card, term, source } = view;
	const url = absolute(site, termPath(term.id));
	const glossary = absolute(site, PAGES.glossary.path);
	const others = [...(card.expansion === null ? [] : [card.expansion]), ...card.aliases].slice(0, MAX_NAMES);
	return {
		'@context': 'https://schema.org',
		'@type': 'DefinedTerm',
		'@id': url,
		name: card.name,
		...(others.length > 0 && { alternateName: others.map((name) => cutAtWord(name, MAX_NAME_LENGTH)) }),
		description: description(view),
		termCode: term.id,
		url,
		inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': glossary, name: `${site.title}: glossary`, url: glossary },
		...(source !== undefined && { sameAs: source.url }),
	};
}

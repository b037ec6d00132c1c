import type { Section } from '../model/types.ts';
import { compareText } from '../text/diagnostic.ts';
import type { TermId, TopicId } from '../text/ids.ts';

/** The site's address and the folder that it lives in. */
export interface SiteAddress {
	/** Without a slash at its end: `https://example.org`. */
	readonly url: string;
	/** Begins and ends with a slash: `/study/`. */
	readonly baseUrl: string;
}

/** The site as it presents itself to the outside. */
export interface SiteIdentity extends SiteAddress {
	readonly title: string;
}

/** A term's place on the glossary page, from a page beside it. */
export function termLink(id: TermId): string {
	return `glossary.md#${encodeURIComponent(id)}`;
}

/** A topic's page, from a page beside it. */
export function topicLink(id: TopicId): string {
	return `${encodeURIComponent(id)}.md`;
}

/** The address of a term's own page, without base path. */
export function termPath(id: TermId): string {
	return `/t/${encodeURIComponent(id)}/`;
}

/** A term's place on the glossary page, without base path. */
export function glossaryTermPath(id: TermId): string {
	return `/glossary#${encodeURIComponent(id)}`;
}

/** A topic's address without base path. */
export function topicPath(id: TopicId): string {
	return `/${encodeURIComponent(id)}`;
}

/** A section's place on its topic page, without base path; the topic itself stands for the lines above its first section. */
export function sectionPath(topic: TopicId, section: Pick<Section, 'id' | 'title'>): string {
	return section.title === undefined ? topicPath(topic) : `${topicPath(topic)}#${encodeURIComponent(section.id)}`;
}

/** `path` with the base path: what a link within the site says, from whatever page. */
export function local(site: SiteAddress, path: string): string {
	return `${site.baseUrl.replace(/\/$/u, '')}${path}`;
}

/** `path` as an absolute address. */
export function absolute(site: SiteAddress, path: string): string {
	return `${site.url}${local(site, path)}`;
}

/** A letter of the glossary. */
export interface Letter {
	/** `A` to `Z`, `#` for digits and signs, `…` for letters of other scripts. */
	readonly letter: string;
	/** Its heading's id; the underscore keeps it apart from every term's. */
	readonly id: string;
}

/** The letter that a name stands under. */
export function letterOf(name: string): Letter {
	const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
	const plain = first.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase().charAt(0);
	if (/^[A-Z]$/u.test(plain)) return { letter: plain, id: `letter_${plain.toLowerCase()}` };
	return /^\p{L}$/u.test(plain) ? { letter: '…', id: 'letter_other' } : { letter: '#', id: 'letter_signs' };
}

/** Order of letters: A to Z, other scripts, digits and signs. */
export function compareLetters(a: Letter, b: Letter): number {
	const rank = (one: Letter): number => (one.letter === '#' ? 2 : one.letter === '…' ? 1 : 0);
	return rank(a) - rank(b) || compareText(a.letter, b.letter);
}

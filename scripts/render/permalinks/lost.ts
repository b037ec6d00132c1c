import { type Diagnostic, diagnostic } from '../../text/diagnostic.ts';
import type { ContestedAlias } from '../term-page/aliases.ts';
import type { ListedAddress } from './list.ts';
import { nearestOf } from './nearest.ts';
import { GLOSSARY_ADDRESS, type PublishedAddresses, TERM_ADDRESS } from './published.ts';

/** The number of lost addresses for which a successor is suggested. If the notes are replaced, thousands are lost, and comparing all takes minutes. */
const MAX_SUGGESTIONS = 100;

/** The addresses that still exist, and those that several terms claim. */
export interface ExistingAddresses {
	readonly published: PublishedAddresses;
	readonly contested: readonly ContestedAlias[];
}

/** An error for each listed address that the site would lose. It says how to keep the address. */
export function lostPermalinks(listed: readonly ListedAddress[], existing: ExistingAddresses): readonly Diagnostic[] {
	const made = new Set(existing.published.addresses);
	const lost = listed.filter(({ address }) => !made.has(address) && !isFormerEntry(address, existing));
	return lost.map(({ address, place }, index) => {
		const keep = howToKeep(address, existing, index < MAX_SUGGESTIONS);
		const message = `unexpected loss of the published address “${address}”, expected that it goes on: ${keep}; if it was never published, delete the line`;
		return diagnostic('permalink-lost', place, message);
	});
}

/** Whether it is the former address of an entry whose id is an alias now. The entry keeps it as an anchor. */
function isFormerEntry(address: string, { published }: ExistingAddresses): boolean {
	return address.startsWith(GLOSSARY_ADDRESS) && published.termOfSlug.has(address.slice(GLOSSARY_ADDRESS.length));
}

function howToKeep(address: string, existing: ExistingAddresses, suggests: boolean): string {
	const prefix = [TERM_ADDRESS, GLOSSARY_ADDRESS].find((one) => address.startsWith(one));
	return prefix === undefined ? keepHeading(address, existing, suggests) : keepTerm(address.slice(prefix.length), existing, suggests);
}

function keepTerm(slug: string, { published, contested }: ExistingAddresses, suggests: boolean): string {
	const claimed = contested.find((one) => one.slug === slug);
	if (claimed !== undefined)
		return `several terms claim it, so add “${slug}” to aliases in one of ${claimed.ids.map((id) => `notes/terms/${id}.md`).join(', ')}`;
	const near = suggests ? nearestOf(slug, [...published.termOfSlug.keys()]) : undefined;
	const successor = near === undefined ? undefined : published.termOfSlug.get(near);
	const where =
		successor === undefined
			? 'notes/terms/<id>.md of the term that took over'
			: `the entry of the term that took over (notes/terms/${successor}.md?)`;
	return `add “${slug}” to aliases in ${where}, or name the entry’s file ${slug}.md`;
}

function keepHeading(address: string, { published }: ExistingAddresses, suggests: boolean): string {
	const [page = '', section] = address.slice(1).split('#');
	if (section === undefined) {
		const near = nearestIn(page, topicsOf(published), suggests);
		return `write {#${page}} behind the top heading that took over${suggestionOf(near === undefined ? undefined : `/${near}`)}`;
	}
	if (!published.addresses.includes(`/${page}`)) {
		return `keep the page “/${page}”, with {#${page}} behind its top heading, and write {#${section}} behind the heading below it that took over`;
	}
	const onPage = published.addresses.filter((one) => one.startsWith(`/${page}#`)).map((one) => one.slice(page.length + 2));
	const near = nearestIn(section, onPage, suggests);
	const suggestion = suggestionOf(near === undefined ? undefined : `/${page}#${near}`);
	return `give the heading of “/${page}” that took over the id, {#${section}} at its end${suggestion}`;
}

function topicsOf({ addresses }: PublishedAddresses): readonly string[] {
	return addresses.filter((one) => !one.startsWith(TERM_ADDRESS) && !one.includes('#')).map((one) => one.slice(1));
}

function nearestIn(wanted: string, candidates: readonly string[], suggests: boolean): string | undefined {
	return suggests ? nearestOf(wanted, candidates) : undefined;
}

function suggestionOf(address: string | undefined): string {
	return address === undefined ? '' : ` (the one of “${address}”?)`;
}

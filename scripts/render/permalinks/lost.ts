import type { TermId } from '../../../src/language/ids.ts';
import { type Diagnostic, diagnostic, wholeFile } from '../../text/diagnostic.ts';
import type { ContestedAlias } from '../term-page/aliases.ts';
import type { ListedAddress } from './list.ts';
import { nearestOf } from './nearest.ts';
import { GLOSSARY_ADDRESS, type PublishedAddresses, TERM_ADDRESS } from './published.ts';

/** The number of lost addresses for which a successor is suggested. If the notes are replaced, thousands are lost, and comparing all takes minutes. */
const MAX_SUGGESTIONS = 100;
/** So few lost addresses can each be kept. */
const MIN_FOREIGN = 5;
/** At most so many addresses of other notes are named. */
const MAX_NAMED = 3;

/** The addresses that still exist, and those that several terms claim. */
export interface ExistingAddresses {
	readonly published: PublishedAddresses;
	readonly contested: readonly ContestedAlias[];
}

/** A published term that was only jotted, and is gone. */
export interface GoneTerm {
	/** The last part of its address. */
	readonly slug: string;
	/** Terms of similar names, the most similar first. */
	readonly nearest: readonly TermId[];
}

/** What happens to the listed addresses that the notes no longer have. */
export interface LostPermalinks {
	readonly diagnostics: readonly Diagnostic[];
	/** Those that get a page that says what became of them. */
	readonly gone: readonly GoneTerm[];
}

/**
 * Finds the listed addresses that the site would lose. For each, there is an error that says how to keep it; a term that was only jotted is
 * warned about instead, because mending notes must not stop a build. If most addresses are lost, the list belongs to other notes, and one
 * error says so.
 */
export function lostPermalinks(listed: readonly ListedAddress[], existing: ExistingAddresses): LostPermalinks {
	const made = new Set(existing.published.addresses);
	const lost = listed.filter(({ address }) => !made.has(address) && !isFormerEntry(address, existing));
	const promised = lost.filter(({ isJotted }) => !isJotted);
	const isForeign = promised.length >= MIN_FOREIGN && promised.length * 2 > listed.length;
	const gone = lost.filter(({ address, isJotted }) => isJotted && address.startsWith(TERM_ADDRESS));
	return {
		diagnostics: [...(isForeign ? foreignList(promised, listed.length) : lostOnes(promised, existing)), ...gone.map(goneWarning)],
		gone: gone.map(({ address }) => goneTerm(address.slice(TERM_ADDRESS.length), existing)),
	};
}

function foreignList(lost: readonly ListedAddress[], listed: number): readonly Diagnostic[] {
	const [first] = lost;
	if (first === undefined) return [];
	const some = lost.slice(0, MAX_NAMED).map(({ address }) => `“${address}”`);
	const message = `this list belongs to other notes: ${lost.length} of its ${listed} published addresses (${some.join(', ')}, …) are not in these; delete it if these notes were never published, or pass the notes that it belongs to`;
	return [diagnostic('permalinks-foreign', wholeFile(first.place.file), message)];
}

function goneWarning({ address, place }: ListedAddress): Diagnostic {
	const message = `the published term “${address}”, which had no entry, is gone, and its page says so: to keep it, name it as an alias in the entry of the term that took over`;
	return { ...diagnostic('permalink-jotted', place, message), about: address };
}

/** At most so many terms are named as what is meant instead. */
const MAX_NEAREST = 3;
/** Words of fewer letters are in too many names. */
const MIN_SHARED_LETTERS = 4;

function goneTerm(slug: string, { published }: ExistingAddresses): GoneTerm {
	const slugs = [...published.termOfSlug.keys()];
	const words = slug.split('-').filter((word) => word.length >= MIN_SHARED_LETTERS);
	const alike = nearestOf(slug, slugs);
	const sharing = slugs.filter((other) => other.split('-').some((word) => words.includes(word)));
	const ids = [...(alike === undefined ? [] : [alike]), ...sharing].flatMap((one) => published.termOfSlug.get(one) ?? []);
	return { slug, nearest: [...new Set(ids)].slice(0, MAX_NEAREST) };
}

function lostOnes(lost: readonly ListedAddress[], existing: ExistingAddresses): readonly Diagnostic[] {
	return lost.map(({ address, place }, index) => {
		const entries = place.file.replace(/[^/]*$/u, 'terms');
		const keep = howToKeep(address, { ...existing, entries }, index < MAX_SUGGESTIONS);
		const message = `the published address “${address}” would lead nowhere: ${keep}; if it was never published, delete the line`;
		return diagnostic('permalink-lost', place, message);
	});
}

/** The addresses that exist, and the folder of the entries in which a lost one could be kept. */
interface Kept extends ExistingAddresses {
	readonly entries: string;
}

/** Whether it is the former address of an entry whose id is an alias now. The entry keeps it as an anchor. */
function isFormerEntry(address: string, { published }: ExistingAddresses): boolean {
	return address.startsWith(GLOSSARY_ADDRESS) && published.termOfSlug.has(address.slice(GLOSSARY_ADDRESS.length));
}

function howToKeep(address: string, existing: Kept, suggests: boolean): string {
	const prefix = [TERM_ADDRESS, GLOSSARY_ADDRESS].find((one) => address.startsWith(one));
	return prefix === undefined ? keepHeading(address, existing, suggests) : keepTerm(address.slice(prefix.length), existing, suggests);
}

function keepTerm(slug: string, { published, contested, entries }: Kept, suggests: boolean): string {
	const claimed = contested.find((one) => one.slug === slug);
	if (claimed !== undefined)
		return `several terms claim it, so add “${slug}” to aliases or see in one of ${claimed.ids.map((id) => `${entries}/${id}.md`).join(', ')}`;
	const near = suggests ? nearestOf(slug, [...published.termOfSlug.keys()]) : undefined;
	const successor = near === undefined ? undefined : published.termOfSlug.get(near);
	const where =
		successor === undefined
			? `${entries}/<id>.md of the term that took over`
			: `the entry of the term that took over (${entries}/${successor}.md?)`;
	return `add “${slug}” to aliases or see in ${where}, or name the entry’s file ${slug}.md`;
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

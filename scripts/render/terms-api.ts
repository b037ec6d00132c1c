import type { TermDocument } from '../../src/search/records.ts';
import type { StudyNotes, Term } from '../model/types.ts';
import type { TermId } from '../text/ids.ts';
import { absolute, type SiteAddress, termPath } from './addresses.ts';
import { notesDefinition, plainDefinition } from './definition.ts';
import type { OutputFile } from './output-file.ts';
import { topicTitles } from './term-page/context.ts';
import { termCard } from './term-page/term-view.ts';

/** Raised when a field changes its meaning or goes; new fields leave it as it is. */
const VERSION = 1;

/** The addresses of card images, without origin and base path, by the terms that have one. */
export type CardAddresses = ReadonlyMap<TermId, { readonly url: string }>;

/** `static/api/terms.json`: all terms for programs. */
export function termsApi(notes: StudyNotes, site: SiteAddress, cards?: CardAddresses): OutputFile {
	return { path: 'static/api/terms.json', content: json(termsDocument(notes, site, cards)) };
}

/** `static/api/terms/<id>.json` for each term: its record as in `terms.json`, and `preview`, what a card shows of it. */
export function termApiFiles(notes: StudyNotes, site: SiteAddress, cards?: CardAddresses): readonly OutputFile[] {
	const context = { site, topicTitles: topicTitles(notes) };
	return notes.terms.map((term) => ({
		path: `static/api/terms/${term.id}.json`,
		content: json({ version: VERSION, ...termRecord(term, site, cards), preview: termCard(term, context) }),
	}));
}

function json(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}

/** What `terms.json` holds. */
export interface TermsDocument {
	readonly version: number;
	/** The absolute address of the site. */
	readonly site: string;
	/** In the order of their names. */
	readonly terms: readonly TermDocument[];
}

/** Makes what `terms.json` holds. */
export function termsDocument(notes: StudyNotes, site: SiteAddress, cards?: CardAddresses): TermsDocument {
	return { version: VERSION, site: absolute(site, '/'), terms: notes.terms.map((term) => termRecord(term, site, cards)) };
}

/** A term as programs get it. Where nothing is known, a field is null. */
function termRecord(term: Term, site: SiteAddress, cards?: CardAddresses): TermDocument & Readonly<Record<string, unknown>> {
	const card = cards?.get(term.id);
	return {
		id: term.id,
		name: term.name,
		aliases: term.aliases,
		expansion: term.expansion ?? null,
		kind: term.kind ?? null,
		topic: term.topic ?? null,
		keywords: term.entry?.keywords ?? [],
		definition: term.entry?.definition.map(plainDefinition).join('\n\n') ?? notesDefinition(term) ?? null,
		facts: term.facts.map((fact) => ({ text: fact.text, file: fact.file, line: fact.line })),
		checks: (term.entry?.checks ?? []).map((check) => ({ ...check, since: check.since ?? null })),
		related: term.related,
		mentions: term.mentions.map((mention) => ({ text: mention.text, file: mention.file, line: mention.line })),
		url: absolute(site, termPath(term.id)),
		card: card === undefined ? null : absolute(site, card.url),
	};
}

import type { TermDocument } from '../../src/search/records.ts';
import type { StudyNotes, Term } from '../model/types.ts';
import { absolute, type SiteAddress, termPath } from './addresses.ts';
import { notesDefinition, plainDefinition } from './definition.ts';
import type { OutputFile } from './output-file.ts';

/** Raised when a field changes its meaning or goes; new fields leave it as it is. */
const VERSION = 1;

/** `static/api/terms.json`: all terms for programs. */
export function termsApi(notes: StudyNotes, site: SiteAddress): OutputFile {
	return { path: 'static/api/terms.json', content: `${JSON.stringify(termsDocument(notes, site), undefined, '\t')}\n` };
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
export function termsDocument(notes: StudyNotes, site: SiteAddress): TermsDocument {
	return { version: VERSION, site: absolute(site, '/'), terms: notes.terms.map((term) => termRecord(term, site)) };
}

/** A term as programs get it. Where nothing is known, a field is null. */
function termRecord(term: Term, site: SiteAddress): TermDocument & Readonly<Record<string, unknown>> {
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
		card: null,
	};
}

import type { TermId } from '../../../src/language/ids.ts';
import { type TermRecord, type TermsFile, VERSION } from '../../../src/schemas/terms-json.ts';
import { absolute, type SiteAddress, termPath } from '../../../src/web/addresses.ts';
import type { Sourcing } from '../../entries/entry-types.ts';
import type { StudyNotes, Term } from '../../model/types.ts';
import { notesLead, plainDefinition } from '../../page/definition.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { TermDates } from '../../text/term-dates.ts';
import type { Needs, Output } from '../output.ts';
import { schemaAddress } from './api-schemas.ts';

/** Data about terms that the model does not have. */
export interface TermExtras {
	/** Addresses of card images by term, without origin and base path. */
	readonly cards?: ReadonlyMap<TermId, { readonly url: string }> | undefined;
	readonly dates?: TermDates | undefined;
}

/** `static/api/terms.json`: all terms, for programs. */
export const termsApi = { name: 'terms-api', emit } satisfies Output;

function emit({ notes, site, cards, dates }: Needs<'notes' | 'site' | 'cards' | 'dates'>): readonly OutputFile[] {
	const content = `${JSON.stringify(termsDocument(notes, site, { cards, dates }), undefined, '\t')}\n`;
	return [{ path: 'static/api/terms.json', content }];
}

/** The content of `terms.json`. */
export function termsDocument(notes: StudyNotes, site: SiteAddress, extras: TermExtras = {}): TermsFile {
	return {
		$schema: schemaAddress(site, 'terms'),
		version: VERSION,
		site: absolute(site, '/'),
		terms: notes.terms.map((term) => termRecord(term, site, extras)),
	};
}

/** Where and when a source was read, and what none says. */
function reading({ place, read, unread }: Sourcing): Pick<TermRecord['checks'][number], 'place' | 'read' | 'unread'> {
	return { place: place ?? null, read: read ?? null, unread: unread ?? null };
}

/** A term as programs get it. */
export function termRecord(term: Term, site: SiteAddress, { cards, dates }: TermExtras): TermRecord {
	const card = cards?.get(term.id);
	const { added, changed } = dates?.get(term.id) ?? { added: null, changed: null };
	return {
		id: term.id,
		name: term.name,
		aliases: term.aliases,
		see: term.see,
		expansion: term.expansion ?? null,
		kind: term.kind ?? null,
		topic: term.topic ?? null,
		keywords: term.entry?.keywords ?? [],
		definition: term.entry?.definition.map(plainDefinition).join('\n\n') ?? notesLead(term) ?? null,
		facts: term.facts.map((fact) => ({ text: fact.text, file: fact.file, line: fact.line })),
		checks: term.checks.map((check) => ({ ...check, since: check.since ?? null, source: check.source ?? null, ...reading(check) })),
		source: term.entry === undefined ? null : { url: term.entry.source ?? null, ...reading(term.entry) },
		reviewed: term.entry?.reviewed ?? null,
		related: term.related,
		mentions: term.mentions.map((mention) => ({ text: mention.text, file: mention.file, line: mention.line })),
		url: absolute(site, termPath(term.id)),
		card: card === undefined ? null : absolute(site, card.url),
		added,
		changed,
	};
}

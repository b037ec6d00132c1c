import type { TermId } from '../../../src/language/ids.ts';
import { type TermFile, type TermRecord, type TermsFile, VERSION } from '../../../src/schemas/terms-json.ts';
import { absolute, local, type SiteAddress, termPath } from '../../../src/web/addresses.ts';
import type { StudyNotes, Term } from '../../model/types.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { TermDates } from '../../text/term-dates.ts';
import { notesDefinition, plainDefinition } from '../definition.ts';
import { entryPath, glossaryPlaces } from '../glossary-places.ts';
import { topicTitles } from '../term-page/context.ts';
import { termCard } from '../term-page/term-view.ts';
import { schemaAddress } from './api-schemas.ts';

/** Data about terms that the model does not have. */
export interface TermExtras {
	/** Addresses of card images by term, without origin and base path. */
	readonly cards?: ReadonlyMap<TermId, { readonly url: string }> | undefined;
	readonly dates?: TermDates | undefined;
}

/** `static/api/terms.json`: all terms, for programs. */
export function termsApi(notes: StudyNotes, site: SiteAddress, extras: TermExtras = {}): OutputFile {
	return { path: 'static/api/terms.json', content: json(termsDocument(notes, site, extras)) };
}

/** `static/api/terms/<id>.json` for each term: its record as in `terms.json`, and `preview`, the data of its preview card. */
export function termApiFiles(notes: StudyNotes, site: SiteAddress, extras: TermExtras = {}): readonly OutputFile[] {
	const context = { site, topicTitles: topicTitles(notes) };
	const $schema = schemaAddress(site, 'term');
	const places = glossaryPlaces(notes.terms);
	return notes.terms.map((term) => {
		const { kind } = term;
		const preview = { ...termCard(term, context), kind: kind ?? null };
		const glossary = local(site, entryPath(term.id, places));
		const file: TermFile = { $schema, version: VERSION, ...termRecord(term, site, extras), preview, glossary };
		return { path: `static/api/terms/${term.id}.json`, content: json(file) };
	});
}

function json(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
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

function termRecord(term: Term, site: SiteAddress, { cards, dates }: TermExtras): TermRecord {
	const card = cards?.get(term.id);
	const { added, changed } = dates?.get(term.id) ?? { added: null, changed: null };
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
		added,
		changed,
	};
}

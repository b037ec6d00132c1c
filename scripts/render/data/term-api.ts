import { type TermFile, VERSION } from '../../../src/schemas/terms-json.ts';
import { local } from '../../../src/web/addresses.ts';
import { entryPath } from '../../page/glossary-places.ts';
import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';
import { topicTitles } from '../term-page/context.ts';
import { termCard } from '../term-page/term-view.ts';
import { schemaAddress } from './api-schemas.ts';
import { termRecord } from './terms-api.ts';

/** `static/api/terms/<id>.json` for each term: its record as in `terms.json`, and `preview`, the data of its preview card. */
export const termApi = { name: 'term-api', emit } satisfies Output;

function emit({ notes, site, places, cards, dates }: Needs<'notes' | 'site' | 'places' | 'cards' | 'dates'>): readonly OutputFile[] {
	const context = { site, topicTitles: topicTitles(notes) };
	const $schema = schemaAddress(site, 'term');
	return notes.terms.map((term) => {
		const preview = termCard(term, context);
		const glossary = local(site, entryPath(term.id, places));
		const file: TermFile = { $schema, version: VERSION, ...termRecord(term, site, { cards, dates }), preview, glossary };
		return { path: `static/api/terms/${term.id}.json`, content: `${JSON.stringify(file, undefined, '\t')}\n` };
	});
}

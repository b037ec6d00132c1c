import { mapWithYield } from '../../async/map-with-yield.ts';
import type { NamesFile, TextRecord, TextsFile } from '../../schemas/search-json.ts';
import { loadLanguage } from '../../search/load-language.ts';
import { createSearch } from '../../search/search.ts';
import { nameRecordsOf } from '../../search/short-names.ts';
import type { FindRequest, LoadRequest, Reply, Request } from './messages.ts';
import { queryResults } from './query-results.ts';

/**
 * The search, in a worker: loading the notes of 10,000 terms never blocks the page. It loads the names first and answers from then on, then
 * the texts.
 */

/** How long a query may wait while the index is built, in milliseconds. */
const SLICE_MS = 12;

let search = createSearch();
const named = new Set<string>();
const texts = new Map<string, TextRecord>();
let known: 'nothing' | 'names' | 'all' = 'nothing';
let loading = false;

self.onmessage = ({ data }: MessageEvent<Request>): void => {
	if (data.kind === 'find') {
		answer(data);
		return;
	}
	load(data).catch(() => tell({ kind: 'failed' }));
};

async function load(addresses: LoadRequest): Promise<void> {
	if (loading) return;
	loading = true;
	try {
		if (known === 'nothing') await loadNames(addresses.names);
		if (known === 'names') await loadTexts(addresses.texts);
	} finally {
		loading = false;
	}
}

async function loadNames(address: string): Promise<void> {
	const file = await readJson<NamesFile>(address);
	search = createSearch(await loadLanguage(file.language, file.variants));
	await mapWithYield(
		nameRecordsOf(file),
		(record) => {
			search.addName(record);
			named.add(record.id);
		},
		SLICE_MS,
	);
	known = 'names';
	tell({ kind: 'known', known });
}

async function loadTexts(address: string): Promise<void> {
	const file = await readJson<TextsFile>(address);
	await mapWithYield(
		file.terms,
		(record) => {
			// A new version of the site may have been deployed after the names were loaded.
			if (!named.has(record.id)) return;
			search.addText(record);
			texts.set(record.id, record);
		},
		SLICE_MS,
	);
	await mapWithYield(file.sections, (record) => search.addSection(record), SLICE_MS);
	known = 'all';
	tell({ kind: 'known', known });
}

/**
 * The file is generated together with this script, so its shape is not checked. `no-cache` revalidates it, because the notes may have
 * changed.
 */
async function readJson<File>(address: string): Promise<File> {
	const response = await fetch(address, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as File;
}

function answer({ id, query, limit }: FindRequest): void {
	tell({ kind: 'found', id, found: queryResults(query, search.find(query, limit), texts, limit) });
}

function tell(reply: Reply): void {
	self.postMessage(reply);
}

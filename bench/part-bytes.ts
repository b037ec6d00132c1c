import { gzipSync } from 'node:zlib';
import { HOSTILE, SAMPLE } from '../scripts/cards/card.samples.ts';
import { drawCard } from '../scripts/cards/draw-card.ts';
import { pageScript } from '../scripts/io/page-script.ts';
import { pageStyles } from '../scripts/io/page-styles.ts';
import { buildSample } from '../scripts/model/build-model.samples.ts';
import { termMap } from '../scripts/render/map/term-map.ts';
import { notesWithTerms } from './generated-notes.ts';
import { printTable } from './search/table.ts';

/**
 * `npx tsx bench/part-bytes.ts`: the size of the largest parts of pages. 1 KB is 1,000 bytes. This only measures; the limits of each kind of
 * page are in a test (`tests/browser/page-weight.test.ts`).
 */

const MANY = 10_000;
const SITE = { url: 'https://notes.example', baseUrl: '/' };

const cards = await Promise.all(Object.values(HOSTILE).map((changes) => drawCard({ ...SAMPLE, ...changes })));
const largest = cards.toSorted((a, b) => b.length - a.length)[0] ?? new Uint8Array();
const texts = [
	['styles of a term’s page', pageStyles(SITE, { logo: false })],
	['script of a term’s page', pageScript(SITE, '/assets/js/tools.js')],
	[
		`map of ${MANY} terms`,
		termMap
			.emit(buildSample(notesWithTerms(MANY)))
			.map(({ content }) => content.toString())
			.join(''),
	],
] as const;

printTable([
	['part', 'bytes', 'gzip'],
	...texts.map(([name, text]) => [name, kilobytes(Buffer.byteLength(text)), kilobytes(gzipSync(text).length)]),
	['card of the most text', kilobytes(largest.length), ''],
]);

function kilobytes(bytes: number): string {
	return `${(bytes / 1_000).toFixed(1)} KB`;
}

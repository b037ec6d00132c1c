import { notesWithTerms } from '../../bench/generated-notes.ts';
import { pageScript } from '../../scripts/io/page-script.ts';
import { pageStyles } from '../../scripts/io/page-styles.ts';
import { buildSample, type Sample } from '../../scripts/model/build-model.samples.ts';
import { termApi } from '../../scripts/render/data/term-api.ts';
import { type RenderExtras, renderInput } from '../../scripts/render/render-input.ts';
import { termPages } from '../../scripts/render/term-page/term-pages.ts';
import type { OutputFile } from '../../scripts/text/output-file.ts';
import { cloudEntries, cloudText } from '../cloud-notes.ts';

/** Stands under a base path, so that a link without it shows. */
export const SITE = { title: 'Study notes', url: 'https://notes.example', baseUrl: '/study/' };

/** Signs that mean something to HTML, JavaScript, JSON and Markdown. */
const HOSTILE = [
	'</title><script>alert(1)</script>',
	'</script><!-- <style>',
	'"><img src=x onerror=alert(1)>',
	"' onload='x",
	'$\u007ba} {{b}} {#c} <%= d %>',
	'javascript:alert(1)',
	'[x](javascript:alert(1))',
	'&lt;b&gt; &amp;amp; \\u003c',
	'\u2028\u2029 ]]> -->',
	'عربي ‮ كلمة',
	'👩‍🚀👩‍🚀👩‍🚀',
];

/** Characters of a script that packs badly, different each time. */
function noise(length: number, seed: number, from: number, range: number): string {
	let state = seed;
	return Array.from({ length }, () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
		return String.fromCodePoint(from + ((state >>> 8) % range));
	}).join('');
}

/** Notes of every kind by name: the cloud notes, hostile ones, huge ones, generated ones. */
export function samples(): ReadonlyMap<string, Sample> {
	const hostile = HOSTILE.flatMap((sign, at) => [
		`# Topic ${at} ${sign}`,
		'',
		`Term${at} ${sign} - means ${sign} and Pod`,
		'',
		`**Pod${sign}**`,
	]);
	const huge = [
		'# Huge',
		...Array.from({ length: 400 }, (_, at) => `Pod ${noise(180, at + 1, 0x4e00, 20_000)} ${at}\n`),
		...Array.from({ length: 400 }, (_, at) => `${noise(60, at + 7, 33, 90)} names the Pod and ${noise(900, at + 9, 33, 90)}\n`),
		'Pod - a unit',
		`**${noise(300, 5, 0x1f300, 500)}** - a long name`,
		`**${noise(300, 6, 0xac00, 11_000)}** - another one`,
		`${'word '.repeat(3_000)} and the Pod at the very end`,
	];
	return new Map([
		['the cloud notes', buildSample(cloudText(), cloudEntries())],
		['hostile notes', buildSample(hostile.join('\n'))],
		['huge notes', buildSample(huge.join('\n'))],
		['generated notes', buildSample(notesWithTerms(200))],
		['no notes', buildSample('')],
	]);
}

const styles = pageStyles(SITE, { logo: false });
const script = pageScript(SITE, '/assets/js/tools.js');

/** The pages and the records of a sample's terms, with a card image for every second term unless others are given. */
export function pagesOf({ notes }: Sample, extras: RenderExtras = {}): readonly OutputFile[] {
	const withImage = notes.terms.filter((_, at) => at % 2 === 0);
	const cards = new Map(
		withImage.map((term) => [term.id, { url: `/t/${encodeURIComponent(term.id)}/card.png?v=1`, alt: `${term.name}: a card` }]),
	);
	const input = renderInput(notes, SITE, { cards, termAssets: { styles, script, files: [] }, ...extras });
	return [...termPages.emit(input), ...termApi.emit(input)];
}

/** The bytes of a file. */
export function bytesOf({ content }: OutputFile): Buffer {
	return Buffer.from(content);
}

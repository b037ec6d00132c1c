import { expect, it } from 'vitest';
import { buildSample } from '../model/build-model.samples.ts';
import { type Diagnostic, formatDiagnostic } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';
import { withKnownPages } from './footer-pages.ts';

const { notes } = buildSample('# Über uns\n\nCrème brûlée - a dessert');

function checked(link: string): { readonly kept: boolean; readonly faults: readonly string[] } {
	const found: Diagnostic[] = [];
	const placeOf = () => ({ file: notesPath('site.yaml'), line: 2, span: { start: 3, end: 3 } });
	const settings = { footer: [{ label: 'A', link }] };
	const { footer = [] } = withKnownPages({ settings, placeOf }, notes, (one) => found.push(one));
	return { kept: footer.length === 1, faults: found.map(formatDiagnostic) };
}

it.each([
	'https://elsewhere.example/map2',
	'mailto:me@notes.example',
	'/',
	'/glossary',
	'/glossary#c',
	'/search?q=a',
	'/map',
	'/uber-uns',
	'/t/creme-brulee/',
	'/t/creme-brulee',
	'/checks',
	'/llms.txt',
	'/feed.xml',
	'/glossary.md',
	'/uber-uns.md',
	'/t/creme-brulee/index.md',
])('keeps a link to %s', (link) => expect(checked(link)).toEqual({ kept: true, faults: [] }));

it.each([
	['/glosary', 'did you mean /glossary?'],
	['/t/creme/', 'did you mean /t/creme-brulee?'],
	['/%', 'write the path of a page, such as /glossary'],
])('leaves out a link to %s, where there is no page, and warns', (link, remedy) => {
	const { kept, faults } = checked(link);
	expect(kept).toBe(false);
	expect(faults).toHaveLength(1);
	expect(faults[0]).toContain(`site.yaml:2:3 settings-page the site has no page “${link}”, so the link is left out: ${remedy}`);
});

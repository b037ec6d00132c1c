import { expect, it } from 'vitest';
import type { TermId } from '../../../src/language/ids.ts';
import { buildSample } from '../../model/build-model.samples.ts';
import { renderInput } from '../render-input.ts';
import { gonePages } from './gone-pages.ts';

const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/study/' };

it('says that a term is gone, and leads to the search and to terms of similar names', () => {
	const { notes } = buildSample('# Cloud\nContainer image - y');
	const gone = [{ slug: 'sidecar-container', nearest: ['container-image' as TermId] }];
	const [page, ...more] = gonePages.emit(renderInput(notes, SITE, { gone, termAssets: { styles: 'p{}', script: '' } }));
	expect([page?.path, more]).toEqual(['static/t/sidecar-container/index.html', []]);
	const html = String(page?.content);
	expect(html).toContain('>sidecar container</h1>');
	expect(html).toContain('The notes no longer have this term');
	expect(html).toContain('href="/study/search?q=sidecar%20container"');
	expect(html).toContain('<a href="/study/t/container-image/">Container image</a>');
	expect(html).toContain('<meta name="robots" content="noindex"/>');
});

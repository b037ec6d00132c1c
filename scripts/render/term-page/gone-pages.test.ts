import { expect, it } from 'vitest';
import type { TermId } from '../../../src/language/ids.ts';
import { buildSample } from '../../model/build-model.samples.ts';
import { renderInput } from '../render-input.ts';
import { gonePages } from './gone-pages.ts';

const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/study/' };

it('says that a term is gone, and leads to the search and to terms of similar names', () => {
	const { notes } = buildSample('# Cloud\nContainer image - y');
	const gone = [{ slug: 'sidecar-container', nearest: ['container-image' as TermId] }];
	const [page, ...more] = gonePages.emit(renderInput(notes, SITE, { gone, termAssets: { styles: 'p{}', script: '', files: [] } }));
	expect([page?.path, more]).toEqual(['static/t/sidecar-container/index.html', []]);
	const html = String(page?.content);
	expect(html).toContain('>sidecar container</h1>');
	expect(html).toContain('The notes no longer have this term');
	expect(html).toContain('href="/study/search?q=sidecar%20container"');
	expect(html).toContain('<a href="/study/t/container-image/">Container image</a>');
	expect(html).toContain('<meta name="robots" content="noindex"/>');
});

it('shows where the notes have the words of a gone term now, three lines at most, and no line that is on no page', () => {
	const notes = `# Cloud
## Proxies
- Envoy - runs as a sidecar container beside each service
TODO: read more on sidecar container
The sidecar containers share a network.
A <b>sidecar container</b> ends with its pod.
One more sidecar container is rarely needed.`;
	const gone = [{ slug: 'sidecar-container', nearest: [] }];
	const input = renderInput(buildSample(notes).notes, SITE, { gone, termAssets: { styles: '', script: '', files: [] } });
	const html = String(gonePages.emit(input)[0]?.content);
	const items =
		html
			.split('Its words in the notes now')[1]
			?.split('</main>')[0]
			?.match(/<li>.*?<\/li>/gu) ?? [];
	expect(items).toHaveLength(3);
	expect(items[0]).toMatch(
		/Envoy - runs as a sidecar container beside each service.*href="\/study\/cloud\/?#proxies:~:text=.*Cloud · Proxies/u,
	);
	expect(items.join('\n')).not.toMatch(/TODO|<b>/u);
});

import { describe, expect, it } from 'vitest';
import { parseSiteJson, type SiteData } from '../../../src/schemas/site-json.ts';
import { buildSample } from '../../model/build-model.samples.ts';
import { renderInput } from '../render-input.ts';
import { siteData } from './site-data.ts';

const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/study/' };

function site(text: string): SiteData {
	const [file] = siteData.emit(renderInput(buildSample(text).notes, SITE));
	return parseSiteJson(String(file?.content), file?.path ?? '');
}

describe('siteData', () => {
	it('holds topics, letters and counts', () => {
		expect(site('# Cloud\nPod - a\n\n## More {#m}\nJob - b\n\n# 中文\nit is so')).toEqual({
			topics: [
				{
					id: 'cloud',
					title: 'Cloud',
					label: 'Cloud',
					url: '/cloud',
					summary: 'Pod, Job.',
					terms: 2,
					sections: [{ id: 'm', title: 'More' }],
				},
				{ id: '中文', title: '中文', label: '中文', url: '/%E4%B8%AD%E6%96%87', summary: 'Notes on 中文.', terms: 0, sections: [] },
			],
			terms: 2,
			letters: [
				{ letter: 'J', id: 'letter_j', url: '/glossary#letter_j', terms: 1 },
				{ letter: 'P', id: 'letter_p', url: '/glossary#letter_p', terms: 1 },
			],
			walkthroughs: [],
			starters: [
				{ name: 'Job', url: '/t/job/' },
				{ name: 'Pod', url: '/t/pod/' },
			],
			home: ['terms', 'topics', 'steps', 'glossary'],
		});
	});

	it('starts with the terms that the notes come back to, eight at most', () => {
		const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg', 'Hh', 'Ii'];
		const { starters } = site(`${names.map((name) => `${name} - x`).join('\n\n')}\n\nIi - again\n\nHh - with Gg`);
		expect(starters).toHaveLength(8);
		expect(starters.slice(0, 3).map((one) => one.name)).toEqual(['Hh', 'Ii', 'Gg']);
	});

	it('leads to walk-throughs by the ids that their headings have', () => {
		const text = [
			'# Cloud',
			'## Migration',
			'Migration 1) pack 2) drive',
			'',
			'Migration 1) load 2) go',
			'',
			'- Group',
			'    - Moving house 1) pack 2) drive',
			'',
			'only 1) one step',
			'',
			'# 中文',
			'中文 1) a 2) b',
		].join('\n');
		const { walkthroughs } = site(text);
		expect(walkthroughs.map(({ id, steps }) => `${id}: ${steps.join(', ')}`)).toEqual([
			'migration-steps: pack, drive',
			'migration-steps-2: load, go',
			'中文-steps: a, b',
		]);
		const { topicPages } = renderInput(buildSample(text).notes, SITE);
		const ids = new Map(topicPages.map(({ topic, page }) => [`/${topic.id}`, page.sections.map(({ heading }) => heading?.id)]));
		for (const { url } of walkthroughs) {
			const [page = '', id = ''] = decodeURIComponent(url).split('#');
			expect(ids.get(page)).toContain(id);
		}
	});
});

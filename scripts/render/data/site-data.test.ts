import { describe, expect, it } from 'vitest';
import type { TermId } from '../../../src/language/ids.ts';
import { parseSiteJson, type SiteData } from '../../../src/schemas/site-json.ts';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
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
			checks: { counts: [], shown: [] },
			questions: [],
			changes: [],
			home: ['terms', 'topics', 'steps', 'checks', 'questions', 'changes', 'map', 'glossary'],
		});
	});

	it('starts with the best connected terms, eight at most', () => {
		const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg', 'Hh', 'Ii'];
		const lines = names.slice(1).map((name, index) => `${name} - goes with ${names.slice(0, index + 1).join(', ')}`);
		const { starters } = site(`Aa - x\n\n${lines.join('\n\n')}`);
		expect(starters).toHaveLength(8);
		expect(site('Aa - x\n\nBb - with Cc\n\nCc - y').starters.map((one) => one.name)).toEqual(['Bb', 'Cc']);
	});

	it('counts a topic’s terms once, wherever they stand', () => {
		const [cloud] = site('# Cloud\nPod - with Job\n\nJob - b\n\nHelm').topics;
		expect(cloud).toMatchObject({ terms: 3, summary: 'Pod, Job, Helm.' });
	});

	it('says what was checked, the gravest first, what was asked, and what is new', () => {
		const fields = [
			'name: Pod',
			'topic: cloud',
			'checks:',
			'  - {verdict: imprecise, says: a thing, right: It is one. Or two., source: "https://example.org/"}',
			'  - {verdict: wrong, says: big, right: It is small., source: "https://example.org/"}',
			'answers:',
			'  - {question: Why?, answer: Because. So.}',
		].join('\n');
		const { notes } = buildSample('# Cloud\nPod - a thing\n\nPods are big\n\nWhy?', [entryOf('pod', fields)]);
		const dates = new Map([['pod' as TermId, { added: '2026-01-01T00:00:00Z', changed: '2026-02-03T00:00:00Z' }]]);
		const [file] = siteData.emit(renderInput(notes, SITE, { dates }));
		const { checks, questions, changes } = parseSiteJson(String(file?.content), '');
		const pod = { name: 'Pod', url: '/t/pod/' };
		expect(checks).toEqual({
			counts: [
				{ verdict: 'wrong', count: 1 },
				{ verdict: 'imprecise', count: 1 },
			],
			shown: [
				{ says: 'big', verdict: 'wrong', right: 'It is small.', term: pod },
				{ says: 'a thing', verdict: 'imprecise', right: 'It is one.', term: pod },
			],
		});
		expect(questions).toEqual([{ question: 'Why?', answer: 'Because.', ...pod }]);
		expect(changes).toEqual([{ ...pod, date: '2026-02-03', isNew: false }]);
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

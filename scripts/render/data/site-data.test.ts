import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../tests/pages/markdown.samples.ts';
import { buildSample } from '../../model/build-model.samples.ts';
import { termFinder } from '../../model/term-finder.ts';
import type { StudyNotes } from '../../model/types.ts';
import { glossaryPlaces } from '../glossary-places.ts';
import { type TopicPage, topicPage } from '../topic-page.ts';
import { siteDataFile } from './site-data.ts';

interface SiteJson {
	readonly topics: readonly { readonly id: string; readonly sections: readonly { readonly id: string }[] }[];
	readonly walkthroughs: readonly {
		readonly id: string;
		readonly title: string;
		readonly url: string;
		readonly steps: readonly string[];
	}[];
	readonly starters: readonly { readonly name: string; readonly url: string }[];
}

function pagesOf(notes: StudyNotes): readonly TopicPage[] {
	return notes.topics.map((topic, index) =>
		topicPage(topic, index + 1, { notes, answers: [], finder: termFinder(notes.terms), places: glossaryPlaces(notes.terms) }),
	);
}

function site(text: string): SiteJson {
	const { notes } = buildSample(text);
	return JSON.parse(String(siteDataFile(notes, glossaryPlaces(notes.terms), pagesOf(notes)).content)) as SiteJson;
}

describe('siteDataFile', () => {
	it('holds topics, letters and counts', () => {
		expect(site('# Cloud\nPod - a\n\n## More {#m}\nJob - b\n\n# 中文\nit is so')).toEqual({
			topics: [
				{ id: 'cloud', title: 'Cloud', url: '/cloud', summary: 'Pod, Job.', terms: 2, sections: [{ id: 'm', title: 'More' }] },
				{ id: '中文', title: '中文', url: '/%E4%B8%AD%E6%96%87', summary: 'Notes on 中文.', terms: 0, sections: [] },
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
		const { notes } = buildSample(text);
		const ids = new Map(pagesOf(notes).map(({ topic, file }) => [`/${topic.id}`, parsePage(String(file.content)).headingIds]));
		for (const { url } of walkthroughs) {
			const [page = '', id = ''] = decodeURIComponent(url).split('#');
			expect(ids.get(page)).toContain(id);
		}
	});
});

import { describe, expect, it } from 'vitest';
import type { TermId } from '../../../src/language/ids.ts';
import { DEFAULT_DESIGN } from '../../../src/schemas/site-settings.ts';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
import type { TermDates } from '../../text/term-dates.ts';
import { feed, hasFeed } from './feed.ts';

const SITE = { title: 'Notes & <more>', url: 'https://notes.example', baseUrl: '/study/' };

function datesOf(dates: Readonly<Record<string, readonly [added: string, changed: string]>>): TermDates {
	return new Map(Object.entries(dates).map(([id, [added, changed]]) => [id as TermId, { added, changed }]));
}

function feedOf(names: readonly string[], dates: TermDates): string {
	const entries = names.map((name) =>
		entryOf(`term-${name.toLowerCase()}`, `name: ${JSON.stringify(`${name} & <b>]]>`)}`, `${name} is <i>. More.`),
	);
	const [file] = feed.emit({ notes: buildSample('# Cloud\nx', entries).notes, site: SITE, dates, design: DEFAULT_DESIGN });
	return String(file?.content);
}

describe('feed', () => {
	it('has the latest first, with the dates that it is given and no other', () => {
		const dates = datesOf({
			'term-a': ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'],
			'term-b': ['2026-01-03T00:00:00Z', '2026-01-04T00:00:00Z'],
			gone: ['2027-01-03T00:00:00Z', '2027-01-04T00:00:00Z'],
		});
		const text = feedOf(['A', 'B', 'C'], dates);
		expect([...text.matchAll(/<id>([^<]+)<\/id>/gu)].map(([, id]) => id)).toEqual([
			'https://notes.example/study/',
			'https://notes.example/study/t/term-b/',
			'https://notes.example/study/t/term-a/',
		]);
		expect([...text.matchAll(/<(updated|published)>(\d{4}-\d\d-\d\d)T/gu)].map(([, name, date]) => `${name} ${date}`)).toEqual([
			'updated 2026-01-04',
			'updated 2026-01-04',
			'published 2026-01-03',
			'updated 2026-01-02',
			'published 2026-01-01',
		]);
		expect(feedOf(['A', 'B', 'C'], dates)).toBe(text);
	});

	it('says names as text, whatever they hold', () => {
		const text = feedOf(['A'], datesOf({ 'term-a': ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'] }));
		expect(text).toContain('<title>Notes &amp; &lt;more&gt;: terms</title>');
		expect(text).toContain('<title type="html"><![CDATA[A &amp; &lt;b&gt;]]&gt;]]></title>');
		expect(text).toContain('<summary type="html"><![CDATA[A is &lt;i&gt;.]]></summary>');
		expect(text).toContain('<link rel="self" href="https://notes.example/study/feed.xml"/>');
	});

	it('holds no more than fifty', () => {
		const names = Array.from({ length: 60 }, (_, at) => `N${at}`);
		const dates = datesOf(
			Object.fromEntries(names.map((name) => [`term-${name.toLowerCase()}`, ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z']])),
		);
		expect(feedOf(names, dates).match(/<entry>/gu)).toHaveLength(50);
	});

	it('is not there without dates', () => {
		const { notes } = buildSample('# Cloud\nPod - a unit');
		expect(feed.emit({ notes, site: SITE, dates: new Map(), design: DEFAULT_DESIGN })).toEqual([]);
		expect(hasFeed({ notes, dates: new Map() })).toBe(false);
	});
});

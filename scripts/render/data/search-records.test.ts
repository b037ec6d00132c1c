import { describe, expect, it } from 'vitest';
import { type NamesFile, namesFile, type TextsFile, textsFile } from '../../../src/schemas/search-json.ts';
import { DEFAULT_DESIGN } from '../../../src/schemas/site-settings.ts';
import type { ReadEntry } from '../../entries/entry.ts';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
import { searchRecords } from './search-records.ts';

const SITE = { url: 'https://notes.example', baseUrl: '/study/', title: 'Notes' };

function contents(text: string, entries: readonly ReadEntry[] = []): readonly string[] {
	const files = searchRecords.emit({ notes: buildSample(text, entries).notes, site: SITE, design: DEFAULT_DESIGN });
	expect(files.map((file) => file.path)).toEqual(['static/api/search/names.json', 'static/api/search/texts.json']);
	return files.map((file) => String(file.content));
}

function records(text: string, entries: readonly ReadEntry[] = []): { readonly names: NamesFile; readonly texts: TextsFile } {
	const [names = '', texts = ''] = contents(text, entries);
	return { names: namesFile.parse(JSON.parse(names)), texts: textsFile.parse(JSON.parse(texts)) };
}

describe('searchRecords', () => {
	it('hold names with addresses below the base path, and texts by their ids', () => {
		const rbac = entryOf(
			'rbac',
			'name: RBAC\naliases: [role control]\nexpansion: Role-Based Access Control\nkind: practice\nkeywords: [permissions]',
			'Grants by role.\n\nMore.',
		);
		const { names, texts } = records('# Cloud\nRBAC (Role-Based Access Control)\n\nJob - needs RBAC', [rbac]);
		expect(names).toEqual({
			version: 1,
			language: 'en',
			address: '/t/{id}/',
			terms: [
				{ id: 'job', name: 'Job', topic: 'cloud', mentions: 1 },
				{
					id: 'rbac',
					name: 'RBAC',
					aliases: ['role control'],
					expansion: 'Role-Based Access Control',
					kind: 'practice',
					topic: 'cloud',
					mentions: 2,
				},
			],
		});
		expect(texts.version).toBe(1);
		expect(texts.terms).toEqual([
			{ id: 'job', definition: 'needs RBAC', keywords: [], notes: ['Job - needs RBAC'], mentions: [] },
			{
				id: 'rbac',
				definition: 'Grants by role.\n\nMore.',
				keywords: ['permissions'],
				notes: ['RBAC (Role-Based Access Control)'],
				mentions: ['Job - needs RBAC'],
			},
		]);
	});

	it('hold sections with their fragments and lines, the topic itself without', () => {
		const { texts } = records(
			'# Cloud {#c}\nPod - a **unit**\n\n## More (todo: tidy) {#m}\nit runs\ndeleteme not this\n\n# 中文\n## 節\nit is so',
		);
		expect(texts.sections).toEqual([
			{ title: 'Cloud', page: 'Cloud', url: '/c', text: 'Pod - a unit' },
			{ title: 'More', page: 'Cloud', url: '/c#m', text: 'it runs' },
			{ title: '中文', page: '中文', url: '/%E4%B8%AD%E6%96%87', text: '' },
			{ title: '節', page: '中文', url: '/%E4%B8%AD%E6%96%87#%E7%AF%80', text: 'it is so' },
		]);
	});

	it('are the same bytes for the same notes, each file one line', () => {
		const text = '# Cloud\nPod - a unit\n\n## More\nJob - needs Pod';
		expect(contents(text)).toEqual(contents(text));
		for (const content of contents(text)) expect(content).toMatch(/^\{.*\}\n$/u);
	});

	it('leave untrusted text as it is', () => {
		const line = 'Pod - </T><x-y src=x onerror=alert(1)> & "quoted" \\ `code` {{x}} \u2028 __proto__';
		const { texts } = records(`# Cloud\n${line}`);
		expect(texts.terms[0]?.notes[0]).toContain('</T><x-y src=x onerror=alert(1)> & "quoted"');
		expect(texts.sections[0]?.text).toContain('</T><x-y src=x onerror=alert(1)>');
	});

	it('are empty, yet there, for notes without terms', () => {
		const { names, texts } = records('# Cloud\nit is so');
		expect(names).toEqual({ version: 1, language: 'en', address: '/t/{id}/', terms: [] });
		expect(texts).toEqual({ version: 1, terms: [], sections: [{ title: 'Cloud', page: 'Cloud', url: '/cloud', text: 'it is so' }] });
	});
});

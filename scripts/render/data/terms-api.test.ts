import { describe, expect, it } from 'vitest';
import type { TermId } from '../../../src/language/ids.ts';
import { termFile, termsFile } from '../../../src/schemas/terms-json.ts';
import type { ReadEntry } from '../../entries/entry.ts';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
import { renderInput } from '../render-input.ts';
import { termApi } from './term-api.ts';
import { termsApi } from './terms-api.ts';

function api(text: string, entries: readonly ReadEntry[] = [], baseUrl = '/'): unknown {
	const [file] = termsApi.emit(renderInput(buildSample(text, entries).notes, { title: 'Notes', url: 'https://notes.example', baseUrl }));
	expect(file?.path).toBe('static/api/terms.json');
	return termsFile.parse(JSON.parse(String(file?.content)));
}

describe('termsApi', () => {
	it('has the fields of the contract for a term of the notes alone', () => {
		expect(api('# Cloud\nRBAC (Role-Based Access Control)\n\nJob - needs RBAC', [], '/study/')).toEqual({
			$schema: 'https://notes.example/study/api/terms.schema.json',
			version: 1,
			site: 'https://notes.example/study/',
			terms: [
				{
					id: 'job',
					name: 'Job',
					aliases: [],
					see: [],
					expansion: null,
					kind: null,
					topic: 'cloud',
					keywords: [],
					definition: 'needs RBAC',
					facts: [{ text: 'Job - needs RBAC', file: 'n.md', line: 4 }],
					checks: [],
					source: null,
					reviewed: null,
					related: ['rbac'],
					mentions: [],
					url: 'https://notes.example/study/t/job/',
					card: null,
					added: null,
					changed: null,
				},
				expect.objectContaining({
					id: 'rbac',
					expansion: 'Role-Based Access Control',
					definition: 'Role-Based Access Control',
					mentions: [{ text: 'Job - needs RBAC', file: 'n.md', line: 4 }],
				}),
			],
		});
	});

	it('has what the entry says for a reviewed one', () => {
		const check = { verdict: 'wrong', says: 'a big thing', right: 'Small.', source: 'https://example.org/c' };
		const pod = entryOf('pod', `name: Pod\naliases: [po]\nkind: concept\nchecks: [${JSON.stringify(check)}]`, 'One.\nTwo.\n\nThree.');
		expect(api('# Cloud\nPod - a big thing', [pod])).toMatchObject({
			terms: [{ id: 'pod', aliases: ['po'], kind: 'concept', definition: 'One. Two.\n\nThree.', checks: [{ ...check, since: null }] }],
		});
	});

	it('has the names that lead to a term, where its source speaks, and when it was reviewed', () => {
		const fields = 'name: Pod\nsee: [sidecar]\nreviewed: 2026-11-27\nplace: “What is a pod?”\nread: 2026-11-26\nunread: No page says when.';
		expect(api('# Cloud\nPod - a big thing', [entryOf('pod', fields)])).toMatchObject({
			terms: [
				{
					aliases: [],
					see: ['sidecar'],
					source: { url: 'https://example.org/x', place: '“What is a pod?”', read: '2026-11-26', unread: 'No page says when.' },
					reviewed: '2026-11-27',
				},
			],
		});
	});

	it('gives each term a file of its own with what a preview shows', () => {
		const { notes } = buildSample('# Cloud\nRBAC (Role-Based Access Control)', [
			entryOf('pod', 'name: Pod\nkind: failure-mode', 'One. Two.'),
		]);
		const cards = new Map([['pod' as TermId, { url: '/t/pod/card.png?v=1', alt: 'Pod' }]]);
		const site = { title: 'Notes', url: 'https://notes.example', baseUrl: '/study/' };
		const files = termApi.emit(renderInput(notes, site, { cards }));
		expect(files.map((file) => file.path)).toEqual(['static/api/terms/pod.json', 'static/api/terms/rbac.json']);
		const [pod, rbac] = files.map((file) => termFile.parse(JSON.parse(String(file.content))));
		expect(pod).toMatchObject({
			$schema: 'https://notes.example/study/api/term.schema.json',
			version: 1,
			card: 'https://notes.example/study/t/pod/card.png?v=1',
			preview: {
				...{ id: 'pod', name: 'Pod', expansion: null, kind: 'failure-mode', aliases: [], summary: 'One.' },
				...{ topic: { title: 'Cloud', url: '/study/cloud' }, url: '/study/t/pod/' },
			},
		});
		expect(rbac).toMatchObject({ card: null, preview: { expansion: 'Role-Based Access Control', summary: 'Role-Based Access Control' } });
	});

	it('escapes nothing twice and encodes addresses', () => {
		expect(api('中文 - what a <T> & "c" is \\')).toMatchObject({
			terms: [{ id: '中文', facts: [{ text: '中文 - what a <T> & "c" is \\' }], url: 'https://notes.example/t/%E4%B8%AD%E6%96%87/' }],
		});
	});
});

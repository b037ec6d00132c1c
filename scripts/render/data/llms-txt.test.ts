import { describe, expect, it } from 'vitest';
import { notesWithTerms } from '../../../bench/generated-notes.ts';
import type { TermId } from '../../../src/language/ids.ts';
import { buildSample, entryOf } from '../../model/build-model.samples.ts';
import { renderInput } from '../render-input.ts';
import { llmsTxt } from './llms-txt.ts';

const SITE = { title: 'Notes [x]', url: 'https://notes.example', baseUrl: '/study/' };

function lines(...[notes, extras]: readonly [Parameters<typeof renderInput>[0], Parameters<typeof renderInput>[2]?]): readonly string[] {
	const [file] = llmsTxt.emit(renderInput(notes, SITE, extras));
	expect(file?.path).toBe('static/llms.txt');
	return String(file?.content)
		.split('\n')
		.filter((line) => line !== '');
}

describe('llmsTxt', () => {
	it('has a title, a summary, and links with what they lead to', () => {
		const { notes } = buildSample('# Cloud\nPod - a unit [of](x) *many*');
		const dates = new Map([['pod' as TermId, { added: '2026-01-01T00:00:00Z', changed: '2026-01-02T00:00:00Z' }]]);
		expect(lines(notes, { dates })).toEqual([
			'# Notes \\[x]',
			expect.stringMatching(/^> .*1 terms? /u),
			'## Topics',
			'- [Cloud](https://notes.example/study/cloud.md): Pod.',
			'- [Glossary](https://notes.example/study/glossary.md): all terms on one page, A to Z',
			'## Terms',
			'- [Pod](https://notes.example/study/t/pod/index.md): a unit of many',
			'## Optional',
			'- [Terms as JSON](https://notes.example/study/api/terms.json): all terms with what the notes say of them',
			'- [JSON Schema](https://notes.example/study/api/terms.schema.json): what its fields mean',
			'- [Web feed](https://notes.example/study/feed.xml): terms that were added or changed',
		]);
	});

	it('lists the page of checks where there are entries, and no feed without dates', () => {
		const found = lines(buildSample('# Cloud\nPod - a unit', [entryOf('pod', 'name: Pod', 'One.')]).notes);
		expect(found).toContain('- [Checked against sources](https://notes.example/study/checks.md): claims of the notes that are not right');
		expect(found.filter((line) => line.includes('feed'))).toEqual([]);
	});

	it('lists of a split glossary the first page alone', () => {
		const found = lines(buildSample(notesWithTerms(320)).notes).filter((line) => line.includes('/glossary'));
		expect(found).toEqual(['- [Glossary](https://notes.example/study/glossary.md): a page for each letter, A to Z']);
	});
});

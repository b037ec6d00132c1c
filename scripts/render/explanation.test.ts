import { describe, expect, it } from 'vitest';
import { buildSample } from '../model/build-model.samples.ts';
import { explain } from './explanation.ts';

describe('explain', () => {
	it('has the contract’s fields for each line that is not blank', () => {
		const { notes } = buildSample('# Cloud\n\n\t- **Pod** — needs a *Job*  \n\n## More\nJob - b\r\n\n---\ndeleteme x');
		expect(explain(notes, 'n.md')).toEqual([
			{
				line: 1,
				kind: 'heading',
				head: 'Cloud',
				terms: [],
				topic: 'cloud',
				text: '# Cloud',
				outcome: 'docs/cloud.md',
				rule: 'heading',
				confidence: expect.closeTo(0.72, 1),
				runnerUp: { rule: 'possible-heading', kind: 'heading' },
			},
			{
				line: 3,
				kind: 'definition',
				head: 'Pod',
				terms: [
					{ id: 'pod', name: 'Pod', start: 6, end: 9 },
					{ id: 'job', name: 'Job', start: 23, end: 26 },
				],
				topic: 'cloud',
				text: '\t- **Pod** — needs a *Job*  ',
				outcome: 'docs/cloud.md',
				rule: 'name-text',
				confidence: expect.closeTo(0.95, 1),
				runnerUp: { rule: 'sentence', kind: 'statement' },
			},
			expect.objectContaining({ line: 5, kind: 'heading', outcome: 'docs/cloud.md#more' }),
			expect.objectContaining({ line: 6, kind: 'definition', head: 'Job', outcome: 'docs/cloud.md#more' }),
			expect.objectContaining({ line: 8, kind: 'junk', head: '', outcome: 'left out: divider' }),
			expect.objectContaining({ line: 9, kind: 'junk', outcome: 'left out: scratch line' }),
		]);
	});

	it('counts columns in UTF-16 units of the line as it stands', () => {
		const { notes } = buildSample('Pod - x\n\n👩‍🚀 has e\u0301 \u200B`pod`');
		const [, line] = explain(notes, 'n.md');
		expect(line?.terms.map(({ start, end }) => line.text.slice(start - 1, end - 1))).toEqual(['pod']);
	});

	it('is about one file', () => {
		const { notes } = buildSample({ 'a.md': '# A\nx', 'b.md': '# B\ny' });
		expect(explain(notes, 'b.md').map((line) => line.text)).toEqual(['# B', 'y']);
		expect(explain(notes, 'c.md')).toEqual([]);
	});
});

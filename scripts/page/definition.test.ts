import { describe, expect, it } from 'vitest';
import { markdownOfLine } from '../../tests/pages/markdown.samples.ts';
import { buildSample, entryOf, termOf } from '../model/build-model.samples.ts';
import { definitionContent, notesDefinition, plainDefinition, shortDefinition } from './definition.ts';

function sentence(body: string): string {
	return markdownOfLine(shortDefinition(entryOf('x', '', body).entry));
}

describe('shortDefinition', () => {
	it.each([
		['One. Two.', 'One.'],
		['One! Two.', 'One!'],
		['No end', 'No end'],
		['Tools, e.g. Helm, help. More.', 'Tools, e.g. Helm, help.'],
		['Version v1.2. is out. More.', 'Version v1.2. is out.'],
		['Runs node.js well. More.', 'Runs node.js well.'],
		['By J. Doe. More.', 'By J. Doe.'],
		['“Quoted.” More.', '“Quoted.”'],
		['(In brackets.) More.', '(In brackets.)'],
		['Etc.', 'Etc.'],
		['Costs 3.50 a day. More.', 'Costs 3.50 a day.'],
	])('of %j is %j', (body, expected) => expect(sentence(body)).toBe(expected));

	it('stays within the first paragraph', () => {
		expect(sentence('No end\nhere\n\nNext. One.')).toBe('No end here');
	});
});

describe('a paragraph of an entry', () => {
	it('keeps code and no markup that is not Markdown', () => {
		expect(markdownOfLine(definitionContent('Run `x` <b>now</b> [y](javascript:z) {#id}'))).toBe('Run `x` \\<b>now\\</b> y \\{#id}');
		expect(plainDefinition('Run `x` **now** [y](https://example.org/)')).toBe('Run x now y');
	});
});

describe('notesDefinition', () => {
	it.each([
		['the line that defines it', 'Pod is small\n\nPod - the smallest unit', 'Pod - the smallest unit'],
		['the long form', 'RBAC (Role-Based Access Control)', 'Role-Based Access Control'],
		['any other line about it', 'Pods: web, worker, cron job', 'Pods: web, worker, cron job'],
		['nothing where there is but the name', 'Terraform', undefined],
	])('is %s', (_what, text, expected) =>
		expect(
			notesDefinition(
				buildSample(text).notes.terms.find((term) => /^(?:pod|rbac|terraform)/u.test(term.id)) ?? termOf(buildSample(text), 'pod'),
			),
		).toBe(expected),
	);
});

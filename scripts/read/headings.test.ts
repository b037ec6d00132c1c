import { describe, expect, it } from 'vitest';
import { textAt } from '../text/source.ts';
import { headingParts } from './headings.ts';

/** Depth, title, fixed id and reminder as text. */
function partsOf(text: string): readonly unknown[] | undefined {
	const parts = headingParts(text);
	return parts && [parts.depth, textAt(text, parts.title), parts.fixedId, parts.remark && textAt(text, parts.remark).trim()];
}

describe('a heading', () => {
	it.each([
		['# Cloud', [1, 'Cloud', undefined, undefined]],
		['###### Deep', [6, 'Deep', undefined, undefined]],
		['  ##   Spaced   ', [2, 'Spaced', undefined, undefined]],
		['## Closed ##', [2, 'Closed', undefined, undefined]],
		['# C#', [1, 'C#', undefined, undefined]],
		['#', [1, '', undefined, undefined]],
		['# # twice', [1, '# twice', undefined, undefined]],
		['# Microsoft and Docker {#docker}', [1, 'Microsoft and Docker', 'docker', undefined]],
		['# Docker {#bad id}', [1, 'Docker {#bad id}', undefined, undefined]],
		['# Cloud (add terms at the bottom) {#cloud}', [1, 'Cloud', 'cloud', '(add terms at the bottom)']],
	])('%s', (text, parts) => expect(partsOf(text)).toEqual(parts));

	it.each(['#Cloud', '####### Seven', 'a # b', '\\# a', ''])('%j is none', (text) => expect(headingParts(text)).toBeUndefined());
});

describe('a bracket at the end of a title', () => {
	it.each([
		['# Cloud (deleteme marks scratch, terms go below)', '(deleteme marks scratch, terms go below)'],
		['# Cloud (todo)', '(todo)'],
		['# Cloud (TODO: tidy)', '(TODO: tidy)'],
		['# Cloud (more later)', '(more later)'],
		['# Cloud ()', '()'],
	])('%s is a reminder to the author', (text, remark) => expect(partsOf(text)).toEqual([1, 'Cloud', undefined, remark]));

	it.each([
		'Custom Resource (CR)',
		'Kubernetes (K8s)',
		'Kubernetes (k8s)',
		'Docker (Community Edition)',
		'CAP (Consistency, Availability)',
		'Release (2024)',
		'Single sign-on (sso)',
		'Storage (S3 and EBS)',
	])('%s keeps it', (title) => expect(partsOf(`# ${title}`)).toEqual([1, title, undefined, undefined]));

	it('alone is the title', () => expect(partsOf('# (later)')).toEqual([1, '(later)', undefined, undefined]));
});

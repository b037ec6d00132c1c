import { describe, expect, it } from 'vitest';
import { type Diagnostic, formatDiagnostic } from '../text/diagnostic.ts';
import { notesPath } from '../text/source.ts';
import { SectionIds, topicAddress } from './sections.ts';

function place(line: number): Diagnostic['place'] {
	return { file: notesPath('n.md'), line, span: { start: 1, end: 1 } };
}

describe('topicAddress', () => {
	it.each([
		['Kubernetes', undefined, 'kubernetes'],
		['Microsoft and Docker', 'docker', 'docker'],
		['Microsoft and Docker', 'My_Docker', 'my-docker'],
		['Glossary', undefined, 'glossary-notes'],
		['Search', undefined, 'search-notes'],
		['T', undefined, 't-notes'],
		['API', undefined, 'api-notes'],
		['404', undefined, '404-notes'],
		['Anything', 'glossary', 'glossary-notes'],
		['Index', undefined, 'index-term'],
		['../../x', undefined, 'x'],
	])('of %j with %j is %j', (title, fixed, address) => expect(topicAddress(title, fixed)).toBe(address));
});

describe('SectionIds', () => {
	it('tells headings with the same title apart by the heading above, then by all headings above', () => {
		const ids = new SectionIds(() => undefined);
		const given = [
			ids.derived('Install', ['Helm'], place(1)),
			ids.derived('Install', ['Istio'], place(2)),
			ids.derived('Install', ['A', 'Istio'], place(3)),
			ids.derived('Install', ['A', 'Istio'], place(4)),
			ids.derived('Install', ['A', 'Istio'], place(5)),
		];
		expect(given.slice(0, 2)).toEqual(['install', 'istio-install']);
		expect(given[2]).toMatch(/^install-[0-9a-f]{8}$/u);
		expect(given.slice(3)).toEqual([`${given[2]}-2`, `${given[2]}-3`]);
	});

	it('keeps a fixed id, and reports a repeated one with both places', () => {
		const found: Diagnostic[] = [];
		const ids = new SectionIds((one) => found.push(one));
		expect([ids.fixed('setup', place(3)), ids.derived('Setup', ['Helm'], place(5)), ids.fixed('setup', place(7))]).toEqual([
			'setup',
			'helm-setup',
			'taken-setup',
		]);
		expect(found.map(formatDiagnostic)).toEqual([
			'n.md:7:1 heading-id-taken another heading of this page has the id “setup” already: change one of them\n  n.md:3:1 “setup” stands here too',
		]);
	});
});

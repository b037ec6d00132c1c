import { describe, expect, it } from 'vitest';
import { listNames, listParts } from './list.ts';
import { isListTitle } from './list-heading.ts';

function partsOf(text: string): readonly unknown[] | undefined {
	const list = listParts(text, { start: 0, end: text.length });
	return list && [list.sign, ...list.items.map((item) => text.slice(item.start, item.end))];
}

describe('parts', () => {
	it.each([
		['a, b, c', ['comma', 'a', 'b', 'c']],
		['a, b and c', ['comma', 'a', 'b', 'c']],
		['pods, nodes, and volumes.', ['comma', 'pods', 'nodes', 'volumes']],
		['a; b; or c', ['comma', 'a', 'b', 'c']],
		['a, b, etc.', ['comma', 'a', 'b']],
		['a, b, ...', ['comma', 'a', 'b']],
		['a (b, c), d', ['comma', 'a (b, c)', 'd']],
		['1,000, 2', ['comma', '1,000', '2']],
		['Elasticsearch + Logstash + Kibana', ['plus', 'Elasticsearch', 'Logstash', 'Kibana']],
		['C++ + C', ['plus', 'C++', 'C']],
		['Quay and Harbor', ['and', 'Quay', 'Harbor']],
		['a, which is long and winding', ['comma', 'a', 'which is long and winding']],
	])('%s', (text, parts) => expect(partsOf(text)).toEqual(parts));

	it.each(['a', '', 'C++', 'a,', '1,000', '(a, b)'])('%j has one part', (text) => expect(partsOf(text)).toBeUndefined());

	it('stand in the range asked for', () => {
		const text = 'x, y: a, b';
		expect(listParts(text, { start: 6, end: 10 })?.items).toEqual([
			{ start: 6, end: 7 },
			{ start: 9, end: 10 },
		]);
	});
});

describe('names among the parts', () => {
	function namesOf(text: string, instances: boolean): readonly string[] {
		const items = listParts(text, { start: 0, end: text.length })?.items ?? [];
		return listNames(text, items, instances).names.map((name) => text.slice(name.start, name.end));
	}

	it.each([
		['Kubernetes, Swarm, Nomad, DC/OS', false, ['Kubernetes', 'Swarm', 'Nomad', 'DC/OS']],
		['Quay, Harbor, Zot, Docker Hub, and all of the others we tried', false, ['Quay', 'Harbor', 'Zot', 'Docker Hub']],
		['cheap, fast, small', false, []],
		['aws, azure, gcp', true, ['aws', 'azure', 'gcp']],
		['cheap, NGINX, small', false, ['NGINX']],
		['read committed, serializable', true, ['read committed', 'serializable']],
	])('%s (instances: %s)', (text, instances, names) => expect(namesOf(text, instances)).toEqual(names));

	it.each([
		['pods, nodes', true],
		['pods, 1.5', true],
		['pods, it is what you make of it', false],
	])('%s: all short %s', (text, allShort) => {
		const items = listParts(text, { start: 0, end: text.length })?.items ?? [];
		expect(listNames(text, items, false).allShort).toBe(allShort);
	});
});

describe('a title that opens a list of terms', () => {
	it.each(['List of terms', 'Glossary', 'Key terms (new)', 'Terms:', 'My word list', 'Terminology', 'Terms and definitions'])(
		'%s',
		(title) => expect(isListTitle(title)).toBe(true),
	);
	it.each(['Terms of service', 'Long-term storage', 'Listing', 'Glossary tools', ''])('%j does not', (title) =>
		expect(isListTitle(title)).toBe(false),
	);
});

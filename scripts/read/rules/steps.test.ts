import { describe, expect, it } from 'vitest';
import { itemsOf, readInShort } from '../readings.samples.ts';

describe('numbered steps inside a line', () => {
	it.each([
		[
			'Migration 1) split the database 2) move the code then 3) cut over',
			'steps Migration',
			['split the database', 'move the code', 'cut over'],
		],
		['Monolith to Microservice 1. split, 2. move', 'steps Monolith to Microservice', ['split', 'move']],
		['Pods restart: (1) fail (2) wait', 'steps Pods restart', ['fail', 'wait']],
		['How to migrate 1) split 2) move', 'steps', ['split', 'move']],
		['1) split 2) move', 'steps', ['split', 'move']],
		['Scaling 1) up or 2) out', 'examples Scaling + member up + member out', ['up', 'out']],
	])('%s', (line, read, items) => {
		expect(readInShort(line)).toEqual([read]);
		expect(itemsOf(line)).toEqual(items);
	});

	it.each(['We decided to 1) stop and 3) go', 'in 2019. we moved, 2) was second', 'It took 1.5 to 2.5 hours to do'])(
		'%s counts nothing',
		(line) => expect(readInShort(line)[0]).toMatch(/^statement/u),
	);
});

describe('a chain of arrows', () => {
	it.each([
		['commit -> build -> test', 'steps', ['commit', 'build', 'test']],
		['Pipeline: commit → build => test', 'steps Pipeline', ['commit', 'build', 'test']],
	])('%s', (line, read, items) => {
		expect(readInShort(line)).toEqual([read]);
		expect(itemsOf(line)).toEqual(items);
	});

	it.each([
		['Helm -> package manager', 'definition Helm'],
		['a -> -> b', 'statement'],
	])('%s is none', (line, read) => expect(readInShort(line)).toEqual([read]));
});

describe('a numbered list', () => {
	it('of orders is a walk-through', () => {
		const list = '1. Create the cluster in the console\n2. Install the driver on each node\n3. Check the pods';
		expect(readInShort(list)).toEqual(['steps', 'steps', 'steps']);
		expect(itemsOf(list)).toEqual(['Create the cluster in the console', 'Install the driver on each node', 'Check the pods']);
	});

	it.each([
		['of names is none', '1. Helm\n2. Rook', ['term Helm', 'term Rook']],
		['of definitions is none', '1. **Pod** - unit\n2. **Node** - machine', ['definition Pod', 'definition Node']],
		['of one item is none', '1. Only one item that says something here', ['statement']],
	])('%s', (_name, list, read) => expect(readInShort(list)).toEqual(read));
});

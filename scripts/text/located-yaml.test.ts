import { describe, expect, it } from 'vitest';
import { formatPlace } from './diagnostic.ts';
import { type LocatedYaml, locatedYaml } from './located-yaml.ts';
import { notesPath, sourceFile } from './source.ts';

function read(text: string): LocatedYaml {
	const file = sourceFile(notesPath('a.yaml'), text);
	const yaml = locatedYaml(file, { start: 0, end: file.lines.length });
	return 'data' in yaml ? yaml : expect.fail(yaml[0]?.message);
}

describe('locatedYaml', () => {
	it('tells a value that is empty from one that is not there', () => {
		const { valueAt } = read('a:\nb: [x, { c: 1 }]\n__proto__: y');
		const paths = [['a'], ['d'], ['a', 'd'], ['b', 0], ['b', 1, 'c'], ['b', 2], ['constructor'], ['b', 'length']];
		expect(paths.map((path) => valueAt(path))).toEqual([null, undefined, undefined, 'x', 1, undefined, undefined, undefined]);
		expect(valueAt(['__proto__'])).toBe('y');
	});

	it.each([
		[['b', 1, 'c'], false, '2:13'],
		[['b', 1, 'c'], true, '2:10'],
		[['b', 7], false, '2:4'],
		[['d'], false, '1:1'],
		[['__proto__'], true, '3:1'],
	] as const)('places %j (key: %s) at %s', (path, atKey, place) => {
		expect(formatPlace(read('a:\nb: [x, { c: 1 }]\n__proto__: y').placeOf(path, atKey))).toBe(`a.yaml:${place}`);
	});

	it('names no more faults than can be read', () => {
		const text = Array.from({ length: 100 }, (_, at) => `k${at}: &n${at} x`).join('\n');
		const file = sourceFile(notesPath('a.yaml'), text);
		const faults = locatedYaml(file, { start: 0, end: file.lines.length });
		expect('data' in faults ? [] : faults.map(({ place }) => place.line)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
	});
});

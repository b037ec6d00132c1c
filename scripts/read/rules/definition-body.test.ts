import { describe, expect, it } from 'vitest';
import { covered, readInShort, readingsOf } from '../readings.samples.ts';

describe('a definition below its name', () => {
	it.each([
		['Helm\n: package manager', ['term Helm', 'definition Helm']],
		['Helm\n: package manager\n:  also a wheel', ['term Helm', 'definition Helm', 'definition Helm']],
		['SLO (Service Level Objective)\n: a target', ['expansion SLO + expansion Service Level Objective', 'definition SLO']],
		['We like it\n: very much', ['statement', 'statement']],
		[': package manager', ['statement']],
	])('%j', (text, read) => expect(readInShort(text)).toEqual(read));

	it('has its head on the line above', () => {
		const [name, body] = readingsOf('- **Helm**\n: package manager').readings;
		expect(body?.headLine).toBe(1);
		expect(body?.names).toEqual([]);
		expect(name && body?.head && covered(name, body.head)).toBe('Helm');
	});
});

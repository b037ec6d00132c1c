import { describe, expect, it } from 'vitest';
import { UNSURE } from '../choice/confidence.ts';
import { covered, itemsOf, readInShort, readingsOf } from '../readings.samples.ts';

/** The row of a one-row table with this head. */
function rowOf(head: string, row: string): string | undefined {
	return readInShort(`${head}\n${head.replaceAll(/[^|]+/gu, '---')}\n${row}`).at(2);
}

describe('a row', () => {
	it.each([
		['| Term | Meaning |', '| Helm | package manager |', 'definition Helm'],
		['| Term | Meaning |', '| **Helm** | package manager |', 'definition Helm'],
		['Term | Meaning', 'Helm | package manager', 'definition Helm'],
		['| Who | Tool |', '| Ann | Helm |', 'definition Helm'],
		['| A | B |', '| Helm | package manager |', 'definition Helm'],
		['| Term | Meaning |', '| Helm | |', 'term Helm'],
		['| Acronym | Stands for |', '| SLO | Service Level Objective |', 'expansion SLO + expansion Service Level Objective'],
		['| Acronym | In full |', '| SLO | Level of Service |', 'expansion SLO + expansion Level of Service'],
		['| Acronym | Note |', '| SLO | Service Level Objective |', 'expansion SLO + expansion Service Level Objective'],
		[
			'| Acronym | Stands for | Note |',
			'| SLO | Service Level Objective | a target |',
			'definition SLO + expansion Service Level Objective',
		],
		['| Tool | Use |', '| Docker EE (Docker Enterprise) | paid |', 'definition Docker EE + alias Docker Enterprise'],
		['| Port | Use |', '| 443 | HTTPS |', 'statement'],
		['| Term | Meaning |', '| | nothing to say |', 'statement'],
	])('%s %s', (head, row, read) => expect(rowOf(head, row)).toBe(read));

	it('has exact columns and keeps an escaped bar', () => {
		const table = '| Use | Tool |\n| --- | --- |\n| a \\| b | **Helm** |';
		const row = readingsOf(table).readings[2];
		expect(row?.head && covered(row, row.head)).toBe('Helm');
		expect(itemsOf(table)).toEqual(['a | b']);
	});

	it('is unsure when its first cell is no name', () => {
		const row = readingsOf('a | b\n- | -\n443 | HTTPS').readings[2];
		expect(row?.confidence).toBeLessThan(UNSURE);
		expect(row?.runnerUp).toEqual({ rule: 'table-row', kind: 'definition' });
	});
});

describe('the head and the rule', () => {
	it('carry nothing', () => expect(readInShort('| Term | x |\n|---|---|\n| Helm | y |').slice(0, 2)).toEqual(['junk', 'junk']));
});

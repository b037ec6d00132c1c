import fc from 'fast-check';
import pc from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { phrase } from '../../tests/pages/markdown.samples.ts';
import { buildSample } from '../model/build-model.samples.ts';
import { explain } from '../render/explanation.ts';
import { explanationTable } from './explanation-table.ts';

function table(text: string, columns: number): readonly string[] {
	const lines = explain(buildSample(text).notes, 'n.md');
	return explanationTable('n.md', lines, { columns, colours: pc.createColors(false) }).split('\n');
}

describe('explanationTable', () => {
	it('shows line, kind, text and place below each other', () => {
		expect(table('# Cloud\n\n    Pod - a unit\n---\n## More\n中文 - two wide signs', 72)).toEqual([
			'n.md',
			`line  kind        text${' '.repeat(31)}  where`,
			`   1  heading     # Cloud${' '.repeat(28)}  cloud`,
			`   3  definition  Pod - a unit${' '.repeat(23)}  cloud`,
			`   4  junk        ---${' '.repeat(32)}  left out: divider`,
			`   5  heading     ## More${' '.repeat(28)}  cloud#more`,
			`   6  definition  中文 - two wide signs${' '.repeat(14)}  cloud#more`,
			'',
		]);
	});

	it('cuts what is too long, with an ellipsis', () => {
		const rows = table(`# ${'a-very-long-address-'.repeat(4)}\n${'中'.repeat(80)} - x`, 80);
		for (const row of rows.slice(2, -1)) expect(row.match(/…/gu)?.length).toBeGreaterThanOrEqual(1);
	});

	it('fits the terminal and has no control characters, whatever the lines contain', () => {
		fc.assert(
			fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), fc.integer({ min: 82, max: 200 }), (phrases, columns) => {
				const rows = table(['\u001B[2Jclear', '\u0007bell', ...phrases].join('\n'), columns);
				for (const row of rows) {
					expect(row).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u);
					expect(stringWidth(row)).toBeLessThanOrEqual(columns);
				}
				const cells = rows.slice(2, -1).map((row) => row.slice(0, 18));
				expect(cells.every((cell) => /^ *\d+ {2}[a-z]+ *$/u.test(cell))).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	it('lets the text keep some room on a narrow terminal', () => {
		const [, , row = ''] = table('# Cloud\nPod - the smallest unit of them all', 10);
		expect(row).toBe(`   1  heading     # Cloud${' '.repeat(17)}  cloud`);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertTerm } from '../../scripts/add/insert-term.ts';
import { newTerm } from '../../scripts/add/new-term.ts';
import { buildSample } from '../../scripts/model/build-model.samples.ts';
import { hostileNotes } from './markdown.samples.ts';

const notes = fc
	.tuple(hostileNotes, fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
	.map(([text, mark, ending, last]) => mark + text.replaceAll('\uFEFF', '').replaceAll('\n', ending) + (last ? ending : ''));
const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 200) };
const name = fc.constantFrom('etcd', 'Terraform', 'Chaos Monkey', 'C++', '.NET', '中文', 'Éclair', 'eBPF', 'DC/OS');
const line = fc.oneof(
	name.map((one) => ({ name: one, line: `${one} - key-value store` })),
	name.map((one) => ({ name: one, line: `**${one}**: key-value store` })),
	name.map((one) => ({ name: one, line: `${one} – key-value store` })),
);

/** The bytes of `text` as a file holds them. */
function bytes(text: string): string {
	return Buffer.from(text, 'utf8').toString('hex');
}

describe('add', () => {
	it('keeps every byte, and reading finds the term where it says', { timeout: 300_000 }, () => {
		fc.assert(
			fc.property(notes, line, (before, term) => {
				const { text, piece, offset, line: number } = insertTerm(before, term.line);
				const head = bytes(text.slice(0, offset));
				expect(bytes(before).startsWith(head)).toBe(true);
				expect(head + bytes(text.slice(offset + piece.length))).toBe(bytes(before));
				const { readings, terms } = buildSample(text).notes;
				const added = readings.filter((placed) => placed.reading.line.source.number === number);
				expect(added).toHaveLength(1);
				expect(added[0]?.reading.names.filter((one) => one.declares).map((one) => one.text)).toContain(term.name);
				expect(terms.map((one) => one.id)).toContain(added[0]?.subject);
			}),
			RUNS,
		);
	});

	it('is refused the second time', { timeout: 300_000 }, () => {
		fc.assert(
			fc.property(notes, line, (before, term) => {
				const { text } = insertTerm(before, term.line);
				expect(newTerm(term.line, buildSample(text).notes)).toMatchObject({ kind: 'known' });
			}),
			RUNS,
		);
	});

	it('of several terms keeps their order', () => {
		const after = ['etcd', 'eBPF', 'Helm'].reduce((text, one) => insertTerm(text, one).text, '# A\n\n## List of terms\n- Pod\n\n# B\nx');
		expect(after).toBe('# A\n\n## List of terms\n- Pod\n- etcd\n- eBPF\n- Helm\n\n# B\nx');
	});
});

import { describe, expect, it } from 'vitest';
import { notesWithTerms } from '../../../bench/generated-notes.ts';
import { parseMapJson } from '../../../src/schemas/map-json.ts';
import { samples } from '../../../tests/pages/term-pages.samples.ts';
import { buildSample } from '../../model/build-model.samples.ts';
import type { StudyNotes } from '../../model/types.ts';
import { mapOf, termMap } from './term-map.ts';

describe.each([...samples(), ['none', buildSample('')], ['one', buildSample('# Cloud\nPod - a unit')]] as const)(
	'the map of %s',
	(_name, { notes }) => {
		const map = mapOf(notes);

		it('has the shape that the site expects, and the same bytes each time', () => {
			const [file] = termMap.emit({ notes });
			const content = file?.content;
			expect(parseMapJson(String(content), 'map.json')).toEqual(map);
			expect(termMap.emit({ notes })[0]?.content).toBe(content);
		});

		it('holds each term once, within the picture, each to be named at some width', () => {
			const ids = map.terms.map(({ id }) => id);
			expect(new Set(ids).size).toBe(Math.min(240, notes.terms.length));
			for (const { x, y, topic, label } of map.terms) {
				expect(x > 0 && y > 0 && x < map.width && y < map.height).toBe(true);
				expect(map.topics[topic]).toBeDefined();
				expect(label.from).toBeGreaterThan(0);
				expect(label.text.length).toBeLessThanOrEqual(30);
			}
		});

		it('lays no dot on another one', () => {
			for (const [index, a] of map.terms.entries()) {
				for (const b of map.terms.slice(index + 1)) {
					expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.name}, ${b.name}`).toBeGreaterThan(a.radius + b.radius);
				}
			}
		});

		it('joins terms that are there, each pair once', () => {
			const edges = [...map.related, ...map.mentioned];
			expect(new Set(edges.map(String)).size).toBe(edges.length);
			expect(edges.length).toBeLessThanOrEqual(720);
			for (const [from, to] of edges) expect(from < to && map.terms[to] !== undefined).toBe(true);
		});
	},
);

describe('termMap', () => {
	const cloud = '# Cloud\nPod - a unit of a Node\n\nNode - a machine\n\n# Other\nLone - is alone';

	it('puts a term in the region of its topic, and joins related terms', () => {
		const map = mapOf(buildSample(cloud).notes);
		expect(map.topics.map(({ id, url }) => [id, url])).toEqual([
			['cloud', '/cloud'],
			['other', '/other'],
		]);
		const at = (name: string): number => map.terms.findIndex((term) => term.name === name);
		expect(map.terms[at('Lone')]).toMatchObject({ id: 'lone', url: '/t/lone/', topic: 1, radius: 3 });
		expect(map.related).toEqual([[Math.min(at('Pod'), at('Node')), Math.max(at('Pod'), at('Node'))]]);
		expect(at('Lone')).toBe(2);
	});

	it('keeps the terms of no topic in a region of their own', () => {
		const { notes } = buildSample(cloud);
		const homeless: StudyNotes = {
			...notes,
			terms: notes.terms.map((term) => (term.id === 'lone' ? { ...term, topic: undefined } : term)),
		};
		expect(mapOf(homeless).topics.map(({ id, title, url }) => [id, title, url])).toEqual([
			['cloud', 'Cloud', '/cloud'],
			[null, 'Other terms', null],
		]);
	});

	it('draws the best connected of 10,000, and says how many there are', () => {
		const { notes } = buildSample(notesWithTerms(10_000));
		const map = mapOf(notes);
		expect(map.terms).toHaveLength(240);
		expect(map.total).toBe(notes.terms.length);
		const related = (id: string): number => notes.terms.find((term) => term.id === id)?.related.length ?? 0;
		expect(related(map.terms[0]?.id ?? '')).toBeGreaterThanOrEqual(related(notes.terms.at(-1)?.id ?? ''));
	});
});

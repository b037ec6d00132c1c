import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSample } from '../model/build-model.samples.ts';
import { outputPathFault } from '../text/output-file.ts';
import { entryPath, glossaryPlaces } from './glossary-places.ts';

const NAMES = ['Zeta', 'Éclair', 'echo', '.NET', '3scale', '中文', 'Ωmega', 'ÅX', 'Егор', 'zig'];
const { terms } = buildSample(NAMES.map((name) => `${name} - a thing of its own`).join('\n\n')).notes;

describe('glossaryPlaces', () => {
	it('puts accents to their letters, other scripts behind Z, and signs last', () => {
		const { letters } = glossaryPlaces(terms);
		expect(letters.map(({ letter, id, terms }) => `${letter} ${id}: ${terms.map((term) => term.name).join(', ')}`)).toEqual([
			'A letter_a: ÅX',
			'E letter_e: echo, Éclair',
			'N letter_n: .NET',
			'Z letter_z: Zeta, zig',
			'… letter_other: Ωmega, Егор, 中文',
			'# letter_signs: 3scale',
		]);
	});

	it('keeps few terms on one page', () => {
		const { pages, pageOf, letterPath, letters } = glossaryPlaces(terms, { whole: NAMES.length, letter: 1 });
		expect(pages).toEqual([]);
		expect(terms.map((term) => pageOf(term.id))).toEqual(NAMES.map(() => 'glossary'));
		expect(letters.map(letterPath).at(-1)).toBe('/glossary#letter_signs');
	});

	it('has a place for each of any number of terms on pages of a bounded size, whose names every system takes', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: NAMES.length - 1 }), fc.integer({ min: 1, max: 4 }), (whole, most) => {
				const { pages, pageOf, letterPath, letters } = glossaryPlaces(terms, { whole, letter: most });
				expect(pages.flatMap((page) => page.terms)).toEqual(letters.flatMap((letter) => letter.terms));
				for (const page of pages) {
					expect(page.terms.length).toBeLessThanOrEqual(most);
					expect(page.slug).toMatch(/^[a-z]+(?:-\d+)?$/u);
					expect(outputPathFault(`docs/glossary/${page.slug}.md`)).toBeUndefined();
					for (const term of page.terms) expect(pageOf(term.id)).toBe(`glossary/${page.slug}`);
				}
				expect(new Set(pages.map(({ slug }) => slug)).size).toBe(pages.length);
				for (const letter of letters) expect(pages.map(({ slug }) => `/glossary/${slug}`)).toContain(letterPath(letter));
			}),
		);
	});

	it('names the address of an entry', () => {
		const [term] = terms.filter(({ name }) => name === '中文');
		const [whole, split] = [glossaryPlaces(terms), glossaryPlaces(terms, { whole: 1, letter: 2 })];
		expect(term && [entryPath(term.id, whole), entryPath(term.id, split)]).toEqual([
			'/glossary#%E4%B8%AD%E6%96%87',
			'/glossary/other-2#%E4%B8%AD%E6%96%87',
		]);
	});
});

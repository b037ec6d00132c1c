import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCardFonts } from '../../scripts/cards/load-card-fonts.ts';
import type { Diagram } from '../../scripts/diagrams/diagram.ts';
import { drawPicture } from '../../scripts/diagrams/draw/picture.ts';
import { stepsDiagram } from '../../scripts/diagrams/section-diagrams.ts';
import { HOSTILE } from '../pages/markdown.samples.ts';
import { launchBrowser } from './browser.ts';
import { geometryFaults } from './geometry.ts';
import { NO_BROWSER, visit } from './visit.ts';

const word = fc.oneof(
	fc.constantFrom(
		'Kubernetes',
		'a',
		'observability',
		'Κυβερνήτης',
		'容器编排平台',
		'контейнер',
		'Donaudampfschifffahrtsgesellschaft',
		'x'.repeat(60),
		'🚀',
		'1:1',
	),
	fc.constantFrom(...HOSTILE),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const phrases = (minLength: number, maxLength: number): fc.Arbitrary<string[]> => fc.array(phrase, { minLength, maxLength });

/** A derivation's verb is one of those that are known. */
const VERBS = ['makes', 'can be turned into', 'started', 'transformed into'];

/** Pictures of every kind with texts of every sort. */
const diagrams: fc.Arbitrary<Diagram> = fc.oneof(
	fc.record({ kind: fc.constant('cycle' as const), id: fc.constant('a/b'), title: phrase, stages: phrases(3, 14) }),
	fc.record({
		kind: fc.constant('parts' as const),
		id: fc.constant('a/b'),
		title: phrase,
		whole: phrase,
		parts: phrases(2, 8),
		purpose: fc.oneof(phrase, fc.constant('')),
	}),
	fc.record({
		kind: fc.constant('roles' as const),
		id: fc.constant('a/b'),
		title: phrase,
		centre: fc.option(phrase, { nil: undefined }),
		roles: fc.array(fc.record({ role: phrase, members: phrases(1, 4) }), { minLength: 1, maxLength: 9 }),
	}),
	fc.array(phrase, { minLength: 3, maxLength: 8 }).map((names): Diagram => {
		const things = names.map((name, index) => ({ name, several: index % 2 === 1 }));
		const derivations = names
			.slice(1)
			.map((_, index) => ({ from: index % 3 === 2 ? 0 : index, to: index + 1, verb: VERBS[index % VERBS.length] ?? '' }));
		return { kind: 'derivation', id: 'a/b', title: 'Derivation', things, derivations };
	}),
	fc.tuple(phrase, phrase, phrase).map(([one, two, three]): Diagram => {
		const steps = [
			`Put the ${one} in a ${two}`,
			`Split it into a stateless ${two} that scales and`,
			`a stateful monolithic ${three}`,
			'keep splitting both',
		];
		return stepsDiagram('a/b', one, steps) ?? { kind: 'cycle', id: 'a/b', title: one, stages: steps };
	}),
);

describe.skipIf(NO_BROWSER)('pictures', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	test.each([824, 600, 272])('of anything are well-formed, and their texts stay in their boxes, at %i px', async (width) => {
		const faces = await loadCardFonts();
		const { page, close } = await visit(browser, '', { viewport: { width: 1440, height: 900 } });
		const drawn = fc.sample(diagrams, { numRuns: 150, seed: 6 }).map((diagram, index) => drawPicture(diagram, width, `p${index}`, faces));
		const parseErrors = await page.evaluate(
			(all) => all.filter((svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror') !== null),
			drawn,
		);
		expect(parseErrors).toEqual([]);
		const foreign = await page.evaluate((all) => {
			document.body.innerHTML = all.map((svg) => `<div>${svg}</div>`).join('<p>–</p>');
			const known = new Set(['svg', 'title', 'desc', 'style', 'rect', 'path', 'text', 'tspan', 'div', 'p']);
			return [...document.body.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => !known.has(name));
		}, drawn);
		expect(foreign).toEqual([]);
		expect(await page.evaluate((most) => [...document.querySelectorAll('svg')].filter((svg) => svg.clientWidth > most).length, width)).toBe(
			0,
		);
		expect(await geometryFaults(page)).toEqual([]);
		await close();
	});
});

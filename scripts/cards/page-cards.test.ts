import { expect, test } from 'vitest';
import { DEFAULT_DESIGN } from '../../src/schemas/site-settings.ts';
import { buildSample } from '../model/build-model.samples.ts';
import { cardHash } from './card-content.ts';
import { pageCardAddresses, pageCardContents } from './page-cards.ts';

const { notes } = buildSample('# Cloud\nPod - a unit\n\nNode - a machine\n\n# Café\nBean - a seed');
const SITE = { title: 'Notes', url: 'https://notes.example', baseUrl: '/study/', editUrl: null, editFrom: '', design: DEFAULT_DESIGN };

test('the home page and each topic have a card', () => {
	const cards = pageCardContents(notes, SITE);
	expect(cards.map(({ name, kind, path }) => [name, kind, path])).toEqual([
		['Notes', undefined, '/img/card.png'],
		['Cloud', '2 terms', '/img/cards/cloud.png'],
		['Café', '1 term', '/img/cards/cafe.png'],
	]);
	expect(cards[1]?.sentence).toContain('Pod');
});

test('their addresses change with the images', () => {
	const cards = pageCardContents(notes, SITE);
	const { home, topics } = pageCardAddresses(cards);
	expect(home).toBe(`/img/card.png?v=${cardHash(cards[0] ?? fail())}`);
	expect(Object.keys(topics)).toEqual(['cloud', 'cafe']);
	expect(pageCardAddresses([])).toEqual({ topics: {}, home: null });
});

function fail(): never {
	throw new Error('no card');
}

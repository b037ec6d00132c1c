import { expect, it } from 'vitest';
import { drawableName, drawableSentence } from './drawable-text.ts';
import { loadCardFonts } from './load-card-fonts.ts';

const { display, text } = await loadCardFonts();

it.each([
	['Helm', 'Helm'],
	['  Helm \n chart ', 'Helm chart'],
	['C++ & C#', 'C++ & C#'],
	['Cafe\u0301', 'Café'],
	['Ｈｅｌｍ ﬁle', 'Helm file'],
	['A → B', 'A -> B'],
	['🚀 Rocket', 'Rocket'],
	['\u202Eabc\u0000d\uD800', 'abc d'],
	[`Z${'\u0301\u0323\u0308'.repeat(9)}`, 'Z'],
])('draws the name %j', (name, drawn) => {
	expect(drawableName(name, display)).toBe(drawn);
});

it.each(['', '   ', '\u0301\u0302', '🚀', '漢字', 'Kubernetes 漢字', 'Ж', '\uD800', 'x'.repeat(3_000)])(
	'does not draw the name %j',
	(name) => {
		expect(drawableName(name, display)).toBeUndefined();
	},
);

it.each([
	['A container (コンテナ) is a process that the kernel keeps apart.', 'A container is a process that the kernel keeps apart.'],
	['A cup of tea (or 茶) in the morning, 茶, and in the evening.', 'A cup of tea (or) in the morning, and in the evening.'],
	['The word “茶” is short, and what it means is warm.', 'The word is short, and what it means is warm.'],
	['Launches 🚀 rockets.', 'Launches rockets.'],
	['Needs ≥ 3 machines.', 'Needs >= 3 machines.'],
])('leaves out of %j what cannot be drawn', (sentence, drawn) => {
	expect(drawableSentence(sentence, text)).toBe(drawn);
});

it.each(['', '…', 'これはコンテナです。', 'Контейнер is a word.'])('gives undefined for the sentence %j', (sentence) => {
	expect(drawableSentence(sentence, text)).toBeUndefined();
});

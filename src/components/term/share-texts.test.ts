import { describe, expect, it } from 'vitest';
import { shareTexts } from './share-texts.ts';

const ADDRESS = 'https://notes.example/t/helm/';

describe('shareTexts', () => {
	it('are name, sentence and address, as Markdown and in one line', () => {
		expect(shareTexts('Helm', 'A package\nmanager.', ADDRESS)).toEqual({
			link: ADDRESS,
			markdown: `[Helm](${ADDRESS}): A package manager.`,
			plain: `Helm: A package manager. ${ADDRESS}`,
			html: `<a href="${ADDRESS}">Helm</a>: A package manager.`,
		});
	});

	it('go without a sentence', () => {
		expect(shareTexts('Helm', null, ADDRESS)).toMatchObject({ markdown: `[Helm](${ADDRESS})`, plain: `Helm ${ADDRESS}` });
	});

	it('hold no markup that was not meant', () => {
		expect(shareTexts('a]b', '*x* `y` <z> [q](r) &lt; & co', ADDRESS).markdown).toBe(
			`[a\\]b](${ADDRESS}): \\*x\\* \\\`y\\\` \\<z\\> \\[q\\](r) \\&lt; & co`,
		);
	});

	it('are HTML in which names and sentences stay text', () => {
		expect(shareTexts('<b>', 'x & "y" <script>', `${ADDRESS}?a&b`).html).toBe(
			`<a href="${ADDRESS}?a&#38;b">&#60;b&#62;</a>: x &#38; &#34;y&#34; &#60;script&#62;`,
		);
	});
});

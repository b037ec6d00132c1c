import { describe, expect, it } from 'vitest';
import { shareTexts } from './share-texts.ts';

const ADDRESS = 'https://notes.example/t/helm/';

describe('shareTexts', () => {
	it('are name, sentence and address, as Markdown and in one line', () => {
		expect(shareTexts('Helm', 'A package\nmanager.', ADDRESS)).toEqual({
			link: ADDRESS,
			markdown: `[Helm](${ADDRESS}): A package manager.`,
			plain: `Helm: A package manager. ${ADDRESS}`,
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
});

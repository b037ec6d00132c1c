import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../tests/pages/markdown.samples.ts';
import { readCorrections } from '../entries/corrections.ts';
import { buildSample, entryOf } from '../model/build-model.samples.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { checksPages } from './checks-page.ts';

const NOTES = '# Coffee\nCrema - foam of milk\n\n## Where we were\nall of this was tried at our place';

function page(
	yaml: string,
	entries: Parameters<typeof buildSample>[1] = [],
): { readonly text: string; readonly position: number | undefined } {
	const corrections = readCorrections(sourceFile(notesPath('corrections.yaml'), yaml), (one) => expect.fail(one.message));
	const [made] = checksPages(buildSample(NOTES, entries, { corrections }));
	return { text: markdownOf((made?.sections ?? []).flatMap(({ blocks }) => blocks)), position: made?.position };
}

describe('the page of all checks', () => {
	it('without any says in two sentences what they are and how to make one, and is in no list', () => {
		expect(page('')).toEqual({
			text: 'A check stands beside a claim of the notes that is not right, and says what is. To make one, run `npm run mend -- "what the notes say" "what is right"`.',
			position: undefined,
		});
	});

	it('lists corrections with their terms, or with their places where they are about none', () => {
		const { text, position } = page(
			'- says: at our place\n  right: at work\n  verdict: imprecise\n- says: of milk\n  right: of oils\n  source: https://a.example/x',
		);
		expect(text).toContain('2 corrections: 1 wrong, 1 imprecise.');
		expect(text).toContain('| of milk | of oils | [a.example](https://a.example/x) · [Crema](glossary.md#crema) |');
		expect(text).toContain('| at our place | at work | [Where we were](coffee.md#where-we-were) |');
		expect(text).not.toContain('Kind');
		expect(position).toBe(3);
	});

	it('counts the entries where there are some', () => {
		const { text, position } = page('', [entryOf('crema', 'name: Crema\ntopic: coffee')]);
		expect(text).toContain('A check stands beside');
		expect(text).toContain('| tool | 1 | 1 |');
		expect(position).toBe(3);
	});
});

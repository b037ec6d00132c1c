import { describe, expect, it } from 'vitest';
import { firstSentence, sentencesOf } from './sentences.ts';

describe('sentencesOf', () => {
	it.each([
		['one after the other', 'A pod runs. Is it alone? Yes!', ['A pod runs.', 'Is it alone?', 'Yes!']],
		['an abbreviation', 'A store, e.g. Etcd, keeps it. It is small.', ['A store, e.g. Etcd, keeps it.', 'It is small.']],
		['an abbreviation of another language', 'Ein Wert, z. B. Druck. Er steigt.', ['Ein Wert, z. B. Druck.', 'Er steigt.']],
		['an initial', 'It is named for J. Gray. He wrote it.', ['It is named for J. Gray.', 'He wrote it.']],
		['a version', 'It came with v1.2. Pods had been there before.', ['It came with v1.2. Pods had been there before.']],
		['a number at the end', 'There are 12. Each has a name.', ['There are 12.', 'Each has a name.']],
		['closing brackets and quotes', 'He said “no.” (So it is.) Then he left.', ['He said “no.”', '(So it is.)', 'Then he left.']],
		['full stops of Chinese', '容器很小。它很快！', ['容器很小。', '它很快！']],
		[
			'short words',
			'It does not, and they don’t. The answer is no. It takes 10s. It is art. So it is.',
			['It does not, and they don’t.', 'The answer is no.', 'It takes 10s.', 'It is art.', 'So it is.'],
		],
		['a number behind its abbreviation', 'See No. 5 of St. Ives. Then go.', ['See No. 5 of St. Ives.', 'Then go.']],
		['a line break', 'One sentence\nof two lines. Another one', ['One sentence\nof two lines.', 'Another one']],
		['nothing', '  ', []],
	])('cuts %s', (_what, paragraph, sentences) => expect(sentencesOf(paragraph)).toEqual(sentences));
});

it('the first sentence of an empty paragraph is empty', () => expect(firstSentence('')).toBe(''));

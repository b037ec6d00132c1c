import { describe, expect, it } from 'vitest';
import { buildSample } from '../../model/build-model.samples.ts';
import { lineLinks } from './line-links.ts';

/** Where each line of the text is said to stand. */
function places(text: string): readonly string[] {
	const { notes } = buildSample(text);
	const linkTo = lineLinks(notes);
	return notes.readings.flatMap((placed) => {
		const link = linkTo({ file: placed.file, line: placed.reading.line.source.number });
		return link === undefined ? [] : [`${link.label} ${decodeURIComponent(link.path)}`];
	});
}

describe('lineLinks', () => {
	it('lead to the section and the words that the page shows beside the term', () => {
		expect(places('# Cloud\nPod - the smallest unit of all\n\n## Tools & co\n\nHelm is a package manager')).toEqual([
			'Cloud /cloud',
			'Cloud /cloud#:~:text=the smallest unit of all',
			'Cloud · Tools & co /cloud#tools-and-co',
			'Cloud · Tools & co /cloud#tools-and-co:~:text=Helm is a package manager',
		]);
	});

	it('tell equal words by the term in front of them, and leave out what tells nothing', () => {
		expect(places('# Cloud\nHelm - observability\n\nJaeger - observability\n\nNomad')).toEqual([
			'Cloud /cloud',
			'Cloud /cloud#:~:text=Helm-,observability',
			'Cloud /cloud#:~:text=Jaeger-,observability',
			'Cloud /cloud',
		]);
	});

	it('ask for the first and last words of a long line, and for the first step of several', () => {
		const long = 'a word that goes on and on, until it has gone on for much longer than anybody would ever want to read at once';
		expect(places(`# Cloud\nPod - ${long}\n\nMove 1) take the thing up 2) put it down`)).toEqual([
			'Cloud /cloud',
			'Cloud /cloud#:~:text=a word that goes on and,to read at once',
			'Cloud /cloud#:~:text=take the thing up',
		]);
	});

	it('encode what means something in a directive', () => {
		const { notes } = buildSample('# Cloud\nPod - self-healing, well & good');
		expect(lineLinks(notes)({ file: notes.readings[1]?.file ?? fail(), line: 2 })?.path).toBe(
			'/cloud#:~:text=self%2Dhealing%2C%20well%20%26%20good',
		);
	});

	it('are none for a line that is on no page', () => expect(places('# Cloud\ndeleteme x')).toEqual(['Cloud /cloud']));
});

function fail(): never {
	throw new Error('nothing there');
}

import { describe, expect, it } from 'vitest';
import { notesPath, sourceFile } from '../../../text/source.ts';
import { readNotes } from '../../read-notes.ts';
import { inShort } from '../../readings.samples.ts';

/** How the card is read that stands behind two plain ones of a deck. */
function readCard(front: string, back: string): string | undefined {
	const text = `#separator:tab\nEsker\tlong ridge of gravel left by ice\nKame\tsmall hill of sand at the edge of ice\n${front}\t${back}`;
	return readNotes(sourceFile(notesPath('a.txt'), text), () => undefined)
		.readings.map(inShort)
		.at(-1);
}

describe('cards whose front is no mere name', () => {
	it.each([
		['hill of till shaped like an egg', 'drumlin', 'definition drumlin'],
		['Side of a dune away from the wind?', 'slip face', 'definition slip face'],
		['what is the dust of ground rock called?', 'loess', 'definition loess'],
		['till that was carried and dropped by ice is called ...', 'moraine', 'definition moraine'],
		['moraine: idea', 'rubble that the ice carries and leaves at its edge', 'definition moraine'],
		['LGM = last glacial maximum', 'time when the ice was largest', 'definition LGM + expansion last glacial maximum'],
		['LGM stands for', 'last glacial maximum', 'definition LGM'],
		['Till / Loess', 'left by ice and left by wind', 'definition Till + member Loess'],
	])('%s | %s', (front, back, read) => expect(readCard(front, back)).toBe(read));

	it.each([
		['Is ice blue?', 'yes'],
		['Where do eskers lie?', 'Finland'],
		['List three kinds of moraine', 'end, ground, lateral'],
		['kinds of moraine in a valley?', 'end, ground, lateral'],
		['Drumlin is not', 'a kind of moraine'],
	])('no term: %s | %s', (front, back) => expect(readCard(front, back)).not.toMatch(/definition|term/u));
});

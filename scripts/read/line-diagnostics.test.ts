import { describe, expect, it } from 'vitest';
import { type Diagnostic, formatPlace } from '../text/diagnostic.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { readNotes } from './read-notes.ts';

const comments = (notes: string): readonly string[] => {
	const reported: Diagnostic[] = [];
	const { readings } = readNotes(sourceFile(notesPath('n.md'), notes), (one) => void reported.push(one));
	expect(readings.map(({ inline }) => inline.plain).join('\n')).not.toContain('private');
	return reported.filter(({ code }) => code === 'remark-left-out').map(({ place }) => `${formatPlace(place)}-${place.span.end}`);
};

describe('a comment within a line', () => {
	it.each([
		['of Obsidian', 'Helm %%private%% - a tool', ['n.md:1:6-17']],
		['of HTML', 'Helm <!-- private --> - a tool', ['n.md:1:6-22']],
		['at the front', '- <!-- private --> Helm - a tool', ['n.md:1:3-19']],
		['and another', 'Helm - a tool %%private%% of a %%private%% kind', ['n.md:1:15-26', 'n.md:1:32-43']],
	])('%s is left out and reported', (_, notes, places) => expect(comments(notes)).toEqual(places));

	it.each([
		['a whole line', '<!-- private -->\nHelm - a tool'],
		['a percentage', 'Discount - 20%% less'],
	])('%s is none', (_, notes) => expect(comments(notes)).toEqual([]));

	it('in code is text', () => {
		const reported: Diagnostic[] = [];
		readNotes(sourceFile(notesPath('n.md'), 'Comment - `<!-- seen -->` in HTML'), (one) => void reported.push(one));
		expect(reported.filter(({ code }) => code === 'remark-left-out')).toEqual([]);
	});
});

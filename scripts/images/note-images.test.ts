import { describe, expect, it } from 'vitest';
import { readNotes } from '../read/read-notes.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { samplePng } from './image-file.samples.ts';
import { imageFileOf } from './image-file.ts';
import { imageFinder, shownImages, withImages } from './note-images.ts';

const PATHS = [
	'notes/img/cone.png',
	'notes/img/Big.png',
	'notes/img/big.png',
	'notes/U\u0308bersicht.png',
	'notes/What is it?.png',
	'notes/C# a.png',
	'notes/deep/img/cone.png',
	'notes/Roast.PNG',
	'notes/deep/own.svg',
].map(notesPath);
const find = imageFinder(notesPath('notes'), PATHS);

describe('imageFinder', () => {
	it.each([
		['img/cone.png', 'notes/a.md', 'notes/img/cone.png'],
		['img/cone.png', 'notes/deep/a.md', 'notes/deep/img/cone.png'],
		['../img/cone.png', 'notes/deep/a.md', 'notes/img/cone.png'],
		['/img/cone.png', 'notes/deep/a.md', 'notes/img/cone.png'],
		['cone.png', 'notes/a.md', 'notes/img/cone.png'],
		['own.svg', 'notes/a.md', 'notes/deep/own.svg'],
		['img/Big.png', 'notes/a.md', 'notes/img/Big.png'],
		['img/big.png', 'notes/a.md', 'notes/img/big.png'],
		['\u00dcbersicht.png', 'notes/a.md', 'notes/U\u0308bersicht.png'],
		['What is it?.png', 'notes/a.md', 'notes/What is it?.png'],
		['C# a.png', 'notes/deep/a.md', 'notes/C# a.png'],
		['roast.png', 'notes/deep/a.md', 'notes/Roast.PNG'],
	])('%s in %s is %s', (target, file, path) => expect(find(target, notesPath(file))).toBe(path));

	it.each(['none.png', '../../etc/cone2.png', 'one.png', 'https://a.example/cone.png'])('%s is none', (target) =>
		expect(find(target, notesPath('notes/a.md'))).toBeUndefined(),
	);
});

describe('the images of notes', () => {
	const text = 'V60 - a cone ![the cone](img/cone.png)\n![[own.svg]]\n![x](none.png)\n%%![y](lost.png)%%\n<!-- ![z](lost.png) -->\n';
	const files = [readNotes(sourceFile(notesPath('notes/a.md'), text), () => undefined)];

	it('are listed once each, without those in remarks', () => {
		expect(shownImages([...files, ...files], find)).toEqual(['notes/img/cone.png', 'notes/deep/own.svg']);
	});

	it('get their pictures, and one that is not there is reported where it stands', () => {
		const image = imageFileOf(notesPath('notes/img/cone.png'), samplePng(3, 2));
		if ('fault' in image) throw new Error(image.fault);
		const reported: string[] = [];
		const [file] = withImages(files, find, new Map([[image.path, image]]), ({ code, place }) =>
			reported.push(`${code} ${place.line}:${place.span.start}`),
		);
		expect(reported).toEqual(['image-missing 3:6']);
		const marks = file?.readings.flatMap(({ inline }) => inline.marks) ?? [];
		expect(marks.flatMap((mark) => mark.image ?? [])).toEqual([{ path: image.path, address: image.address, width: 3, height: 2 }]);
	});
});

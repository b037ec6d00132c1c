import { describe, expect, it } from 'vitest';
import { attributeOf, imageLabel, isImageName, localTarget } from './image-link.ts';

describe('localTarget', () => {
	it.each([
		['img/cone.png', 'img/cone.png'],
		['../a b.JPG', '../a b.JPG'],
		['img/pour%20over.png?raw=true#x', 'img/pour over.png'],
		['img\\\\cone.svg', 'img//cone.svg'],
		['100%.png', '100%.png'],
	])('%s is %s', (address, path) => expect(localTarget(address)).toBe(path));

	it.each([
		'https://a.example/x.png',
		'//a.example/x.png',
		'data:image/png;base64,x',
		'javascript:x.png',
		'notes.md',
		'x',
		'',
		'file:///etc/x.png',
	])('%j is none', (address) => expect(localTarget(address)).toBeUndefined());
});

it('knows pictures by their endings', () => {
	expect(['a.png', 'B.JPEG ', 'c.avif'].every(isImageName)).toBe(true);
	expect(['a.pdf', 'png', 'a.png.md'].some(isImageName)).toBe(false);
});

it.each([
	['the cone', 'the cone'],
	['the  cone | 300', 'the cone'],
	['300', ''],
	['300x200', ''],
	['', ''],
	['3 cones', '3 cones'],
])('the words of %j are %j', (label, words) => expect(imageLabel(label)).toBe(words));

it('reads attributes in any quotes', () => {
	expect(attributeOf('<img alt="a \'b\'" src=x.png>', 'src')).toBe('x.png');
	expect(attributeOf("<img src='a b.png' alt=\"a 'b'\">", 'alt')).toBe("a 'b'");
	expect(attributeOf('<img alt="see src=b.png &amp; c" src="a&amp;b.png">', 'src')).toBe('a&b.png');
	expect(attributeOf('<img alt="see src=b.png &amp; c" src="a&amp;b.png">', 'alt')).toBe('see src=b.png & c');
	expect(attributeOf('<img data-src="x">', 'src')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { isOfImages } from './image-line.ts';

it.each(['![a](x.png)', '![](<a b.png> "title") ![[c.jpg|200]]', '<img src="a b.png">', '![[x.webp]]'])(
	'%s is nothing but images',
	(content) => expect(isOfImages(content)).toBe(true),
);

it.each([
	'![a](x.png) - a cone',
	'see ![a](x.png)',
	'![a](https://a.example/x.png)',
	'![[Bee houses]]',
	'<b>x</b>',
	'!',
	'![a](x.pdf)',
	'<img alt="x">',
])('%s is more, or none', (content) => expect(isOfImages(content)).toBe(false));

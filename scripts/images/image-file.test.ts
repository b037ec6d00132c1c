import { describe, expect, it } from 'vitest';
import { notesPath } from '../text/source.ts';
import { samplePng } from './image-file.samples.ts';
import { imageFileOf } from './image-file.ts';

function shown(path: string, bytes: Uint8Array | string): ReturnType<typeof imageFileOf> {
	return imageFileOf(notesPath(path), typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';

describe('imageFileOf', () => {
	it('measures a picture and gives it an address that its bytes decide', () => {
		expect(shown('notes/img/Pour Över (2).PNG', samplePng(320, 200))).toMatchObject({
			width: 320,
			height: 200,
			address: expect.stringMatching(/^\/assets\/images\/pour-o-ver-2\.[\da-f]{10}\.png$/u),
		});
		expect(shown('写真.svg', SVG)).toMatchObject({
			width: 40,
			height: 30,
			address: expect.stringMatching(/^\/assets\/images\/[\da-f]{10}\.svg$/u),
		});
		const [a, b] = [shown('a.svg', SVG), shown('deep/a.svg', SVG)];
		expect('address' in a && 'address' in b && a.address === b.address).toBe(true);
	});

	it.each([
		['text under the name of a bitmap', 'a.png', 'nope', 'does not hold what its ending says'],
		['a script in an SVG', 'a.svg', '<svg><script>alert(1)</script></svg>', 'holds <script>'],
		['an SVG that acts', 'a.svg', '<svg onload="x()"/>', 'runs a script'],
		['an SVG that loads', 'a.svg', '<svg><image href="https://a.example/x"/></svg>', 'refers to another file'],
		['an SVG without a size', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'has no size that can be read'],
		[
			'an SVG with attributes of its own',
			'a.svg',
			'<!DOCTYPE svg SYSTEM ">" [<!ATTLIST svg onload CDATA "x()">]><svg width="1" height="1"/>',
			'defines entities',
		],
		['an SVG in another encoding', 'a.svg', '<?xml version="1.0" encoding="ISO-2022-JP"?><svg width="1" height="1"/>', 'is not UTF-8'],
		['HTML in an SVG', 'a.svg', '<svg xmlns:h="http://www.w3.org/1999/xhtml" width="1" height="1"><h:p/></svg>', 'holds HTML'],
		['escapes in styles', 'a.svg', '<svg width="1" height="1"><style>@\\69mport "x"</style></svg>', 'loads something in its styles'],
		[
			'a script hidden in references',
			'a.svg',
			'<svg width="1" height="1"><image href="&#x00000068;ttps://a.example/x"/></svg>',
			'refers to another file',
		],
		['half a bitmap', 'a.png', '\u0089PNG\r\n\u001a\n', 'does not hold'],
	])('refuses %s', (_what, path, bytes, fault) => expect(shown(path, bytes)).toEqual({ fault: expect.stringContaining(fault) }));
});

import { describe, expect, it } from 'vitest';
import { logoOf } from './logo.ts';

const svg = (inner: string, before = ''): Uint8Array =>
	Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inner}</svg>`);
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

function faultOf(path: string, bytes: Uint8Array): string | undefined {
	const logo = logoOf(path, bytes);
	return 'fault' in logo ? logo.fault : undefined;
}

describe('logoOf', () => {
	it.each([
		['references to itself in its styles', svg(`<path style="fill:url( '#a' )"/>`)],
		['plain shapes', svg('<title>one on two</title><path d="M0 0h1v1z" fill="url(#a)"/>')],
		[
			'an XML declaration and a public document type',
			svg('<g/>', '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">'),
		],
		['styles of its own', svg('<style>.a{fill:red}</style><path class="a" d="M0 0"/>')],
		[
			'a part that is used again, and a bitmap within',
			svg('<defs><path id="p" d="M0 0"/></defs><use href="#p"/><image href="data:image/png;base64,AAAA"/>'),
		],
		['what drawing programs write', svg('<sodipodi:namedview xmlns:sodipodi="http://sodipodi.example" pagecolor="#fff"/><metadata/>')],
	])('takes an SVG with %s', (_what, bytes) => {
		expect(logoOf('pictures/Logo.SVG', bytes)).toEqual({ bytes, ending: 'svg', type: 'image/svg+xml' });
	});

	it.each([
		['a script', svg('<script>alert(1)</script>'), 'holds <script>'],
		['a script in capitals', svg('<SCRIPT >alert(1)</SCRIPT >'), 'holds <script>'],
		['a script with a prefix', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'), 'holds <script>'],
		['an event', svg('<g onload="alert(1)"/>'), 'runs a script (onload)'],
		['an event behind a slash', svg('<g/onclick=alert(1)>'), 'runs a script (onclick)'],
		['HTML', svg('<foreignObject><p/></foreignObject>'), 'holds <foreignobject>'],
		['a link', svg('<a href="#x"><g/></a>'), 'holds <a>'],
		['a link that is changed later', svg('<use href="#a"><set attributeName="href" to="javascript:x"/></use>'), 'holds <set>'],
		['an address that runs', svg('<image xlink:href="java&#115;cript:alert(1)"/>'), 'refers to another file'],
		['another file', svg("<image href='https://evil.example/x.png'/>"), 'refers to another file'],
		['data that is no bitmap', svg('<image href="data:image/svg+xml;base64,AAAA"/>'), 'refers to another file'],
		['an entity', svg('&x;', '<!DOCTYPE svg [<!ENTITY x "<script/>">]>'), 'defines entities'],
		['a style sheet', svg('', '<?xml-stylesheet href="x.css"?>'), 'loads a style sheet'],
		['an import', svg('<style>@import "x.css"</style>'), 'loads something in its styles'],
		['a picture in its styles', svg('<path style="fill:url(https://evil.example/x)"/>'), 'loads something in its styles'],
		['no SVG', Buffer.from('<html></html>'), 'holds no SVG'],
		['other bytes', Buffer.from([0xff, 0xfe, 0x3c]), 'is not UTF-8'],
	])('refuses an SVG with %s', (_what, bytes, fault) => expect(faultOf('logo.svg', bytes)).toContain(fault));

	it('takes a bitmap that holds what its ending says', () => {
		expect(logoOf('logo.png', PNG)).toEqual({ bytes: PNG, ending: 'png', type: 'image/png' });
		expect(faultOf('logo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBeUndefined();
		expect(faultOf('logo.webp', Buffer.from('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', 'latin1'))).toBeUndefined();
	});

	it.each(['logo.jpg', 'logo.webp'])('refuses a PNG that is called %s', (name) => {
		expect(faultOf(name, PNG)).toContain('does not hold what its ending says');
	});

	it('refuses a page that is called a picture', () => expect(faultOf('logo.png', Buffer.from('<html>'))).toContain('does not hold'));
});

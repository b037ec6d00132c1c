import { describe, expect, it } from 'vitest';
import { isSafeAddress } from './address.ts';

describe('a link', () => {
	it.each(['https://a.example/x?y=z#w', 'http://a.example', 'mailto:a@b.example', 'HTTPS://A.EXAMPLE/'])('may lead to %s', (address) =>
		expect(isSafeAddress(address)).toBe(true),
	);

	it.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		'data:text/html,x',
		'vbscript:x',
		'//a.example',
		'/etc/passwd',
		'@site/package.json',
		'http://',
		'https://a b.example',
		'https://a.example/\u202Egpj.exe',
		'https://a.example/\u200Bx',
		'https://a.example/\u0000',
		'https://a.example/"onload="x',
	])('may not lead to %j', (address) => expect(isSafeAddress(address)).toBe(false));
});

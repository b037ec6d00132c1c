import { describe, expect, it } from 'vitest';
import { htmlFaults, withEndTags } from './html-faults.ts';

const page = (body: string): string => `<!doctype html><html lang=en><head><title>Pods</title><body>${body}`;

describe('withEndTags', () => {
	it.each([
		['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
		['<table><tr><td>a<td>b<tr><td>c</table>', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>'],
		['<div><p>a<ul><li><p>b</ul></div>', '<div><p>a</p><ul><li><p>b</p></li></ul></div>'],
	])('completes %s', (body, completed) => expect(withEndTags(page(body))).toContain(completed));

	it('changes nothing in a page with all end tags', () => {
		const whole = '<!doctype html><html><head><title>a</title></head><body><p>a</p></body></html>';
		expect(withEndTags(whole)).toBe(whole);
	});
});

describe('htmlFaults', () => {
	it('finds none in a minified page', async () => {
		const body =
			'<main><h1>Pods</h1><p>a => b<ul aria-label=Names><li>a<li>b</ul><table><thead><tr><th scope=col>a<tbody><tr><td>b</table></main>';
		expect(await htmlFaults(page(body), 'x.html')).toEqual([]);
	});

	it.each([
		['<p><div>a</div></p>', 'close-order'],
		['<div><span>a</div>', 'close-order'],
		['<ul><p>a</ul>', 'element-permitted-content'],
		['<p id=a>b<p id=a>c', 'no-dup-id'],
		['<img src=a.png>', 'wcag/h37'],
	])('finds the fault of %s', async (body, rule) => {
		expect((await htmlFaults(page(body), 'x.html')).join('\n')).toContain(rule);
	});
});

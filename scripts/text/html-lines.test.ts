import { expect, it } from 'vitest';
import { withElementsOnLines } from './html-lines.ts';

it('breaks a file that stands on one line', () => {
	const items = Array.from({ length: 8 }, (_, index) => `<li>word ${index}</li>`).join('');
	const lines = withElementsOnLines(`<ul>${items}</ul>`).split('\n');
	expect(lines).toContain('<li>word 3</li>');
	expect(lines.filter((line) => line.includes('<li>'))).toHaveLength(8);
});

it('leaves lines with a few elements, and what is preformatted', () => {
	const line = '<tr><td>Ebb</td><td>water runs out</td></tr>';
	expect(withElementsOnLines(`${line}\n${line}`)).toBe(`${line}\n${line}`);
	const code = `<pre><p>a<p>b<p>c<p>d</pre>`;
	expect(withElementsOnLines(`<p>1<p>2<p>3<p>4${code}`)).toContain(code);
});

import { expect, test } from 'vitest';
import { pageScript } from './page-script.ts';

test('the script stands alone, small, and ends no element', () => {
	const script = pageScript();
	expect(script).toContain('clipboard');
	expect(script).not.toMatch(/^import|<\/script/u);
	expect(script.length).toBeLessThan(1500);
	expect(pageScript()).toBe(script);
});

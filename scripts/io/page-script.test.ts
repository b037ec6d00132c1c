import { expect, test } from 'vitest';
import { pageScript } from './page-script.ts';

test('the script stands alone, and ends no element', () => {
	const script = pageScript();
	expect(script).toContain('clipboard');
	expect(script).not.toMatch(/^import|<\/script/u);
	expect(pageScript()).toBe(script);
});

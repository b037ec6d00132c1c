import { expect, test } from 'vitest';
import { pageScript } from './page-script.ts';

const SITE = { url: 'https://notes.example', baseUrl: '/study/' };
const TOOLS = '/assets/js/tools.js';

test('the script stands alone but for the tools, and ends no element', () => {
	const script = pageScript(SITE, TOOLS);
	expect(script).toContain('clipboard');
	expect(script).toContain('import("/study/assets/js/tools.js")');
	expect(script).toContain('"theme-notes-study"');
	expect(script).not.toMatch(/^import|<\/script|THEME_KEY|_ADDRESS/u);
	expect(pageScript(SITE, TOOLS)).toBe(script);
});

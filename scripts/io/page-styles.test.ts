import { describe, expect, it } from 'vitest';
import { pageStyles } from './page-styles.ts';

describe('pageStyles', () => {
	const styles = pageStyles();

	it('holds tokens, card and page in one sheet, both themes as they were written', () => {
		expect(styles).toContain('--paper:light-dark(#fcfcfa,#14161a)');
		expect(styles).toContain('.term-card-name{');
		expect(styles).not.toMatch(/@import|--lightningcss|\n\t/u);
	});

	it('asks for nothing else', () => expect(styles).not.toContain('url('));
});

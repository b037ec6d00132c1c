import { describe, expect, it } from 'vitest';
import { pageStyles } from './page-styles.ts';

describe('pageStyles', () => {
	const styles = pageStyles();

	it('has tokens, card and page in one small sheet, with both themes as in the source', () => {
		expect(styles).toContain('--paper:light-dark(#fcfcfa,#14161a)');
		expect(styles).toContain('.term-card-name{');
		expect(styles).not.toMatch(/@import|--lightningcss|\n\t/u);
	});

	it('loads nothing else', () => expect(styles).not.toContain('url('));
});

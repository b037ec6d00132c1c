import type { PrismTheme } from 'prism-react-renderer';

/** Colours of code. The custom properties follow light, dark and high contrast, so that one theme is enough. */
export const codeTheme: PrismTheme = {
	plain: { color: 'var(--ink)', backgroundColor: 'var(--sunken)' },
	styles: [
		{ types: ['comment', 'prolog', 'cdata', 'doctype'], style: { color: 'var(--ink-faint)', fontStyle: 'italic' } },
		{ types: ['keyword', 'selector', 'tag', 'atrule', 'builtin'], style: { color: 'var(--accent)' } },
		{ types: ['function', 'class-name'], style: { fontWeight: 'bold' } },
		{ types: ['string', 'number', 'boolean', 'attr-value', 'char'], style: { color: 'var(--ink-soft)' } },
	],
};

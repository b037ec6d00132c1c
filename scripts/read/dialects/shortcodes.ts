import { get } from 'node-emoji';
import { type InlineForm, inlineSyntax } from '../../text/inline-syntax.ts';
import { AS_MARKDOWN, type Dialect } from './dialect.ts';

const SHORTCODE = /(?<![\p{L}\p{N}:]):([a-z\d_+-]{2,40}):(?![\p{L}\p{N}:])/u;
const SHORTCODE_HERE = new RegExp(SHORTCODE.source, 'uy');

const shortcode: InlineForm = {
	at: ':',
	read: (source, position, limit) => {
		SHORTCODE_HERE.lastIndex = position;
		const found = SHORTCODE_HERE.exec(source);
		const end = position + (found?.[0].length ?? 0);
		const emoji = found === null || end > limit ? undefined : get(found[1] ?? '');
		return emoji === undefined ? undefined : { end, text: emoji };
	},
};

/** The names of emoji that GitHub, Slack and others turn into the emoji. */
export const shortcodes: Dialect = {
	name: 'shortcodes',
	says: 'In notes from GitHub, Slack and other tools, the name of an emoji between two colons is the emoji.',
	// Other tools have fields of their own between colons: `:date: 2020`, `:end:`.
	isOf: (file) => /\.(?:md|markdown|txt)$/iu.test(file.path) && file.lines.some(({ text }) => text.length < 20_000 && SHORTCODE.test(text)),
	inline: inlineSyntax([shortcode]),
	open: () => () => AS_MARKDOWN,
	examples: [
		{ file: 'a.md', notes: ':rocket: Launch - the moment when a rocket leaves', reads: 'definition Launch' },
		{ file: 'a.md', notes: '- :tada: **Party** - people meet', reads: 'definition Party' },
		{ file: 'a.md', notes: 'Ratio - 10:30:20 of :no_such_sign: parts', reads: 'definition Ratio' },
	],
};

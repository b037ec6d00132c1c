import type { SourceLine } from '../../text/source.ts';
import { AS_MARKDOWN, type Dialect, type LineParts } from './dialect.ts';
import { spanOf } from './parts/lines.ts';

/** `name 0123456789abcdef0123456789abcdef.md`. */
const WITH_ID = /[ _-][\da-f]{32}\.(?:md|csv|html?)$/iu;
const PROPERTY = /^([\p{L}][^:\n]{0,40}):\s+\S/u;
/** Properties that Notion itself gives to pages. */
const OWN =
	/^(?:created(?: (?:time|by|at))?|last edited(?: (?:time|by))?|tags?|status|owner|type|property|date|url|reviewed|due(?: date)?|priority|assign(?:ee)?|parent|class|materials)$/iu;

/** Pages that Notion exports as Markdown. */
export const notion: Dialect = {
	name: 'notion',
	says: 'In pages that Notion exports, the lines with colons below the title are properties of the page.',
	isOf: (file) => WITH_ID.test(file.path) || propertiesOf(file.lines).some(({ text }) => OWN.test(PROPERTY.exec(text)?.[1] ?? '')),
	open: (lines) => {
		const properties = new Set(propertiesOf(lines));
		return (index) => {
			const line = lines[index];
			if (line === undefined || !properties.has(line)) return AS_MARKDOWN;
			const name = PROPERTY.exec(line.text)?.[1] ?? '';
			const parts: LineParts = {
				form: 'text',
				content: spanOf(line.text, 0),
				label: { of: 'property', span: spanOf(line.text, 0, name.length) },
			};
			return [parts];
		};
	},
	examples: [
		{
			file: 'a.md',
			notes: '# Glazes\n\nCreated: March 3, 2022\nTags: studio, reference\n\n**Slip** - clay in water',
			reads: ['heading (Glazes)', 'statement', 'statement', 'definition Slip'],
		},
	],
};

/** The paragraph of `Key: value` lines right below the title of a page; none where one of its lines is something else. */
function propertiesOf(lines: readonly SourceLine[]): readonly SourceLine[] {
	const title = lines.findIndex((line) => line.text.trim() !== '');
	if (!/^# \S/u.test(lines[title]?.text ?? '')) return [];
	const first = lines.findIndex((line, index) => index > title && line.text.trim() !== '');
	const blank = lines.findIndex((line, index) => index > first && line.text.trim() === '');
	const paragraph = lines.slice(first, blank < 0 ? lines.length : blank);
	return first > 0 && paragraph.length <= 20 && paragraph.every((line) => PROPERTY.test(line.text)) ? paragraph : [];
}

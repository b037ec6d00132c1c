import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../tests/pages/markdown.samples.ts';
import { buildSample } from '../model/build-model.samples.ts';
import { outlineList } from './outline.ts';

function set(text: string): string {
	const { notes } = buildSample(text);
	const items = notes.readings.map((placed) => ({ placed, continued: [] }));
	return markdownOf([{ kind: 'outline', list: outlineList(items, notes) }]);
}

describe('outlineList', () => {
	it.each([
		[
			'nests by indentation, terms in bold',
			'Group\n    Pod - a\n        of nodes\n    Job - b',
			'- **Group**\n  - **[Pod](glossary.md#pod)** - a\n    - of nodes\n  - **[Job](glossary.md#job)** - b',
		],
		['numbers lists that are numbered throughout', '1. it is so\n2. and so on\n    - or not', '1. it is so\n2. and so on\n   - or not'],
		['numbers no list that is mixed', '1. it is so\n- and so on', '- it is so\n- and so on'],
		['takes tabs and odd widths', '- it is\n\t- it was\n   - it will be', '- it is\n  - it was\n  - it will be'],
		['begins deep', '        it is so\n    and it was', '- it is so\n- and it was'],
		['keeps markup that is none', '- <b> is *not* bold', '- \\<b> is *not* bold'],
	])('%s', (_what, text, expected) => expect(set(text)).toBe(expected));
});

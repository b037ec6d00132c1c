import type { LineFacts } from '../facts/line-facts.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** In a shorter file (lines) tasks may be what it is about. */
const MIN_LINES = 10;
/** As few words may be what is to be learnt rather than done. */
const MAX_NAME = 2;
/** The share of the lines, 0 to 1, that tasks have where they are the author's errands rather than the matter of the notes. */
const MAX_SHARE = 0.2;

/** `- [ ] order pegwood` among notes about clocks. */
export const errand: Rule = {
	name: 'errand',
	says: 'A few tasks among many other lines are the author’s errands and no part of the matter.',
	examples: [
		{
			notes:
				'Ebb - falling tide\nFlow - rising tide\nNeap - small tide\nSpring - large tide\nBore - wave up a river\nBar - sand at a mouth\nLee - side away from wind\nFetch - way of the wind\nSwell - old waves\n\n- [ ] buy a tide table',
			reads: [...['Ebb', 'Flow', 'Neap', 'Spring', 'Bore', 'Bar', 'Lee', 'Fetch', 'Swell'].map((name) => `definition ${name}`), 'junk'],
		},
	],
	counterExamples: [
		{ notes: '- [ ] call the vendor', not: 'junk' },
		{ notes: '- [x] Helm - package manager\n- [ ] Rook - storage', not: 'junk' },
	],
	propose: (line) => {
		const { document } = line;
		if (!isTask(line) || line.separator !== undefined || document.lines < MIN_LINES) return NOTHING;
		if (line.words.length <= MAX_NAME && line.name() !== undefined) return NOTHING;
		return document.tasks <= document.lines * MAX_SHARE ? propose(line, 'junk') : NOTHING;
	},
};

function isTask(line: LineFacts): boolean {
	return line.line.marker?.kind === 'task';
}

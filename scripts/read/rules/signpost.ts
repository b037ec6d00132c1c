import { isForeignLabel } from '../languages/foreign-name.ts';
import { trimRange } from '../phrase.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** `Merkmale:`, `Ejemplo: …`, `優點：…`, in the language of the notes. */
export const signpost: Rule = {
	name: 'signpost',
	says: 'A signpost in the language of the notes (“Beispiel”, “Ventajas”, “特点”) stands before a colon and names nothing.',
	examples: [
		{
			notes:
				'Ein Pod ist die kleinste Einheit, die auf einem Knoten läuft und nicht repariert wird.\n\nMerkmale:\n\nNachteile: langsam, teuer',
			reads: ['definition Pod', 'heading', 'statement'],
		},
	],
	counterExamples: [
		{ notes: 'Ein Pod ist die kleinste Einheit auf dem Knoten, und das ist gut.\n\nKnoten: ein Rechner', not: 'statement' },
	],
	propose: (line) => {
		const { lexicon } = line.document;
		const { separator } = line;
		if (lexicon === undefined || separator?.kind !== 'colon') return NOTHING;
		const left = trimRange(line.plain, { start: 0, end: separator.range.start });
		if (!isForeignLabel(line.text(left), lexicon)) return NOTHING;
		return separator.range.end >= line.plain.trimEnd().length
			? propose(line, 'heading')
			: propose(line, 'statement', { body: { start: separator.range.end, end: line.plain.length } });
	},
};

import { isUnparted } from '../languages/foreign-name.ts';
import { NOTHING, propose, type Rule } from './rule.ts';

/** A longer item of a list in a script without blanks is hardly a bare name (UTF-16 units). */
const MAX_BARE = 8;
/** A phrase that stands alone is a name only where it is as short as a word. */
const MAX_ALONE = 4;

/** `地址转换步骤`, `昨日は失敗した。`: where no blanks part words, only a short item of a list is taken for a bare name. */
export const unpartedPhrase: Rule = {
	name: 'unparted-phrase',
	says: 'In a script without blanks, a bare phrase is a name only as a short item of a list, or in bold.',
	goesByWords: true,
	examples: [{ notes: '吃饭的哲学家一共五个', reads: 'statement' }],
	counterExamples: [{ notes: '- 互斥\n- 循环等待', not: 'statement' }],
	propose: (line) => {
		if (!isUnparted(line.plain) || line.marks.length > 0 || line.separator !== undefined) return NOTHING;
		const isItem = line.line.marker !== undefined && line.line.marker.kind !== 'ordered' && line.around.siblings.size > 1;
		const isAbove = line.line.marker !== undefined && line.around.children.length > 0;
		const limit = isItem || isAbove ? MAX_BARE : line.line.marker === undefined ? MAX_ALONE : 0;
		return line.plain.trim().length <= limit ? NOTHING : propose(line, 'statement');
	},
};

import { type LineContext, reading } from '../context.ts';
import type { Reading } from '../reading.ts';

/** `: text` below a name defines that name. */
export function readDefinitionBody(context: LineContext): Reading | undefined {
	if (context.line.form !== 'definition-body') return undefined;
	const { previous } = context;
	if (previous?.head === undefined) return reading(context, 'statement');
	return reading(context, 'definition', { head: previous.head, headLine: previous.headLine });
}

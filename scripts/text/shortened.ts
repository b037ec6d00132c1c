import { oneLine } from '../../src/language/one-line.ts';
import { printable } from './printable.ts';

/** In UTF-16 units. */
const MAX_SHOWN = 80;

/** A text as a message shows it: on one line, and cut where it is long. */
export function shortened(text: string): string {
	const line = printable(oneLine(text));
	return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}

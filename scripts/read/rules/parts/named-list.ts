import type { LineFacts } from '../../facts/line-facts.ts';

/** The share of a list, 0 to 1, that is names with texts where it lists names. */
const MIN_NAMED = 0.5;

/** Whether a line is a name and a text with a sign between. */
export function isNamed({ shape }: LineFacts): boolean {
	return shape.separator !== 'none';
}

/** Whether a line is an item of a list of names with texts. */
export function isOfNamedList({ around }: LineFacts): boolean {
	return around.siblings.share(isNamed) >= MIN_NAMED;
}

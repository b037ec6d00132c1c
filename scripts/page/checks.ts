import { text } from '../../src/schemas/inline.ts';
import type { CheckedClaim, ChecksBlock, WebSource } from '../../src/schemas/page.ts';
import type { Check } from '../entries/entry-types.ts';
import { isSafeAddress } from '../text/address.ts';

/** A block of checks, to stand below the lines that they are about; empty if there are none. */
export function checksBlock(checks: readonly Check[]): readonly ChecksBlock[] {
	return checks.length === 0 ? [] : [{ kind: 'checks', checks: checks.map(checkedClaim) }];
}

/** A check as pages show it. */
export function checkedClaim({ says, verdict, since, right, source }: Check): CheckedClaim {
	return { says: [text(says)], verdict, since, right: [text(right)], source: webSource(source) };
}

/** The source of an entry or a check; undefined if there is none, or if a link must not lead to its address. */
export function webSource(source: string | undefined): WebSource | undefined {
	return source !== undefined && isSafeAddress(source) ? { host: new URL(source).host || source, url: source } : undefined;
}

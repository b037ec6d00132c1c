import { text } from '../../src/schemas/inline.ts';
import type { CheckNote, ChecksBlock, WebSource } from '../../src/schemas/page.ts';
import type { Check } from '../entries/entry-types.ts';
import { isSafeAddress } from '../text/address.ts';

/** Checks below the lines that they are about; nothing where there is none. */
export function checksBlock(checks: readonly Check[]): readonly ChecksBlock[] {
	return checks.length === 0 ? [] : [{ kind: 'checks', checks: checks.map(checkNote) }];
}

/** A check as a page shows it. */
export function checkNote({ says, verdict, since, right, source }: Check): CheckNote {
	return { says: [text(says)], verdict, since, right: [text(right)], source: webSource(source) };
}

/** The page that an entry names as its source; undefined where the address is none that a link may lead to. */
export function webSource(source: string): WebSource | undefined {
	return isSafeAddress(source) ? { host: new URL(source).host || source, url: source } : undefined;
}

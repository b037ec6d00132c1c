import { HIDDEN_CHARACTER } from '../../src/language/hidden-characters.ts';

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>"`\\]+$/iu;

/** Whether a link may lead to `address`: the web or a mailbox. `javascript:`, `data:` and the like stay text, and so do addresses with characters that show nothing. */
export function isSafeAddress(address: string): boolean {
	return SAFE_ADDRESS.test(address) && !HIDDEN_CHARACTER.test(address) && URL.canParse(address);
}

import { HIDDEN_CHARACTER } from '../../src/language/hidden-characters.ts';

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>"`\\]+$/iu;

/**
 * Whether a link may lead to `address`: it is a web or mail address without hidden characters. An address with another scheme, such as
 * `javascript:` or `data:`, stays text.
 */
export function isSafeAddress(address: string): boolean {
	return SAFE_ADDRESS.test(address) && !HIDDEN_CHARACTER.test(address) && URL.canParse(address);
}

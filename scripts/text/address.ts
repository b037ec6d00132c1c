const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>"`\\]+$/iu;

/** Whether a link may lead to `address`: the web or a mailbox. `javascript:`, `data:` and the like stay text. */
export function isSafeAddress(address: string): boolean {
	return SAFE_ADDRESS.test(address) && URL.canParse(address);
}

/** The language of the interface's words. */
export const INTERFACE_LANGUAGE = 'en';

const OF_INTERFACE = /^en(?:-|$)/iu;

/**
 * The `lang` of words of the interface on a page in `language`, a code of BCP 47: undefined where the page is in the language of the
 * interface itself.
 */
export function interfaceLanguage(language: string): typeof INTERFACE_LANGUAGE | undefined {
	return OF_INTERFACE.test(language) ? undefined : INTERFACE_LANGUAGE;
}

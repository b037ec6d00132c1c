import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { INTERFACE_LANGUAGE, interfaceLanguage } from '../language/interface-language.ts';

/** The `lang` of words of the interface: none on a site whose notes are in the same language. */
export function useInterfaceLanguage(): string | undefined {
	const { i18n } = useDocusaurusContext();
	return interfaceLanguage(i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? INTERFACE_LANGUAGE);
}

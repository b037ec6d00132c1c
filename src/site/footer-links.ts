import type { SiteDesign } from '../schemas/site-settings.ts';
import { local } from '../web/addresses.ts';

/** A link of the footer as Docusaurus takes it. */
type FooterLink = { readonly label: string; readonly href: string };

/**
 * The links that the settings put into the footer. Those within the site lead there without Docusaurus's router, as terms have pages of
 * their own, which it does not know.
 */
export function footerLinks(links: SiteDesign['footer'], baseUrl: string): readonly FooterLink[] {
	return links.map(({ label, link }) => ({ label, href: link.startsWith('/') ? local({ url: '', baseUrl }, link) : link }));
}

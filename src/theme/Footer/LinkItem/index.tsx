import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';

interface Props {
	readonly item: { readonly label?: string; readonly to?: string; readonly href?: string; readonly lang?: string };
}

/**
 * A link of the footer: to a page of the notes through the router, or as a plain link. The theme would open each plain link in a window of
 * its own, with the sign for another site, also for a term's page and for a mailbox.
 */
export default function FooterLinkItem({ item: { label, to, href, lang } }: Props): ReactNode {
	if (to === undefined) {
		return (
			<a className="footer__link-item" href={href} lang={lang}>
				{label}
			</a>
		);
	}
	return (
		<Link className="footer__link-item" to={to} lang={lang}>
			{label}
		</Link>
	);
}

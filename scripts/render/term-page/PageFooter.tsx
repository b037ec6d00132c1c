/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { each } from '../../../src/components/blocks/each.ts';
import type { SiteDesign } from '../../../src/schemas/site-settings.ts';
import { local, type SiteAddress } from '../../../src/web/addresses.ts';

interface Props {
	readonly site: SiteAddress;
	readonly design: SiteDesign;
}

/** The links that the settings put at the end of each page; nothing without them. */
export function PageFooter({ site, design: { footer } }: Props): ReactNode {
	if (footer.length === 0) return null;
	return (
		<footer className="foot">
			<ul>
				{each(footer, ({ label, link }) => (
					<li>
						<a href={link.startsWith('/') ? local(site, link) : link}>{label}</a>
					</li>
				))}
			</ul>
		</footer>
	);
}

/** The attribute for the direction of a page's text: none for the usual one. */
export function directionAttribute({ direction }: SiteDesign): 'rtl' | undefined {
	return direction === 'rtl' ? direction : undefined;
}

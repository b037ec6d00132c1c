/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { each } from '../../../src/components/blocks/each.ts';
import { interfaceLanguage } from '../../../src/language/interface-language.ts';
import type { SiteDesign } from '../../../src/schemas/site-settings.ts';
import { local, type SiteAddress } from '../../../src/web/addresses.ts';
import { barPages } from '../../../src/web/site-pages.ts';

interface Props {
	readonly site: SiteAddress;
	readonly design: SiteDesign;
}

/** The end of a page, as on the site: the links of the header, then those of the settings. */
export function PageFooter({ site, design }: Props): ReactNode {
	const lang = interfaceLanguage(design.language);
	return (
		<footer className="foot">
			<ul>
				{each(barPages(design.home), ({ path, label }) => (
					<li>
						<a href={local(site, path)} lang={lang}>
							{label}
						</a>
					</li>
				))}
				{each(design.footer, ({ label, link }) => (
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

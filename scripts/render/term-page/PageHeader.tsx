/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { each } from '../../../src/components/blocks/each.ts';
import { SEARCH_TERMS } from '../../../src/components/search/field-label.ts';
import { interfaceLanguage } from '../../../src/language/interface-language.ts';
import type { SiteDesign } from '../../../src/schemas/site-settings.ts';
import { local, type SiteIdentity } from '../../../src/web/addresses.ts';
import { PAGES } from '../../../src/web/site-pages.ts';

/** The links in the bar. A phone has room for two of them beside the search. */
function barLinks({ home }: SiteDesign): readonly { readonly path: string; readonly label: string }[] {
	return home.includes('topics') ? [PAGES.topics, PAGES.glossary] : [PAGES.glossary, PAGES.map];
}

interface Props {
	readonly site: SiteIdentity;
	readonly design: SiteDesign;
}

/** The header of a term's page, as on the site: its title, links to topics and glossary, and the search. */
export function PageHeader({ site, design }: Props): ReactNode {
	const lang = interfaceLanguage(design.language);
	return (
		<>
			<a className="skip" href="#term" lang={lang}>
				Skip to the term
			</a>
			<header className="bar">
				<a className="brand" href={local(site, PAGES.home.path)}>
					{design.logo !== null && <img src={local(site, design.logo.path)} alt="" />}
					{site.title}
				</a>
				<nav aria-label="Main" lang={lang}>
					{each(barLinks(design), ({ path, label }) => (
						<a className="bar-way" href={local(site, path)}>
							{label}
						</a>
					))}
				</nav>
				<search lang={lang}>
					<form action={local(site, PAGES.search.path)} method="get">
						<label className="unseen" htmlFor="q">
							{SEARCH_TERMS}
						</label>
						<input id="q" name="q" type="search" placeholder={SEARCH_TERMS} autoComplete="off" enterKeyHint="search" required />
						<button type="submit">
							<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
								<circle cx="8.5" cy="8.5" r="5.75" />
								<path d="m12.8 12.8 4.7 4.7" strokeLinecap="round" />
							</svg>
							<span className="unseen">Search</span>
						</button>
					</form>
				</search>
			</header>
		</>
	);
}

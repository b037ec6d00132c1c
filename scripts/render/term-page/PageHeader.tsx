/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { each } from '../../../src/components/blocks/each.ts';
import { SEARCH_TERMS } from '../../../src/components/search/field-label.ts';
import { local, type SiteIdentity } from '../../../src/web/addresses.ts';
import { PAGES } from '../../../src/web/site-pages.ts';

/** The links in the bar. A phone has room for two of them beside the search. */
const BAR_LINKS = [PAGES.topics, PAGES.glossary];

/** The header of a term's page, as on the site: its title, links to topics and glossary, and the search. */
export function PageHeader({ site }: { readonly site: SiteIdentity }): ReactNode {
	return (
		<>
			<a className="skip" href="#term">
				Skip to the term
			</a>
			<header className="bar">
				<a className="brand" href={local(site, PAGES.home.path)}>
					{site.title}
				</a>
				<nav aria-label="Main">
					{each(BAR_LINKS, ({ path, label }) => (
						<a className="bar-way" href={local(site, path)}>
							{label}
						</a>
					))}
				</nav>
				<search>
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

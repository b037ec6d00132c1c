/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { each } from '../../../src/components/blocks/each.ts';
import { SEARCH_TERMS } from '../../../src/components/search/field-label.ts';
import { SearchIcon } from '../../../src/components/search/SearchIcon.tsx';
import { THEME_SWITCH, ThemeIcon } from '../../../src/components/ThemeIcon.tsx';
import { interfaceLanguage } from '../../../src/language/interface-language.ts';
import type { SiteDesign } from '../../../src/schemas/site-settings.ts';
import { local, type SiteIdentity } from '../../../src/web/addresses.ts';
import { barPages, PAGES } from '../../../src/web/site-pages.ts';

interface Props {
	readonly site: SiteIdentity;
	readonly design: SiteDesign;
}

/**
 * The header of a term's page, as on the site: its title, the search, links and the theme switch. On a phone the links are in a menu, which
 * opens without JavaScript. There the search is a field below the title; with JavaScript, it is a button.
 */
export function PageHeader({ site, design }: Props): ReactNode {
	const lang = interfaceLanguage(design.language);
	return (
		<>
			<a className="skip" href="#term" lang={lang}>
				Skip to the term
			</a>
			<header className="bar">
				<button type="button" className="menu" popoverTarget="menu" aria-label="Menu" lang={lang}>
					<svg viewBox="0 0 30 30" width="30" height="30" aria-hidden="true">
						<path stroke="currentColor" strokeLinecap="round" strokeWidth="2" d="M4 7h22M4 15h22M4 23h22" />
					</svg>
				</button>
				<a className="brand" href={local(site, PAGES.home.path)}>
					{design.logo !== null && <img src={local(site, design.logo.path)} alt="" />}
					{site.title}
				</a>
				<search lang={lang}>
					<form action={local(site, PAGES.search.path)} method="get">
						<button type="submit" aria-label="Search">
							<SearchIcon />
						</button>
						<input
							name="q"
							type="search"
							aria-label={SEARCH_TERMS}
							placeholder={SEARCH_TERMS}
							autoComplete="off"
							enterKeyHint="search"
							aria-keyshortcuts="/ Control+K Meta+K"
						/>
						<span aria-hidden="true">
							<kbd>/</kbd>
						</span>
					</form>
				</search>
				<nav aria-label="Main" id="menu" popover="auto" lang={lang}>
					{each(barPages(design.home), ({ path, label }) => (
						<a href={local(site, path)}>{label}</a>
					))}
					<button type="button" className="theme" aria-label={THEME_SWITCH} title={THEME_SWITCH}>
						<ThemeIcon />
					</button>
				</nav>
			</header>
		</>
	);
}

/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { each } from '../../../src/components/blocks/each.ts';
import { interfaceLanguage } from '../../../src/language/interface-language.ts';
import type { SiteDesign } from '../../../src/schemas/site-settings.ts';
import { local, type SiteIdentity, termPath } from '../../../src/web/addresses.ts';
import { contentSecurityPolicy } from '../../../src/web/content-security.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
import type { Term } from '../../model/types.ts';
import type { GoneLine } from './gone-lines.ts';
import { directionAttribute, PageFooter } from './PageFooter.tsx';
import { PageHeader } from './PageHeader.tsx';
import { themeScript } from './theme-script.ts';

interface Props {
	/** The words of the address that is asked for. */
	readonly name: string;
	/** Where the notes have its words now. */
	readonly lines: readonly GoneLine[];
	/** Terms of similar names. */
	readonly terms: readonly Term[];
	readonly site: SiteIdentity;
	readonly design: SiteDesign;
	readonly styles: string;
	readonly script: string;
}

/** The page of a term that the notes no longer have, from `<html>` on. Search engines are asked to forget it. */
export function GoneDocument({ name, lines, terms, site, design, styles, script }: Props): ReactNode {
	const theme = themeScript(site);
	const lang = interfaceLanguage(design.language);
	return (
		<html lang={design.language} dir={directionAttribute(design)}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{`${name} · ${site.title}`}</title>
				<meta name="robots" content="noindex" />
				<meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy([theme, script])} />
				<link rel="icon" href={local(site, design.icon.path)} type={design.icon.type} />
				<Raw tag="script" content={theme} />
				<Raw tag="style" content={styles + design.styles} />
				<Raw tag="script" type="module" content={script} />
			</head>
			<body>
				<PageHeader site={site} design={design} />
				<main id="term" tabIndex={-1}>
					<article className="term-card term-card-page">
						<h1 className="term-card-name" dir="auto">
							{name}
						</h1>
						<div className="term-card-text">
							<p lang={lang}>The notes no longer have this term: its line was changed or taken out.</p>
						</div>
					</article>
					<p lang={lang}>
						<a href={`${local(site, PAGES.search.path)}?q=${encodeURIComponent(name)}`}>Search for “{name}”</a>
					</p>
					{lines.length > 0 && (
						<section aria-labelledby="mentioned">
							<h2 id="mentioned" lang={lang}>
								Its words in the notes now
							</h2>
							<ul>
								{each(lines, ({ text, path, label }) => (
									<li>
										<span dir="auto">{text}</span> <a href={local(site, path)}>{label}</a>
									</li>
								))}
							</ul>
						</section>
					)}
					{terms.length > 0 && (
						<section aria-labelledby="related">
							<h2 id="related" lang={lang}>
								Terms of similar names
							</h2>
							<ul>
								{each(terms, (term) => (
									<li>
										<a href={local(site, termPath(term.id))}>{term.name}</a>
									</li>
								))}
							</ul>
						</section>
					)}
				</main>
				<PageFooter site={site} design={design} />
			</body>
		</html>
	);
}

/** A script or a style sheet of the project, which React would escape for HTML. */
function Raw({
	tag: Tag,
	type,
	content,
}: {
	readonly tag: 'script' | 'style';
	readonly type?: string;
	readonly content: string;
}): ReactNode {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: see above.
	return <Tag type={type} dangerouslySetInnerHTML={{ __html: content }} />;
}

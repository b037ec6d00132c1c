import { SITE, type StandaloneSite } from './site.ts';

/** Stands for `@docusaurus/useDocusaurusContext` on pages without Docusaurus. */
export default function useDocusaurusContext(): { readonly siteConfig: StandaloneSite } {
	return CONTEXT;
}

const CONTEXT = { siteConfig: SITE };

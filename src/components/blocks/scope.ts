import type { LinkTarget } from '../../schemas/inline.ts';
import type { Drawings } from '../../schemas/site-json.ts';

/** What blocks need to know about their page. */
export interface BlockScope {
	/** The kind of page. The page of a term is small and outside Docusaurus. */
	readonly page: 'site' | 'term';
	/** The attributes of a link to a target. */
	readonly linkTo: (target: LinkTarget) => LinkAttributes;
	/** The address of a file of the site. The path is without base path. */
	readonly fileAddress: (path: string) => string;
	/** The drawings of a picture by its id; undefined if it is not drawn. */
	readonly drawingsOf: (id: string) => Drawings | undefined;
}

/** Attributes of a link. */
export interface LinkAttributes {
	readonly href: string;
	readonly target?: '_blank';
	readonly rel?: 'noopener noreferrer';
	/** Marks a link to a file, which the router of the site does not know. */
	readonly 'data-no-route'?: '';
}

/** The props of every block component, besides its block. */
export interface Scoped {
	readonly scope: BlockScope;
}

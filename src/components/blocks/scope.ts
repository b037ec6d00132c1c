import type { LinkTarget } from '../../schemas/page.ts';
import type { Drawings } from '../../schemas/site-json.ts';

/** What blocks need to know of the page that they stand on. */
export interface BlockScope {
	/** Whose page it is: terms have pages of their own, which are kept small and stand outside Docusaurus. */
	readonly page: 'site' | 'term';
	readonly linkTo: (target: LinkTarget) => LinkAttributes;
	/** A file of the site by its path without base path. */
	readonly fileAddress: (path: string) => string;
	/** The drawings of a picture by its id; undefined where none was drawn. */
	readonly drawingsOf: (id: string) => Drawings | undefined;
}

/** Attributes of a link. */
export interface LinkAttributes {
	readonly href: string;
	readonly target?: '_blank';
	readonly rel?: 'noopener noreferrer';
}

/** What every block component takes besides its block. */
export interface Scoped {
	readonly scope: BlockScope;
}

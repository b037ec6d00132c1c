import { type ReactNode, useRef } from 'react';
import type { PageContentData, PagePlaces } from '../../schemas/page-data.ts';
import type { Load } from './load-content.ts';
import { PageHtml } from './PageHtml.tsx';
import { PageTools } from './PageTools.tsx';

/** What `src/site/plugins/page-modules.ts` gives the component of a page. */
export interface PageProps {
	readonly id: string;
	/** Undefined where the browser has the HTML already. */
	readonly content: PageContentData | undefined;
	readonly load: Load<PageContentData>;
	/** Undefined in browsers: links are checked when the site is built. */
	readonly places: PagePlaces | undefined;
}

/** A page that shows its content and nothing else: a topic, the checks. */
export function PageContent({ id, content, load, places }: PageProps): ReactNode {
	const box = useRef<HTMLDivElement>(null);
	return (
		<>
			<PageHtml id={id} content={content} load={load} box={box} className="theme-doc-markdown markdown" />
			<PageTools box={box} places={places} />
		</>
	);
}

import { type ReactNode, useRef } from 'react';
import { PageHtml } from './PageHtml.tsx';
import { PageTools } from './PageTools.tsx';
import type { PageProps } from './page-props.ts';

/** A page that shows only its content: a topic or the checks. */
export function PageContent({ id, content, load, links }: PageProps): ReactNode {
	const box = useRef<HTMLDivElement>(null);
	return (
		<>
			<PageHtml id={id} content={content} load={load} box={box} className="theme-doc-markdown markdown" />
			<PageTools box={box} links={links} />
		</>
	);
}

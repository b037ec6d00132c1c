import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import type { Drawings } from '../../schemas/site-json.ts';
import { Drawing } from './Drawing.tsx';
import { Enlarge } from './Enlarge.tsx';

/** A picture in the page, in the drawing that fits, with a way to see it large. Without JavaScript that is a link to the file. */
export function Diagram({ id, wide, narrow }: Drawings): ReactNode {
	const file = useBaseUrl(`/diagrams/${id}.svg`);
	return (
		<figure className="diagram">
			<div className="diagram-frame">
				<Drawing className="diagram-wide" svg={wide} />
				<Drawing className="diagram-narrow" svg={narrow} />
			</div>
			<figcaption className="diagram-caption">
				<Enlarge file={file} svg={wide} title={titleOf(wide)} />
			</figcaption>
		</figure>
	);
}

/** Characters as the pipeline escapes them in a title. */
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** The title that the file gives itself. */
function titleOf(svg: string): string {
	const title = /<title[^>]*>([^<]*)<\/title>/u.exec(svg)?.[1] ?? '';
	return title.replaceAll(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity);
}

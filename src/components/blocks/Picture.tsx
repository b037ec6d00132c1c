/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf } from '../../schemas/page.ts';
import type { Drawings } from '../../schemas/site-json.ts';
import { Drawing } from './Drawing.tsx';
import { Flowchart } from './Flowchart.tsx';
import type { Scoped } from './scope.ts';
import { SCROLLING_BOX } from './table-box.ts';
import { AS_MERMAID } from './wording.ts';

/** A picture; its flowchart if the pipeline has not drawn it. */
export function Picture({ block, scope }: { readonly block: BlockOf<'picture'> } & Scoped): ReactNode {
	const { id, title, flowchart } = block;
	const drawings = scope.drawingsOf(id);
	if (drawings === undefined) return <Flowchart text={flowchart} />;
	const file = scope.fileAddress(`/diagrams/${id}.svg`);
	return <DrawnPicture drawings={drawings} title={title} file={file} flowchart={flowchart} />;
}

interface DrawnPictureProps {
	readonly drawings: Pick<Drawings, 'full' | 'wide' | 'narrow'>;
	readonly title: string;
	/** The address of the picture's file, for browsers without JavaScript and for a new tab. */
	readonly file: string;
	/** The same as Mermaid, for readers to take along. */
	readonly flowchart?: string;
}

/** A picture with its drawings, of which the style sheet shows the one that fits; a link to enlarge it, and its Mermaid. */
export function DrawnPicture({ drawings, title, file, flowchart }: DrawnPictureProps): ReactNode {
	const { full, wide, narrow } = drawings;
	return (
		<figure className="diagram">
			<div className="diagram-frame">
				{full !== null && <Drawing className="diagram-full" svg={full} />}
				<Drawing className="diagram-wide" svg={wide} />
				<Drawing className="diagram-narrow" svg={narrow} />
			</div>
			<figcaption className="diagram-caption">
				<a href={file} data-enlarge={title} data-no-route="">
					Enlarge<span className="unseen">: {title}</span>
				</a>
				{flowchart !== undefined && <MermaidSource text={flowchart} />}
			</figcaption>
		</figure>
	);
}

/** The Mermaid of a picture. `PageTools` adds the buttons that copy it and that let Mermaid draw it. */
function MermaidSource({ text }: { readonly text: string }): ReactNode {
	return (
		<details className="diagram-source">
			<summary>{AS_MERMAID}</summary>
			<div className="theme-code-block" data-code="">
				<pre {...SCROLLING_BOX} className="code thin-scrollbar">
					<code>{text}</code>
				</pre>
			</div>
			<div data-draw="" />
		</details>
	);
}

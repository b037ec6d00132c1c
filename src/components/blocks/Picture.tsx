/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf } from '../../schemas/page.ts';
import type { Drawings } from '../../schemas/site-json.ts';
import { Drawing } from './Drawing.tsx';
import { Flowchart } from './Flowchart.tsx';
import type { Scoped } from './scope.ts';

/** A picture; its flowchart if the pipeline has not drawn it. */
export function Picture({ block, scope }: { readonly block: BlockOf<'picture'> } & Scoped): ReactNode {
	const { id, title, flowchart } = block;
	const drawings = scope.drawingsOf(id);
	if (drawings === undefined) return <Flowchart text={flowchart} />;
	return <DrawnPicture drawings={drawings} title={title} file={scope.fileAddress(`/diagrams/${id}.svg`)} />;
}

interface DrawnPictureProps {
	readonly drawings: Pick<Drawings, 'wide' | 'narrow'>;
	readonly title: string;
	/** The address of the picture's file, for browsers without JavaScript and for a new tab. */
	readonly file: string;
}

/** A picture with its two drawings, of which the style sheet shows one, and a link to enlarge it. */
export function DrawnPicture({ drawings, title, file }: DrawnPictureProps): ReactNode {
	return (
		<figure className="diagram">
			<div className="diagram-frame">
				<Drawing className="diagram-wide" svg={drawings.wide} />
				<Drawing className="diagram-narrow" svg={drawings.narrow} />
			</div>
			<figcaption className="diagram-caption">
				<a href={file} data-enlarge={title} data-no-route="">
					Enlarge<span className="unseen">: {title}</span>
				</a>
			</figcaption>
		</figure>
	);
}

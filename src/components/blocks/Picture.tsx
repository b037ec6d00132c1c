/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { BlockOf } from '../../schemas/page.ts';
import type { Drawings } from '../../schemas/site-json.ts';
import { Drawing } from './Drawing.tsx';
import { Flowchart } from './Flowchart.tsx';
import type { Scoped } from './scope.ts';

/** A picture, or the flowchart that says the same where none was drawn. */
export function Picture({ block, scope }: { readonly block: BlockOf<'picture'> } & Scoped): ReactNode {
	const { id, title, flowchart } = block;
	const drawings = scope.drawingsOf(id);
	if (drawings === undefined) return <Flowchart text={flowchart} />;
	return <DrawnPicture drawings={drawings} title={title} file={scope.fileAddress(`/diagrams/${id}.svg`)} />;
}

interface DrawnPictureProps {
	readonly drawings: Pick<Drawings, 'wide' | 'narrow'>;
	readonly title: string;
	/** The picture's file, for browsers without JavaScript and for opening in a new tab. */
	readonly file: string;
}

/** A picture in the drawing that fits, with a way to see it large: without JavaScript that is a link to the file. */
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

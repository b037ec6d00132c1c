import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useRef } from 'react';
import type { Drawings } from '../../schemas/site-json.ts';
import { DrawnPicture } from '../blocks/Picture.tsx';
import { useEnlarging } from './use-enlarging.tsx';

/** A picture on a page that is a component, such as home. */
export function Diagram({ drawings, title }: { readonly drawings: Drawings; readonly title: string }): ReactNode {
	const box = useRef<HTMLDivElement>(null);
	const enlarged = useEnlarging(box);
	return (
		<div ref={box}>
			<DrawnPicture drawings={drawings} title={title} file={useBaseUrl(`/diagrams/${drawings.id}.svg`)} />
			{enlarged}
		</div>
	);
}

import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useRef } from 'react';
import type { Drawings } from '../../schemas/site-json.ts';
import { DrawnPicture } from '../blocks/Picture.tsx';
import { useEnlarging } from './use-enlarging.tsx';

/** A picture that opens larger, for pages that are components, such as home. */
export function EnlargeablePicture({ drawings, title }: { readonly drawings: Drawings; readonly title: string }): ReactNode {
	const box = useRef<HTMLDivElement>(null);
	const enlarged = useEnlarging(box);
	return (
		<div ref={box}>
			<DrawnPicture drawings={drawings} title={title} file={useBaseUrl(`/diagrams/${drawings.id}.svg`)} />
			{enlarged}
		</div>
	);
}

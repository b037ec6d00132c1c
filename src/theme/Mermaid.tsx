import type OriginalType from '@theme/Mermaid';
import Original from '@theme-original/Mermaid';
import type { ComponentProps, ReactNode } from 'react';

const Diagram: typeof OriginalType = Original;

/** A Mermaid picture in a figure that stands in the page from the start, also before (or without) the script that draws into it. */
export default function Mermaid(props: ComponentProps<typeof OriginalType>): ReactNode {
	return (
		<figure className="diagram">
			<Diagram {...props} />
		</figure>
	);
}

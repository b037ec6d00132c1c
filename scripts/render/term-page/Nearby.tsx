/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import { each } from '../../../src/components/blocks/each.ts';
import { TermName } from '../../../src/components/blocks/InlineContent.tsx';
import type { Scoped } from '../../../src/components/blocks/scope.ts';
import type { TermLink } from '../../../src/schemas/inline.ts';
import { type NearbyPicture, nearbyPicture } from './nearby-picture.ts';

interface Props extends Scoped {
	/** In the order of the rows. */
	readonly terms: readonly TermLink[];
	/** Which of them are related to each other, by index. */
	readonly ties: readonly (readonly [number, number])[];
}

/** The related terms as a small picture: lines from the term of the page to each of them, and arcs between those that belong together. */
export function Nearby({ terms, ties, scope }: Props): ReactNode {
	const picture: NearbyPicture = nearbyPicture(terms.length, ties);
	return (
		<div className="near">
			{/* Sized in rem by the style sheet, like the rows. */}
			<svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
				<path d={picture.arcs} className="near-arcs" />
				<path d={picture.lines} />
				<circle cx={picture.centre.x} cy={picture.centre.y} r="6" />
			</svg>
			<ul>
				{each(terms, (term) => (
					<li>
						<TermName term={term} scope={scope} />
					</li>
				))}
			</ul>
		</div>
	);
}

/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { TermLink } from '../../schemas/inline.ts';
import { TermName } from './InlineContent.tsx';
import type { Scoped } from './scope.ts';

/** A link to a term, with its short or its long form behind a blank: a line can break there, and copied text is two words. */
export function TermTitle({ term, acronym, scope }: { readonly term: TermLink; readonly acronym: string | undefined } & Scoped): ReactNode {
	return (
		<>
			<TermName term={term} scope={scope} />
			{acronym !== undefined && (
				<>
					{' '}
					<span className="acronym">{acronym}</span>
				</>
			)}
		</>
	);
}

import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type OriginalType from '@theme/Heading';
import type { Props } from '@theme/Heading';
import Original from '@theme-original/Heading';
import type { ReactNode } from 'react';
import { EntryHead } from '../../components/term/EntryHead.tsx';

const Heading: typeof OriginalType = Original;

/** A heading as in the theme; in the glossary, an entry's has the ways to pass the term on beside it. */
export default function HeadingWithActions(props: Props): ReactNode {
	const { as, id, children } = props;
	const { pathname } = useLocation();
	const glossary = useBaseUrl('/glossary');
	const isEntry = as === 'h3' && id !== undefined && typeof children === 'string' && pathname.replace(/\/$/, '') === glossary;
	return isEntry ? (
		<EntryHead id={id} name={children}>
			<Heading {...props} />
		</EntryHead>
	) : (
		<Heading {...props} />
	);
}

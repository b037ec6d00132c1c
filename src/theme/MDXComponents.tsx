import type OriginalType from '@theme/MDXComponents';
import Original from '@theme-original/MDXComponents';
import type { ComponentProps, ReactNode } from 'react';
import { TableBox } from '../components/TableBox.tsx';

const original: typeof OriginalType = Original;

/** What Markdown elements become: as in the theme, but tables scroll in a box of their own, and what is folded is folded by the browser alone. */
const components = {
	...original,
	details: (props: ComponentProps<'details'>): ReactNode => <details {...props} />,
	table: (props: ComponentProps<'table'>): ReactNode => <TableBox {...props} />,
};

export default components;

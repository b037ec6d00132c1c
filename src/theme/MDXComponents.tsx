import type OriginalType from '@theme/MDXComponents';
import Original from '@theme-original/MDXComponents';
import type { ComponentProps, ReactNode } from 'react';
import { Diagram } from '../components/diagram/Diagram.tsx';
import { TableBox } from '../components/TableBox.tsx';

const original: typeof OriginalType = Original;

/** What Markdown elements become: as in the theme, but tables scroll in a box of their own, pictures drawn beforehand have their frame, and what is folded is folded by the browser alone. */
const components = {
	...original,
	Diagram,
	details: (props: ComponentProps<'details'>): ReactNode => <details {...props} />,
	table: (props: ComponentProps<'table'>): ReactNode => <TableBox {...props} />,
};

export default components;

/** @jsxRuntime automatic */
import { createElement, type ReactNode } from 'react';

/** An SVG drawing of the pipeline, which escapes all text in it. It is inserted as it is, so that React does not have to process it. */
export function Drawing({ className, svg }: { readonly className?: string; readonly svg: string }): ReactNode {
	return createElement('div', { className, dangerouslySetInnerHTML: { __html: svg } });
}

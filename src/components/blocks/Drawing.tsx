/** @jsxRuntime automatic */
import { createElement, type ReactNode } from 'react';

/** SVG of our own pipeline, where every text is escaped, put into the page as it is: React has nothing to do in it. */
export function Drawing({ className, svg }: { readonly className?: string; readonly svg: string }): ReactNode {
	return createElement('div', { className, dangerouslySetInnerHTML: { __html: svg } });
}

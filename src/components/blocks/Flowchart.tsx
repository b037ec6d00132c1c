/** @jsxRuntime automatic */
import type { ReactNode } from 'react';

/** A place for a Mermaid flowchart, which the browser draws: see `src/components/page/PageTools.tsx`. */
export function Flowchart({ text }: { readonly text: string }): ReactNode {
	return <figure className="diagram" data-mermaid={text} />;
}

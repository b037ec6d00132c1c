/** @jsxRuntime automatic */
import type { ReactNode } from 'react';

/** The place of a flowchart that is drawn in the browser. */
export function Flowchart({ text }: { readonly text: string }): ReactNode {
	return <figure className="diagram" data-mermaid={text} />;
}

import { lazy, type ReactNode, Suspense, useState } from 'react';

const Mermaid = lazy(() => import('@theme/Mermaid'));

/** Lets Mermaid draw a flowchart. Mermaid loads when somebody asks for it. */
export function MermaidButton({ text }: { readonly text: string }): ReactNode {
	const [isDrawn, setDrawn] = useState(false);
	if (!isDrawn)
		return (
			<button type="button" className="text-button" onClick={() => setDrawn(true)}>
				Draw it with Mermaid
			</button>
		);
	return (
		<Suspense fallback={<p role="status">Loading Mermaid …</p>}>
			<Mermaid value={text} />
		</Suspense>
	);
}

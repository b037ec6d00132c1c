import { type ReactNode, useEffect, useState } from 'react';

/** Delay in milliseconds, so that typing does not trigger an announcement per key. */
const PAUSE_MS = 500;

/** Announces a text to screen readers after it has stayed the same for a moment. */
export function Announcer({ text }: { readonly text: string }): ReactNode {
	const [said, setSaid] = useState('');
	useEffect(() => {
		const timer = setTimeout(() => setSaid(text), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<div role="status" className="unseen">
			{said}
		</div>
	);
}

import { type ReactNode, useEffect, useState } from 'react';

/** Long enough that one who types is not talked to with every key, in milliseconds. */
const PAUSE_MS = 500;

/** Says something to screen readers once it has stayed the same for a moment. */
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

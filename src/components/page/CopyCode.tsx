import { type ReactNode, useState } from 'react';
import styles from './CopyCode.module.css';

/** A button that copies the code in `element`. It stays hidden until the pointer or the focus is on the code. */
export function CopyCode({ element }: { readonly element: HTMLElement }): ReactNode {
	const [isCopied, setCopied] = useState(false);
	const copy = (): void => {
		const text = element.querySelector('code')?.textContent ?? '';
		navigator.clipboard.writeText(text.trimEnd()).then(
			() => setCopied(true),
			() => setCopied(false),
		);
	};
	return (
		<button type="button" className={styles.copy} aria-label="Copy code to clipboard" onClick={copy} onBlur={() => setCopied(false)}>
			<span aria-live="polite">{isCopied ? 'Copied' : 'Copy'}</span>
		</button>
	);
}

import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { THEME_SWITCH, ThemeIcon } from '../../components/ThemeIcon.tsx';
import { otherTheme } from '../../web/theme-storage.ts';
import styles from './styles.module.css';

interface Props {
	readonly className?: string;
	readonly buttonClassName?: string;
	/** The theme that the visitor chose; null if it is the system's. */
	readonly value: 'light' | 'dark' | null;
	readonly onChange: (theme: 'light' | 'dark' | null) => void;
}

/**
 * The theme switch. The theme's own goes from the system's theme to light and then to dark, so that the first click changes nothing on a
 * light system.
 */
export default function ColorModeToggle({ className, buttonClassName = '', value, onChange }: Props): ReactNode {
	const isBrowser = useIsBrowser();
	const change = (): void => onChange(otherTheme(value, window.matchMedia('(prefers-color-scheme: dark)').matches));
	return (
		<div className={className}>
			<button
				type="button"
				className={`clean-btn ${styles.button} ${buttonClassName}`}
				disabled={!isBrowser}
				aria-label={THEME_SWITCH}
				title={THEME_SWITCH}
				onClick={change}
			>
				<ThemeIcon />
			</button>
		</div>
	);
}

import type { ReactNode } from 'react';
import styles from './FilterPanel.module.css';
import type { FacetOption } from './facet-options.ts';

interface Props {
	readonly title: string;
	readonly options: readonly FacetOption[];
	readonly onToggle: (value: string) => void;
}

/** Checkboxes for the values of a field, each with its count. Nothing if there is only one value, because it would not filter. */
export function Facet({ title, options, onToggle }: Props): ReactNode {
	if (options.length < 2 && !options.some(({ checked }) => checked)) return null;
	return (
		<fieldset className={styles.facet}>
			<legend>{title}</legend>
			<div className={styles.options}>
				{options.map(({ value, label, count, checked }) => (
					<label key={value} className={styles.option}>
						<input type="checkbox" value={value} checked={checked} disabled={count === 0 && !checked} onChange={() => onToggle(value)} />
						<span dir="auto">{label}</span> <span className={styles.number}>{count}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

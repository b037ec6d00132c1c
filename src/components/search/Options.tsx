import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { type ComponentProps, memo, type ReactNode } from 'react';
import { type Item, type ItemGroup, itemKey } from './items.ts';
import styles from './Options.module.css';
import { SectionText } from './SectionText.tsx';
import { TermText } from './TermText.tsx';

interface Props {
	readonly groups: readonly ItemGroup[];
	readonly highlighted: Item | undefined;
	/** Props of the list, from the combobox. */
	readonly menuProps: ComponentProps<'div'>;
	/** Props of an option, from the combobox. */
	readonly propsOf: (item: Item) => ComponentProps<'a'>;
}

/** The list of the combobox. Its options are links, so that they can be opened in another tab. */
export function Options({ groups, highlighted, menuProps, propsOf }: Props): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	return (
		<div {...menuProps} className={styles.list} hidden={groups.length === 0}>
			{groups.map(({ id, label, labelShown, items }) => (
				// biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and is not allowed in a listbox.
				<div key={id} role="group" aria-label={label} className={styles.group}>
					{labelShown && (
						<div className={styles.label} aria-hidden="true">
							{label}
						</div>
					)}
					{items.map((item) => (
						<a
							key={itemKey(item)}
							{...propsOf(item)}
							href={withBaseUrl(item.url)}
							tabIndex={-1}
							className={item === highlighted ? `${styles.option} ${styles.highlighted}` : styles.option}
						>
							<ItemText item={item} />
						</a>
					))}
				</div>
			))}
		</div>
	);
}

/** Memoized, so that it does not render when the highlight moves. */
const ItemText = memo(function ItemText({ item }: { readonly item: Item }): ReactNode {
	if (item.kind === 'term') return <TermText term={item.term} />;
	if (item.kind === 'section') return <SectionText section={item.section} />;
	return <span className={item.kind === 'all' ? styles.all : styles.plain}>{item.text}</span>;
});

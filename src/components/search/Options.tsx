import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { type ComponentProps, memo, type ReactNode } from 'react';
import { type Item, type ItemGroup, itemKey } from './items.ts';
import styles from './Options.module.css';
import { SectionText } from './SectionText.tsx';
import { TermText } from './TermText.tsx';

interface Props {
	readonly groups: readonly ItemGroup[];
	readonly highlighted: Item | undefined;
	/** For the list, by the combobox. */
	readonly menuProps: ComponentProps<'div'>;
	/** For an option, by the combobox. */
	readonly propsOf: (item: Item) => ComponentProps<'a'>;
}

/** The list of the combobox. Its options are links, so that one can be opened in another tab as links are. */
export function Options({ groups, highlighted, menuProps, propsOf }: Props): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	return (
		<div {...menuProps} className={styles.list} hidden={groups.length === 0}>
			{groups.map(({ id, label, labelShown, items }) => (
				// biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and may not stand in a list of options.
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

/** Drawn once, however often the highlight moves. */
const ItemText = memo(function ItemText({ item }: { readonly item: Item }): ReactNode {
	if (item.kind === 'term') return <TermText term={item.term} />;
	if (item.kind === 'section') return <SectionText section={item.section} />;
	return <span className={item.kind === 'all' ? styles.all : styles.plain}>{item.text}</span>;
});

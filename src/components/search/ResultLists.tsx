import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { CopyActions } from '../term/CopyActions.tsx';
import { partsText, type QueryResults } from './query-results.ts';
import { ResultLink } from './ResultLink.tsx';
import styles from './SearchResultsPage.module.css';
import { SectionText } from './SectionText.tsx';
import { TermText } from './TermText.tsx';
import { tierGroups } from './tiers.ts';

interface Props {
	readonly found: QueryResults;
	readonly typed: string;
	/** Called to show more terms. */
	readonly onMore: () => void;
}

/** The full results: terms, then sections of pages. */
export function ResultLists({ found, typed, onMore }: Props): ReactNode {
	const more = found.total - found.terms.length;
	const { list, expectMore } = useFocusOnNew(found.terms.length);
	return (
		<>
			{found.terms.length > 0 && (
				<section aria-labelledby="found-terms" ref={list}>
					<h2 id="found-terms" className={styles.title}>
						Terms <span className={styles.count}>{found.total}</span>
					</h2>
					{tierGroups(found).map(({ id, remark, terms }) => (
						<div key={id}>
							{remark !== null && <p className={styles.remark}>{remark}</p>}
							<ul className={styles.results}>
								{terms.map((term) => (
									<li key={term.id}>
										<ResultLink url={term.url} query={typed}>
											<TermText term={term} />
										</ResultLink>
										<CopyActions id={term.id} name={partsText(term.name)} />
									</li>
								))}
							</ul>
						</div>
					))}
					{more > 0 && (
						<button
							type="button"
							className={styles.more}
							onClick={() => {
								expectMore();
								onMore();
							}}
						>
							Show more <span className={styles.count}>{more}</span>
						</button>
					)}
				</section>
			)}
			{found.sections.length > 0 && (
				<section aria-labelledby="found-sections">
					<h2 id="found-sections" className={styles.title}>
						On the pages <span className={styles.count}>{found.sectionTotal}</span>
					</h2>
					<ul className={styles.results}>
						{found.sections.map((section) => (
							<li key={section.url}>
								<ResultLink url={section.url} query={typed}>
									<SectionText section={section} />
								</ResultLink>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

/** Moves the focus to the first term that “Show more” added, because the button may have disappeared. */
function useFocusOnNew(count: number): { readonly list: RefObject<HTMLElement | null>; readonly expectMore: () => void } {
	const list = useRef<HTMLElement>(null);
	const before = useRef<number | null>(null);
	useEffect(() => {
		const from = before.current;
		if (from === null || count <= from) return;
		before.current = null;
		list.current?.querySelectorAll('a')[from]?.focus();
	}, [count]);
	const expectMore = (): void => {
		before.current = count;
	};
	return { list, expectMore };
}

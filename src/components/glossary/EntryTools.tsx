import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { CopyActions } from '../term/CopyActions.tsx';
import { COPY_WAYS } from '../term/share-texts.ts';

/** The one as plain text would be a button too many for each entry; it is on the term's page and in previews. */
const WAYS = COPY_WAYS.slice(0, 2);
/** What is so near to the window (CSS margin) counts as seen: it is ready when it is scrolled to. */
const NEAR = '400px';

/** Buttons that pass entries of the glossary on, beside the link to the term's page: made for the entries that one comes to. */
export function EntryTools({ box }: { readonly box: RefObject<HTMLElement | null> }): ReactNode {
	const [seen, setSeen] = useState<readonly HTMLElement[]>([]);
	useEffect(() => {
		const observer = new IntersectionObserver(
			(sights) => {
				const come = sights.flatMap(({ target, isIntersecting }) => (isIntersecting && target instanceof HTMLElement ? [target] : []));
				for (const tools of come) observer.unobserve(tools);
				if (come.length > 0) setSeen((before) => [...before, ...come]);
			},
			{ rootMargin: NEAR },
		);
		for (const tools of box.current?.querySelectorAll('.entry-tools') ?? []) observer.observe(tools);
		return () => observer.disconnect();
	}, [box]);
	return seen.map((tools) => {
		const { term: id = '', name = '' } = tools.closest<HTMLElement>('[data-term]')?.dataset ?? {};
		return createPortal(<CopyActions id={id} name={name} ways={WAYS} />, tools, id);
	});
}

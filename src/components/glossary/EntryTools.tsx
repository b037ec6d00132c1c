import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { CopyActions } from '../term/CopyActions.tsx';
import { COPY_WAYS } from '../term/share-texts.ts';

/** Plain text would be one button too many for each entry. The term's page and previews have it. */
const WAYS = COPY_WAYS.slice(0, 2);
/** The distance from the window (CSS margin) at which the buttons of an entry are made, so that they are ready in time. */
const DISTANCE = '400px';

/** The buttons that copy an entry, beside the link to the term's page. They are made when the entry comes near the window. */
export function EntryTools({ box }: { readonly box: RefObject<HTMLElement | null> }): ReactNode {
	const [reached, setReached] = useState<readonly HTMLElement[]>([]);
	useEffect(() => {
		const observer = new IntersectionObserver(
			(observed) => {
				const near = observed.flatMap(({ target, isIntersecting }) => (isIntersecting && target instanceof HTMLElement ? [target] : []));
				for (const tools of near) observer.unobserve(tools);
				if (near.length > 0) setReached((before) => [...before, ...near]);
			},
			{ rootMargin: DISTANCE },
		);
		for (const tools of box.current?.querySelectorAll('[data-entry]') ?? []) observer.observe(tools);
		return () => observer.disconnect();
	}, [box]);
	return reached.map((tools) => {
		const { term: id = '', name = '' } = tools.closest<HTMLElement>('[data-term]')?.dataset ?? {};
		return createPortal(<CopyActions id={id} name={name} ways={WAYS} />, tools, id);
	});
}

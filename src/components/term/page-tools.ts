import { asksForKeys, asksForSearch } from '../search/search-keys.ts';
import type { Reached, startTools, TermPageTools } from './term-page-tools.tsx';

declare global {
	/** The address of the tools. The bundler puts the value in its place (scripts/io/page-script.ts). */
	const TOOLS_ADDRESS: string;
	/** The beginning of the addresses of terms. */
	const TERMS_ADDRESS: string;
}

/** Links to terms in the text; not those to the Markdown of a term. */
const TERM_LINKS = `main a[href^="${TERMS_ADDRESS}"]:not([href$=".md"])`;

/**
 * Loads the search, the previews and the list of keys when the reader asks for one of them. What is typed until then goes into the field of
 * the page, from where the dialog takes it. If they cannot be loaded, the field leads to the results page, and links work as usual.
 */
export function loadToolsOnDemand(): void {
	const form = document.querySelector<HTMLFormElement>('.bar form');
	const field = form?.querySelector('input');
	const button = form?.querySelector('button');
	if (form == null || field == null || button == null) return;
	const untilLoaded = new AbortController();
	let loading: Promise<TermPageTools> | undefined;
	/** The last link that was reached while the tools load. */
	let reached: Reached | undefined;
	const load = (): Promise<TermPageTools> => {
		loading ??= (import(TOOLS_ADDRESS) as Promise<{ readonly startTools: typeof startTools }>)
			.then((module) => module.startTools(() => reached))
			.then((tools) => {
				untilLoaded.abort();
				return tools;
			});
		loading.catch(() => {
			loading = undefined;
		});
		return loading;
	};

	/** @param isSend whether the reader sends the form, which leads to the results page where the tools do not load */
	const search = (isSend: boolean): void => {
		// On a phone the field is hidden until now. The keyboard of a phone opens only for a focus within the event.
		form.dataset['open'] = '';
		field.focus();
		load().then(
			(tools) => {
				delete form.dataset['open'];
				const typed = field.value;
				field.value = '';
				// The focus returns there when the dialog closes.
				if (field.offsetWidth === 0) button.focus();
				tools.search(typed);
			},
			() => isSend && field.value !== '' && form.submit(),
		);
	};
	form.addEventListener('click', (event) => {
		// A key that submits the form clicks its button, too. Where the tools could not be loaded, the form is sent.
		if (event.detail === 0 && field.value !== '') return;
		event.preventDefault();
		search(event.target !== field);
	});
	// A word that is being composed stays where it is composed.
	field.addEventListener('input', (event) => (event instanceof InputEvent && event.isComposing) || search(false));
	field.addEventListener('compositionend', () => search(false));
	for (const name of ['pointerenter', 'focusin', 'touchstart'])
		form.addEventListener(name, () => void load().catch(() => undefined), { once: true, passive: true });
	document.addEventListener('keydown', (event) => {
		if (event.defaultPrevented) return;
		if (asksForSearch(event)) {
			event.preventDefault();
			search(false);
		} else if (asksForKeys(event)) {
			load().then(
				(tools) => tools.keys(),
				() => undefined,
			);
		}
	});

	let isTouched = false;
	const reach = (event: Event, by: Reached['by']): void => {
		const target = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(TERM_LINKS) : null;
		if (target === null || target.closest('nav') !== null) return;
		if (by === 'tap') event.preventDefault();
		reached = { target, by };
		// If the previews do not load, the link works as usual.
		load().catch(() => by === 'tap' && location.assign(target.href));
	};
	const on = <Name extends keyof DocumentEventMap>(name: Name, listener: (event: DocumentEventMap[Name]) => void): void =>
		document.addEventListener(name, listener, { capture: true, signal: untilLoaded.signal });
	on('pointerover', (event) => event.pointerType !== 'touch' && reach(event, 'hover'));
	on('focusin', (event) => event.target instanceof Element && event.target.matches(':focus-visible') && reach(event, 'focus'));
	on('pointerdown', (event) => {
		isTouched = event.pointerType === 'touch';
	});
	on('click', (event) => isTouched && event.detail > 0 && reach(event, 'tap'));
}

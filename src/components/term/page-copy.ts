import { shownAddress } from '../../web/addresses.ts';
import { COPY_WAYS, type CopyWay, refusal, type ShareTexts, shareTexts } from './share-texts.ts';
import { writeClipboard } from './write-clipboard.ts';

/** Makes the copy buttons of a term's page work. The address is text too, for readers without JavaScript. */
export function addCopyButtons(): void {
	const box = document.querySelector<HTMLElement>('[data-name]');
	const status = box?.querySelector<HTMLElement>('[role=status]');
	if (box == null || status == null) return;
	const { name = '', summary, address = '' } = box.dataset;
	const texts = shareTexts(name, summary ?? null, shownAddress(address, location.origin));
	box.querySelector('.address-text')?.replaceChildren(texts.link);
	for (const [at, button] of box.querySelectorAll('button').entries()) {
		const way = COPY_WAYS[at];
		if (way !== undefined) button.addEventListener('click', () => void copy(texts, way, status));
	}
}

/** Copies a text. If the browser refuses, shows the text in a field to copy it by hand. The result is in `status`. */
async function copy(texts: ShareTexts, { what, label, done }: CopyWay, status: HTMLElement): Promise<void> {
	status.nextElementSibling?.remove();
	status.textContent = '';
	try {
		await writeClipboard(texts, what);
		status.textContent = done;
	} catch {
		// The browser refused, or the page was loaded without HTTPS and has no clipboard.
		status.after(fieldOf(texts[what], label));
		status.textContent = refusal(navigator.userAgent);
	}
}

/** A read-only field, whose text is selected when it is on the page. */
function fieldOf(text: string, label: string): HTMLTextAreaElement {
	const field = document.createElement('textarea');
	field.className = 'by-hand';
	field.readOnly = true;
	field.value = text;
	field.setAttribute('aria-label', label);
	requestAnimationFrame(() => {
		field.focus();
		field.select();
	});
	return field;
}

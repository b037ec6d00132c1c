import { shownAddress } from '../../web/addresses.ts';
import { refusal } from './share-texts.ts';

/* The script of a term's page: its copy buttons. The page is complete without it, because the address is text. */

/** Copies a text. If the browser refuses, shows the text in a field to copy it by hand. The result is in `status`. */
async function copy(text: string, button: HTMLButtonElement, status: HTMLElement): Promise<void> {
	status.nextElementSibling?.remove();
	status.textContent = '';
	try {
		await navigator.clipboard.writeText(text);
		status.textContent = button.dataset['copied'] ?? 'Copied';
	} catch {
		// The browser refused, or the page was loaded without HTTPS and has no clipboard.
		status.after(fieldOf(text, button.textContent ?? ''));
		status.textContent = refusal(navigator.userAgent);
	}
}

/** A read-only field, whose text is selected when it is on the page. */
function fieldOf(text: string, label: string): HTMLTextAreaElement {
	const field = document.createElement('textarea');
	field.className = 'by-hand';
	field.readOnly = true;
	field.value = text;
	field.rows = text.split('\n').length;
	field.setAttribute('aria-label', label);
	requestAnimationFrame(() => {
		field.focus();
		field.select();
	});
	return field;
}

const shown = document.querySelector('.address-text');
const builtIn = shown?.textContent ?? '';
const address = shownAddress(builtIn, location.origin);
shown?.replaceChildren(address);

const status = document.querySelector<HTMLElement>('[role="status"]');
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	if (status === null) break;
	const text = (button.dataset['copy'] ?? '').replace(builtIn, () => address);
	button.addEventListener('click', () => void copy(text, button, status));
	button.hidden = false;
}

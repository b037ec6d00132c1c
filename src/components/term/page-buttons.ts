import { refusal } from './share-texts.ts';

/* The copy buttons of a term's page, which carries this script. The page is complete without it: the address stands there as text. */

/** Copies what a button holds, or says in `status` why not and shows it to be copied by hand. */
async function copy(button: HTMLButtonElement, status: HTMLElement): Promise<void> {
	const text = button.dataset['copy'] ?? '';
	status.nextElementSibling?.remove();
	status.textContent = '';
	try {
		await navigator.clipboard.writeText(text);
		status.textContent = button.dataset['copied'] ?? 'Copied';
	} catch {
		// Refused, or not there at all: a page that did not come over HTTPS has no clipboard.
		status.after(fieldOf(text, button.textContent ?? ''));
		status.textContent = refusal(navigator.userAgent);
	}
}

/** A read-only field with its text selected as soon as it stands on the page. */
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

const status = document.querySelector<HTMLElement>('[role="status"]');
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	if (status === null) break;
	button.addEventListener('click', () => void copy(button, status));
	button.hidden = false;
}

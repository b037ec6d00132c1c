// @ts-check
/* The copy buttons of a term's page. The page is complete without this file: the address stands on it as text. */

/**
 * Copies what a button holds, or says why not and shows it to be copied by hand.
 *
 * @param {HTMLButtonElement} button
 * @param {HTMLElement} status announced by screen readers when its text changes
 */
async function copy(button, status) {
	const text = button.dataset['copy'] ?? '';
	status.nextElementSibling?.remove();
	status.textContent = '';
	try {
		await navigator.clipboard.writeText(text);
		status.textContent = button.dataset['copied'] ?? 'Copied';
	} catch {
		// Refused, or not there at all: a page that did not come over HTTPS has no clipboard.
		const keys = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
		status.after(fieldOf(text, button.textContent ?? ''));
		status.textContent = `The browser did not allow it. The text is selected: press ${keys}`;
	}
}

/**
 * A read-only field with its text selected as soon as it stands on the page.
 *
 * @param {string} text
 * @param {string} label
 */
function fieldOf(text, label) {
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

const status = document.querySelector('[role="status"]');
for (const button of document.querySelectorAll('button[data-copy]')) {
	if (!(button instanceof HTMLButtonElement) || !(status instanceof HTMLElement)) continue;
	button.addEventListener('click', () => void copy(button, status));
	button.hidden = false;
}

export {};

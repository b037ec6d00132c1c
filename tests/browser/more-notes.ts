/** A picture that {@link moreNotes} shows, wider than a phone: where it is below the notes, and its size in pixels. */
export const PICTURE = { path: 'img/cone.png', width: 900, height: 300 } as const;

/** How many terms {@link moreNotes} adds: with the project's own enough for a glossary of several pages. */
const TERMS = 320;

/**
 * Notes of another hand: names of other scripts and names like markup, a flowchart, code, walk-throughs, and so many
 * terms that the glossary is split.
 */
export function moreNotes(): string {
	// Two letters tell them apart; a number would make them one term and its plural.
	const letter = (index: number): string => String.fromCharCode(97 + (index % 26));
	const names = Array.from({ length: TERMS }, (_, index) => `Z${letter(index)}${letter(Math.floor(index / 26))}rix`);
	return [
		'# Другое & <b>more</b> {#more}',
		'Κυβερνήτης - ένας τιμονιέρης',
		'',
		'容器编排 - 让许多容器一起工作',
		'',
		'<img src=x onerror=alert(1)> - a name like markup',
		'',
		'Moving 1) put the shop in a box 2) split it into a stateless till and a stock that keeps its state 3) keep splitting the till',
		'',
		'Baking 1) knead "it" & wait 2) bake <b>hot</b>',
		'',
		'```mermaid',
		'flowchart LR',
		'  a["Jotted"] --> b["by hand"]',
		'```',
		'',
		'```sh',
		'docker run --rm hello',
		'```',
		'',
		`V60 - a cone ![the cone](${PICTURE.path})`,
		'',
		`![[${PICTURE.path}|300]]`,
		'',
		'Energy - $E = mc^2$',
		'',
		'$$',
		'\\sum_{i=1}^n x_i = \\frac{a}{b} + \\frac{c}{d} + \\frac{e}{f} + \\frac{g}{h} + \\frac{i}{j} + \\frac{k}{l} + \\frac{m}{n}',
		'$$',
		'',
		'## Many',
		...names.flatMap((name) => [`${name} - a made-up thing`, '']),
	].join('\n');
}

import { expect, it } from 'vitest';
import { expectInside, linesOf } from '../../scripts/cards/card-layout.samples.ts';
import { projectCards } from './project-cards.ts';

it('keeps every letter of the project’s cards inside, the whole name and sentence large enough for 300 pixels', async () => {
	for (const card of await projectCards()) {
		await expectInside(card);
		const lines = linesOf(card);
		const text = lines.map((line) => line.text).join(' ');
		expect(text).toContain(card.name);
		expect(text).toContain(card.sentence);
		for (const line of lines) expect(line.size, line.text).toBeGreaterThanOrEqual(32);
		expect(lines[0]?.size).toBeGreaterThanOrEqual(88);
	}
});

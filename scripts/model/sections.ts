import type { SectionId, TopicId } from '../../src/language/ids.ts';
import { RESERVED_ADDRESSES } from '../../src/web/site-pages.ts';
import { diagnostic, type Place, type Report } from '../text/diagnostic.ts';
import { digest, slugOf } from './slug.ts';

/** The address of a topic: the slug of its fixed id if it has one, else of its title. An address that the site itself uses gets the suffix `-notes`. */
export function topicAddress(title: string, fixedId: string | undefined): TopicId {
	const slug = fixedId === undefined ? slugOf(title) : slugOf(fixedId);
	return (RESERVED_ADDRESSES.has(slug) ? `${slug}-notes` : slug) as TopicId;
}

/** Assigns the heading ids of one page, each once. */
export class SectionIds {
	private readonly taken = new Map<string, Place>();
	/** The next number to try for an id that repeats. */
	private readonly repeats = new Map<string, number>();

	public constructor(private readonly report: Report) {}

	/** The id that a heading sets with `{#id}`. Two headings with one id are an error at both places. */
	public fixed(id: string, place: Place): SectionId {
		const other = this.taken.get(id);
		if (other !== undefined) {
			const related = { place: other, message: `“${id}” stands here too` };
			this.report(
				diagnostic('heading-id-taken', place, `another heading of this page has the id “${id}” already: change one of them`, related),
			);
			return this.derived(id, ['taken'], place);
		}
		this.taken.set(id, place);
		return id as SectionId;
	}

	/** An id derived from the title. If it is taken, the id includes the parent heading, then a digest of all headings above. */
	public derived(title: string, above: readonly string[], place: Place): SectionId {
		const plain = slugOf(title);
		const within = slugOf([...above.slice(-1), title].join(' '));
		const whole = `${plain}-${digest([...above, title].join('\n'))}`;
		let id = [plain, within, whole].find((candidate) => !this.taken.has(candidate));
		for (let count = this.repeats.get(whole) ?? 2; id === undefined; count += 1) {
			if (!this.taken.has(`${whole}-${count}`)) id = `${whole}-${count}`;
			this.repeats.set(whole, count + 1);
		}
		this.taken.set(id, place);
		return id as SectionId;
	}
}

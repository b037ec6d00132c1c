import type { ReactNode } from 'react';
import type { MapTopic } from '../../schemas/map-json.ts';
import { hueOf } from './hues.ts';
import styles from './MapTools.module.css';

interface Props {
	readonly topics: readonly MapTopic[];
	readonly chosen: number | undefined;
	readonly onChoose: (topic: number | undefined) => void;
}

/** A button per topic, which dims all other topics. The buttons are also the legend of the colours. */
export function TopicButtons({ topics, chosen, onChoose }: Props): ReactNode {
	return (
		<fieldset className={styles.topics}>
			<legend className="unseen">Show one topic</legend>
			{topics.map(({ id, title }, index) => (
				<button
					key={id}
					type="button"
					className={`${styles.button} ${hueOf(index)}`}
					aria-pressed={chosen === index}
					onClick={() => onChoose(chosen === index ? undefined : index)}
				>
					<span className={styles.swatch} /> <span dir="auto">{title}</span>
				</button>
			))}
		</fieldset>
	);
}

import styles from './MapPicture.module.css';

const HUES = [styles.hue1, styles.hue2, styles.hue3, styles.hue4, styles.hue5, styles.hue6];

/** The class with the hue of a topic, by the topic's index. Hues repeat: only regions and their labels identify a topic. */
export function hueOf(topic: number): string {
	return HUES[topic % HUES.length] ?? '';
}

import styles from './MapPicture.module.css';

const HUES = [styles.hue1, styles.hue2, styles.hue3, styles.hue4, styles.hue5, styles.hue6];

/** The class that gives the hue of a topic by its place in the list. Hues come again: what tells topics apart for certain is their regions and names. */
export function hueOf(topic: number): string {
	return HUES[topic % HUES.length] ?? '';
}

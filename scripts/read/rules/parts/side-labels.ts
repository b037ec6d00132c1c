/**
 * Words that label a side of a thing in many fields: they stand above what is said of it and name nothing. One line a language.
 */
const SIDE_LABELS: ReadonlySet<string> = new Set(
	`causes cause symptoms symptom signs treatment treatments function functions structure purpose role roles types type kinds uses use usage location
	origin effects effect consequences origins aim aims method methods rules rule dates people place places names materials equipment sources source
	merkmale vorteile nachteile ursachen ursache symptome behandlung aufbau funktion aufgaben beispiele beispiel quelle quellen arten eigenschaften folgen ziele
	causes symptômes traitement avantages inconvénients exemples exemple rôle propriétés étapes remarques sources
	causas síntomas tratamiento ventajas desventajas inconvenientes ejemplos ejemplo características función funciones tipos fuentes fuente
	cause sintomi vantaggi svantaggi esempi esempio caratteristiche funzione tipi fonti vantagens desvantagens exemplos sintomas características tipos
	oorzaken voordelen nadelen voorbeelden kenmerken bronnen przyczyny objawy zalety wady przykłady cechy причины симптомы примеры признаки свойства
	优点 缺点 特点 例子 特徴 例 長所 短所`.split(/\s+/u),
);

/** Whether a phrase of these lower-case words is a label for a side of a thing, with or without “of …” behind it. */
export function isSideLabel(words: readonly string[]): boolean {
	const [first = '', second = ''] = words;
	return SIDE_LABELS.has(first) && (words.length === 1 || /^(?:of|for|in|de|du|des|von|der|del|di|van)$/u.test(second));
}

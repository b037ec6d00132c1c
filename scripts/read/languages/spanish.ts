import type { Language } from './language.ts';

/** Spanish. */
export const spanish: Language = {
	code: 'es',
	articles: 'el la los las un una unos unas',
	clause: `yo tú él ella nosotros ellos ellas me te se le les lo nos no nunca siempre que quien cual cuando donde si pero porque pues
		aunque mientras es son era eran ser está están fue ha han hay tiene tienen puede pueden debe deben va van hace ya también muy más sólo
		solo así entonces luego ojo`,
	linking: 'de del en a al con sin por para y e o u entre sobre desde hasta el la los las',
	determiners: 'este esta estos estas ese esa esos aquel cada todo toda todos todas algún alguna varios varias mi su sus nuestro otro otra',
	labels: `ejemplo ejemplos ej ej. p.ej. definición ventaja ventajas desventaja desventajas inconvenientes fuente fuentes nota notas ojo
		pregunta preguntas respuesta tipos pasos características propiedades ecuación fórmula importante resumen objetivo objetivos tarea
		tareas causa causas consecuencias recordar conclusión uso usos`,
	verbs: 'es son era eran está están fue tiene tienen puede pueden debe deben significa consiste mide representa sirve permite describe',
	defines:
		/^(?:es|son|era)\s+(?:también\s+)?(?:una?|unos|unas|el|la|los|las|lo|aquel(?:la)?|cuando|cualquier)\s|^(?:significa|consiste en|se refiere a|se define como|se llama|mide|representa|designa)\s/iu,
	order: /^\p{Ll}+(?:ar|er|ir)$/u,
	definition: /^(?:Se (?:llama|denomina|conoce como)|Llamamos)\s+(?<name>[^,.]{2,40}?)\s+(?:al?|a la|a los|a las)\s/u,
};

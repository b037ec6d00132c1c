import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

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
	remarks: 'problema razón motivo pregunta cuestión objetivo idea resultado ventaja desventaja diferencia truco solución cosa clave',
	defines:
		/^(?:es|son|era)\s+(?:también\s+)?(?:una?|unos|unas|el|la|los|las|lo|aquel(?:la)?|cuando|cualquier)\s|^(?:quiere decir|significa|consiste en|se refiere a|se define como|se llama|mide|representa|designa)\s/iu,
	order: /^\p{Ll}+(?:ar|er|ir)$/u,
	definition: /^(?:Se (?:llama|denomina|conoce como)|Llamamos)\s+(?<name>[^,.]{2,40}?)\s+(?:al?|a la|a los|a las)\s/u,
	prose: proseForms({
		naming:
			/(?:(?:(?:se|le|les) (?:llaman?|denominan?|dice|conocen? como)|se (?:le|les) (?:llaman?|dice|denomina|conoce como)|(?:es|son|está|están) (?:llamad[oa]s?|denominad[oa]s?|conocid[oa]s? como)|llamad[oa]s?|conocid[oa]s? como|se habla de|hablamos de|recibe[n]? el nombre de|llamamos|lo que llamamos)\s+(?:(?:el|la|los|las|una?)\s+)?)/giu,
		is: /\b(?:es|son)\s+(?:(?:el|la|los|las|una?|su)\s+)?$/iu,
		says: /(?:(?:es|son)\s+(?:una?|unos|unas|el|la|los|las|lo|aquel(?:la)?|cuando|cualquier)\s(?!(?:mism[oa]|únic[oa]|primer[oa]?|últim[oa]|mejor|peor|problema|razón|más|que)\b)|(?:significa|consiste en|se refiere a|se define como|designa)\s(?!que\b)|quiere decir\s)/iuy,
		thatIs: /^,?\s*[(–—-]?\s*(?:es decir|o sea|esto es|eso es|quiere decir)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:si|cuando|siempre que)\s/iu,
		resumes: /,?\s*(?:(?:eso|esto)\s(?:es|son)|es decir|quiere decir|que es)\s(?!que\b|muy\b|lo mismo\b|importante\b)\S/iuy,
		fillers: /^(?:(?:eh+|este|bueno|pues|a ver|ok|vale|entonces|y|pero|ah|sí|no|primero)[,.]?\s+)+/iu,
		restricts: /\s(?:que|donde|quien|cuy[oa]s?|para|de|del|con|sin|entre|por)\s/iu,
		pointsBack: /^(?:y\s+|a\s+)?(?:est[eoa]s?|es[eoa]s?|se\s+(?:le|les)|eso|esto)\b/iu,
		joins: /^(?:(?:y|pero|o|e|pues|así que|mientras que|en cambio|ahora),?\s+)+/iu,
		article: /^(?:el|la|los|las|una?|unos|unas)\s+/iu,
		dropsSubject: true,
		framed:
			/\b(?:se entiende por|entendemos por)\s(?:(?:el|la|los|las|una?)\s)?(?<name2>[^,.;:]{2,30}?)\s(?=(?:el|la|los|las|una?|lo|cada|todo|toda|cuando|que)\s)|\bpor\s(?<name3>[^,.;:]{2,30}?)\s(?:se entiende|entendemos)\b|\b(?:hablamos|se habla) de\s(?<name4>[^,.;:]{2,30}?)\s(?=(?:cuando|si)\s)|\b(?:se (?:llama|denomina|conoce como)|llamamos)\s+[«"“]?(?<name>[^,.;:«»"“”]{2,40}?)[»"”]?\s+(?:al?|a la|a los|a las)\s/giu,
	}),
};

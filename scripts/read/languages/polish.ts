import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** Polish, which has no articles. */
export const polish: Language = {
	code: 'pl',
	articles: '',
	clause: `ja ty on ona ono my wy oni one mnie mi ci go mu się nie nigdy zawsze tylko też już jeszcze bardzo jest są był była było były być
		będzie będą ma mają może mogą musi muszą trzeba można że który która które którzy co kto gdzie kiedy dlaczego jak jeśli jeżeli gdy ale
		bo ponieważ więc czyli żeby aby to tu tam potem wtedy`,
	linking: 'w we z ze na do od po przy dla o u nad pod przez bez i oraz lub albo za między a',
	determiners: 'ten ta te tego tej tych każdy każda każde wszystkie wiele kilka niektóre jakiś mój nasz inny inne inna',
	labels: `przykład przykłady np np. definicja zaleta zalety wada wady cecha cechy właściwości źródło źródła uwaga uwagi pytanie pytania
		odpowiedź rodzaje typy kroki etapy ważne podsumowanie cel cele zadanie przyczyna przyczyny skutek skutki wzór wniosek`,
	verbs: 'jest są był była było były ma mają może mogą musi muszą to oznacza polega opisuje określa służy mierzy nazywa',
	remarks: 'problem powód pytanie cel pomysł wynik zaleta wada różnica rozwiązanie rzecz sprawa',
	defines: /^(?:jest|są)\s+(?:to\s+)?\p{Ll}|^(?:to|oznacza|polega na|opisuje|określa)\s/iu,
	order: /^\p{Ll}+(?:ć|ąć|eść)$/u,
	prose: proseForms({
		naming:
			/(?:(?:nazywa(?:ją|my)?(?: (?:się|to|go|ją|je|ich|jest))*|nazywan[aey]m?i?(?: (?:jest|są|także|też))?|zwan[aeyi](?:mi|m)?|tzw\.|tak zwan[aey]|określa się (?:jako|mianem)|znan[aey] jako|mówimy o|nosi nazwę|noszą nazwę)\s+)/giu,
		is: /(?<!\p{L})(?:jest|są|to|to jest|to są)\s+$/iu,
		says: /(?:(?:jest to|są to|to jest|to są|to)\s(?!(?:że|samo|nie|był|jest|co|jak|ja|on)\b)|(?:oznacza|określa|polega na)\s(?!(?:że|to)\b))/iuy,
		thatIs: /^,?\s*[(–—-]?\s*(?:czyli|tzn\.?|to znaczy|tj\.?|inaczej mówiąc)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:jeśli|jeżeli|gdy|kiedy)\s/iu,
		resumes: /,?\s*(?:to (?:jest|są|taki|taka|takie|po prostu)|to znaczy)\s(?!że\b|nie\b|ważne\b)\S/iuy,
		fillers: /^(?:(?:e+|yyy|no|więc|dobra|ok|tak|nie|aha|i|a|ale|teraz|najpierw)[,.]?\s+)+/iu,
		restricts: /(?:,\s*(?:któr\p{L}+|gdzie|co|kiedy|gdy|w|z)\s|\s(?:do|dla|bez|między|z|od)\s)/iu,
		pointsBack: /^(?:i\s+)?(?:to|takie|taki|taka|ten|ta|te|nazywamy)(?!\p{L})/iu,
		dropsSubject: true,
		framed:
			/\bprzez\s(?<name>\p{L}[^,.;:]{2,24}?)\s(?:rozumie(?:my|ją)?|rozumie się)\s|\bpod pojęciem\s(?<name2>\p{L}[^,.;:]{2,24}?)\s(?:rozumie(?:my|ją)?|kryje się)\s/giu,
		oblique: /(?:em|ą|ami|ym|im)$/iu,
		joins: /^(?:(?:i|a|ale|natomiast|zaś|więc|oraz|teraz),?\s+)+/iu,
	}),
};

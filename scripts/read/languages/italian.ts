import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** Italian. */
export const italian: Language = {
	code: 'it',
	articles: 'il lo la i gli le un uno una',
	joinedArticle: /^(?:[lL]|[uU]n)['’](?=\p{L})/u,
	clause: `io tu lui lei noi voi loro mi ti si ci vi ne non mai sempre che chi cui quando dove se ma perché però quindi mentre è sono era
		erano essere sta stanno fu ha hanno c'è può possono deve devono va vanno fa già anche molto più solo così poi allora`,
	linking:
		'di del dello della dei degli delle d a al alla ai alle in nel nella con su sul sulla per tra fra e o da dal dalla il lo la i gli le',
	determiners: 'questo questa questi queste quello quella ogni tutto tutta tutti tutte alcuni alcune vari mio suo nostro altro altra',
	labels: `esempio esempi es es. definizione vantaggio vantaggi svantaggio svantaggi fonte fonti nota note attenzione domanda domande
		risposta tipi passi fasi caratteristiche proprietà formula importante riassunto obiettivo obiettivi compiti causa cause conseguenze
		ricorda conclusione uso usi`,
	verbs: 'è sono era erano sta fu ha hanno può possono deve devono significa consiste misura rappresenta serve permette descrive indica',
	remarks: 'problema ragione motivo domanda questione scopo idea risultato vantaggio svantaggio differenza trucco soluzione cosa',
	defines:
		/^(?:è|sono|era)\s+(?:anche\s+)?(?:un|una|uno|il|lo|la|i|gli|le|ciò|quando|l['’]|un['’])[\s\p{L}]|^(?:vuol dire|significa|consiste (?:in|nel)|si riferisce a|si definisce|misura|rappresenta|indica)\s/iu,
	order: /^\p{Ll}+(?:are|ere|ire)$/u,
	definition: /^(?:Si chiama|Si definisce|Chiamiamo)\s+(?<name>[^,.]{2,40}?)\s+(?:il|lo|la|l['’]|un|una|ogni)\b/u,
	prose: proseForms({
		naming:
			/(?:(?:si (?:chiama(?:no)?|dice|dicono|definisc(?:e|ono)|denomina(?:no)?)|viene (?:chiamat[oa]|dett[oa]|definit[oa])|vengono (?:chiamat[ie]|dett[ie])|(?:è|sono) (?:chiamat[oaie]|dett[oaie]|not[oaie] come)|chiamat[oaie]|dett[oaie]|not[oaie] come|si parla di|prende il nome di|prendono il nome di|(?:lo|la|li|le) chiamiamo)\s+(?:anche\s+)?(?:(?:il|lo|la|i|gli|le|un[ao]?)\s+|l['’])?)/giu,
		is: /(?<!\p{L})(?:è|sono)\s+(?:(?:il|lo|la|i|gli|le|un[ao]?)\s+|l['’])?$/iu,
		says: /(?:(?:è|sono)\s+(?:(?:un|una|uno|il|lo|la|i|gli|le|ciò|quando)\s|l['’]|un['’])(?!(?:stess[oa]|unic[oa]|prim[oa]|ultim[oa]|miglior|problema|ragione|motivo|più)\b)|(?:significa|consiste (?:in|nel)|si riferisce a|si definisce|indica)\s(?!che\b)|vuol dire\s)/iuy,
		thatIs: /^,?\s*[(–—-]?\s*(?:cioè|ossia|ovvero|vale a dire|nel senso che|vuol dire)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:se|quando|qualora)\s/iu,
		resumes: /,?\s*(?:(?:questo|quello|sarebbe|che)\sè|sarebbe|vuol dire|significa)\s(?!che\b|molto\b|importante\b)\S/iuy,
		fillers: /^(?:(?:eh+|ehm|allora|dunque|ok|bene|beh|e|ma|ah|sì|no|poi|prima)[,.]?\s+)+/iu,
		restricts: /\s(?:che|dove|chi|cui|per|di|del|della|con|senza|tra|fra|da)\s/iu,
		pointsBack: /^(?:e\s+)?(?:quest[oaei']|ciò|quell[oaei]|lo|la|li|le)(?!\p{L})/iu,
		joins: /^(?:(?:e|ed|ma|o|mentre|invece|ora|dunque|quindi|allora),?\s+)+/iu,
		article: /^(?:(?:il|lo|la|i|gli|le|un[ao]?)\s+|l['’]|un['’])/iu,
		dropsSubject: true,
		framed:
			/\bper\s(?:(?:il|lo|la|un[ao]?)\s)?[«"]?(?<name2>[^,.;:«»"]{2,30}?)[»"]?\s(?:si intende|s['’]intende|intendiamo)\b|\b(?:si chiama|si definisce|chiamiamo)\s+[«"“]?(?<name>[^,.;:«»"“”]{2,40}?)[»"”]?\s+(?:il|lo|la|l['’]|un[ao]?|ogni)\b/giu,
	}),
};

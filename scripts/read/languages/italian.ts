import type { Language } from './language.ts';

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
	defines:
		/^(?:è|sono|era)\s+(?:anche\s+)?(?:un|una|uno|il|lo|la|i|gli|le|ciò|quando|l['’]|un['’])[\s\p{L}]|^(?:significa|consiste (?:in|nel)|si riferisce a|si definisce|misura|rappresenta|indica)\s/iu,
	order: /^\p{Ll}+(?:are|ere|ire)$/u,
	definition: /^(?:Si chiama|Si definisce|Chiamiamo)\s+(?<name>[^,.]{2,40}?)\s+(?:il|lo|la|l['’]|un|una|ogni)\b/u,
};

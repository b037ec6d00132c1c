import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** French. */
export const french: Language = {
	code: 'fr',
	articles: 'le la les un une des',
	joinedArticle: /^[lL]['’](?=\p{L})/u,
	clause: `je tu il elle on nous vous ils elles me te se y ne pas jamais toujours que qui quoi dont où si mais donc car parce quand lorsque
		comme est sont était étaient été être a ont avait avoir peut peuvent doit doivent fait font va vont c'est ça cela ceci sinon alors puis
		aussi très plus n'est s'il qu'on qu'il faut`,
	linking: 'de du des en à au aux dans sur sous par pour avec sans et ou entre chez vers le la les',
	determiners: 'ce cet cette ces mon ma mes son sa ses leur leurs notre nos chaque tout toute tous toutes plusieurs quelques aucun aucune',
	labels: `exemple exemples ex ex. définition avantage avantages inconvénient inconvénients source sources remarque remarques note notes
		attention question questions réponse qualités propriétés caractéristiques types étapes but rappel important astuce nb n.b. conclusion
		résumé objectif objectifs exercice exercices cause causes conséquences recette méthode prof plan`,
	verbs: 'est sont était étaient a ont peut peuvent doit doivent désigne signifie permet consiste mesure représente sert fait',
	remarks: 'problème raison question but idée résultat avantage inconvénient différence astuce solution chose truc point',
	defines:
		/^(?:est|sont|était)\s+(?:aussi\s+)?(?:une?|le|la|les|des|l['’]|ce(?:lui|lle)?\b|quand\b|lorsque\b)|^(?:désigne|signifie|regroupe|consiste (?:à|en)|mesure|représente|permet d)/iu,
	order: /^\p{Ll}+(?:er|ir|re|oir)$/u,
	definition: /^On (?:appelle|nomme)\s+(?<name>[^,.]{2,40}?)\s+(?:le|la|les|l['’]|un|une|tout|toute|ce)\b/u,
	prose: proseForms({
		naming:
			/(?:(?:s['’](?:appellent|appelle)|se nomment?|on (?:l['’]|les? |la )?(?:appelle|nomme)|qu['’]on (?:appelle|nomme)|(?:est|sont) (?:appelée?s?|dite?s?|nommée?s?)|appelée?s?|dénommée?s?|connue?s? sous le nom de|on parle d(?:e|u|es)|porte(?:nt)? le nom de)\s+(?:(?:cela|ça|aussi|le|la|les|une?|des)\s+|l['’])?|(?:connue?s? sous le nom|on parle|porte(?:nt)? le nom) d['’])/giu,
		is: /(?:\b(?:est|sont)|c['’]est)\s+(?:(?:le|la|les|une?|des)\s+|l['’])?$/iu,
		says: /(?:(?:,\s+c['’])?(?:est|sont)\s+(?:une?|le|la|les|des|l['’]|ce(?:lui|lle)?|quand|lorsque)\s*(?!(?:même|seule?|premi[eè]re?|derni[eè]re?|meilleure?|problème|raison|question|plus)\b)|(?:désigne|signifie|regroupe|consiste (?:à|en))\s(?!que\b))/iuy,
		thatIs:
			/^,?\s*[(–—-]?\s*(?:c['’]est-à-dire|c\.?-?à-?d\.?|càd|cad|ça veut dire|ce qui veut dire|autrement dit|à savoir|soit)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:si|lorsque|quand|ssi|dès que)(?:\s|['’])/iu,
		resumes:
			/,?\s*(?:c['’]est|ce sont|ça veut dire|ça désigne)\s(?:juste\s|en gros\s|simplement\s)*(?!pas\b|bien\b|pour\b|à\b|vrai\b|trop\b|très\b|quoi\b)\S/iuy,
		fillers: /^(?:(?:euh+|bon|ben|alors|donc|ok|et|mais|ah|oui|non|enfin|voilà|d['’]abord)[,.]?\s+)+/iu,
		restricts: /(?:\s(?:qui|que|où|dont|pour|de|avec|sans|entre|par)\s|\squ['’]|\sd['’])/iu,
		pointsBack: /^(?:et\s+)?(?:c['’]est|ce(?:la|tte|t|s)?|ça|on\s+(?:l['’]|les?|la)|il|elle|ils|elles)(?![\p{L}])/iu,
		joins: /^(?:(?:et|mais|ou|or|donc|alors|tandis que|alors que|enfin),?\s+|qu['’]|tandis qu['’])+/iu,
		article: /^(?:(?:le|la|les|une?|des)\s+|l['’])/iu,
		copula: /\s(?:est|sont)\s(?:(?:une?|le|la|les)\s|l['’])/iu,
		elliptic:
			/^(?:(?:et|mais|tandis que|alors que)\s+)?(?:(?:une?|le|la)\s+|l['’])(?<name>\S+(?:\s\S+)?)\s+(?:(?:une?|le|la)\s+|l['’])(?=\S+)/iu,
		framed:
			/\bpar\s(?:une?\s)?[«"]?\s?(?<name2>\p{L}[^,.;:«»"]{2,30}?)\s?[»"]?,?\s(?:on|il|elle|le livre|le prof)\s(?:entend|désigne|comprend|veut dire)\b|\bce que (?:le livre|l['’]auteur|le prof|\p{Lu}\p{L}+|on|les \p{L}+)\s(?:nomme(?:nt)?|appelle(?:nt)?)\s(?:la\s|le\s|une?\s|l['’])?(?<name3>[^,.;:]{2,30}?),\sc['’]est\b|(?:compris|appris|découvert|revu|vu|lu|retenu|rappel|parlé (?:de|du))\s(?:(?:enfin|ce qu['’]est|le mot|la notion de|sur)\s)?(?:(?:le|la|les|une?|des|du|de la)\s|l['’])?(?<name4>\p{L}[^\s,.;:]{2,}(?:\s\p{L}[^\s,.;:]+)?)\s?:\s(?=\S+\s\S+\s\S)|\bon (?:appelle|nomme)\s+(?:«\s*)?(?<name>[^,.;:«»]{2,40}?)(?:\s*»)?\s+(?:le|la|les|l['’]|une?|tout|toute|ce|des)\b/giu,
	}),
};

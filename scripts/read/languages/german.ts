import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** German. */
export const german: Language = {
	code: 'de',
	articles: 'der die das ein eine',
	clause: `ich du er sie es wir ihr man mich mir dich uns euch ihm ihnen sich nicht nie niemals immer nur auch schon noch sehr eher meist
		meistens oft ist sind war waren bin sei wird werden wurde wurden hat haben hatte kann können konnte muss müssen musste darf dürfen soll
		sollen sollte will wollen dass daß weil wenn falls ob aber denn sondern damit sodass obwohl während bevor nachdem dann danach dort hier
		heute was wer wie wo wann warum wieso welche welcher welches heißt gibt geht bitte
		schließlich zuerst zunächst anschließend außerdem daher deshalb deswegen trotzdem
		normalerweise insgesamt vielleicht natürlich mindestens höchstens etwa ungefähr circa ca ca.`,
	linking:
		'als von vom zu zum zur in im an am auf aus bei beim mit nach für über unter und oder durch gegen ohne um des dem den der die das',
	determiners: `dem den des einem einen einer eines kein keine keinen dieser diese dieses diesem diesen jeder jede jedes alle alles viele
		mehrere manche einige solche mein meine unser unsere sein seine beide`,
	labels: `beispiel beispiele bsp bsp. z.b. merkmal merkmale definition vorteil vorteile nachteil nachteile eigenschaften quelle quellen
		hinweis hinweise achtung frage fragen antwort aufgabe aufgaben tipp tipps wichtig merke notiz notizen übung übungen formel ursache
		ursachen folge folgen arten typen trainer dozent ort termin thema themen zusammenfassung wirkung symptome anwendung ziel zweck`,
	verbs: `ist sind war waren wird werden hat haben kann können muss müssen darf dürfen soll sollen bezeichnet bedeutet heißt besteht
		beschreibt dient misst nennt gibt steht entsteht`,
	remarks: 'problem grund frage ziel idee ergebnis vorteil nachteil unterschied trick lösung sache punkt folge',
	defines:
		/^(?:ist|sind|war)\s+(?:(?:also|einfach|im Prinzip)\s+)?(?:ein|eine|einer|der|die|das|jede[rs]?|was|wenn|diejenige)\s|^(?:(?:liegt|liegen) vor,|bezeichnet|bedeutet|heißt|beschreibt|meint|steht für|misst)\s/iu,
	capitalNouns: true,
	definition:
		/^(?:Unter|Mit)\s+(?:de[mnr]|eine[mr])?\s*[„“"»]?(?<name>\p{Lu}[^,.]{1,40}?)[“”"«]?\s+(?:versteht man|ist gemeint|meint man|bezeichnet man)\b|^Als\s+(?:eine[nm]?\s+)?(?<name2>\p{Lu}[^,.]{1,40}?)\s+(?:wird|werden|bezeichnet man)\b/u,
	prose: proseForms({
		naming:
			/(?<!\bso\s)(?:(?:hei(?:ß|ss)(?:t|en)|nennt (?:man|sich)(?: (?:das|dies|es|sie|ihn))?|nennen (?:wir|sich)(?: (?:das|dies|es|sie|ihn))?|sogenannte[nrs]?|so genannte[nrs]?|sog\.|bezeichnet man(?: (?:das|dies|es|sie|ihn))? als|(?:wird|werden)(?: (?:auch|meist|oft))? als|spricht man von|spricht man (?:hier|dann|dabei) von|unter dem Namen|ist bekannt als|der Fachbegriff (?:dafür |hierfür )?(?:ist|lautet)|der Name (?:dafür )?ist)\s+(?:auch\s+)?(?:(?:de[rmn]|die|das|eine?[mnrs]?)\s+)?)/giu,
		is: /\b(?:ist|sind)\s+(?:(?:de[rn]|die|das|eine?)\s+)?$/iu,
		says: /(?:(?:ist|sind)\s+(?:(?:also|einfach|im Prinzip|schlicht|(?:nach|laut|gemäß|in) [^,.]{1,20}?)\s+)?(?:eine?|de[rn]|die|das|jede[rs]?|was|wenn|diejenige)\s(?!(?:erste|letzte|einzige|gleiche|beste|wichtigste|Grund|Problem|Frage|größte)\b)|(?:bezeichnet|bedeutet|meint|beschreibt)\s(?!(?:dass|daß|also|nur|auch|nicht|hier)\b)|(?:liegt|liegen) vor, (?:wenn|sobald|falls)\s|(?:heißt|bedeutet), (?:dass\s)?)/iuy,
		thatIs: /^,?\s*[(–—-]?\s*(?:d\.\s?h\.|das hei(?:ß|ss)t|dh|sprich|also)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:wenn|falls|sobald|genau dann)\s/iu,
		resumes: /,?\s*(?:das|dies)\s(?:ist|sind)\s(?:(?:also|einfach|halt|quasi|so|nur)\s)*(?:eine?|der|die|das|jede[rs]?|wenn|was|wo)\s/iuy,
		fillers: /^(?:(?:äh+m?|ähm|also|ok|okay|so|gut|na|ja|nein|ach|und|aber|jetzt|dann|erstens|zuerst)[,.]?\s+)+/iu,
		restricts: /(?:,\s*(?:de[rmn]|die|das|dessen|deren|wo|worin|was|mit|in|auf|aus|an)\s|\s(?:für|mit|aus|von|zum|zur|ohne|zwischen)\s)/iu,
		pointsBack: /^(?:und\s+)?(?:das|dies(?:e[rsnm]?)?|man\s+nennt|so\s+(?:ein|etwas)|solche?[rsn]?|hier|dann|es|sie)\b/iu,
		joins: /^(?:(?:und|aber|oder|also|denn|während|wohingegen|nun|jetzt|dagegen|merke),?\s+)+/iu,
		article: /^(?:der|die|das|eine?)\s+/iu,
		apposed: /^eine?\s/iu,
		framed:
			/^(?!(?:Der|Die|Das|Er|Sie|Es|Unser|Mein)e?\s)(?<name4>\p{Lu}[^\s,.;:]+(?:\s\p{Lu}[^\s,.;:]+)?)\s(?:(?:nennt man|nennen wir)\s(?=(?:de[rn]|die|das|eine?n?|alle[ns]?|jede[rns]?|\p{Lu}\p{L}+)[\s,][^.]{8,})|hei(?:ß|ss)en\s(?=(?:die|alle)\s[^.]{8,}))|\b(?:gelernt|verstanden|besprochen|behandelt|erklärte?n?(?:\s(?:mir|uns))?|abzugrenzen vo[nm]|neu):?\s(?:(?:de[rmn]|die|das|eine?[nmr]?)\s)?(?<name5>\p{Lu}[^\s,.;:]{3,}):\s(?=\S+\s\S+\s\S)|\b(?:was|das|den|die) man (?:auch |als |gern )?[„“"»]?(?<name2>\p{Lu}[^,.;:„“”"»«]{1,40}?)[“”"«]?\s+(?:nennt|bezeichnet)\b|\bmit\s+[„“"»]?(?<name3>\p{Lu}[^,.;:„“”"»«]{1,40}?)[“”"«]?\s+ist\s(?=[^.;]{4,160}\bgemeint\b)|\b(?:unter|mit)\s+(?:de[mnr]\s+|eine[mr]\s+)?[„“"»]?(?<name>\p{Lu}[^,.;:„“”"»«]{1,40}?)[“”"«]?\s+(?:versteht (?:man|\p{Lu}\p{L}+)|verstehen wir|ist gemeint|meint man|bezeichnet man)\b/giu,
	}),
};

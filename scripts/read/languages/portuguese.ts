import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** Portuguese. */
export const portuguese: Language = {
	code: 'pt',
	articles: 'o a os as um uma uns umas',
	clause: `eu tu ele ela nós eles elas você vocês me te se lhe nos não nunca sempre que quem qual quando onde se mas porque pois embora
		enquanto é são era eram ser está estão foi foram tem têm há pode podem deve devem vai vão faz já também muito mais só assim então depois`,
	linking: 'de do da dos das em no na nos nas a ao à aos às com sem por para e ou entre sobre desde até o os as',
	determiners: 'este esta estes estas esse essa esses aquele cada todo toda todos todas algum alguma vários várias meu minha seu sua outro',
	labels: `exemplo exemplos ex ex. definição vantagem vantagens desvantagem desvantagens fonte fontes nota notas atenção pergunta perguntas
		resposta tipos passos características propriedades fórmula importante resumo objetivo objetivos tarefa causa causas consequências
		obs obs. lembrar conclusão uso usos`,
	verbs: 'é são era eram está estão foi tem têm pode podem deve devem significa consiste mede representa serve permite descreve',
	remarks: 'problema razão motivo pergunta questão objetivo ideia resultado vantagem desvantagem diferença truque solução coisa',
	defines:
		/^(?:é|são|era)\s+(?:também\s+)?(?:um|uma|uns|umas|o|a|os|as|aquele|aquela|quando|qualquer)\s|^(?:quer dizer|significa|consiste em|refere-se a|define-se como|chama-se|mede|representa|designa)\s/iu,
	order: /^\p{Ll}+(?:ar|er|ir|por)$/u,
	definition: /^(?:Chama-se|Denomina-se|Chamamos)\s+(?:de\s+)?(?<name>[^,.]{2,40}?)\s+(?:ao?|à|aos|às|o|a)\s/u,
	prose: proseForms({
		naming:
			/(?:(?:(?:se )?chama(?:m)?(?:-se)?|denomina(?:m)?-se|(?:é|são) (?:chamad[oa]s?|denominad[oa]s?|conhecid[oa]s? como)(?: de)?|chamad[oa]s?(?: de)?|conhecid[oa]s? como|recebe[m]? o nome de|fala-se (?:em|de)|chamamos(?: isso)?(?: de)?|o que chamamos de)\s+(?:(?:os?|as?|uma?)\s+)?)/giu,
		is: /(?<!\p{L})(?:é|são)\s+(?:(?:os?|as?|uma?|seu|sua)\s+)?$/iu,
		says: /(?:,?\s*(?:é|são)\s+(?:uma?|uns|umas|os?|as?|aquel[ea]s?|quando|qualquer|fazer|deixar)\s(?!(?:mesm[oa]|únic[oa]|primeir[oa]|últim[oa]|melhor|pior|problema|razão|mais|que)\b)|(?:significa|consiste em|refere-se a|define-se como|designa)\s(?!que\b)|quer dizer\s)/iuy,
		thatIs: /^,?\s*[(–—-]?\s*(?:ou seja|isto é|quer dizer|a saber)[,:]?\s+\S/iu,
		condition: /^,?\s*(?:se|quando|sempre que)\s/iu,
		resumes: /,?\s*(?:(?:isso|isto)\s(?:é|são)|quer dizer|que é)\s(?!que\b|muito\b|importante\b)\S/iuy,
		fillers: /^(?:(?:é+|hum|bom|bem|então|tá|ok|aí|e|mas|ah|sim|não|primeiro)[,.]?\s+)+/iu,
		restricts: /\s(?:que|onde|quem|cuj[oa]s?|para|p\/|de|do|da|com|sem|entre|por)\s/iu,
		pointsBack: /^(?:e\s+|a\s+)?(?:ist[oa]|iss[oa]|est[ea]s?|ess[ea]s?)(?!\p{L})/iu,
		joins: /^(?:(?:e|mas|ou|já|pois|então|agora|enquanto),?\s+)+/iu,
		article: /^(?:os?|as?|uma?|uns|umas)\s+/iu,
		dropsSubject: true,
		framed:
			/\b(?:entende-se por|por)\s(?<name2>[^,.;:]{2,30}?)\s(?:entende-se|entendemos)\b|\b(?:chama(?:mos)?(?:-se)?)\s(?:de\s)?(?<name3>\p{L}[^\s,.;:]{2,})\s(?=(?:quando|se|o|a|os|as|um|uma)\s)|\b(?:chama-se|denomina-se|chamamos)\s+(?:de\s+)?["“]?(?<name>[^,.;:"“”]{2,40}?)["”]?\s+(?:ao?s?|às?|o|a)\s/giu,
	}),
};

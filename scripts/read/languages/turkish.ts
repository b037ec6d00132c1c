import type { Language } from './language.ts';
import { proseForms } from './prose-forms.ts';

/** “Is” at the end of a sentence. */
const IS = '[dt][ıiuü]r(?:l[ae]r)?';
const NO_SUBJECT =
	'(?!(?:bugün|yarın|dün|ama|sonra|aslında|yani|hoca(?:m)?|bu|şu|o|ben|biz|siz|sen|onlar|bunlar|sınav|ders|ödev|çünkü|ayrıca|örneğin|mesela|bence|önce|şimdi|artık)[\\s,])';
const CALLED = '(?:denir|denmektedir|deniyor|denilir|denilmektedir|diyoruz|derler|deriz|adı verilir|adı veriliyor|adı verilmektedir)';

/** Turkish: what is said of something stands before “is”, which is the end of the last word. */
export const turkish: Language = {
	code: 'tr',
	articles: 'bir',
	clause: `ben sen o biz siz onlar bana sana bize bu şu bunlar şunlar değil var yok ama fakat çünkü ki eğer ise mi mı mu mü ne nasıl neden
		niçin kim hangi nerede çok daha hiç bile de da sadece yalnızca artık henüz şimdi sonra önce bugün yarın dün olan olarak olur oldu olduğu
		demek demektir denir yani diye lazım gerek gerekir hep böyle öyle dediğimiz`,
	linking: 've veya ya ile için göre karşı kadar gibi',
	determiners: 'bu şu her bütün tüm bazı birçok çoğu birkaç hiçbir kimi diğer başka aynı böyle iki',
	labels: `örnek örnekler örneğin örn örn. ör ör. mesela tanım tanımı avantaj avantajlar avantajları dezavantaj dezavantajlar
		dezavantajları artıları eksileri özellik özellikler özellikleri kaynak kaynaklar not notlar dikkat soru sorular cevap yanıt türleri
		çeşitleri adımlar aşamalar önemli özet amaç amacı hedef ödev sebep sebepler nedenler nedenleri sonuç sonuçlar sonuçları belirtileri
		formül ipucu kullanım hoca`,
	verbs: 'demek dediğimiz dedikleri',
	remarks: 'sorun sorunu neden nedeni soru amaç amacı fikir sonuç fark farkı çözüm mesele konu',
	defines: /^(?:demek|dediğimiz|dedikleri)\s(?!ki\s)(?=\S+\s+\S+\s+\S)/iu,
	clauseSign:
		/(?:\p{L}{3}[dt][ıiuü]r|yor(?:um|uz|lar|du)?|\p{L}{2}m[ıiuü]ş(?:t[ıiuü])?|\p{L}{3}[dt][ıiuü](?:k|m|ler|lar)|acağı[mz]|eceği[mz]|m[ae]l[ıi]y[ıi]z)$/u,
	definition: new RegExp(
		`^${NO_SUBJECT}(?<name>[^,.:;?]{2,40}?)(?:,|\\sise)\\s(?=[^?]{8,}${IS}[.]?$)|^${NO_SUBJECT}(?<name2>[^,.:;?]{2,40}?)\\sbir\\s(?=[^?]{6,}${IS}[.]?$)`,
		'iu',
	),
	asks: /^(?<thing>.+?)\s(?:nedir|ne demek(?:tir)?|kimdir|neye denir|ne anlama gelir)$/iu,
	prose: proseForms({
		naming: /(?:(?:bunun|bunların|onun|işlemin|olayın|yöntemin|durumun)\s(?:adı|ismi)(?: da)?\s+|adıyla bilinen\s+)/giu,
		says: new RegExp(`(?:,|ise|bir)\\s(?=[^.!?;]{8,}?${IS}(?:[.;!]|$))|demek\\s(?!ki\\s)(?=\\S+\\s+\\S+\\s+\\S)`, 'iuy'),
		thatIs: /^,?\s*[(–—-]?\s*(?:yani|başka bir deyişle|diğer bir deyişle|bir başka deyişle|daha doğrusu)[,:]?\s+\S/iu,
		condition: /^,?\s*eğer\s/iu,
		resumes: /,?\s*(?:dediğimiz(?: şey| olay)?|dedikleri(?: şey)?|demek|yani)\s(?!(?:ki|çok|değil|bence|önemli)(?!\p{L}))\S/iuy,
		fillers: /^(?:(?:ee+|ıı+|şey|hm+|tamam|evet|hayır|ve|ama|işte|yani|şimdi|sonra|önce)[,.]?\s+)+/iu,
		restricts: /\s(?:olan|için|ile|veya|\p{L}{2,}[ae]n)\s/iu,
		pointsBack: /^(?:ve\s+)?(?:bu|buna|bunlar|bunlara|bunun|şuna|böyle|işte)(?!\p{L})/iu,
		joins: /^(?:(?:ve|ama|fakat|oysa|veya|şimdi|ise|ancak),?\s+)+/iu,
		article: /^bir\s+/iu,
		framed: new RegExp(
			`(?<=\\p{L}(?<![dt])[ea]\\s)["“]?(?<name>[^\\s,.:;"“”]+(?:\\s[^\\s,.:;"“”]+){0,2}?)["”]?\\s(?:de\\s|da\\s)?${CALLED}|(?<=(?:^|\\s)bu\\s\\p{L}+,?\\s)["“]?(?<name2>[^\\s,.:;"“”]+(?:\\s[^\\s,.:;"“”]+){0,2}?)["”]?\\s(?:olarak|diye)\\s(?:adlandırılır|bilinir|isimlendirilir|anılır|geçer)`,
			'giu',
		),
	}),
};

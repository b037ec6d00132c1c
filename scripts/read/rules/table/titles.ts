/** What the head of a column says of its cells: closed lists, in the languages that notes are kept in. A head in no list says nothing. */

function title(words: string): RegExp {
	return new RegExp(`^(?:${words.trim().replaceAll(/\\s*\\n\\s*/gu, '|')})(?:\\s*\\(.*\\))?$`, 'iu');
}

/** Cells are the names that the table is about. */
export const TERM_TITLE = title(
	`(?:key ?|technical )?(?:terms?|words?)|(?:full |proper )?names?|concepts?|vocab(?:ulary)?|expressions?|begriffe?|fachbegriffe?|wort|wörter|namen?|bezeichnung(?:en)?
	termes?|mots?|noms?|notions?|términos?|palabras?|conceptos?|nombres?|termos?|palavras?|conceitos?|nomes?|termin[ei]|parol[ae]|concett[oi]|nomi|begrip(?:pen)?|woord(?:en)?|naam
	pojęci[ea]|nazw[ay]|słow[oa]|термины?|поняти[ея]|слов[оа]|название|用語|名前|名称|言葉|术语|名词|概念|名字|용어|단어|이름|개념|المصطلح|الكلمة|מונח|מושג|מילה`,
);

/** Cells are names of a sort that may be the subject of the table where no column is said to hold its names. */
export const SUBJECT_TITLE =
	/^(?:acronyms?|abbreviations?|abbr\.?|short|tools?|commands?|services?|keys?|objects?|resources?|products?|components?|patterns?|what|things?|topics?|items?|types?|kinds?|features?|questions?|fragen?|preguntas?|cues?|flags?|options?|switch(?:es)?|befehle?|commandes?|comandos?)\b(?!\s+(?:it|is|for|does|you|i)\b)/iu;

/** Cells say what the names mean. */
export const MEANING_TITLE =
	/^(?:(?:short |plain )?(?:meanings?|definitions?|descriptions?|explanations?|answers?)|in (?:\w+ )?words|what (?:it|they|this|is|that)\b.*|what for|what|does|means|purpose|notes?|role|function|bedeutung|beschreibung|erklärung|definition(?:en)?|antwort|was (?:es|ist|das)\b.*|signification|définition|description|explication|réponse|sens|significado|definición|descripción|explicación|respuesta|definição|descrição|explicação|resposta|significato|definizione|descrizione|spiegazione|risposta|betekenis|definitie|omschrijving|uitleg|antwoord|znaczenie|definicja|opis|wyjaśnienie|значение|определение|описание|ответ|意味|定義|説明|解説|含义|定义|解释|说明|释义|뜻|의미|정의|설명|المعنى|التعريف|הגדרה|משמעות|פירוש)$/iu;

/** Cells say something about the names, though not what they are. */
export const ATTRIBUTE_TITLE =
	/^(?:examples?|e\.?g\.?|beispiele?|z\.\s?b\.|exemples?|ejemplos?|exemplos?|esempi(?:o)?|voorbeeld(?:en)?|przykłady?|пример(?:ы)?|例|例子|예|use[sd]?(?: (?:for|case|in|when))?|when|where|why|how|who|year|date|unit|units|einheit|formula|formel|symbol|sign|signs|letters?|default|type|value|values|source|page|remarks?|remember|comments?|cost|price|size|status|pros?|cons?|before|after|old|new|yes|no|done|to ?do|input|output|min|max|total|#|nr\.?|no\.?|num(?:ber)?|result|cause|effect|link|url|tags?|deck)$/iu;

/** Cells spell the names out. */
export const LONG_FORM_TITLE =
	/^(?:stands? for|long(?: form| name)?|expan(?:sion|ded)|full(?: name| form)?|spelled out|in full|ausgeschrieben|langform|signifie|desarrollo|расшифровка|全称|正式名称)\b/iu;

/** Cells hold another name of the same thing. */
export const OTHER_NAME_TITLE =
	/^(?:abbr(?:\.|eviations?)?|acronyms?|short(?: form| name)?|a\.?k\.?a\.?|also(?: (?:called|known as))?|alias(?:es)?|synonyms?|other names?|abk(?:\.|ürzung(?:en)?)|kürzel|synonyme?|auch|sigles?|abréviations?|siglas?|abreviatura|sinónimos?|sinônimos?|skrót|сокращение|略語|略称|缩写|简称|别名|약어|translations?|übersetzung|traduction|traducción|tradução|traduzione|vertaling|tłumaczenie|перевод|英語|英语|英文|english|englisch|anglais|inglés|inglês|inglese|engels|angielski|deutsch|german|allemand|alemán|french|französisch|français|francés|spanish|spanisch|español|espagnol|italian|italienisch|italiano|portuguese|português|latin|latein|latín|latina?|greek|griechisch|japanese|日本語|中文|chinese|한국어|russian|по-русски|по-английски)$/iu;

/** The head of the column of properties in a table that sets things side by side. */
export const PROPERTY_TITLE =
	/^(?:|features?|propert(?:y|ies)|aspects?|attributes?|characteristics?|criteri(?:on|a|um|en)|parameters?|points?|traits?|vs\.?|comparison|compare|difference|question|eigenschaft(?:en)?|merkmale?|kriterium|vergleich|propriétés?|critères?|caractéristiques?|propiedad(?:es)?|características?|criterios?|propriedades?|critérios?|caratteristic[ah]e?|proprietà|criteri|eigenschap(?:pen)?|kenmerk(?:en)?|cech[ay]|własność|свойств[оа]|критери[йи]|признаки?|項目|特徴|特征|属性|比较|对比|특징|항목)$/iu;

/** Days of the week and months, with their short forms, in the languages that notes are often in. */
const DAYS = `mon|tues?|wed|weds|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so
	|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica
	|segunda|terça|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela
	|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье`;
const MONTHS = `jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|jun[ei]?|jul[yi]?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|de[cz](?:ember)?
	|février|mars|avril|juin|juillet|août|octobre|novembre|décembre|septembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
	|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro
	|januari|februari|maart|mei|augustus|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
	|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря`;
const words = (list: string): string => list.replaceAll(/\s+/gu, '');
const DATE = new RegExp(
	`^(?:(?:${words(DAYS)})\\.?,?\\s)?(?:(?:der|den|le|el|il|o|dia|de)\\s)?(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?(?:\\s(?:of\\s|de\\s|di\\s)?(?:${words(MONTHS)})\\.?)?|(?:${words(MONTHS)})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s(?:de\\s)?\\d{4})?$`,
	'iu',
);

/** Whether a text is a date in words and nothing else: “Mon 3 March”, “samedi 8”, “12 апреля”. A number alone is none. */
export function isDate(text: string): boolean {
	return text.length <= 40 && /\p{L}/u.test(text) && /\d/u.test(text) && DATE.test(text.trim());
}

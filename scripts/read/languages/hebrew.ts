import type { Language } from './language.ts';

/** Hebrew: the article is joined to the noun, and “he” or “she” stands for “is”. */
export const hebrew: Language = {
	code: 'he',
	articles: '',
	clause: 'אני אתה את הוא היא אנחנו הם הן זה זאת זו לא אין יש היה הייתה היו יהיה ש אשר מה מי איך מתי איפה למה אם אבל כי',
	linking: 'של על עם אל מן בין או ו לפי',
	determiners: 'כל כמה הרבה',
	labels: 'דוגמה דוגמאות הגדרה יתרונות חסרונות הערה הערות מקור מקורות שאלה שאלות תשובה סוגים שלבים תכונות סיבות תוצאות מטרה סיכום חשוב',
	verbs: 'הוא היא הם הן היה הייתה',
	defines: /^(?:הוא|היא|הם|הן|זה|זו)\s/u,
};

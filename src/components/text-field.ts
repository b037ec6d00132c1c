/** Attributes of a field for names: browsers must not complete, capitalise or correct them. */
export const NAME_FIELD = { autoComplete: 'off', autoCapitalize: 'off', autoCorrect: 'off', spellCheck: false } as const;

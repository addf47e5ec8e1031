/**
 * What a language is called.
 *
 * @internal
 */
export const calledIn = { en: { en: 'English', da: 'engelsk' }, da: { en: 'Danish', da: 'dansk' } } as const

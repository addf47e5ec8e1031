import type { Refusal } from './refusal.js'

/** A refusal: its code, and what is wrong and what to do in both languages. */
export const refuse = <Code extends string>(refused: Code, en: string, da: string): Refusal<Code> => ({
  refused,
  why: { en, da },
})

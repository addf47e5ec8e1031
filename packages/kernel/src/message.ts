import type { Language } from './language.js'
import type { PartialDate } from './partialDate.js'
import type { Text } from './text.js'

/**
 * Words with `{slots}`; a slot's name has letters, digits and `_`. Where a number decides between singular and plural, one wording for each
 * and in `count` the slot with the number. There is no second template language, and no way to write a brace: put it in a slot.
 */
export type Template = string | { readonly count: string; readonly one: string; readonly other: string }

/** A template in each of the languages `L`. */
export type Message<L extends Language = Language> = { readonly [K in L]: Template }

/** A template in at least one language. */
export type AnyMessage = Message<'en'> | Message<'da'>

/** What fills a slot: their words, a number, a text, a date, or a list of these. A year is a date (`{ date: '2018' }`), not a number. */
export type Slot = string | number | Text | { readonly date: PartialDate | 'unknown' } | readonly Slot[]

/** Slot values by slot name. */
export type Slots = Readonly<Record<string, Slot>>

type Hole<S> = S extends `${string}{${infer H}}${infer Rest}` ? H | Hole<Rest> : never

/** The names of the slots in a template. */
export type Holes<T> = string extends T
  ? string
  : T extends string
    ? Hole<T>
    : T extends { readonly count: infer C; readonly one: infer A; readonly other: infer B }
      ? C | Hole<A> | Hole<B>
      : never

/** The names of the slots that a message needs. */
export type SlotsOf<M> = Extract<
  M extends { readonly en: infer T } ? Holes<T> : M extends { readonly da: infer T } ? Holes<T> : never,
  string
>

/** The names of the slots that decide between singular and plural, in any of a message's languages: they take a number. */
export type CountsOf<M> = { [K in keyof M]: M[K] extends { readonly count: infer C } ? C : never }[keyof M]

/**
 * Messages written in the languages `L` alone and in each of `Needed`, whose Danish and English texts have the same slots; a message that
 * differs becomes a sentence saying how.
 */
export type SameSlots<
  M extends Readonly<Record<string, AnyMessage>>,
  L extends Language = Language,
  Needed extends Language = never,
> = {
  readonly [K in keyof M]: [Exclude<keyof M[K], L>] extends [never]
    ? [Exclude<Needed, keyof M[K]>] extends [never]
      ? M[K] extends { readonly en: infer E; readonly da: infer D }
        ? [Holes<E>] extends [Holes<D>]
          ? [Holes<D>] extends [Holes<E>]
            ? Message<keyof M[K] & Language>
            : `The Danish text has a slot that the English lacks: ${Exclude<Holes<D>, Holes<E>> & string}`
          : `The Danish text lacks the slot: ${Exclude<Holes<E>, Holes<D>> & string}`
        : Message<keyof M[K] & Language>
      : `The message has no text in the language: ${Exclude<Needed, keyof M[K]>}`
    : `The rule does not declare the language: ${Exclude<keyof M[K], L> & string}`
}

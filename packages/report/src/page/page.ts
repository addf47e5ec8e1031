import type { Figure, Tone } from '@groundplan/figures'
import type { Language } from '@groundplan/kernel'

/** A stretch of text in one language, said by us or by somebody. */
export interface Run {
  readonly text: string
  /** A BCP 47 tag, where it is not the page's language. */
  readonly lang?: string | undefined
  /** Somebody typed it: it is shown letter for letter. */
  readonly said?: boolean | undefined
  readonly strong?: boolean | undefined
  /** Marked with the tone's sign and colour. */
  readonly tone?: Tone | undefined
  /** The id of the heading that it leads to. */
  readonly to?: string | undefined
}

/** Stretches of text in their order. */
export type Runs = readonly Run[]

/** A cell of a page's table. */
export interface PageCell {
  readonly runs: Runs
  /** Small print below. */
  readonly note?: Runs | undefined
}

/** A column of a page's table. */
export interface PageColumn {
  readonly label: Runs
  readonly heads?: boolean | undefined
  readonly numbers?: boolean | undefined
  /** Its cells are short, such as dates and states, and are not broken over lines where there is room. */
  readonly short?: boolean | undefined
}

/**
 * A piece of a page, whatever it is written as. Each writer (HTML, DOCX, Markdown, plain text) writes every kind, and all of them write the same words in the
 * same order.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly runs: Runs; readonly id?: string | undefined }
  | {
      readonly kind: 'paragraph'
      readonly runs: Runs
      /** `lead`: the summary; `meta`: small print; `more`: how much more there is, and where. */
      readonly role?: 'lead' | 'meta' | 'more' | undefined
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'facts'; readonly items: readonly { readonly label: Runs; readonly value: Runs }[] }
  | {
      readonly kind: 'table'
      /** What it is called by who cannot see it, and its caption when `captioned`. */
      readonly label: Runs
      readonly captioned: boolean
      readonly columns: readonly PageColumn[]
      readonly rows: readonly (readonly PageCell[])[]
    }
  /** `id` is unique on the page and is the prefix of all ids in the drawing. */
  | { readonly kind: 'figure'; readonly figure: Figure; readonly id: string }
  /** Belongs together and is not parted by a page break. */
  | { readonly kind: 'card'; readonly tone: Tone; readonly blocks: readonly Block[] }
  /** Folded away on a screen until asked for; open on paper. */
  | { readonly kind: 'fold'; readonly summary: Runs; readonly blocks: readonly Block[] }

/** A part of a page under a heading of its own. */
export interface PagePart {
  readonly id: string
  readonly title: Runs
  readonly blocks: readonly Block[]
}

/** A report in one language, ready to be written as HTML, DOCX, Markdown or plain text. */
export interface Page {
  readonly language: Language
  /** The title of the window or the file. */
  readonly name: string
  /** What kind of document it is, and as of when. */
  readonly eyebrow: Runs
  readonly title: Runs
  readonly facts: readonly { readonly label: Runs; readonly value: Runs }[]
  /** The first page, complete by itself. */
  readonly first: PagePart
  readonly parts: readonly PagePart[]
}

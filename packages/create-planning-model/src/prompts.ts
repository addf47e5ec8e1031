/** Asks a person. Every answer is checked while it is typed; `undefined` is a question that was broken off. */
export interface Prompts {
  /** Asks for a line of text. `check` says what is wrong with it, in words. */
  text(question: {
    readonly message: string
    /** An answer to begin with. */
    readonly initial?: string | undefined
    /** What an answer may look like. */
    readonly example?: string | undefined
    check(answer: string): string | undefined
  }): Promise<string | undefined>
  /** Asks for one of a few answers. */
  choose(question: {
    readonly message: string
    readonly options: readonly { readonly value: string; readonly label: string }[]
  }): Promise<string | undefined>
}

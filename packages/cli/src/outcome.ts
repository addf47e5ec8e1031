/** What a command has to say: its result, the plan where it changed, what goes to the error stream beside it, and how it ends. */
export interface Outcome {
  /** The result; saved under `--out` when given, else under `name`, else written to standard output. Undefined when there is none. */
  readonly result?: string | Uint8Array | undefined
  /** The file that the result is saved in where `--out` names none. */
  readonly name?: string | undefined
  /**
   * The plan after a change: it takes the place of the file at `path`, of which a copy is kept. `was` is that file's text when it was read: if it is another
   * one by now, somebody else saved in between, and nothing is.
   */
  readonly plan?: { readonly path: string; readonly text: string; readonly was?: string | undefined } | undefined
  /** What to do with the file that the result was saved in, as a line behind the one that tells of the saving. */
  readonly next?: ((path: string) => string) | undefined
  /** Lines for the error stream. */
  readonly notes: readonly string[]
  /** 0 done, 1 the plan cannot be opened (or has faults and `--strict` asks) or the package does not conform, 2 misuse. */
  readonly exit: 0 | 1 | 2
}

/** What a command has to say: its result, what goes to the error stream beside it, and how it ends. */
export interface Outcome {
  /** The result; saved under `--out` when given, else written to standard output. Undefined when there is none. */
  readonly result?: string | undefined
  /** Lines for the error stream. */
  readonly notes: readonly string[]
  /** 0 done, 1 the plan cannot be opened (or has faults and `--strict` asks) or the package does not conform, 2 misuse. */
  readonly exit: 0 | 1 | 2
}

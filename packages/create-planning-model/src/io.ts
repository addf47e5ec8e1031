import type { Prompts } from './prompts.js'

/** Where the command writes; a terminal says how wide it is. */
export interface Output {
  write(text: string): unknown
  /** Width of the terminal in characters. */
  readonly columns?: number | undefined
}

/** Everything that the command takes from outside, so that a test can hand it in. */
export interface Io {
  /** Help and version are written here. */
  readonly stdout: Output
  /** Progress, questions, findings and complaints are written here. */
  readonly stderr: Output
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Environment: `LC_ALL`, `LC_MESSAGES`, `LANG`, `LANGUAGE` decide the language. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Everything on standard input, which `--from -` reads; absent where there is none. */
  stdin?(): Uint8Array
  /** Somebody to ask; absent where nobody sits at a terminal. */
  readonly prompts?: Prompts | undefined
  /** Runs a command in a folder with its output shown, and gives its exit code; absent where nothing may be run. */
  run?(command: string, args: readonly string[], folder: string): Promise<number>
}

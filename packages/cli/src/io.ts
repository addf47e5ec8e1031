/** Where the command writes; a terminal says how wide it is. */
export interface Output {
  write(text: string | Uint8Array): unknown
  /** True when a person is looking at a terminal. */
  readonly isTTY?: boolean | undefined
  /** Width of the terminal in characters. */
  readonly columns?: number | undefined
}

/** Everything that the command takes from outside, so that a test can hand it in: streams, folder, environment and clock. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  /** Read when the file is named `-`. `fd` is its descriptor, if it has one: the file behind it is never written over. */
  readonly stdin?: (AsyncIterable<Uint8Array | string> & { readonly fd?: number | undefined }) | undefined
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Environment: `LC_ALL`, `LC_MESSAGES`, `LANG`, `LANGUAGE`, `NO_COLOR`, `FORCE_COLOR`. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The clock: today's date is taken from it when no date is given. */
  now(): Date
}

/** Runs as plain text, for an attribute or a name. */
export const plainOf = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('')

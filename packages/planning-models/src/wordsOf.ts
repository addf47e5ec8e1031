/**
 * What went wrong, in one line of at most 200 characters; never throws, whatever was thrown.
 *
 * @internal
 */
export function wordsOf(error: unknown): string {
  try {
    const text = error instanceof Error ? error.message : String(error)
    const line = text.replaceAll(/\s+/g, ' ').trim()
    return line.length > 200 ? `${line.slice(0, 199)}…` : line
  } catch {
    return '…'
  }
}

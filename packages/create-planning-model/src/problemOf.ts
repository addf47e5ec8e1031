/** The message of an error in the system's words, without the path that the sentence around it names already. */
export function problemOf(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown }
  if (typeof code === 'string' && code !== '' && typeof message === 'string')
    return `${code} (${message.replace(/^[A-Z]+: /, '').split(',')[0]})`
  return typeof message === 'string' ? message : String(error)
}

/**
 * Whether a value is a promise; if so, a later rejection is caught, so that it cannot end the process.
 *
 * @internal
 */
export function isPromise(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || typeof (value as { then?: unknown }).then !== 'function')
    return false
  Promise.resolve(value).catch(() => undefined)
  return true
}

import type { Finding } from '@groundplan/kernel'

/**
 * Whether a finding says that a text is not written in a language: the kit has checks of its own for that.
 *
 * @internal
 */
export const isTextLacking = ({ code }: Pick<Finding, 'code'>): boolean =>
  code === '@groundplan/planning-models/contained/language'

import type { Finding } from '@groundplan/kernel'
import { isTextLacking } from './isTextLacking.js'

/**
 * Whether a finding says that a rule or the model broke down. A text that lacks a language is a finding against a rule as well, but the rule runs.
 *
 * @internal
 */
export const isContained = ({ code }: Finding): boolean =>
  code.startsWith('@groundplan/planning-models/contained/') && !isTextLacking({ code })

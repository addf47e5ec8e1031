import type { AnyMessage, Finding, Localized, Text } from '@groundplan/kernel'
import type { Said } from './report.js'
import { readable } from './toldOf.js'

const t = (en: string, da: string): Localized => ({ en, da })

const lines = {
  section: t(
    'The section “{name}” is missing, or parts of it are: there is a fault in the model that it comes from.',
    'Afsnittet »{name}« mangler helt eller delvist: Der er en fejl i den model, det kommer fra.',
  ),
  language: t(
    '“{name}” lacks texts in one of its languages; they stand in the other.',
    '»{name}« mangler tekst på et af sine sprog; den står på det andet.',
  ),
  model: t(
    'The model “{name}” could not be used: there is a fault in how it is built.',
    'Modellen »{name}« kunne ikke bruges: Der er en fejl i den måde, den er bygget på.',
  ),
  part: t(
    'The part “{name}” of the assessment is missing: there is a fault in the model that it comes from.',
    'Delen »{name}« af vurderingen mangler: Der er en fejl i den model, den kommer fra.',
  ),
} as const satisfies Readonly<Record<string, AnyMessage>>

const pattern = /^@groundplan\/planning-models\/(contained|sections)\/([^/]+)$/

/** Whether a finding is about a part of a model or a section that broke down: nothing that those who made the plan can mend, or have to act on. */
export const isBrokenPart = ({ code }: Pick<Finding, 'code'>): boolean => pattern.test(code)

/** What is missing because a part broke down, in one sentence that names it. */
export function brokenPart({ code, slots }: Finding, titles: Readonly<Record<string, Text>>): Said {
  const [, group, kind] = pattern.exec(code) ?? []
  const message =
    group === 'sections' ? lines.section : kind === 'language' || kind === 'model' ? lines[kind] : lines.part
  const name = slots[kind === 'model' ? 'model' : 'name'] ?? t('(no name)', '(uden navn)')
  return { message, slots: readable({ name }, titles) }
}

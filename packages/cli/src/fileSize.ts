import type { Language } from '@groundplan/kernel'

const units = ['B', 'kB', 'MB'] as const

/** The size of a file as people read it, in units of a thousand: `812 B`, `34 kB`, `1.2 MB` (Danish: `1,2 MB`). */
export function fileSize(bytes: number, language: Language): string {
  const step = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : 2
  const size = (bytes / 1000 ** step).toFixed(step === 2 ? 1 : 0)
  return `${language === 'da' ? size.replace('.', ',') : size} ${units[step]}`
}

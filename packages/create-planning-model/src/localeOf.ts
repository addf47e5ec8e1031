import { type Language, languageOf } from '@groundplan/kernel'

const isPlain = (locale: string): boolean => /^(c|posix)([.@].*)?$/i.test(locale)

/**
 * The language of a terminal from its environment, as gettext does it: `LC_ALL` before `LC_MESSAGES` before `LANG`; `LANGUAGE`, a list
 * parted by colons, goes before them unless the locale is `C` or `POSIX`. English when nothing says Danish.
 */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  if (isPlain(locale)) return 'en'
  const wishes = (env['LANGUAGE'] ?? '').split(':').filter((wish) => wish !== '')
  const wish = wishes.find((one) => /^(da|en)([-_.@]|$)/i.test(one))
  return languageOf(wish ?? locale)
}

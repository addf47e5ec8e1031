/**
 * Whether a terminal shows more signs than ASCII, by the locale of its environment: `LC_ALL` before `LC_CTYPE` before `LANG`. A locale that
 * is named must say UTF-8 (`C`, `POSIX` and `da_DK` alone do not); where none is named at all, as on Windows, nothing speaks against it.
 */
export function hasUtf8(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
  return locale === '' || /utf-?8/i.test(locale)
}

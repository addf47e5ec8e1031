// The system's Chromium; no browser is ever downloaded.
import { existsSync } from 'node:fs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is: CHROMIUM_PATH when set, else the usual places. Throws, saying how to install it, when it is nowhere. */
export function chromiumPath(environment = process.env, exists = existsSync) {
  const named = environment.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (exists(named)) return named
    throw new Error(`CHROMIUM_PATH says ${named}, but there is no such file.`)
  }
  const found = usual.find((path) => exists(path))
  if (found !== undefined) return found
  throw new Error(
    'The browser checks need Chromium. On Debian: `apt-get install -y chromium fonts-liberation`; elsewhere install it and set CHROMIUM_PATH to its program.',
  )
}

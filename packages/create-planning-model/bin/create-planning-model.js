#!/usr/bin/env node
// npm links a command when it installs, and only to a file that is there: so this one stands outside of what is built.
import { existsSync } from 'node:fs'

const built = new URL('../dist/bin.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  process.stderr.write(
    [
      'create-planning-model: The command has not been built yet.',
      '  → Run `npm run build` at the top of the repository, then try again.',
      'create-planning-model: Kommandoen er ikke bygget endnu.',
      '  → Kør `npm run build` i roden af projektet, og prøv igen.\n',
    ].join('\n'),
  )
  process.exitCode = 2
}

// Where the tools are. They are dependencies of the root, and not all let their manifest be imported.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './files.mjs'

/** A tool's program as a command for `spawn`, by its package and the name of its command. */
export function tool(name, command, ...args) {
  const directory = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  return [process.execPath, join(directory, typeof bin === 'string' ? bin : bin[command]), ...args]
}

// A Python that can validate JSON Schema: proof that another language can use what we write.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isMain, root } from './files.mjs'

const runs = (command) => spawnSync(command, ['-c', 'import jsonschema'], { stdio: 'ignore' }).status === 0

/** A Python with `jsonschema`: PYTHON when set, else the usual ones. Throws, saying how to install it, when there is none. */
export function pythonPath(environment = process.env, works = runs) {
  const named = environment.PYTHON
  const found = (named ? [named] : ['python3', '/usr/bin/python3']).find(works)
  if (found !== undefined) return found
  throw new Error(
    `${named ? `PYTHON says ${named}, which has no jsonschema.` : 'There is no Python with jsonschema.'} On Debian: \`apt-get install -y python3-jsonschema\`; elsewhere \`pip install jsonschema\`, and set PYTHON.`,
  )
}

if (isMain(import.meta.url)) {
  const { status } = spawnSync(pythonPath(), [join(root, 'scripts', 'validate.py'), root], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

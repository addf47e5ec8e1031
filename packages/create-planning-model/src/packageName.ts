import { builtinModules } from 'node:module'

const shape = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/
const taken = new Set([...builtinModules, 'node_modules', 'favicon.ico'])

/** npm's longest name. */
const LONGEST = 214

/**
 * True for what can name a package and with it a planning model (Danish: pakkenavn): lower case, with or without a scope, no longer than npm
 * allows, and not the name of a module of Node.
 */
export const isPackageName = (name: string): boolean => name.length <= LONGEST && shape.test(name) && !taken.has(name)

const shape = /^@[a-z0-9~-][a-z0-9._~-]*\/[a-z0-9~-][a-z0-9._~-]*$/
/** npm's longest name. */
const LONGEST = 214

/**
 * True for what can name a package and with it a planning model (Danish: pakkenavn): lower case, with a scope, since kinds of content are named
 * after it and must be nobody else's, and no longer than npm allows.
 */
export const isPackageName = (name: string): boolean => name.length <= LONGEST && shape.test(name)

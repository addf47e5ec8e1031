import { isAbsolute } from 'node:path'

/** True for what a person types as a path rather than as the name of a package. */
const looksLikePath = (name: string): boolean =>
  /^\.{1,2}([/\\]|$)/.test(name) || isAbsolute(name) || /\.[cm]?js$/.test(name)

/** True for what can be the name of a package. */
export const isPackageName = (name: string): boolean =>
  !looksLikePath(name) && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i.test(name)

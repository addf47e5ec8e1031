/** True for a file that must be built before it can be run. */
export const isTypeScript = (path: string): boolean => /\.[cm]?tsx?$/.test(path)

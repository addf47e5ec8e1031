/** The file that is run in a process of its own for `groundplan conformance`: built, it stands beside the file that this one becomes part of. */
export const childFile: URL = new URL('./conformanceChild.js', import.meta.url)

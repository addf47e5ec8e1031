/** The place of a register's content in the document. */
export const inside = (register: string, path: string): string =>
  `/plan/artefacts/@groundplan~1community~1${register}/content/${path}`

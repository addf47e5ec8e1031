/** The same plain data, open to change: what a recipe gets. */
export type Draft<T> = unknown extends T
  ? T
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : { -readonly [K in keyof T]: Draft<T[K]> }

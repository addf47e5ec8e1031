/** How a kind of CSV writes things. */
export interface Flavour {
  readonly delimiter: ',' | ';'
  readonly decimal: '.' | ','
  readonly dates: 'iso' | 'danish'
  /** Begins with a byte order mark, without which Excel takes UTF-8 for another encoding. */
  readonly mark: boolean
}

/** The kinds of CSV that are written. */
export const flavours = {
  rfc4180: { delimiter: ',', decimal: '.', dates: 'iso', mark: false },
  excel: { delimiter: ';', decimal: ',', dates: 'danish', mark: true },
} as const satisfies Readonly<Record<string, Flavour>>

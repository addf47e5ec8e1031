import type { Layout } from './layout.js'

/** What the fields of an external code are called; put below the field that holds it with `layoutUnder`. */
export const externalCodeLayout: Layout = {
  system: {
    label: { en: 'Code system', da: 'Kodesystem' },
    note: { en: 'The name of the system, such as KLE.', da: 'Systemets navn, for eksempel KLE.' },
  },
  version: { label: { en: 'Version', da: 'Version' } },
  code: { label: { en: 'Code', da: 'Kode' } },
}

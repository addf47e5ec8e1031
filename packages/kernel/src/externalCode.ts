/** A code of an outside code system (KLE, SNOMED …) that users carry on a thing; no licensed list is shipped (Danish: ekstern kode). */
export interface ExternalCode {
  readonly system: string
  readonly version?: string | undefined
  readonly code: string
}

import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648 base64, since a hash in a policy is written so. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let part = 0; part < 4; part += 1)
      text += at + part > bytes.length ? '=' : letters[(group >> (18 - 6 * part)) & 63]
  }
  return text
}

/**
 * The content security policy of a page whose only outside is one style sheet within it: no script, no picture, no font, no form, no
 * other address. The sheet is allowed by its SHA-256 hash alone.
 */
export function policyFor(style: string): string {
  return `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(style)))}'; base-uri 'none'; form-action 'none'`
}

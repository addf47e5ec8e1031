/** What a generated package uses besides Groundplan: the versions that this repository itself is tested with. */
export const versions = {
  typescript: '^6.0.3',
  vitest: '^4.1.12',
  zod: '^4.6.7',
} as const

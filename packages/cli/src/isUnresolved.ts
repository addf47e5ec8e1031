const codes = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED']

/** True for an import that failed since something was not found, rather than because of what the code itself did. */
export const isUnresolved = (error: unknown): boolean =>
  codes.some((code) => code === (Object(error) as { readonly code?: unknown }).code)

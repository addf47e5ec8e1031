/** An object of JSON: not null, not an array. */
export interface JsonObject {
  readonly [key: string]: unknown
}

/** Whether a value is an object of JSON; arrays and null are not. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether an object has a property of its own with a value; `undefined` counts as absent, as in JSON. */
export function holds(object: JsonObject, key: string): boolean {
  return Object.hasOwn(object, key) && object[key] !== undefined
}

/** Property names that no document has: with them a careless program could be led to change the prototypes of its objects. */
export const hostileKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(['__proto__', 'constructor', 'prototype'])

/**
 * How deep a plan may be, counted from the document's root: a document is at most 64 levels deep, and what was put aside stands
 * seven levels down (`/aside/0/undone/0/patch/0/value`).
 */
export const deepest = 57

import { describe, expect, it } from 'vitest'
import { anyIn } from '../api.mjs'

describe('anyIn', () => {
  it.each([
    'export function a(b: any): void;',
    'export type A = readonly any[];',
    'export type A = Record<string, any>;',
    'export interface A extends Map<any, string> {}',
    'readonly a?: any;',
  ])('catches %s', (line) => {
    expect(anyIn(`// @public\n${line}\n`)).toEqual([{ line: 2, text: line }])
  })
  it.each([
    '// any',
    '/* any\n any */',
    "export type A = 'any';",
    'export function anyOf(): unknown;',
    'readonly any: string;',
    'any?: string;',
    'a.any(',
  ])('lets pass %s', (line) => {
    expect(anyIn(line)).toEqual([])
  })
})

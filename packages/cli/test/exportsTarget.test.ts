import { describe, expect, it } from 'vitest'
import { exportsTarget } from '../src/exportsTarget.js'

describe('where the exports of a package lead', () => {
  it.each([
    ['./a.js', '.', './a.js'],
    ['./a.js', './b', undefined],
    [{ import: './a.js', default: './b.js' }, '.', './a.js'],
    [{ require: './a.cjs', default: './b.js' }, '.', './b.js'],
    [{ browser: './a.js', types: './a.d.ts' }, '.', undefined],
    [{ import: './a.js' }, './b', undefined],
    [[{ require: './a.cjs' }, './b.js'], '.', './b.js'],
    [[], '.', undefined],
    [undefined, '.', undefined],
    [null, '.', undefined],
    [{ '.': './a.js', './b': { node: { 'module-sync': './b.js' } } }, './b', './b.js'],
    [{ '.': './a.js', './b': './b.js' }, '.', './a.js'],
    [{ '.': './a.js', './b': null }, './b', undefined],
    [{ '.': './a.js' }, './b', undefined],
    [{ './b': './b.js' }, '.', undefined],
    [{ './*': './dist/*.js' }, './b', './dist/b.js'],
    [{ './*': './dist/*/*.js' }, './b', './dist/b/b.js'],
    [{ './*': './dist/*.js' }, '.', undefined],
    [{ './b/*': './long/*.js', './*': './short/*.js' }, './b/c', './long/c.js'],
    [{ './*': './short/*.js', './b/*': './long/*.js' }, './b/c', './long/c.js'],
    [{ './*.js': './dist/*.js' }, './b.js', './dist/b.js'],
    [{ './*.js': './dist/*.js' }, './b', undefined],
    [{ './*.js': './dist/*.js' }, './.js', undefined],
    [{ './c/*': './dist/*.js' }, './b/c', undefined],
    [{ './*': './dist/*.js', './b': './named.js' }, './b', './named.js'],
    [{ './*': './dist/*.js', './b': null }, './b', undefined],
    [{ './*/*': './dist/*.js' }, './b/c', undefined],
    [{ './*': { import: './dist/*.js' } }, './b', './dist/b.js'],
  ])('%j for %s: %s', (exported, subpath, target) => {
    expect(exportsTarget(exported, subpath)).toBe(target)
  })
})

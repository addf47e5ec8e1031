import { describe, expect, it } from 'vitest'
import { pythonPath } from '../python.mjs'

describe('a Python with jsonschema', () => {
  it('is the first of the usual ones that works', () => {
    expect(pythonPath({}, () => true)).toBe('python3')
    expect(pythonPath({}, (command: string) => command === '/usr/bin/python3')).toBe('/usr/bin/python3')
  })

  it('is the one that PYTHON names, and no other', () => {
    expect(pythonPath({ PYTHON: 'mine' }, (command: string) => command === 'mine')).toBe('mine')
    expect(() => pythonPath({ PYTHON: 'mine' }, (command: string) => command === 'python3')).toThrow(
      'PYTHON says mine, which has no jsonschema.',
    )
  })

  it('is said to be missing, with the way to get it', () => {
    expect(() => pythonPath({}, () => false)).toThrow('apt-get install -y python3-jsonschema')
  })
})

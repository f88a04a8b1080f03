import { expect, test } from 'vitest'
import { missingBinaries } from '#tools/lockfile/missingBinaries.ts'

const BINARIES = { optionalDependencies: { '@r/linux': '1', '@r/win32': '1' } }

test('a family of binaries of which one platform lacks is named', () => {
  expect(missingBinaries({ packages: { '': {}, 'node_modules/r': BINARIES, 'node_modules/@r/linux': {} } })).toEqual([
    'node_modules/r: @r/win32',
  ])
})

test('a whole family is fine, wherever npm put it', () => {
  expect(
    missingBinaries({
      packages: {
        'node_modules/a/node_modules/r': BINARIES,
        'node_modules/a/node_modules/@r/linux': {},
        'node_modules/@r/win32': {},
      },
    }),
  ).toEqual([])
})

test('a binary that lies under a stranger does not count', () => {
  expect(
    missingBinaries({ packages: { 'node_modules/r': BINARIES, 'node_modules/s/node_modules/@r/linux': {}, 'node_modules/@r/win32': {} } }),
  ).toEqual(['node_modules/r: @r/linux'])
})

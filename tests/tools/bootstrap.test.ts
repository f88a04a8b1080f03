import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '#tests/support/folderWith.ts'
import { chooseNode } from '#tools/bootstrap/chooseNode.js'
import { holdsEverything, installationKey } from '#tools/bootstrap/installed.js'
import { npmCli } from '#tools/bootstrap/npmCli.js'

describe('which Node goes on', () => {
  test.each([
    ['24.1.0', '24.21.0', 'running'],
    ['20.20.2', '24.21.0', 'packaged'],
    ['26.0.0', '24.21.0', 'packaged'],
    ['22.17.1', undefined, 'none'],
    ['20.20.2', undefined, 'none'],
    ['22.18.0', undefined, 'running, second best'],
    ['26.0.0', undefined, 'running, second best'],
  ] as const)('with Node %s running and %s among the packages: %s', (running, packaged, expected) => {
    expect(chooseNode(running, packaged)).toBe(expected)
  })
})

describe('what is installed', () => {
  const MANIFEST = { dependencies: { hono: '4.0.0' }, scripts: { start: 'x' } }
  const key = installationKey('lock', MANIFEST, 'linux-x64')

  test('a changed script is no reason to install again', () => {
    expect(installationKey('lock', { ...MANIFEST, scripts: {} }, 'linux-x64')).toBe(key)
  })

  test('another lockfile, another dependency, another override or another machine is', () => {
    const others = [
      installationKey('lock 2', MANIFEST, 'linux-x64'),
      installationKey('lock', { ...MANIFEST, dependencies: { hono: '4.0.1' } }, 'linux-x64'),
      installationKey('lock', { ...MANIFEST, overrides: { rollup: '4' } }, 'linux-x64'),
      installationKey('lock', MANIFEST, 'win32-x64'),
    ]
    expect(others).not.toContain(key)
  })

  const LOCK = {
    packages: {
      '': {},
      'node_modules/hono': { version: '4.0.0' },
      'node_modules/@rollup/rollup-win32-x64-msvc': { version: '4.0.0', optional: true },
    },
  }

  test('packages for other platforms may lack', () => {
    expect(holdsEverything(LOCK, { packages: { 'node_modules/hono': { version: '4.0.0' } } })).toBe(true)
  })

  test('a package that lacks, or of another version, does not', () => {
    expect(holdsEverything(LOCK, { packages: {} })).toBe(false)
    expect(holdsEverything(LOCK, { packages: { 'node_modules/hono': { version: '3.9.9' } } })).toBe(false)
  })
})

describe('finding npm', () => {
  test('the one that started us comes first', async () => {
    const folder = await folderWith({ 'mine/npm-cli.js': '', 'bin/node': '', 'lib/node_modules/npm/bin/npm-cli.js': '' })
    const named = join(folder, 'mine/npm-cli.js')
    expect(npmCli(join(folder, 'bin/node'), { npm_execpath: named })).toBe(named)
  })

  test('another package manager is not taken for npm', async () => {
    const folder = await folderWith({ 'yarn.js': '', 'bin/node': '', 'lib/node_modules/npm/bin/npm-cli.js': '' })
    const found = npmCli(join(folder, 'bin/node'), { npm_execpath: join(folder, 'yarn.js') })
    expect(found).toBe(join(folder, 'lib/node_modules/npm/bin/npm-cli.js'))
  })

  test('on Windows it lies beside node.exe', async () => {
    const folder = await folderWith({ 'node.exe': '', 'node_modules/npm/bin/npm-cli.js': '' })
    expect(npmCli(join(folder, 'node.exe'), {})).toBe(join(folder, 'node_modules/npm/bin/npm-cli.js'))
  })

  test('a Node without npm finds the one on the path', async () => {
    const folder = await folderWith({ 'packages/node': '', 'usr/bin/other': '', 'usr/lib/node_modules/npm/bin/npm-cli.js': '' })
    await chmod(join(folder, 'usr/bin/other'), 0o755)
    const found = npmCli(join(folder, 'packages/node'), { PATH: join(folder, 'usr/bin') })
    expect(found).toBe(join(folder, 'usr/lib/node_modules/npm/bin/npm-cli.js'))
  })

  test('where there is none, none is found', async () => {
    const folder = await folderWith({ 'bin/node': '' })
    expect(npmCli(join(folder, 'bin/node'), { PATH: '' })).toBeUndefined()
  })
})

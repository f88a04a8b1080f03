import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '#tools/run.ts'

interface Manifest {
  readonly bin?: string | Readonly<Record<string, string>>
}

/** The script behind a package's command, so that it runs in this Node and needs no shell. */
export const packageProgram = (name: string, command = name): string => {
  const folder = join(ROOT, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const script = typeof bin === 'string' ? bin : bin?.[command]
  if (script === undefined) throw new Error(`${name} has no command ${command}`)
  return join(folder, script)
}

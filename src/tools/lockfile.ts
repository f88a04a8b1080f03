import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingBinaries } from '#tools/lockfile/missingBinaries.ts'
import type { Lockfile } from '#tools/lockfile/missingBinaries.ts'
import { ROOT } from '#tools/run.ts'

const missing = missingBinaries(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lockfile)
for (const line of missing) console.error(`package-lock.json lacks ${line}`)
if (missing.length > 0) {
  console.error(
    'Pin an older version (package.json, overrides), then make the lockfile anew in an empty folder: npm install --package-lock-only',
  )
  process.exitCode = 1
}

import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { layersTable } from '#tools/layers/layersTable.ts'
import { packageProgram } from '#tools/packageProgram.ts'
import { ROOT, runNode } from '#tools/run.ts'

interface Cruised {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[]
  }
}

interface Configuration {
  readonly forbidden: readonly { readonly name: string; readonly comment: string }[]
}

const CONFIGURATION = '.dependency-cruiser.cjs'

if (process.argv.includes('--table')) {
  console.log(layersTable())
  process.exit(0)
}

const { stdout, output } = await runNode([
  packageProgram('dependency-cruiser', 'depcruise'),
  'src',
  '--config',
  CONFIGURATION,
  '--output-type',
  'json',
])
if (!stdout.startsWith('{')) {
  console.error(output)
  process.exit(1)
}
const { modules, summary } = JSON.parse(stdout) as Cruised

const { forbidden } = createRequire(import.meta.url)(join(ROOT, CONFIGURATION)) as Configuration
const reasonOf = (rule: string): string => forbidden.find(({ name }) => name === rule)?.comment ?? ''
for (const { rule, from, to } of summary.violations) console.error(`${from} → ${to}\n  ${rule.name}: ${reasonOf(rule.name)}`)

// A parser that fails sees no module and no fault: so the count is checked against the files that are there.
const present = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).length
const looked = modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source)).length
if (looked < present)
  console.error(`Only ${looked} modules were looked at, but src/ has ${present} source files: the check itself is broken.`)
console.log(`${looked} of ${present} source files looked at, ${summary.violations.length} imports that the layers forbid.`)
if (summary.violations.length > 0 || looked < present) process.exitCode = 1

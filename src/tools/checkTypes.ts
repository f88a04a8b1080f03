import { availableParallelism } from 'node:os'
import { PURE } from '#config/layers.ts'
import { inPool } from '#tools/inPool.ts'
import { packageProgram } from '#tools/packageProgram.ts'
import { runNode } from '#tools/run.ts'

/** The whole project, and each pure folder again by its own tsconfig.json, where neither browser nor Node exists. */
const PROJECTS = ['.', ...PURE.map((layer) => `src/${layer}`)]

const tsc = packageProgram('typescript', 'tsc')
const results = await inPool(PROJECTS, availableParallelism(), async (project) => ({
  project,
  ...(await runNode([tsc, '-p', project, '--pretty', 'false'])),
}))
for (const { project, output } of results.filter(({ code }) => code !== 0)) console.error(`${project}:\n${output}`)
if (results.some(({ code }) => code !== 0)) process.exitCode = 1

import { availableParallelism } from 'node:os'
import { inPool } from '#tools/inPool.ts'
import { packageProgram } from '#tools/packageProgram.ts'
import { runNode } from '#tools/run.ts'

/** The whole project, and the pure folders again where neither browser nor Node exists: all in one go, since each reads those below it. */
const PROJECTS = ['tsconfig.json', 'config/tsconfig.pure.json']

const tsc = packageProgram('typescript', 'tsc')
const results = await inPool(PROJECTS, availableParallelism(), async (project) => ({
  project,
  ...(await runNode([tsc, '-p', project, '--pretty', 'false'])),
}))
for (const { project, output } of results.filter(({ code }) => code !== 0)) console.error(`${project}:\n${output}`)
if (results.some(({ code }) => code !== 0)) process.exitCode = 1

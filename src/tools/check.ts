import { availableParallelism } from 'node:os'
import { guards } from '#tools/guards/guards.ts'
import { runGuards } from '#tools/guards/runGuards.ts'

const { failed } = await runGuards(guards(), (line) => console.log(line), Math.min(2, availableParallelism()))
if (failed > 0) process.exitCode = 1

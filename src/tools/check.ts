import { guards } from '#tools/guards/guards.ts'
import { runGuards } from '#tools/guards/runGuards.ts'

const { failed } = await runGuards(guards(), (line) => console.log(line))
if (failed > 0) process.exitCode = 1

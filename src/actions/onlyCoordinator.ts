import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import type { ActionDeps } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'

/** Some deeds change what holds for everybody here: they are done by whoever carries the counter. Nobody known at this laptop is not a coordinator. */
export const onlyCoordinator = ({ read, onDuty }: Pick<ActionDeps, 'read' | 'onDuty'>): Result<undefined, Problem> => {
  const member = onDuty === undefined ? undefined : read.find('staffMember', onDuty)
  return member?.role === 'coordinator' && !member.gone ? ok(undefined) : err({ kind: 'coordinatorNeeded' })
}

import type { SaveProblem } from '#engine/door.ts'
import type { EnrollingPorts } from '#engine/enrolling/EnrollingPorts.ts'
import type { Result } from '#kernel/Result.ts'
import type { ServerProblem } from '#sync/enrolment/EnrolmentServer.ts'

export type ConnectProblem = ServerProblem | SaveProblem

/** Makes the open counter known to the server, with the code of its terminal. When an answer was lost the same code may be given again. */
export const connectToServer = async ({ server, ask }: EnrollingPorts, code: string): Promise<Result<null, ConnectProblem>> => {
  const place = await ask('serverPlace', undefined)
  if (!place.ok) return place
  const tokens = await server.setUp({ code, ...place.value })
  return tokens.ok ? ask('keepServerTokens', tokens.value) : tokens
}

import type { ConnectProblem } from '#engine/enrolling/connectToServer.ts'
import type { Joining } from '#engine/enrolling/joinCounter.ts'
import type { LettingIn } from '#engine/enrolling/letLaptopIn.ts'
import type { Result } from '#kernel/Result.ts'
import type { ServerProblem } from '#sync/enrolment/EnrolmentServer.ts'

/** How a counter comes to a server, and a laptop to a counter, as the screens see it. */
export interface EnrolmentClient {
  /** With the set-up code of the server's terminal. From then on everything goes there by itself. */
  readonly connectToServer: (code: string) => Promise<Result<null, ConnectProblem>>
  readonly letLaptopIn: () => LettingIn
  /** With the code that the other laptop shows, as it was typed. */
  readonly joinCounter: (code: string) => Promise<Result<Joining, ServerProblem>>
}

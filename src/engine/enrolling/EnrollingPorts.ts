import type { EnrolmentCalls } from '#engine/enrolmentDoor.ts'
import type { EnrolmentServer } from '#sync/enrolment/EnrolmentServer.ts'

/** What the page stands between: the engine with the keys, and the server behind the courier. */
export interface EnrollingPorts {
  readonly server: EnrolmentServer
  readonly ask: <N extends keyof EnrolmentCalls>(call: N, input: EnrolmentCalls[N]['input']) => Promise<EnrolmentCalls[N]['answer']>
  /** Forgets what the engine has of it in memory; does nothing where the engine was ended. */
  readonly forget: () => void
  readonly pause: (ms: number) => Promise<void>
}

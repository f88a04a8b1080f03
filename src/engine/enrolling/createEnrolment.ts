import { connectToServer } from '#engine/enrolling/connectToServer.ts'
import type { EnrolmentClient } from '#engine/enrolling/EnrolmentClient.ts'
import { joinCounter } from '#engine/enrolling/joinCounter.ts'
import type { JoiningPorts } from '#engine/enrolling/joinCounter.ts'
import { letLaptopIn } from '#engine/enrolling/letLaptopIn.ts'

export interface EnrolmentSetting extends JoiningPorts {
  readonly syncToken: () => Promise<string | undefined>
  /** The open counter has a server now. */
  readonly connected: () => Promise<void>
  /** Somebody is about to come with a code, or nobody is any more. */
  readonly lettingIn: (going: boolean) => void
}

export const createEnrolment = (setting: EnrolmentSetting): EnrolmentClient => {
  /** A code that is typed again comes from the same laptop; another one may be of another counter, which is to know it by another id. */
  let asked: { readonly code: string; readonly device: string } | undefined

  return {
    connectToServer: async (code) => {
      const connected = await connectToServer(setting, code)
      if (connected.ok) await setting.connected()
      return connected
    },
    letLaptopIn: () => {
      const one = letLaptopIn(setting, setting.syncToken)
      const isGoing = (): boolean => !['done', 'ended'].includes(one.state().step.at)
      setting.lettingIn(true)
      one.onState(() => {
        setting.lettingIn(isGoing())
      })
      return {
        ...one,
        end: () => {
          setting.lettingIn(false)
          one.end()
        },
      }
    },
    joinCounter: async (code) => {
      if (asked?.code !== code) asked = { code, device: await setting.ask('newDevice', undefined) }
      return joinCounter(setting, code, asked.device)
    },
  }
}

import type { CounterRoom } from '#engine/counterRoom.ts'
import { DEVICE_KEY, DEVICE_LETTER_KEY } from '#engine/deviceFacts.ts'
import { FIRST_LETTER, nextDeviceLetter } from '#engine/deviceLetter.ts'
import type { EnrolmentCalls } from '#engine/enrolmentDoor.ts'
import { keepJoined } from '#engine/keepJoined.ts'
import type { OpenCounter } from '#engine/openCounter.ts'
import { saveProblemOf } from '#engine/saveProblemOf.ts'
import { keepServerAccess } from '#engine/serverAccess.ts'
import { err, ok } from '#kernel/Result.ts'
import { beginEnrolment } from '#vault/enrolment/beginEnrolment.ts'
import { comparisonDigits, inGroups } from '#vault/enrolment/comparisonDigits.ts'
import { confirmDigits } from '#vault/enrolment/confirmDigits.ts'
import type { Confirmed, EnrolmentState } from '#vault/enrolment/EnrolmentState.ts'
import { handOverKeys } from '#vault/enrolment/handedKeys.ts'
import { hearMessage } from '#vault/enrolment/hearMessage.ts'
import { withNewSlot } from '#vault/enrolment/newSlot.ts'
import { readLocationHeader } from '#vault/locationHeader.ts'
import { generatePassphrase, PASSPHRASE_WORDS, readPassphraseList } from '#vault/passphrase.ts'
import { randomBytes } from '#vault/plainBytes.ts'

export type EnrolmentHandlers = {
  readonly [N in keyof EnrolmentCalls]: (input: EnrolmentCalls[N]['input']) => Promise<EnrolmentCalls[N]['answer']>
}

/** How many laptops this one has let in, among what its journal remembers. */
const LETTERS_GIVEN_KEY = 'lettersGiven'

const NONE = err({ kind: 'noEnrolment' } as const)
const LOCKED = err({ kind: 'notUnlocked' } as const)

/** The engine's part in letting laptops in: one enrolment at a time, in memory until it is done. */
export const createEnrolmentDesk = (room: CounterRoom): EnrolmentHandlers => {
  let state: EnrolmentState | undefined
  let words: string | undefined

  const end = (): void => {
    state = undefined
    words = undefined
  }

  return {
    serverPlace: async () => {
      const counter = realCounter(room)
      if (counter === undefined) return LOCKED
      const device = await counter.journal.store.remembered(DEVICE_KEY)
      return typeof device === 'string' ? ok({ location: counter.known.location, device }) : err({ kind: 'storageFailed' })
    },
    keepServerTokens: async (tokens) => {
      const counter = realCounter(room)
      if (counter === undefined) return LOCKED
      try {
        await keepServerAccess(counter, tokens)
        return ok(null)
      } catch (error) {
        return err(saveProblemOf(error))
      }
    },
    newDevice: async () => (await room.dice()).randomHex(16),
    beginEnrolment: async ({ side, enrolment }) => {
      end()
      if (side === 'approving' && realCounter(room) === undefined) return NONE
      const begun = await beginEnrolment(side, enrolment)
      state = begun.state
      return ok({ message: begun.message })
    },
    hearEnrolment: async ({ text }) => {
      if (state === undefined) return NONE
      const step = await hearMessage(state, text)
      if (!step.ok) return step
      const { state: next, message } = step.value
      if (next.at === 'letIn') {
        const header = readLocationHeader(room.current()?.known.header)
        // Locked meanwhile: the state stays, and the message may be heard again after unlocking.
        if (!header.ok) return NONE
        await room.keepHeader(withNewSlot(header.value, next))
        end()
        return ok({ at: 'letIn' })
      }
      state = next
      const said = message === undefined ? {} : { message }
      if (next.at === 'agreed') return ok({ at: 'agreed', digits: inGroups(await comparisonDigits(next)), ...said })
      return next.at === 'takenOver' ? ok({ at: 'takenOver' }) : ok({ at: 'revealed', ...said })
    },
    confirmDigits: async () => {
      if (state?.at !== 'agreed') return NONE
      const confirmed = confirmDigits(state)
      if (confirmed.own.role === 'joining') {
        state = confirmed
        return ok({})
      }
      const counter = realCounter(room)
      if (counter === undefined) return LOCKED
      const handed = await handOver(counter, confirmed)
      if (handed === undefined) return err({ kind: 'storageFailed' })
      state = handed.state
      return ok(handed.message === undefined ? {} : { message: handed.message })
    },
    prepareJoin: async ({ wordList }) => {
      if (state?.at !== 'takenOver') return NONE
      const { location, label } = state.header
      // Said before anybody writes down words that would open nothing.
      if ((await (await room.directory()).find(location)) !== undefined) return err({ kind: 'alreadyHere' })
      const list = readPassphraseList(wordList)
      if (!list.ok) return list
      words ??= generatePassphrase(PASSPHRASE_WORDS, list.value, randomBytes)
      return ok({ passphrase: words, label })
    },
    confirmJoin: async (joined) => {
      if (state?.at !== 'takenOver' || words === undefined) return NONE
      const { keyring } = state
      const kept = await keepJoined(room, state, words, joined)
      if (!kept.ok) return kept
      keyring.wipe()
      end()
      return kept
    },
    endEnrolment: () => {
      end()
      return Promise.resolve(null)
    },
  }
}

/** The open counter, unless it is the one for practice: that one never meets a server or another laptop. */
const realCounter = (room: CounterRoom): OpenCounter | undefined => {
  const counter = room.current()
  return counter?.known.practice === true ? undefined : counter
}

/** Seals the keys to the laptop that was confirmed, with a letter of its own. Undefined: this laptop's own header can not be read. */
const handOver = async (counter: OpenCounter, confirmed: Confirmed) => {
  const header = readLocationHeader(counter.known.header)
  if (!header.ok) return undefined
  const { store, keyring } = counter.journal
  const given = await store.remembered(LETTERS_GIVEN_KEY)
  const count = typeof given === 'number' ? given : 0
  const own = await store.remembered(DEVICE_LETTER_KEY)
  await store.remember(LETTERS_GIVEN_KEY, count + 1)
  const deviceLetter = nextDeviceLetter(typeof own === 'string' ? own : FIRST_LETTER, count)
  return handOverKeys(confirmed, { header: header.value, keyring, deviceLetter })
}

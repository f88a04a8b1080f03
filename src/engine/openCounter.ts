import { createSearch } from '#engine/search.ts'
import type { CounterDice } from '#engine/counterDice.ts'
import { laptopHeard } from '#actions/laptopHeard.ts'
import { DEEDS } from '#engine/deeds.ts'
import type { DeedName } from '#engine/deeds.ts'
import type { OpenJournalCard, SaveProblem } from '#engine/door.ts'
import type { Journal } from '#engine/journal.ts'
import { localTime } from '#kernel/localTime.ts'
import { QUESTIONS } from '#engine/questions.ts'
import type { QuestionName, World } from '#engine/questions.ts'
import type { ActionDeps, Done } from '#actions/ports.ts'
import type { Problem } from '#actions/problem.ts'
import type { Instant } from '#kernel/Instant.ts'
import { err, ok } from '#kernel/Result.ts'
import type { Result } from '#kernel/Result.ts'
import { activitySearchWords, personSearched } from '#queries/searchText.ts'
import { staffHere } from '#queries/staffHere.ts'
import type { KnownLocation } from '#storage/locationDirectory.ts'
import { TEXT_MAX_BYTES } from '#sync/limits.ts'
import type { LimitProblem } from '#sync/limits.ts'

/** A counter that is open on this laptop: questions are answered from memory, deeds are written down one at a time. */
export interface OpenCounter {
  readonly journal: Journal
  readonly known: KnownLocation
  readonly card: () => OpenJournalCard
  readonly ask: (question: QuestionName, input: unknown) => unknown
  readonly perform: (deed: DeedName, input: unknown, draft?: string) => Promise<Result<unknown, Problem | SaveProblem>>
  readonly changed: (records: readonly string[]) => void
}

export interface OpenCounterDeps {
  readonly dice: CounterDice
  readonly now: () => Instant
  readonly deviceLetter: string
  /** Told after each save: what changed and how many entries it took. */
  readonly saved: (records: readonly string[], entries: number) => void
}

/** A limit of the journal in the words of a form. */
const problemOfWriting = (problem: SaveProblem | LimitProblem): Problem | SaveProblem => {
  switch (problem.kind) {
    case 'textTooLong':
      return { kind: 'textTooLong', field: problem.field ?? '', maxBytes: TEXT_MAX_BYTES }
    case 'changeTooLarge':
    case 'notStorable':
      return { kind: 'valueNotKnown', field: problem.field ?? '' }
    case 'storageFull':
    case 'storageFailed':
    case 'notUnlocked':
    case 'reloadNeeded':
      return problem
  }
}

export const createOpenCounter = (deps: OpenCounterDeps, journal: Journal, known: KnownLocation): OpenCounter => {
  const versions = new Map<string, number>()
  const versionOf = (record: string): number => versions.get(record) ?? 0
  const changed = (records: readonly string[]): void => {
    for (const record of records) versions.set(record, versionOf(record) + 1)
  }
  const { read } = journal
  const search = createSearch({
    resident: {
      version: () => versionOf('resident') + versionOf('samePerson'),
      // By the names and codes of every file, as the person they are of.
      documents: () => read.apart.all('resident').map((file) => ({ ...personSearched(file), id: read.linked(file.id)[0] ?? file.id })),
    },
    activity: {
      version: () => versionOf('activity') + versionOf('organisation'),
      documents: () =>
        read.all('activity').map((activity) => ({
          id: activity.id,
          words: activitySearchWords(
            activity,
            activity.organisationId === undefined ? undefined : read.find('organisation', activity.organisationId),
          ).join(' '),
        })),
    },
  })

  const actionDeps = (): ActionDeps => ({
    read,
    ...localTime(deps.now()),
    newId: deps.dice.randomId,
    deriveId: deps.dice.deriveId,
    newPersonCode: deps.dice.personCode,
    device: journal.device,
    deviceLetter: deps.deviceLetter,
    onDuty: staffHere(read)?.id,
  })

  let turn: Promise<unknown> = Promise.resolve()

  /** One deed at a time: each sees what the one before wrote. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }

  const performNow = async (deed: DeedName, input: unknown, draft?: string): Promise<Result<unknown, Problem | SaveProblem>> => {
    const act = DEEDS[deed] as (deps: ActionDeps) => (input: unknown) => Result<Done<unknown>, Problem>
    const around = actionDeps()
    const done = act(around)(input)
    if (!done.ok) return done
    if (done.value.changes.length === 0) return ok(done.value.answer)
    const written = await journal.write([...done.value.changes, ...laptopHeard(around)], draft)
    if (!written.ok) return err(problemOfWriting(written.error))
    changed(written.value.records)
    deps.saved(written.value.records, written.value.entries)
    return ok(done.value.answer)
  }

  return {
    journal,
    known,
    card: () => ({
      location: known.location,
      label: read.all('settings')[0]?.locationName ?? known.label,
      practice: known.practice,
      staffName: staffHere(read)?.callName ?? '',
      parked: journal.parked(),
    }),
    ask: (question, input) => {
      const answer = QUESTIONS[question] as (world: World, input: unknown) => unknown
      return answer({ read, search, laptops: { ...journal, deviceLetter: deps.deviceLetter } }, input)
    },
    perform: (deed, input, draft) => inTurn(() => performNow(deed, input, draft)),
    changed,
  }
}

import type { Enrolment, EnrolmentData, EnrolmentRows, Mail, NewDevice, SetUpCode } from '#server/enrolment/EnrolmentData.ts'

interface Everything {
  readonly codes: ReadonlyMap<string, SetUpCode>
  readonly enrolments: ReadonlyMap<string, Enrolment>
  readonly mail: ReadonlyMap<string, readonly Mail[]>
  readonly locations: ReadonlySet<string>
  readonly devices: ReadonlyMap<string, NewDevice>
}

export interface MemoryEnrolmentData extends EnrolmentData {
  /** Whose tokens these are, as the journal's routes ask it. */
  readonly deviceOf: (tokenHash: string) => NewDevice | undefined
  /** Everything that is kept, as text. */
  readonly dump: () => string
}

/** Codes and invitations in memory, for tests. One transaction at a time; one that throws has done nothing. */
export const createMemoryEnrolmentData = (): MemoryEnrolmentData => {
  let now: Everything = { codes: new Map(), enrolments: new Map(), mail: new Map(), locations: new Set(), devices: new Map() }
  let last: Promise<unknown> = Promise.resolve()
  return {
    write: (work) => {
      const turn = last.then(async () => {
        const draft = { kept: now }
        const done = await work(rowsOf(draft))
        now = draft.kept
        return done
      })
      last = turn.catch(() => undefined)
      return turn
    },
    deviceOf: (tokenHash) =>
      [...now.devices.values()].find(({ appendHash, syncHash }) => appendHash === tokenHash || syncHash === tokenHash),
    dump: () => JSON.stringify(now, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value)),
  }
}

const rowsOf = (draft: { kept: Everything }): EnrolmentRows => {
  const set = (change: Partial<Everything>): Promise<void> => {
    draft.kept = { ...draft.kept, ...change }
    return Promise.resolve()
  }
  const drop = (gone: (enrolment: Enrolment) => boolean): Promise<void> => {
    const staying = [...draft.kept.enrolments].filter(([, enrolment]) => !gone(enrolment))
    const enrolments = new Map(staying)
    return set({ enrolments, mail: new Map([...draft.kept.mail].filter(([id]) => enrolments.has(id))) })
  }
  const all = (): readonly Enrolment[] => [...draft.kept.enrolments.values()]
  return {
    setUpCode: (hash) => Promise.resolve(draft.kept.codes.get(hash)),
    keepSetUpCode: (code) => set({ codes: new Map(draft.kept.codes).set(code.hash, code) }),
    dropUnusedSetUpCodes: () => set({ codes: new Map([...draft.kept.codes].filter(([, code]) => code.used !== undefined)) }),
    enrolment: (id) => Promise.resolve(draft.kept.enrolments.get(id)),
    enrolmentByLocator: (locator) => Promise.resolve(all().find((one) => one.locator === locator)),
    enrolmentsOf: (location, inviter) => Promise.resolve(all().filter((one) => one.location === location && one.inviter === inviter)),
    keepEnrolment: (enrolment) => set({ enrolments: new Map(draft.kept.enrolments).set(enrolment.id, enrolment) }),
    dropEnrolment: (id) => drop((one) => one.id === id),
    dropEndedBefore: (moment) => drop((one) => one.endsAt <= moment),
    mail: (id, from) => Promise.resolve((draft.kept.mail.get(id) ?? []).filter((one) => one.from === from)),
    keepMail: (id, mail) => set({ mail: new Map(draft.kept.mail).set(id, [...(draft.kept.mail.get(id) ?? []), mail]) }),
    anyLocation: () => Promise.resolve(draft.kept.locations.size > 0),
    hasLocation: (location) => Promise.resolve(draft.kept.locations.has(location)),
    addLocation: (location) => set({ locations: new Set(draft.kept.locations).add(location) }),
    hasDevice: (location, device) => Promise.resolve(draft.kept.devices.has(`${location}.${device}`)),
    putDevice: (device) => set({ devices: new Map(draft.kept.devices).set(`${device.location}.${device.device}`, device) }),
  }
}

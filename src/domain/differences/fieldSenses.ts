import type { RECORD_SHAPES, RecordKind } from '#domain/recordKinds.ts'
import {
  notAsked,
  FIXED,
  OPEN_OR_CLOSED,
  ITSELF,
  TOLD_EITHER_WAY,
  WHO_HELPS,
  TALKED_TWICE,
  ASKED_ELSEWHERE,
  WHO_TYPED,
} from '#domain/differences/notAsked.ts'
import type { NotAsked } from '#domain/differences/notAsked.ts'
import { LAW_SENSES } from '#domain/differences/lawSenses.ts'
import { LOCATION_SENSES } from '#domain/differences/locationSenses.ts'
import { SELF_FILLED_SENSES } from '#domain/differences/selfFilledSenses.ts'
import { TICKET_SENSES } from '#domain/differences/ticketSenses.ts'
import type { WordList } from '#domain/differences/wordLists.ts'

/** How the elements of a set are named. */
export type ElementSense =
  | { readonly kind: 'word'; readonly list: WordList }
  | { readonly kind: 'language' }
  | { readonly kind: 'weekday' }
  | { readonly kind: 'freePart' }

/** How people say what a field holds. */
export type AskedSense =
  | { readonly kind: PlainSense }
  | { readonly kind: 'word'; readonly list: WordList }
  /** Each element is asked by itself: it is in the set or not, how well somebody speaks that language, or how many there are. */
  | { readonly kind: 'elements'; readonly of: ElementSense; readonly level?: WordList | 'count' }

type PlainSense =
  | 'text'
  | 'yesNo'
  | 'day'
  | 'time'
  | 'count'
  | 'minutes'
  | 'year'
  | 'language'
  | 'organisation'
  | 'residentLife'
  | 'matchLife'
  | 'appointmentLife'
  | 'staffMember'
  | 'supporter'
  | 'presence'
  | 'declaration'

export type FieldSense = AskedSense | NotAsked

const plain = <K extends PlainSense>(kind: K) => ({ kind }) as const
const word = <L extends WordList>(list: L) => ({ kind: 'word', list }) as const
const setOf = <L extends WordList>(list: L) => ({ kind: 'elements', of: { kind: 'word', list } }) as const
const levels = <L extends WordList, W extends WordList>(list: L, level: W) =>
  ({ kind: 'elements', of: { kind: 'word', list }, level }) as const

/** What every field means to people, so that two values of it can be put before them; the ones nobody is asked about say why. */
export const FIELD_SENSES = {
  resident: {
    callName: plain('text'),
    secondInitial: plain('text'),
    personCode: plain('text'),
    interfaceLanguage: plain('language'),
    spoken: { kind: 'elements', of: { kind: 'language' }, level: 'languageLevel' },
    dutchLevel: word('dutchLevel'),
    readsOwnLanguage: word('reading'),
    ageGroup: word('ageGroup'),
    bornAbout: plain('year'),
    gender: word('gender'),
    wishes: setOf('interest'),
    skills: setOf('skill'),
    goals: setOf('goal'),
    availability: { kind: 'elements', of: { kind: 'freePart' } },
    reach: setOf('way'),
    reachMinutes: plain('minutes'),
    company: setOf('company'),
    helpNeeded: setOf('help'),
    phone: plain('text'),
    supporter: plain('supporter'),
    contactBy: setOf('contact'),
    referredBy: word('referrer'),
    hidePresence: plain('yesNo'),
    noticeShownOn: notAsked('It was explained twice, which harms nobody; the later day is as true as the earlier.'),
    registeredOn: FIXED,
    life: plain('residentLife'),
  },
  samePerson: { first: FIXED, second: FIXED, verdict: ASKED_ELSEWHERE, seen: ASKED_ELSEWHERE, on: ASKED_ELSEWHERE, by: WHO_TYPED },
  staffMember: {
    callName: plain('text'),
    role: word('role'),
    gone: plain('yesNo'),
    spoken: { kind: 'elements', of: { kind: 'language' } },
  },
  cv: {
    about: FIXED,
    education: word('education'),
    work: setOf('skill'),
    workYears: levels('skill', 'workYears'),
    papers: setOf('skill'),
    business: setOf('skill'),
    licences: setOf('licence'),
    keptOn: TALKED_TWICE,
  },
  note: { about: FIXED, text: plain('text'), on: FIXED, by: WHO_TYPED },
  organisation: {
    name: plain('text'),
    contactName: plain('text'),
    contactPhone: plain('text'),
    contactEmail: plain('text'),
    address: plain('text'),
    place: plain('text'),
    website: plain('text'),
    declaration: plain('declaration'),
    ended: plain('yesNo'),
  },
  contact: {
    organisationId: FIXED,
    name: plain('text'),
    role: word('contactRole'),
    contactPhone: plain('text'),
    contactEmail: plain('text'),
    gone: plain('yesNo'),
  },
  activity: {
    organisationId: plain('organisation'),
    title: plain('text'),
    programme: word('programme'),
    interest: word('interest'),
    alsoAbout: setOf('interest'),
    description: plain('text'),
    languageNeed: word('languageNeed'),
    effort: word('effort'),
    duration: word('duration'),
    group: word('group'),
    withDutchVolunteers: plain('yesNo'),
    openToMinors: plain('yesNo'),
    placesMin: plain('count'),
    placesMax: plain('count'),
    weekdays: { kind: 'elements', of: { kind: 'weekday' } },
    startsAt: plain('time'),
    endsAt: plain('time'),
    from: plain('day'),
    until: plain('day'),
    address: plain('text'),
    footMinutes: plain('minutes'),
    bikeMinutes: plain('minutes'),
    busMinutes: plain('minutes'),
    travelCosts: word('travelCosts'),
    tasks: setOf('task'),
    place: word('place'),
    bring: setOf('bring'),
    leadsTo: setOf('leadsTo'),
    contactName: plain('text'),
    contactPhone: plain('text'),
    offeredBy: WHO_HELPS,
    counterContact: WHO_HELPS,
    closed: plain('yesNo'),
  },
  session: {
    activityId: FIXED,
    day: plain('day'),
    startsAt: plain('time'),
    endsAt: plain('time'),
    cancelled: plain('yesNo'),
    cancelReason: notAsked('Whether it is called off is asked; why is a matter of a word, and the last one given is as good.'),
  },
  sessionNews: {
    about: FIXED,
    sessionId: FIXED,
    day: FIXED,
    news: TOLD_EITHER_WAY,
    toldOn: TOLD_EITHER_WAY,
    toldBy: WHO_TYPED,
  },
  closedPeriod: { from: FIXED, until: FIXED, why: FIXED },
  match: {
    about: FIXED,
    activityId: FIXED,
    proposedBy: WHO_TYPED,
    life: plain('matchLife'),
    past: notAsked('The same step on two days: either is as true, and where the match is now is asked.'),
    waiting: notAsked('Two laptops put the same person on the list; a few minutes decide nothing, since a person decides who is asked.'),
    together: notAsked('Either way the person goes with others; the last ones said are shown, and everybody is asked for themselves.'),
    permitAskedOn: plain('day'),
    permitThereOn: plain('day'),
  },
  appointment: {
    about: FIXED,
    activityId: FIXED,
    matchId: FIXED,
    day: plain('day'),
    startsAt: plain('time'),
    endsAt: plain('time'),
    place: plain('text'),
    contactName: plain('text'),
    contactPhone: plain('text'),
    bring: setOf('bring'),
    footMinutes: plain('minutes'),
    bikeMinutes: plain('minutes'),
    busMinutes: plain('minutes'),
    travelCosts: word('travelCosts'),
    along: word('goesAlong'),
    alongStaffId: plain('staffMember'),
    remindedOn: notAsked('Somebody was reminded twice, which harms nobody.'),
    movedFrom: FIXED,
    madeBy: WHO_TYPED,
    life: plain('appointmentLife'),
  },
  attendance: {
    about: FIXED,
    activityId: FIXED,
    sessionId: FIXED,
    day: FIXED,
    presence: plain('presence'),
    recordedBy: WHO_TYPED,
    arrivedAt: notAsked('It is the moment of one card at one door; whether somebody was there is asked.'),
  },
  walkInHour: {
    day: FIXED,
    openedAt: OPEN_OR_CLOSED,
    closedAt: OPEN_OR_CLOSED,
    state: OPEN_OR_CLOSED,
    counterName: FIXED,
    onDuty: OPEN_OR_CLOSED,
    numbers: OPEN_OR_CLOSED,
  },
  ticket: TICKET_SENSES,
  ...LAW_SENSES,
  intake: { about: FIXED, startedOn: FIXED, finishedOn: TALKED_TWICE, said: TALKED_TWICE },
  selfFilled: SELF_FILLED_SENSES,
  ...LOCATION_SENSES,
  laptop: { device: FIXED, letter: FIXED, heardOn: ITSELF, closedOn: ITSELF, closedAt: ITSELF },
} as const satisfies { readonly [K in RecordKind]: Readonly<Record<keyof (typeof RECORD_SHAPES)[K], FieldSense>> }

type Senses = typeof FIELD_SENSES

/** A field that people are asked about, with its kind of record: `resident.phone`. */
export type AskedField = {
  [K in RecordKind]: {
    [F in keyof Senses[K] & string]: Senses[K][F] extends NotAsked ? never : `${K}.${F}`
  }[keyof Senses[K] & string]
}[RecordKind]

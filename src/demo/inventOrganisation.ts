import { addDays } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { AddOrganisationInput } from '#actions/addOrganisation.ts'
import type { Declaration } from '#domain/offer/organisation.ts'
import { DEMO_ORGANISATIONS, DEMO_PLACES, DEMO_STREETS } from '#demo/demoOrganisations.ts'
import type { DemoTrade } from '#demo/demoOrganisations.ts'
import type { SeededRandom } from '#demo/seededRandom.ts'

const CONTACTS = [
  'Anneke',
  'Bart',
  'Carla',
  'Dirk',
  'Els',
  'Fatma',
  'Gerrit',
  'Hanneke',
  'Ineke',
  'Jaap',
  'Karima',
  'Loes',
  'Marijke',
  'Noortje',
  'Piet',
  'Ria',
  'Sjors',
  'Truus',
  'Wim',
]

/** The kind of work a declaration is asked for. */
const WORK: Readonly<Record<DemoTrade, string>> = {
  house: 'gastheer of gastvrouw in het buurthuis',
  care: 'helpen bij activiteiten voor ouderen',
  kitchen: 'koken en bedienen',
  shop: 'sorteren en verkopen van gebruikte spullen',
  animals: 'dieren verzorgen',
  nature: 'tuin- en natuurwerk',
  sport: 'kantine en veldonderhoud',
  library: 'helpen in de bibliotheek',
  culture: 'helpen bij voorstellingen',
  repair: 'repareren',
  school: 'helpen op school',
  welfare: 'hulp bij buren thuis',
}

export interface InventedOrganisation extends AddOrganisationInput {
  readonly trade: DemoTrade
}

/** The organisation with that number; when the list is through it starts again in other villages. */
export const inventOrganisation = (random: SeededRandom, number: number, start: CalendarDate): InventedOrganisation => {
  const [name, trade] = DEMO_ORGANISATIONS[number % DEMO_ORGANISATIONS.length] ?? (['Buurthuis', 'house'] as const)
  const round = Math.floor(number / DEMO_ORGANISATIONS.length)
  return {
    name: round === 0 ? name : `${name} ${String(round + 1)}`,
    trade,
    contactName: random.maybe(CONTACTS) ?? '',
    contactPhone: `06 00 ${String(random.between(10, 99))} ${String(random.between(10, 99))} ${String(random.between(10, 99))}`,
    address: `${random.maybe(DEMO_STREETS) ?? ''} ${String(random.between(1, 140))}`,
    place: random.maybe(DEMO_PLACES) ?? '',
    declaration: declarationOf(random, WORK[trade], start),
  }
}

/** As counters find it: many have one, some wait for it, some must still be asked, a few have let it run out. */
const declarationOf = (random: SeededRandom, work: string, start: CalendarDate): Declaration =>
  random.weighted<() => Declaration>([
    [() => ({ kind: 'valid', until: addDays(start, random.between(400, 1400)), work }), 46],
    [() => ({ kind: 'unknown' }), 22],
    [() => ({ kind: 'received', on: addDays(start, -random.between(5, 60)), work }), 13],
    [() => ({ kind: 'notNeeded' }), 9],
    [() => ({ kind: 'valid', until: addDays(start, random.between(-60, 300)), work }), 7],
    [() => ({ kind: 'refused', on: addDays(start, -random.between(10, 200)) }), 3],
  ])()

import type { DemoTrade } from '#demo/demoOrganisations.ts'
import type { Place, Task } from '#domain/words/activityWords.ts'
import type { Interest } from '#domain/words/interests.ts'

/** What people do at an invented activity, by what it is about; where nothing goes without saying, nothing is said. */
export const DEMO_TASKS: Readonly<Partial<Record<Interest, readonly Task[]>>> = {
  cooking: ['cook', 'washUp'],
  kitchen: ['cook', 'washUp'],
  serving: ['serve', 'washUp'],
  gardening: ['garden', 'carry'],
  animals: ['animals', 'clean'],
  children: ['play'],
  elderly: ['talk', 'walk'],
  language: ['practise', 'talk'],
  meetingPeople: ['talk'],
  repair: ['repair'],
  bicycleRepair: ['repair'],
  cleaning: ['clean'],
  shop: ['sort', 'shop'],
  sewing: ['sew'],
  painting: ['paint'],
  events: ['carry', 'welcome'],
}

/** Where it is, by who offers it. */
export const DEMO_KINDS_OF_PLACE: Readonly<Partial<Record<DemoTrade, Place>>> = {
  house: 'communityCentre',
  care: 'careHome',
  kitchen: 'kitchen',
  shop: 'shop',
  animals: 'farm',
  nature: 'park',
  sport: 'sportsField',
  library: 'library',
  school: 'school',
}

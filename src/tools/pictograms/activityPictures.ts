import type { Layer } from '#tools/pictograms/Layer.ts'

const one = (icon: string): readonly Layer[] => [{ icon }]

/** A drawing with a smaller sign at its lower end: what is said of it. */
const signed = (icon: string, sign: string): readonly Layer[] => [
  { icon, x: -2, y: -4, scale: 0.86 },
  { icon: sign, x: 36, y: 36, scale: 0.5 },
]

/** Monday to Sunday as seven boxes in a row, as on a Dutch calendar, with one day filled. */
const dayOfWeek = (filled: number): readonly Layer[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    icon: day === filled ? 'green-square' : 'white-large-square',
    x: -1 + day * 9.7,
    y: 29,
    scale: 0.2,
  }))

/** What is said of an activity and of what the law asks; see PICTURES for what is left out on purpose. */
export const ACTIVITY_PICTURES: Readonly<Record<string, readonly Layer[]>> = {
  basket: one('basket'),
  biceps: one('flexed-biceps-medium-skin-tone'),
  'birthday-cake': one('birthday-cake'),
  certificate: signed('page-facing-up', 'sports-medal'),
  'costs-asked': signed('euro-banknote', 'red-question-mark'),
  'costs-none': signed('euro-banknote', 'cross-mark'),
  'costs-paid': signed('euro-banknote', 'check-mark-button'),
  envelope: one('incoming-envelope'),
  footprints: one('footprints'),
  'goal-net': one('goal-net'),
  'hourglass-empty': one('hourglass-done'),
  infinity: one('infinity'),
  kite: one('kite'),
  lifting: one('person-lifting-weights-medium-dark-skin-tone'),
  megaphone: one('megaphone'),
  'men-together': [
    { icon: 'man-light-skin-tone', x: -8, y: -3, scale: 0.7 },
    { icon: 'man-medium-skin-tone-beard', x: 30, y: -3, scale: 0.7 },
    { icon: 'man-dark-skin-tone', x: 11, y: 24, scale: 0.7 },
  ],
  'months-1': signed('spiral-calendar', 'keycap-1'),
  'months-3': signed('spiral-calendar', 'keycap-3'),
  'months-6': signed('spiral-calendar', 'keycap-6'),
  'office-building': one('office-building'),
  package: one('package'),
  'page-asked': signed('page-facing-up', 'red-question-mark'),
  'page-refused': signed('page-facing-up', 'cross-mark'),
  'page-right': signed('page-facing-up', 'check-mark-button'),
  'page-work': signed('page-facing-up', 'briefcase'),
  purse: one('purse'),
  'shop-building': one('convenience-store'),
  sponge: one('sponge'),
  ticket: one('ticket'),
  'weekday-mon': dayOfWeek(0),
  'weekday-tue': dayOfWeek(1),
  'weekday-wed': dayOfWeek(2),
  'weekday-thu': dayOfWeek(3),
  'weekday-fri': dayOfWeek(4),
  'weekday-sat': dayOfWeek(5),
  'weekday-sun': dayOfWeek(6),
  'young-people': [
    { icon: 'girl-medium-skin-tone', x: -6, y: 11, scale: 0.75 },
    { icon: 'boy-dark-skin-tone', x: 24, y: 11, scale: 0.75 },
  ],
}

import type { DemoTrade } from '#demo/demoOrganisations.ts'
import type { Bring, Effort, Group, LanguageNeed, LeadsTo, Programme } from '#domain/words/activityWords.ts'
import type { PartOfDay } from '#domain/words/availability.ts'
import type { Interest } from '#domain/words/interests.ts'

/** What an invented organisation may offer. What is left out is the usual: together with Dutch volunteers, no Dutch needed, for everyone. */
export interface DemoActivity {
  readonly title: string
  /** undefined: of the counter itself. */
  readonly trade: DemoTrade | undefined
  readonly interest: Interest
  readonly alsoAbout?: readonly Interest[]
  readonly programme?: Programme
  readonly part: PartOfDay
  readonly minutes: number
  readonly places: number
  readonly need?: LanguageNeed
  readonly effort?: Effort
  readonly group?: Group
  readonly once?: true
  readonly minors?: true
  readonly bring?: readonly Bring[]
  readonly leadsTo?: readonly LeadsTo[]
}

type Row = readonly [title: string, interest: Interest, part: PartOfDay, minutes: number, places: number, more?: Partial<DemoActivity>]

const of = (trade: DemoTrade | undefined, usual: Partial<DemoActivity>, rows: readonly Row[]): readonly DemoActivity[] =>
  rows.map(([title, interest, part, minutes, places, more]) => ({ title, trade, interest, part, minutes, places, ...usual, ...more }))

const MEETING = { programme: 'meeting', minors: true } as const
const SPORT = { programme: 'sport', minors: true, bring: ['sportsClothes', 'water'] } as const

export const DEMO_ACTIVITIES: readonly DemoActivity[] = [
  ...of('house', MEETING, [
    ['Samen koken in het buurthuis', 'cooking', 'afternoon', 150, 10, { alsoAbout: ['meetingPeople', 'kitchen'] }],
    ['Koffieochtend met de buurt', 'meetingPeople', 'morning', 90, 20, { alsoAbout: ['neighbourhood', 'language'] }],
    ['Spelletjesavond', 'games', 'evening', 120, 16, { alsoAbout: ['meetingPeople'] }],
    ['Breien en praten', 'crafts', 'afternoon', 120, 8, { alsoAbout: ['sewing', 'meetingPeople'], group: 'women' }],
    ['Vrouwenontbijt', 'meetingPeople', 'morning', 90, 14, { alsoAbout: ['cooking', 'neighbourhood'], group: 'women' }],
    [
      'Knutselen met de kinderen uit de buurt',
      'children',
      'afternoon',
      120,
      5,
      { programme: 'volunteering', alsoAbout: ['crafts'], need: 'fewWords' },
    ],
    ['Burendag: samen de straat versieren', 'neighbourhood', 'morning', 240, 25, { once: true, alsoAbout: ['events', 'crafts'] }],
    [
      'Zomerfeest opbouwen',
      'events',
      'morning',
      300,
      15,
      { once: true, programme: 'volunteering', effort: 'heavy', bring: ['lunch', 'water'] },
    ],
    ['Nieuwjaarsmaaltijd met buren', 'events', 'evening', 180, 40, { once: true, alsoAbout: ['cooking', 'meetingPeople'] }],
  ]),
  ...of('care', { leadsTo: ['certificate', 'internship'] }, [
    [
      'Wandelen met bewoners van het zorgcentrum',
      'elderly',
      'morning',
      90,
      6,
      { effort: 'light', alsoAbout: ['nature', 'care'], need: 'fewWords' },
    ],
    ['Koffie schenken en een praatje maken', 'elderly', 'afternoon', 120, 4, { effort: 'light', alsoAbout: ['serving'], need: 'simple' }],
    ['Samen schilderen met ouderen', 'painting', 'afternoon', 120, 4, { effort: 'light', alsoAbout: ['elderly', 'crafts'] }],
    ['Muziek maken op de huiskamer', 'music', 'afternoon', 90, 5, { effort: 'light', alsoAbout: ['elderly'] }],
    ['Maaltijden rondbrengen', 'transport', 'afternoon', 120, 3, { need: 'simple', alsoAbout: ['elderly'] }],
    ['Helpen in de linnenkamer', 'cleaning', 'morning', 180, 3, { alsoAbout: ['care'] }],
    ['Rolstoelwandeling', 'care', 'afternoon', 150, 8, { once: true, alsoAbout: ['elderly', 'nature'] }],
  ]),
  ...of('kitchen', { leadsTo: ['work', 'certificate'] }, [
    ['Wereldkeuken: kook je eigen gerecht', 'cooking', 'afternoon', 180, 6, { alsoAbout: ['kitchen', 'meetingPeople'] }],
    ['Meehelpen in het buurtrestaurant', 'kitchen', 'afternoon', 180, 4, { alsoAbout: ['cooking', 'serving'], need: 'fewWords' }],
    ['Bedienen bij de buurtmaaltijd', 'serving', 'evening', 150, 4, { need: 'simple', alsoAbout: ['kitchen'] }],
    ['Brood bakken met de bakker', 'cooking', 'morning', 180, 5, { alsoAbout: ['kitchen'] }],
    ['Soep maken en uitdelen', 'cooking', 'morning', 180, 6, { alsoAbout: ['neighbourhood'] }],
    ['Kookworkshop met buurtbewoners', 'cooking', 'evening', 150, 12, { once: true, programme: 'meeting', alsoAbout: ['meetingPeople'] }],
  ]),
  ...of('shop', { leadsTo: ['work', 'longerVolunteering'] }, [
    ['Spullen sorteren in de kringloop', 'shop', 'morning', 180, 6, { bring: ['oldClothes', 'lunch'] }],
    ['Meedraaien in de winkel', 'shop', 'afternoon', 180, 3, { need: 'simple' }],
    ['Kleding vouwen en hangen', 'shop', 'morning', 150, 5, { effort: 'light', alsoAbout: ['sewing'] }],
    ['Voedselpakketten inpakken', 'neighbourhood', 'morning', 150, 8, { alsoAbout: ['shop'] }],
    ['Bijrijder op de bestelbus', 'transport', 'morning', 240, 2, { effort: 'heavy', need: 'fewWords', bring: ['sturdyShoes', 'lunch'] }],
  ]),
  ...of('animals', { bring: ['oldClothes', 'sturdyShoes'] }, [
    ['Dieren voeren op de kinderboerderij', 'animals', 'morning', 120, 4, { minors: true, alsoAbout: ['children', 'nature'] }],
    ['Hokken schoonmaken en geiten borstelen', 'animals', 'morning', 150, 4, { alsoAbout: ['cleaning'] }],
    ['Honden uitlaten', 'animals', 'afternoon', 90, 4, { effort: 'light', alsoAbout: ['nature'] }],
    ['Paarden verzorgen', 'animals', 'afternoon', 180, 3, { effort: 'heavy', leadsTo: ['certificate'] }],
    ['Schaapscheerdersfeest', 'animals', 'morning', 240, 12, { once: true, minors: true, alsoAbout: ['events'] }],
  ]),
  ...of('nature', { bring: ['oldClothes', 'sturdyShoes', 'lunch'] }, [
    ['Werken in de moestuin', 'gardening', 'morning', 150, 8, { alsoAbout: ['nature', 'cooking'] }],
    ['Paden en heide onderhouden', 'nature', 'morning', 210, 10, { effort: 'heavy' }],
    ['Groente oogsten en verdelen', 'gardening', 'afternoon', 150, 6, { alsoAbout: ['neighbourhood'] }],
    ['Bijen verzorgen', 'nature', 'afternoon', 120, 3, { need: 'fewWords', alsoAbout: ['animals'] }],
    ['Bomen planten met de buurt', 'nature', 'morning', 210, 30, { once: true, minors: true, alsoAbout: ['neighbourhood'] }],
    ['Zwerfvuil rapen en koffie na', 'neighbourhood', 'morning', 120, 20, { once: true, minors: true, alsoAbout: ['nature'] }],
    ['Vogels tellen', 'nature', 'morning', 120, 8, { effort: 'light', need: 'fewWords' }],
  ]),
  ...of('sport', SPORT, [
    ['Voetballen met de buurt', 'football', 'evening', 90, 22, { alsoAbout: ['sport'] }],
    ['Hardlopen voor beginners', 'sport', 'evening', 75, 15],
    ['Leren fietsen', 'cycling', 'morning', 90, 8, { group: 'women', programme: 'course', leadsTo: ['course'] }],
    ['Zwemmen voor vrouwen', 'swimming', 'morning', 60, 12, { group: 'women', bring: ['swimwear'] }],
    ['Zwemles voor volwassenen', 'swimming', 'evening', 60, 10, { programme: 'course', bring: ['swimwear'] }],
    ['Volleybal met de club', 'sport', 'evening', 90, 12],
    ['Helpen bij de kantine', 'serving', 'afternoon', 180, 3, { programme: 'volunteering', need: 'simple', bring: [] }],
    ['Fietstocht langs het kanaal', 'cycling', 'afternoon', 180, 20, { once: true, alsoAbout: ['nature'] }],
    ['Tafeltennis in de gymzaal', 'sport', 'evening', 90, 10, { alsoAbout: ['games'] }],
  ]),
  ...of('library', { programme: 'languageCafe', minors: true }, [
    ['Taalcafé', 'language', 'afternoon', 90, 25, { alsoAbout: ['meetingPeople'] }],
    ['Taalcafé in de avond', 'language', 'evening', 90, 20, { alsoAbout: ['meetingPeople'] }],
    ['Samen een boek lezen', 'reading', 'morning', 90, 10, { need: 'fewWords', alsoAbout: ['language'] }],
    ['Voorlezen aan kinderen', 'children', 'afternoon', 60, 4, { programme: 'volunteering', need: 'simple', alsoAbout: ['reading'] }],
    [
      'Leren werken met de computer',
      'computers',
      'morning',
      120,
      10,
      { programme: 'course', need: 'fewWords', leadsTo: ['course', 'work'] },
    ],
    ['Boeken opruimen', 'office', 'morning', 120, 3, { programme: 'volunteering', need: 'fewWords', alsoAbout: ['reading'] }],
  ]),
  ...of('culture', {}, [
    ['Zingen in het koor', 'music', 'evening', 120, 15, { programme: 'meeting', need: 'fewWords' }],
    ['Djembé en darbuka', 'music', 'evening', 90, 10, { programme: 'meeting', minors: true, alsoAbout: ['dance'] }],
    ['Decor bouwen voor het theater', 'theatre', 'afternoon', 180, 5, { alsoAbout: ['building', 'painting'], bring: ['oldClothes'] }],
    ['Filmavond en napraten', 'film', 'evening', 150, 30, { programme: 'meeting', alsoAbout: ['meetingPeople'] }],
    ['Gastheer of gastvrouw in het museum', 'events', 'afternoon', 210, 3, { need: 'good', leadsTo: ['work', 'certificate'] }],
    ['Schilderen in het atelier', 'painting', 'afternoon', 120, 8, { programme: 'meeting', alsoAbout: ['crafts'] }],
    ['Foto’s maken in de wijk', 'photography', 'afternoon', 120, 6, { programme: 'meeting' }],
    ['Dansavond van de wereld', 'dance', 'evening', 180, 60, { once: true, programme: 'meeting', alsoAbout: ['music', 'meetingPeople'] }],
  ]),
  ...of('repair', { leadsTo: ['work', 'internship'] }, [
    ['Fietsen repareren', 'bicycleRepair', 'afternoon', 180, 5, { alsoAbout: ['repair'], bring: ['oldClothes'] }],
    ['Helpen bij het repaircafé', 'repair', 'afternoon', 180, 5, { need: 'fewWords', alsoAbout: ['meetingPeople'] }],
    ['Hout bewerken', 'building', 'morning', 180, 4, { alsoAbout: ['crafts'], bring: ['oldClothes', 'sturdyShoes'] }],
    ['Laptops nakijken voor een tweede leven', 'computers', 'afternoon', 180, 4, { need: 'fewWords' }],
  ]),
  ...of('school', {}, [
    ['Naaien op de machine', 'sewing', 'afternoon', 150, 8, { programme: 'course', alsoAbout: ['crafts'], leadsTo: ['course'] }],
    ['Het schoolplein groen maken', 'gardening', 'afternoon', 150, 6, { alsoAbout: ['children'], bring: ['oldClothes'] }],
    [
      'Jongerenavond in De Loods',
      'games',
      'evening',
      150,
      25,
      { programme: 'meeting', group: 'young', minors: true, alsoAbout: ['music'] },
    ],
    [
      'MDT: jouw project voor de buurt',
      'neighbourhood',
      'afternoon',
      180,
      8,
      { programme: 'mdt', group: 'young', minors: true, leadsTo: ['certificate', 'ambassador'] },
    ],
    ['Overblijfhulp op de basisschool', 'children', 'morning', 90, 3, { need: 'simple', bring: ['lunch'] }],
    ['Iets leren: lesgeven in je eigen vak', 'teaching', 'evening', 120, 4, { programme: 'ownInitiative' }],
  ]),
  ...of('welfare', {}, [
    ['Tuinhulp bij oudere buren', 'gardening', 'morning', 150, 5, { alsoAbout: ['elderly'], bring: ['oldClothes'] }],
    ['Tolken bij het spreekuur', 'translating', 'afternoon', 120, 3, { need: 'good', leadsTo: ['work', 'ambassador'] }],
    ['Klussen bij mensen thuis', 'repair', 'morning', 180, 4, { need: 'fewWords', alsoAbout: ['building', 'painting'] }],
    ['Maatje worden van een buur', 'meetingPeople', 'afternoon', 90, 6, { need: 'fewWords', alsoAbout: ['neighbourhood'] }],
  ]),
  ...of(undefined, { programme: 'ownInitiative', minors: true }, [
    ['Haren knippen door en voor bewoners', 'care', 'afternoon', 150, 4, { effort: 'light' }],
    ['Kookclub van bewoners', 'cooking', 'evening', 150, 8, { alsoAbout: ['meetingPeople'] }],
    ['Gasten ontvangen bij de open dag', 'events', 'afternoon', 240, 12, { once: true, alsoAbout: ['serving', 'meetingPeople'] }],
    ['Koffie zetten bij de balie', 'serving', 'afternoon', 120, 2, { effort: 'light', programme: 'volunteering' }],
    [
      'Kennismakingswandeling door het dorp',
      'meetingPeople',
      'afternoon',
      90,
      15,
      { once: true, programme: 'meeting', alsoAbout: ['nature'] },
    ],
  ]),
]

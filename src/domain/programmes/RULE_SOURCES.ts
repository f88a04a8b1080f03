import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { lawDay } from '#domain/programmes/lawDay.ts'

/** Where a rule was read: names, the same in every language, so that a coordinator can look them up. */
export interface RuleSource {
  readonly title: string
  /** An address, an article of law, or a chapter. */
  readonly where: string
  /** The day on which somebody of this project last looked, at the page or at a stored copy of it. */
  readonly seen: CalendarDate
}

const SEEN = lawDay('2026-11-28')

export const RULE_SOURCES = {
  declaration: { title: 'SER, Werkwijzer Vluchtelingen; nov.nl, 16 november 2023', where: 'uwv.nl, vrijwilligersverklaring', seen: SEEN },
  centres: { title: 'NOC*NSF, handboek; nov.nl, 16 november 2023', where: 'uwv.nl, vrijwilligersverklaring', seen: SEEN },
  takePart: {
    title: 'Infosheet Aan de Slag, 2019; Participatie en inburgering van nieuwkomers, 2025',
    where: 'coa.nl/nl/meedoen',
    seen: SEEN,
  },
  platform31: { title: 'Platform31, Wachten of Werken?, 2024', where: 'hoofdstuk 2 en 6; kader 7', seen: SEEN },
  uwv: {
    title: 'Besluit uitvoering Wet arbeid vreemdelingen 2022, artikel 6.2',
    where: 'uwv.nl/werkgevers/werkvergunning/speciale-voorwaarden-per-categorie/detail/asielzoeker',
    seen: SEEN,
  },
  oldLimit: {
    title: 'Besluit uitvoering Wet arbeid vreemdelingen 2022, artikel 6.2',
    where: 'raadvanstate.nl/actueel/nieuws/november/24-weken-eis-is-onverbindend',
    seen: SEEN,
  },
  newLimit: {
    title: 'Raad van State, 29 november 2023; UWV, werkvergunning asielzoeker',
    where: 'uwv.nl/werkgevers/werkvergunning/speciale-voorwaarden-per-categorie/detail/asielzoeker',
    seen: SEEN,
  },
  proposal: { title: 'Rijksoverheid, nieuws van 3 november 2025', where: 'EU-migratiepact, 12 juni 2026; tekst niet gezien', seen: SEEN },
  ukraine: {
    title: 'Richtlijn tijdelijke bescherming; Platform31, Wachten of Werken?, 2024',
    where: 'acconavm.nl/kennis/mkb/geen-werkvergunning-nodig-voor-oekraiense-vluchtelingen',
    seen: SEEN,
  },
  reba: {
    title: 'Regeling eigen bijdrage asielzoekers met inkomen en vermogen 2008; Rva 2005, artikel 20',
    where: 'Platform31, Wachten of Werken?, kader 7; Kamerbrief 2026D04635',
    seen: SEEN,
  },
  mdt: { title: 'Evaluatie pilot MDT en Meedoenbalies, 2025', where: 'managementsamenvatting', seen: SEEN },
  civic: {
    title: 'Wet inburgering 2021; Samenwerken met en voor nieuwkomers',
    where: 'Vrijwilligerscentrale Doetinchem, leerroutes',
    seen: SEEN,
  },
  house: { title: 'Huisregel van Meedoenbalie', where: 'docs/rules.md', seen: SEEN },
} as const satisfies Readonly<Record<string, RuleSource>>

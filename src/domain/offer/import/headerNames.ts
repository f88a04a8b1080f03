import { foldText } from '#kernel/foldText.ts'
import { ACTIVITY_FIELDS, ORGANISATION_FIELDS } from '#domain/offer/import/importFields.ts'
import type { ImportField } from '#domain/offer/import/importFields.ts'

/** A name that can be about the organisation as well as about the activity; which one is seen from the columns around it. */
const GENERAL_HEADERS = ['name', 'contactName', 'contactPhone', 'address'] as const
export type GeneralHeader = (typeof GENERAL_HEADERS)[number]

/** What a column's name says it is, or undefined for a name that nobody taught us. */
export const headerMeaning = (header: string): ImportField | GeneralHeader | undefined => MEANINGS.get(headerKey(header))

/** How many of these cells are names of columns. */
export const knownHeaders = (cells: readonly string[]): number => cells.filter((cell) => headerMeaning(cell) !== undefined).length

/** "Naam van de organisatie (verplicht)*" and "organisatie naam" come out the same: no marks, no articles, in alphabetical order. */
const headerKey = (header: string): string => {
  const words = foldText(header.replace(/\([^)]*\)|\*/g, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ARTICLES.includes(word))
  const meant = words.filter(
    (word, index) => !((word === 'van' || word === 'of') && index > 0 && index < words.length - 1 && words[index + 1] !== 'tot'),
  )
  return meant.sort().join(' ')
}

const ARTICLES = ['de', 'het', 'een', 'the', 'a']

/** Names as they stand above columns of real lists, in Dutch and English, with commas between. */
export const HEADER_NAMES: Readonly<Record<ImportField | GeneralHeader, string>> = {
  name: 'naam, name',
  contactName:
    'contactpersoon, contact persoon, contact, naam contactpersoon, naam contact, aanspreekpunt, aanspreekpersoon, ' +
    'begeleider, voornaam, achternaam, coördinator, contact name, contact person, first name, last name, coordinator',
  contactPhone:
    'telefoon, telefoonnummer, tel, tel nr, telnr, mobiel, mobiele nummer, mobiel nummer, 06, 06 nummer, gsm, ' +
    'telefoon contactpersoon, telefoonnummer contactpersoon, phone, phone number, telephone, mobile, contact phone',
  address:
    'adres, straat, straatnaam, straat en huisnummer, straat + nr, huisnummer, huisnr, nr, postcode, locatie, address, ' +
    'street, house number, postal code, zip, location, waar, where',
  organisationName:
    'organisatie, naam organisatie, organisatienaam, vereniging, naam vereniging, stichting, instelling, bedrijf, ' +
    'bedrijfsnaam, partner, club, aanbieder, werkgever, partij, organisatie vereniging, organisation, organization, ' +
    'organisation name, organization name, company, provider, employer',
  organisationContactName: 'contactpersoon organisatie, contact organisatie, organisation contact, organization contact',
  organisationContactPhone: 'telefoon organisatie, telefoonnummer organisatie, organisation phone, organization phone',
  organisationContactEmail:
    'e-mail, email, mail, e-mailadres, emailadres, mailadres, e-mail contactpersoon, email contactpersoon, ' +
    'e-mail organisatie, email organisatie, email address, e-mail address, contact email',
  organisationAddress: 'adres organisatie, vestigingsadres, bezoekadres, organisation address, organization address',
  organisationPlace: 'plaats, woonplaats, stad, gemeente, dorp, plaatsnaam, vestigingsplaats, city, town, place',
  organisationWebsite: 'website, site, web, url, internet, webadres, homepage, link',
  declaration:
    'verklaring, vrijwilligersverklaring, uwv verklaring, uwv, verklaring uwv, vrijwilligersverklaring uwv, declaration, ' +
    'volunteer declaration, uwv declaration',
  declarationUntil:
    'verklaring geldig tot, vrijwilligersverklaring geldig tot, geldig tot, verklaring tot, uwv verklaring geldig tot, ' +
    'declaration valid until, valid until',
  declarationWork: 'werkzaamheden verklaring, verklaring voor, soort werk, aard werkzaamheden, kind work, kind of work, declaration work',
  title:
    'activiteit, naam activiteit, activiteitnaam, titel, titel activiteit, klus, vacature, vrijwilligersvacature, functie, ' +
    'aanbod, taak, activity, activity name, title, job, vacancy, task, role',
  programme: 'programma, soort, type, soort activiteit, type activiteit, programme, program, activity type, kind, kind of activity',
  interest: 'categorie, thema, onderwerp, interesse, rubriek, interessegebied, category, theme, topic, interest, subject',
  alsoAbout: 'ook over, andere categorieën, overige categorieën, trefwoorden, also about, other categories, tags, keywords',
  description:
    'omschrijving, beschrijving, toelichting, uitleg, korte omschrijving, omschrijving activiteit, taken, werkzaamheden, ' +
    'wat ga je doen, opmerking, opmerkingen, bijzonderheden, description, details, tasks, remarks, notes',
  weekdays: 'dag, dagen, weekdag, weekdagen, dag van de week, dagen van de week, day, days, weekday, weekdays, day of the week',
  when: 'wanneer, dag en tijd, dag tijd, dagen en tijden, dag en tijdstip, when, day and time, days and times, schedule, rooster',
  times: 'tijd, tijden, tijdstip, van tot, van t/m, uren, openingstijden, time, times, hours, from to',
  startsAt:
    'van, begintijd, starttijd, begin, start, aanvang, aanvangstijd, tijd van, begint om, start time, starts at, begin tijd, ' +
    'start tijd, from',
  endsAt: 'tot, eindtijd, einde, eind, tijd tot, eindigt om, end time, ends at, end, eind tijd, to',
  day: 'datum, op datum, date, on date',
  from: 'vanaf, startdatum, begindatum, ingangsdatum, datum van, datum vanaf, start date, from date, begin datum, start datum',
  until: 'tot en met, t/m, einddatum, datum tot, datum tot en met, sluitingsdatum, end date, until, until date, eind datum',
  duration: 'duur, looptijd, hoe lang, periode, duration, period, how long',
  placesMin:
    'min, minimum, minimaal, min aantal, minimum aantal, min deelnemers, minimum aantal deelnemers, min plaatsen, ' +
    'places min, minimum places',
  placesMax:
    'aantal plaatsen, plaatsen, plekken, aantal plekken, max, maximum, maximaal, max aantal, maximum aantal, max deelnemers, ' +
    'maximum aantal deelnemers, max plaatsen, aantal, aantal personen, aantal deelnemers, capaciteit, places, ' +
    'number of places, number places, maximum places, max places, capacity',
  languageNeed:
    'taal, nederlands, taalniveau, niveau, taaleis, nederlands nodig, taal nodig, benodigd taalniveau, niveau nederlands, ' +
    'language, language need, language level, dutch, dutch level, dutch needed, language needed',
  effort: 'zwaarte, inspanning, zwaar of licht, zwaar licht, lichamelijk, fysiek, effort, physical effort',
  group: 'doelgroep, groep, voor wie, wie, group, for whom, target group, audience',
  withDutchVolunteers:
    'met nederlandse vrijwilligers, nederlandse vrijwilligers, samen met nederlanders, met nederlanders, ' +
    'with dutch volunteers, dutch volunteers',
  openToMinors:
    'minderjarigen, ook minderjarigen, open voor minderjarigen, onder 18, jonger dan 18, 16 en 17 jaar, 16-17, minors, ' +
    'open to minors, under 18',
  activityAddress: 'adres activiteit, locatie activiteit, plek, verzamelplek, activity address, activity location, meeting point, venue',
  footMinutes: 'lopen, lopend, minuten lopen, min lopen, looptijd minuten, te voet, walking minutes, minutes walking, on foot, walk',
  bikeMinutes: 'fiets, fietsen, minuten fietsen, min fietsen, fietstijd, met de fiets, cycling minutes, minutes cycling, by bike, bike',
  busMinutes: 'bus, ov, minuten bus, min bus, reistijd ov, met de bus, openbaar vervoer, bus minutes, by bus, public transport',
  travelCosts: 'reiskosten, reiskostenvergoeding, vervoerskosten, vergoeding reiskosten, travel costs, travel expenses',
  bring: 'meenemen, wat meenemen, neem mee, zelf meenemen, kleding, bring, what to bring, take along',
  leadsTo: 'leidt tot, leidt naar, vervolg, perspectief, kan leiden tot, leads to, follow up, perspective',
  activityContactName: 'contactpersoon activiteit, contact activiteit, vragen naar, vraag naar, activity contact, ask for',
  activityContactPhone: 'telefoon activiteit, telefoonnummer activiteit, activity phone',
}

const MEANINGS: ReadonlyMap<string, ImportField | GeneralHeader> = new Map(
  [...GENERAL_HEADERS, ...ORGANISATION_FIELDS, ...ACTIVITY_FIELDS].flatMap((meaning) =>
    HEADER_NAMES[meaning].split(', ').map((name): [string, ImportField | GeneralHeader] => [headerKey(name), meaning]),
  ),
)

import type { LanguageId } from '#i18n/languages.ts'

/** Where somebody reads about rights and money in their own language: RefugeeHelp, of the Dutch Council for Refugees. */
export interface HelpPage {
  readonly address: string
  /** Whether it is in this very language; if not, it is where a language can be chosen. */
  readonly isOwn: boolean
  /** A page that shows that the language is there. */
  readonly source: string
  /** The day the source was looked at, as a stored copy: nobody here has been on the page itself. */
  readonly lookedAt: string
}

const SITE = 'https://www.refugeehelp.nl'
const LOOKED_AT = '2026-11-28'

const own = (address: string, source: string): HelpPage => ({
  address: `${SITE}/${address}`,
  isOwn: true,
  source: `${SITE}/${source}`,
  lookedAt: LOOKED_AT,
})

/**
 * No page in this language was found. It leads to the first page and not to a neighbouring language: which other language somebody
 * reads (Dari or Arabic, Russian or English) is theirs to say.
 */
const FIRST_PAGE: HelpPage = {
  address: `${SITE}/`,
  isOwn: false,
  source:
    'https://www.gelderlander.nl/binnenland/nieuw-online-platform-voor-oekraiense-vluchtelingen-en-nederlanders-die-willen-helpen~a26cd218/',
  lookedAt: LOOKED_AT,
}

/** Addresses are short, so that the code is coarse enough for an old telephone. RefugeeHelp calls Dari `pr`. */
export const REFUGEE_HELP: Readonly<Record<LanguageId, HelpPage>> = {
  nl: own(
    'nl/asylum-seeker',
    'nl/status-holder/article/100002-dit-moet-je-weten-als-je-van-de-gemeente-een-woning-krijgt-en-je-het-huis-wilt-inrichten',
  ),
  en: own('en/asylum-seeker', 'en/asylum-seeker/105-housing'),
  ar: own(
    'ar/asylum-seeker',
    'ar/asylum-seeker/article/100017-%D8%AA%D9%82%D9%8A%D9%85-%D9%87%D9%86%D8%A7-%D8%A3%D8%AB%D9%86%D8%A7%D8%A1-%D8%A5%D8%AC%D8%B1%D8%A7%D8%A1%D8%A7%D8%AA-%D8%A7%D9%84%D9%84%D8%AC%D9%88%D8%A1',
  ),
  ti: own('ti/asylum-seeker', 'ti/asylum-seeker/article/100014-eqhwibaa-nemerekaabe-qedemi-memelekaatekaa-ketefaletho-zalakaa'),
  prs: own('pr/asylum-seeker', 'pr/asylum-seeker/105-zndgy-dr-mrkhz-pnhjwyn'),
  fa: own('fa/asylum-seeker', 'fa/asylum-seeker/105-zndgy-dr-mrkhz-pdhyrsh'),
  ps: FIRST_PAGE,
  ckb: FIRST_PAGE,
  kmr: FIRST_PAGE,
  so: FIRST_PAGE,
  tr: own('tr/asylum-seeker', 'tr/asylum-seeker/article/100193-barinma-yerinden-memnun-degilseniz-bunu-yapabilirsiniz.'),
  uk: own('uk/ukrainian-refugee', 'uk/ukrainian-refugee/article/100179-shcho-robiti-pislya-pributtya-v-niderlandi'),
  // It had Russian when it began in March 2022, but no page in Russian was seen.
  ru: FIRST_PAGE,
  fr: FIRST_PAGE,
  am: FIRST_PAGE,
}

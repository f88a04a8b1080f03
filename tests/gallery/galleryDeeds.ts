import { PATHS } from '#app/balie/paths.ts'
import { ELSEWHERE } from '#tests/gallery/alterWords.ts'
import type { Deed } from '#tests/gallery/GalleryScreen.ts'
import type { Hand } from '#tests/gallery/Hand.ts'
import { settle } from '#tests/gallery/visitScreens.ts'
import { RESIDENT_LANGUAGES } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'

/** One deed after the other, each when the page has come to rest. */
export const inTurn =
  (...deeds: readonly Deed[]): Deed =>
  async (hand) => {
    for (const deed of deeds) {
      await deed(hand)
      await settle(hand)
    }
  }

/** Presses what says the text of a key. */
export const pressed =
  (key: string): Deed =>
  (hand) =>
    hand.press(key)

/** Presses the first that is seen. */
export const first =
  (selector: string): Deed =>
  ({ page }) =>
    page.locator(selector).filter({ visible: true }).first().click()

/** Chooses the first tile or box: its input lies unseen behind its picture. */
export const ticked =
  (selector: string): Deed =>
  ({ page }) =>
    page.locator(selector).first().check({ force: true })

export const searched =
  (text: string): Deed =>
  ({ page }) =>
    page.getByRole('searchbox').first().fill(text)

/** By an address that is not this machine's and has no certificate. */
export const throughElsewhere: Deed = async ({ page }) => {
  await page.goto(page.url().replace('localhost', ELSEWHERE))
}

/** From the first screen to the four words. */
export const nameCounter: Deed = async (hand) => {
  await hand.press('start:welcome.setUp.title')
  await hand.fill('start:setUp.names.location', 'Azc Lindehof')
  await hand.fill('start:setUp.names.counter', 'Hoofdgebouw')
  await hand.fill('start:setUp.names.staff', 'Kaat')
  await hand.press('start:setUp.names.next')
  await wordsOn(hand).first().waitFor()
}

const wordsOn = ({ page }: Hand) => page.locator('main ol li')

/** From the four words to the question after a server: two of them are typed over. */
export const copyWords: Deed = async (hand) => {
  const words = (await wordsOn(hand).allInnerTexts()).map((text) => text.replace(/[^a-z]/gu, ''))
  await hand.press('start:setUp.words.written')
  for (const number of [2, 4])
    await hand.page
      .locator(`main input`)
      .nth(number / 2 - 1)
      .fill(words[number - 1] ?? '')
  await hand.press('start:setUp.confirm.finish')
  await hand.button('joining:connect.skip').waitFor()
}

/** Chooses a PIN and closes the screen. */
export const choosePinned: Deed = async ({ page, press, say }) => {
  const fields = page.locator('main input')
  await fields.nth(0).fill('8352')
  await fields.nth(1).fill('8352')
  await press('start:pin.choose')
  await page.locator('nav').first().waitFor()
  await page.keyboard.press('Alt+KeyL')
  await page.getByRole('heading', { name: say('start:locked.heading') }).waitFor()
}

/** At a counter that is not for practising, since only there a voice is recorded. */
export const openStudio: Deed = async (hand) => {
  await inTurn(nameCounter, copyWords, pressed('joining:connect.skip'), pressed('start:pin.without'))(hand)
  await hand.page.locator('nav').first().waitFor()
  await hand.go(PATHS.studio)
}

export const openHour: Deed = (hand) => hand.pressIfThere('today:hour.open')

/** In the queue with a language and a reason; the tap on the reason gives out the number. */
export const queueSomebody: Deed = async (hand) => {
  await hand.press('today:queue.add')
  await settle(hand)
  await hand.page.locator('dialog [role="group"] button:has(img)').last().click()
}

export const openPerson: Deed = first('main [data-row]')

export const askToErase: Deed = inTurn(first('main button[aria-haspopup="menu"]'), first('main [role="menuitem"]:last-child'))

/** The paper card of a person, before it is printed. */
export const toPaperCard: Deed = inTurn(openPerson, first('main button[aria-haspopup="menu"]'), first('main [role="menuitem"]'))

/** The way to paid work of a person. */
export const toPaidWork: Deed = inTurn(
  openPerson,
  first('main button[aria-haspopup="menu"]'),
  first('main [role="menuitem"]:has(.lucide-briefcase)'),
)

/** Turns the own path on, and opens it for the first person on the list. */
export const toOwnPath: Deed = async (hand) => {
  await hand.go(PATHS.settings)
  await settle(hand)
  const box = hand.page.locator('input[name="ownPath"]')
  // It shows as on once it is kept.
  if (!(await box.isChecked())) await box.click({ force: true })
  await hand.page.locator('input[name="ownPath"]:checked').waitFor({ state: 'attached' })
  await hand.go(PATHS.people)
  await settle(hand)
  await inTurn(openPerson, first('main button[aria-haspopup="menu"]'), first('main [role="menuitem"]:has(.lucide-footprints)'))(hand)
}

/** The form of a first meeting, for the first match of a person that is agreed upon. */
export const newMeeting: Deed = inTurn(
  openPerson,
  (hand) => hand.pressIfThere('match:matches.agree'),
  first('main button:has(.lucide-calendar-heart)'),
)

/** The paper of that meeting; made when there is none yet. */
export const toSlip: Deed = async (hand) => {
  const slip = 'main li button:has(.lucide-printer)'
  await inTurn(openPerson)(hand)
  if ((await hand.page.locator(slip).count()) > 0) return first(slip)(hand)
  await hand.go(PATHS.people)
  await settle(hand)
  await inTurn(newMeeting, first('main button[type="submit"]'))(hand)
}

/** On papers of two languages: that of the reader. */
export const paperIn = async ({ page }: Hand, language: ResidentLanguage): Promise<void> => {
  await page.locator('main select').first().selectOption(language)
}

const firstOfOffer: Deed = first('main [data-list="offer"] button')

export const openActivity: Deed = inTurn(first('[data-part="activities"]'), firstOfOffer)

export const toOrganisations: Deed = first('[data-part="organisations"]')

export const openOrganisation: Deed = inTurn(toOrganisations, firstOfOffer)

/** From a card to its form. */
export const toChange: Deed = first('main a[href$="aanpassen"]')

const CALL_OFF = 'main button:has(.lucide-calendar-x)'

/** The question before a day is called off. */
export const askToCallOff: Deed = first(CALL_OFF)

/** Calls off a day that somebody counts on, and goes to the list of who must hear it. */
export const callOffForSomebody: Deed = async (hand) => {
  const { page, press, say, go } = hand
  for (let at = 0; at < 20; at++) {
    await go(PATHS.offer)
    await settle(hand)
    await first('[data-part="activities"]')(hand)
    await page.locator('main [data-list="offer"] button').nth(at).click()
    await settle(hand)
    if ((await page.locator(CALL_OFF).count()) === 0) continue
    await askToCallOff(hand)
    const nobody = (await page.locator('dialog').getByText(say('activities:cancelDialog.nobody')).count()) > 0
    if (nobody) {
      await press('activities:cancelDialog.keep')
      continue
    }
    // The last one: on the button before it, too, stands that word, after "not".
    await page.locator('dialog:modal button').last().click()
    return first('main button:has(.lucide-megaphone)')(hand)
  }
}

/** What a resident reads of an activity. */
export const unfoldReader: Deed = pressed('activities:residentView.title')

/** A whole form for somebody new, with each part that is folded away at first. */
export const unfoldPerson: Deed = async (hand) => {
  await hand.page.locator('main input[type="radio"]').nth(2).check({ force: true })
  await settle(hand)
  const folded = hand.page.locator('main details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
}

const LIST = 'Organisatie;Activiteit;Plaatsen;Dag\nBuurthuis De Linde;Samen koken;8;dinsdag\nVolkstuin Zuid;Tuinieren;veel;\n'

export const readList: Deed = async ({ page }) => {
  await page
    .locator('main input[type="file"]')
    .first()
    .setInputFiles({ name: 'aanbod.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) })
}

/** What a resident reads of an activity, in a language. */
export const chooseReader = async ({ page }: Hand, language: ResidentLanguage): Promise<void> =>
  page.locator('main details[open] input[type="radio"]').nth(RESIDENT_LANGUAGES.indexOf(language)).check({ force: true })

/** The screen in the waiting room, with numbers that are called, standing still in a language. */
export const waitingRoomIn = async (hand: Hand, language: ResidentLanguage): Promise<void> => {
  const { page } = hand
  await page.goto(new URL('/wachtruimte.html', page.url()).href)
  await page.locator('h1').first().waitFor()
  await page.evaluate((spoken) => {
    const calls = [{ numbers: ['A-12', 'A-13'], table: 2, times: 1 }]
    new BroadcastChannel('waiting-room').postMessage({ kind: 'line', calls, next: ['A-14', 'B-3', 'A-15'], languages: [spoken] })
  }, language)
  await page.getByText('A-12').waitFor()
  await page.locator('footer button').nth(1).click()
}

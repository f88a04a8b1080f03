import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleForBrowser, servePage } from '#tests/journeys/support/browserPage.ts'
import { takeLaptop } from '#tests/journeys/support/laptop.ts'
import type { Laptop } from '#tests/journeys/support/laptop.ts'

let laptop: Laptop
let site: Awaited<ReturnType<typeof servePage>>
let page: Page

beforeAll(async () => {
  site = await servePage(await bundleForBrowser('tests/journeys/pages/formatInEveryLanguage.ts'))
  laptop = await takeLaptop()
  page = await laptop.open()
  await page.goto(site.url)
})

afterAll(async () => {
  await laptop.discard()
  site.stop()
})

/**
 * 12 November 2026 in full, the same day in the calendar of home, Dutch, Arabic and Tigrinya in a list, and the next day.
 * Filled in by hand from the files of CLDR 48.2 (calendars of home: 46.1), not by our code and not by anybody's Intl. In Sorani the
 * date, the list and the next day are our own words, since CLDR has English ones or none there.
 */
const EXPECTED = [
  ['nl', 'donderdag 12 november 2026', '', 'Nederlands, Arabisch en Tigrinya', 'morgen'],
  ['en', 'Thursday, 12 November 2026', '', 'Dutch, Arabic and Tigrinya', 'tomorrow'],
  ['ar', 'الخميس، 12 نوفمبر 2026', '', 'الهولندية والعربية والتغرينية', 'غدًا'],
  ['ti', 'ሓሙስ፣ 12 ሕዳር 2026', '', 'ዳች፣ ዓረብኛን ትግርኛን', 'ጽባሕ'],
  ['prs', 'پنجشنبه 12 نومبر 2026', '21 عقرب 1405', 'هالندی،‏ عربی، و تیگرینیایی', 'فردا'],
  ['fa', 'پنجشنبه 12 نوامبر 2026', '21 آبان 1405', 'هلندی،‏ عربی، و تیگرینیایی', 'فردا'],
  ['ps', 'پينځنۍ د 2026 د نومبر 12', '1405 لړم 21', 'هالېنډي، عربي، او تيګريني', 'سبا'],
  ['ckb', 'پێنجشەممە، 12ی تشرینی دووەمی 2026', '', 'هۆڵەندی، عەرەبی و تیگرینیا', 'سبەینێ'],
  ['kmr', 'pêncşem, 12ê mijdara 2026an', '', 'holendî, erebî û tigrînî', 'sibê'],
  ['so', 'Khamiis, Noofeembar 12, 2026', '', 'Holandays, Carabi iyo Tigrinya', 'Berri'],
  ['tr', '12 Kasım 2026 Perşembe', '', 'Felemenkçe, Arapça ve Tigrinya dili', 'yarın'],
  ['uk', 'четвер, 12 листопада 2026\u202Fр.', '', 'нідерландська, арабська і тигринья', 'завтра'],
  ['ru', 'четверг, 12 ноября 2026\u202Fг.', '', 'нидерландский, арабский и тигринья', 'завтра'],
  ['fr', 'jeudi 12 novembre 2026', '', 'néerlandais, arabe et tigrigna', 'demain'],
  ['am', 'ሐሙስ 12 ኖቬምበር 2026', '3 ኅዳር 2019', 'ደች፣ ዓረብኛ እና ትግርኛ', 'ነገ'],
].map((texts) => texts.map((text) => text.replace(/\u200F/gu, '')))

test('dates, lists, names and days are right in every language in a browser that only speaks Dutch', async () => {
  await page.addScriptTag({ url: '/script.js', type: 'module' })
  await page.waitForFunction(() => 'said' in globalThis)
  const said = await page.evaluate(() => (globalThis as { readonly said?: unknown }).said)
  expect(said).toEqual(EXPECTED)
})

test('the browser itself would have said it in Dutch', async () => {
  const own = await page.evaluate(() =>
    ['ti', 'ps', 'ckb', 'so'].map((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).format(0)),
  )
  expect(own).toEqual(own.map(() => 'donderdag 1 januari 1970'))
})

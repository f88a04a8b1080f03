import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ResidentView } from '#app/balie/offer/ResidentView.tsx'
import { activityFile } from '#queries/activityFile.ts'
import { renderInDutch } from '#tests/app/inDutch.tsx'
import { day, id, locationWith } from '#tests/queries/locationWith.ts'

const read = locationWith({
  activity: { garden: { title: 'Samen tuinieren', interest: 'gardening', travelCosts: 'own', from: '2026-03-03', until: '2026-07-01' } },
})
const file = activityFile(read, { activityId: id('garden'), day: day('2026-03-17') }) ?? expect.fail('no activity')

/** The card in another language, as a resident reads it. */
const paper = async (lang: string): Promise<HTMLElement> => {
  await screen.findByText('Samen tuinieren')
  return document.querySelector<HTMLElement>(`div[lang="${lang}"]`) ?? expect.fail(`no card in ${lang}`)
}

test('what is about rights and money stands in Dutch and English as long as nobody who grew up with the language read it', async () => {
  renderInDutch(<ResidentView file={file} />)
  await userEvent.click(screen.getByRole('radio', { name: /العربية/u }))
  const card = within(await paper('ar'))
  expect(card.getByText('متى')).toBeTruthy()
  const sayings = [
    'Meedoen mag, het hoeft niet. Het verandert niets aan je procedure.',
    'You may take part, you don’t have to. It changes nothing in your procedure.',
    'Zelf betalen',
    'Pay for travel yourself',
  ]
  expect(sayings.map((text) => [card.getByText(text).lang, card.getByText(text).dir])).toEqual([
    ['nl', 'ltr'],
    ['en', 'ltr'],
    ['nl', 'ltr'],
    ['en', 'ltr'],
  ])
  expect(card.getByText('يُرجى السؤال هنا.')).toBeTruthy()
})

test('each tile says in its own language that nobody who grew up with it read it, and staff are told in theirs; Dutch needs no mark', async () => {
  renderInDutch(<ResidentView file={file} />)
  await userEvent.click(screen.getByRole('radio', { name: /العربية/u }))
  expect(screen.getByRole('radio', { name: /العربية/u }).closest('label')?.textContent).toContain('لم يراجعه متحدث أصلي بعد')
  expect(screen.getByText(/Deze taal is nog niet nagekeken/u)).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'Nederlands' }))
  expect(screen.queryByText(/Deze taal is nog niet nagekeken/u)).toBeNull()
  const card = within(await paper('nl'))
  expect(card.getByText('Zelf betalen')).toBeTruthy()
  expect(card.queryByText('Vraag het hier aan iemand.')).toBeNull()
})

test('what people do and in what kind of place is read in the language of the resident, each with its picture', async () => {
  const tasks = locationWith({
    activity: { meal: { title: 'Buurtmaaltijd', 'tasks/cook': true, 'tasks/washUp': true, place: 'communityCentre', address: 'Laan 1' } },
  })
  renderInDutch(
    <ResidentView file={activityFile(tasks, { activityId: id('meal'), day: day('2026-03-17') }) ?? expect.fail('no activity')} />,
  )
  await userEvent.click(screen.getByRole('radio', { name: /ትግርኛ/u }))
  await screen.findByText('Buurtmaaltijd')
  const said = ['ምግቢ ምስራሕ', 'ኣቕሓ ክሽነ ምሕጻብ', 'ኣብ ማእከል ከባቢ'].map((text) => {
    const value = screen.queryByText(text)
    return [value?.textContent, value?.parentElement?.querySelector('img')?.getAttribute('src')]
  })
  expect(said).toEqual([
    ['ምግቢ ምስራሕ', '/pictograms/cooking.svg'],
    ['ኣቕሓ ክሽነ ምሕጻብ', '/pictograms/sponge.svg'],
    ['ኣብ ማእከል ከባቢ', '/pictograms/teapot.svg'],
  ])
  expect(screen.getByText('Laan 1')).toBeTruthy()
})

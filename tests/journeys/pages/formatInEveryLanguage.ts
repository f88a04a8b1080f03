import { parseCalendarDate } from '#kernel/CalendarDate.ts'
import { bundleLoaders } from '#i18n/bundleLoaders.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import { createWords } from '#i18n/setup.ts'

/** Says one day, one list of languages and one day from now in each language of the registry, as a screen would. */
const words = await createWords({
  language: 'nl',
  load: bundleLoaders,
  onMissing: (language, key) => {
    throw new Error(`${language} has no ${key}`)
  },
})

const sayIn = async ({ id }: (typeof LANGUAGES)[number]): Promise<readonly string[]> => {
  await words.ensure(id)
  const format = words.formatFor(id)
  const [day, tomorrow] = [parseCalendarDate('2026-11-12'), parseCalendarDate('2026-11-13')]
  if (day === undefined || tomorrow === undefined) throw new Error('These are days')
  const languages = format.list([format.language('nl'), format.language('ar'), format.language('ti')])
  return [id, format.date(day, 'full'), format.homeDate(day) ?? '', languages, format.relativeDay(tomorrow, day)]
}

Object.assign(globalThis, { said: await Promise.all(LANGUAGES.map(sayIn)) })

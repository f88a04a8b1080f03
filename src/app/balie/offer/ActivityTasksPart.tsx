import { useTranslation } from 'react-i18next'
import { PLACES, TASKS } from '#domain/words/activityWords.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ActivityFormProps } from '#app/balie/offer/activityForm.ts'
import { activityPictogramOf } from '#app/parts/activityPictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Details } from '#app/ui/Details.tsx'

/** What people do there and in what kind of place: picked, so that it can be read in every language. */
export const ActivityTasksPart = ({ form, onForm }: ActivityFormProps) => {
  const { t } = useTranslation(['activities', 'vocabulary'])
  const format = useFormat()
  const picked = form.tasks.length === 0 ? undefined : format.list(form.tasks.map((word) => t(wordKeys.task(word))))
  return (
    <Details summary={t('form.tasks')} brief={picked}>
      <ChoiceTiles
        kind="many"
        name="tasks"
        legend={t('form.tasks')}
        legendHidden
        options={TASKS.map((word) => ({ value: word, label: t(wordKeys.task(word)), pictogram: activityPictogramOf.task(word) }))}
        value={form.tasks}
        onChange={(tasks) => onForm({ ...form, tasks })}
      />
      <ChoiceTiles
        kind="one"
        name="place"
        clearable
        legend={t('form.place')}
        options={PLACES.map((word) => ({ value: word, label: t(wordKeys.place(word)), pictogram: activityPictogramOf.place(word) }))}
        value={form.place || undefined}
        onChange={(place) => onForm({ ...form, place: place ?? '' })}
      />
    </Details>
  )
}

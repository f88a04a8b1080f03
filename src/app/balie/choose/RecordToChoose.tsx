import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConflictRow } from '#queries/conflictInbox.ts'
import { FieldChoice } from '#app/balie/choose/FieldChoice.tsx'
import { useOpenRecord } from '#app/balie/choose/useOpenRecord.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './RecordToChoose.module.css'

/** One record, as a person calls it, with every field of it that waits. */
export const RecordToChoose = ({ rows }: { readonly rows: readonly [ConflictRow, ...ConflictRow[]] }) => {
  const { t } = useTranslation('choose')
  const id = useId()
  const format = useFormat()
  const open = useOpenRecord(rows[0].name)
  const { record, name } = rows[0]
  const { person, activity, organisation, place, day } = name
  const typed = activity?.title ?? organisation?.name ?? place
  const besidePerson = [
    t(`record.${record}`),
    ...(person && activity ? [activity.title] : []),
    ...(day === undefined ? [] : [format.date(day, 'day')]),
  ]
  return (
    <section aria-labelledby={id}>
      <Card>
        <div className={styles['head']}>
          <div className={styles['words']}>
            <h2 id={id} className={styles['title']}>
              {person ? (
                <PersonName>{person.name}</PersonName>
              ) : typed !== undefined ? (
                <TypedText>{typed}</TypedText>
              ) : (
                t(`record.${record}`)
              )}
            </h2>
            <p className={styles['kind']}>
              {besidePerson.map((part) => (
                <span key={part}>
                  <TypedText>{part}</TypedText>
                </span>
              ))}
            </p>
          </div>
          {open && (
            <Button look="plain" aria-describedby={id} onClick={open}>
              {t('openCard')}
            </Button>
          )}
        </div>
        {rows.map((row) => (
          <FieldChoice key={row.stored} row={row} />
        ))}
      </Card>
    </section>
  )
}

import { Check, CircleCheck } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConflictRow, ConflictValue } from '#queries/conflictInbox.ts'
import { useChoosing } from '#app/balie/choose/useChoosing.ts'
import { useFieldText } from '#app/balie/choose/useFieldText.ts'
import { useSaidText } from '#app/balie/choose/useSaidText.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './FieldChoice.module.css'

/** One field with its values beside each other; a tap on one of them chooses it. */
export const FieldChoice = ({ row }: { readonly row: ConflictRow }) => {
  const id = useId()
  const fieldText = useFieldText()
  const choose = useChoosing(row)
  const [choosing, setChoosing] = useState(false)

  const onChoose = async (value: ConflictValue): Promise<void> => {
    if (choosing) return
    setChoosing(true)
    await choose(value)
    setChoosing(false)
  }

  return (
    <div className={styles['field']}>
      <h3 id={id} className={styles['name']}>
        {fieldText(row)}
      </h3>
      <ul role="list" aria-labelledby={id} className={styles['values']}>
        {row.values.map((value, index) => (
          <li key={JSON.stringify(value.stored)}>
            <ValueTile value={value} shown={index === 0} waiting={choosing} onChoose={() => void onChoose(value)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface ValueTileProps {
  readonly value: ConflictValue
  /** This is what every screen shows until somebody chooses. */
  readonly shown: boolean
  readonly waiting: boolean
  readonly onChoose: () => void
}

const ValueTile = ({ value, shown, waiting, onChoose }: ValueTileProps) => {
  const { t } = useTranslation('choose')
  const format = useFormat()
  const { text, more, typed } = useSaidText()(value.said)
  const { letter, writtenOn } = value
  const when = { day: format.date(value.day, 'day'), time: format.time(value.time) }
  return (
    <button type="button" className={styles['tile']} aria-disabled={waiting || undefined} onClick={onChoose}>
      <span className={styles['text']}>{typed ? <TypedText>{text}</TypedText> : text}</span>
      {more.map((line) => (
        <span key={line} className={styles['more']}>
          <TypedText>{line}</TypedText>
        </span>
      ))}
      <span className={styles['written']}>
        {letter === undefined ? t(`written.${writtenOn}`, when) : t('written.namedLaptop', { ...when, letter })}
      </span>
      <span className={styles['foot']}>
        <span className={styles['pick']}>
          <Check aria-hidden size={20} />
          {t('pick')}
        </span>
        {shown && <Badge icon={<CircleCheck aria-hidden />}>{t('shownNow')}</Badge>}
      </span>
    </button>
  )
}

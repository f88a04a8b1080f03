import { Check, Undo2 } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { DifferingRow, MergedRow } from '#queries/samePeople.ts'
import { FileFacts } from '#app/balie/samePeople/FileFacts.tsx'
import { FileNames } from '#app/balie/samePeople/FileNames.tsx'
import { useSaidText } from '#app/balie/choose/useSaidText.ts'
import { useSamePeople } from '#app/balie/samePeople/useSamePeople.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Details } from '#app/ui/Details.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './MergedCard.module.css'

/** One person with several files: what they say differently, to choose between, and the way to have them apart again. */
export const MergedCard = ({ merged }: { readonly merged: MergedRow }) => {
  const { t } = useTranslation('samePeople')
  const id = useId()
  const { apart } = useSamePeople()
  return (
    <section aria-labelledby={id}>
      <Card>
        <FileNames id={id} files={merged.files} />
        {merged.differing.length > 0 && <p>{t('merged.choose')}</p>}
        {merged.differing.map((row) => (
          <Differing key={row.name} residentId={merged.residentId} row={row} />
        ))}
        <Details summary={t('merged.files')}>
          <FileFacts files={merged.files} />
        </Details>
        <div className={styles['foot']}>
          <Button look="plain" icon={<Undo2 aria-hidden />} aria-describedby={id} onClick={() => void apart(merged.residentId)}>
            {t('merged.apart')}
          </Button>
        </div>
      </Card>
    </section>
  )
}

const Differing = ({ residentId, row }: { readonly residentId: MergedRow['residentId']; readonly row: DifferingRow }) => {
  const { t } = useTranslation(['samePeople', 'choose'])
  const id = useId()
  const saidText = useSaidText()
  const told = useTold()
  const choose = useDeed('chooseBetweenFiles')
  return (
    <div className={styles['field']}>
      <h3 id={id} className={styles['label']}>
        {t(`choose:field.${row.field}`)}
      </h3>
      <ul role="list" aria-labelledby={id} className={styles['values']}>
        {row.values.map(({ said, value }) => {
          const { text } = saidText(said)
          return (
            <li key={JSON.stringify(value)}>
              <Button
                icon={<Check aria-hidden />}
                onClick={() =>
                  void told(choose({ residentId, field: row.name, value }), () => ({ text: t('told.chosen', { value: text }) }))
                }
              >
                <TypedText>{text}</TypedText>
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

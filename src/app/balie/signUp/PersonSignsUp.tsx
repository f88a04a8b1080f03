import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { ActivityRow } from '#queries/activityOverview.ts'
import { useOnTable } from '#app/balie/signUp/onTable.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import styles from './SignUp.module.css'

export interface SigningPerson {
  readonly residentId: RecordId
  readonly name: string
}

interface PersonSignsUpProps {
  readonly person: SigningPerson
  readonly onTable: readonly ActivityRow[]
  /** Signed up, or somebody else comes first. */
  readonly onDone: () => void
}

/** One person points at what they want; then on to the next. */
export const PersonSignsUp = ({ person: { residentId, name }, onTable, onDone }: PersonSignsUpProps) => {
  const { t } = useTranslation('signUp')
  const told = useTold()
  const signUp = useDeed('signUp')
  const withdrawGroup = useDeed('withdrawGroup')
  const counted = useOnTable((table) => table.signedUp)
  const [wanted, setWanted] = useState<readonly RecordId[]>([])

  const save = async (): Promise<void> => {
    const went = await told(signUp({ residentId, activityIds: wanted }), ({ madeIds }) => ({
      text: t('told', { name, count: wanted.length }),
      ...(madeIds.length > 0 && { undo: () => told(withdrawGroup({ matchIds: madeIds })) }),
    }))
    if (!went) return
    counted()
    onDone()
  }

  return (
    <>
      {onTable.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <ChoiceTiles
          kind="many"
          name="wanted"
          legend={t('wants', { name })}
          legendHidden
          options={onTable.map(({ activityId, title, interest, placesMax, placesTaken }) => ({
            value: activityId,
            label: title,
            pictogram: interest === undefined ? undefined : pictogramOf.interest(interest),
            hint: placesHint(placesMax, placesTaken),
          }))}
          value={wanted}
          onChange={setWanted}
        />
      )}
      <div className={styles['deeds']}>
        <Button look="primary" disabled={wanted.length === 0} onClick={() => void save()}>
          {t('signUp', { name })}
        </Button>
        <Button look="plain" onClick={onDone}>
          {t('other')}
        </Button>
      </div>
    </>
  )

  function placesHint(max: number | undefined, taken: number): string | undefined {
    if (max === undefined) return undefined
    const left = max - taken
    return left <= 0 ? t('full') : t('places', { count: left })
  }
}

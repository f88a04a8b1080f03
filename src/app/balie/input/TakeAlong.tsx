import { CircleCheck, Usb } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { takeAlongName } from '#domain/visit/takeAlongName.ts'
import { saveFile } from '#app/parts/saveFile.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import styles from './BackupSection.module.css'

type Made = { readonly kind: 'idle' | 'busy' | 'problem' } | { readonly kind: 'made'; readonly name: string }

/** Makes the file that another laptop of this counter takes in. */
export const TakeAlong = () => {
  const { t } = useTranslation('exchange')
  const engine = useEngine()
  const { today } = useNow()
  const [made, setMade] = useState<Made>({ kind: 'idle' })

  const make = async (): Promise<void> => {
    setMade({ kind: 'busy' })
    const file = await engine.takeAlong()
    if (!file.ok) {
      setMade({ kind: 'problem' })
      return
    }
    const name = takeAlongName(today)
    saveFile(name, file.value, 'application/octet-stream')
    setMade({ kind: 'made', name })
  }

  return (
    <>
      {made.kind === 'problem' && <Banner kind="attention">{t('along.problem')}</Banner>}
      <span>
        <Button icon={<Usb aria-hidden />} busy={made.kind === 'busy'} onClick={() => void make()}>
          {made.kind === 'busy' ? t('along.busy') : t('along.make')}
        </Button>
      </span>
      <div role="status">
        {made.kind === 'made' && (
          <p className={styles['made']}>
            <CircleCheck aria-hidden size={20} />
            {t('along.made', { name: made.name })}
          </p>
        )}
      </div>
    </>
  )
}

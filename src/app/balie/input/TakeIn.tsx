import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExchangeProblem, TakenIn } from '#engine/exchangeClient.ts'
import { useEngine } from '#app/session/EngineContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { FileField } from '#app/ui/FileField.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import styles from './BackupSection.module.css'

/** Takes in the file of another laptop and says how much of it was new. */
export const TakeIn = () => {
  const { t } = useTranslation('exchange')
  const engine = useEngine()
  const [file, setFile] = useState<File | undefined>()
  const [taken, setTaken] = useState<TakenIn | undefined>()

  const takeIn = async (): Promise<readonly FormProblem[]> => {
    setTaken(undefined)
    if (file === undefined) return [{ field: 'exchange', text: t('in.noFile') }]
    const bytes = await readBytes(file)
    if (bytes === undefined) return [{ field: 'exchange', text: t('in.problem.unreadable') }]
    const result = await engine.takeIn(bytes)
    if (!result.ok) return [{ field: 'exchange', text: t(`in.problem.${problemWord(result.error)}`) }]
    setTaken(result.value)
    return []
  }

  return (
    <>
      <Form onSubmit={takeIn}>
        <FileField name="exchange" label={t('in.file')} choose={t('in.choose')} file={file} onChange={setFile} />
        <span>
          <Button type="submit">{t('in.action')}</Button>
        </span>
      </Form>
      <div role="status">
        {taken && (
          <p className={styles['made']}>
            <CircleCheck aria-hidden size={20} />
            {taken.added === 0 ? t('in.nothingNew') : t('in.added', { count: taken.added })}
          </p>
        )}
      </div>
      {taken?.waits === true && <Banner kind="info">{t('in.waits')}</Banner>}
      {taken !== undefined && taken.aside > 0 && <Banner kind="info">{t('in.aside', { count: taken.aside })}</Banner>}
    </>
  )
}

/** Undefined: a stick that was taken out, or a folder that was dropped here. */
const readBytes = async (file: File): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

const problemWord = ({ kind }: ExchangeProblem) => {
  switch (kind) {
    case 'notAnExchange':
    case 'truncated':
    case 'newerVersion':
    case 'otherLocation':
    case 'damaged':
    case 'storageFull':
      return kind
    case 'storageFailed':
    case 'notUnlocked':
    case 'reloadNeeded':
      return 'notSaved'
  }
}

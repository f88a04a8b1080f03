import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PassphraseField } from '#app/parts/PassphraseField.tsx'
import { useEngine } from '#app/session/EngineContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { FileField } from '#app/ui/FileField.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'

interface RestoreFormProps {
  readonly look: 'primary' | 'quiet'
  readonly onRestored?: () => void
}

/** Puts a backup file on this laptop: into an empty browser, or into the counter it is of. */
export const RestoreForm = ({ look, onRestored }: RestoreFormProps) => {
  const { t } = useTranslation('start')
  const engine = useEngine()
  const [file, setFile] = useState<File | undefined>()
  const [words, setWords] = useState('')

  const restore = async (): Promise<readonly FormProblem[]> => {
    if (file === undefined) return [{ field: 'file', text: t('restore.noFile') }]
    if (words.trim() === '') return [{ field: 'passphrase', text: t('unlock.empty') }]
    const result = await engine.restoreBackup(new Uint8Array(await file.arrayBuffer()), words)
    if (result.ok) {
      setWords('')
      onRestored?.()
      return []
    }
    const field = result.error.kind === 'wrongPassphrase' ? 'passphrase' : 'file'
    return [{ field, text: t(`restore.problem.${result.error.kind}`) }]
  }

  return (
    <Form onSubmit={restore}>
      <FileField name="file" label={t('restore.file')} choose={t('restore.choose')} file={file} onChange={setFile} />
      <PassphraseField value={words} onChange={setWords} />
      <span>
        <Button type="submit" look={look} {...(look === 'primary' && { size: 'big' as const })}>
          {t('restore.action')}
        </Button>
      </span>
    </Form>
  )
}

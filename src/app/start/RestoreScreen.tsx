import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#app/session/EngineContext.ts'
import { PassphraseField } from '#app/start/PassphraseField.tsx'
import { Button } from '#app/ui/Button.tsx'
import { FileField } from '#app/ui/FileField.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

/** Puts a backup file on this laptop and opens it. */
export const RestoreScreen = ({ onBack }: { readonly onBack: () => void }) => {
  const { t } = useTranslation('start')
  const engine = useEngine()
  const [file, setFile] = useState<File | undefined>()
  const [words, setWords] = useState('')

  const restore = async (): Promise<readonly FormProblem[]> => {
    if (file === undefined) return [{ field: 'file', text: t('restore.noFile') }]
    if (words.trim() === '') return [{ field: 'passphrase', text: t('unlock.empty') }]
    const result = await engine.restoreBackup(new Uint8Array(await file.arrayBuffer()), words)
    if (result.ok) return []
    const field = result.error.kind === 'wrongPassphrase' ? 'passphrase' : 'file'
    return [{ field, text: t(`restore.problem.${result.error.kind}`) }]
  }

  return (
    <>
      <ScreenTitle windowTitle={t('restore.heading')} lead={t('restore.lead')} back={{ label: t('back'), onBack }}>
        {t('restore.heading')}
      </ScreenTitle>
      <Form onSubmit={restore}>
        <FileField name="file" label={t('restore.file')} choose={t('restore.choose')} file={file} onChange={setFile} />
        <PassphraseField value={words} onChange={setWords} />
        <span>
          <Button type="submit" look="primary" size="big">
            {t('restore.action')}
          </Button>
        </span>
      </Form>
    </>
  )
}

import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { FormContext } from '#app/ui/formContext.ts'
import type { FormProblem } from '#app/ui/formContext.ts'
import { openFolded } from '#app/ui/openFolded.ts'
import { ProblemSummary } from '#app/ui/ProblemSummary.tsx'
import styles from './Form.module.css'

interface FormProps {
  /** Tries to save. What it answers is shown beside the fields it names; an empty list means that it went well. */
  readonly onSubmit: () => Promise<readonly FormProblem[]>
  readonly label?: string
  readonly children: ReactNode
}

/**
 * Fields that are saved together. What was typed stays when there is a problem: fields are controlled by their screen and the
 * form never clears them. The first field with a problem gets the focus. A second press while saving does nothing.
 */
export const Form = ({ onSubmit, label, children }: FormProps) => {
  const { t } = useTranslation('kit')
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly FormProblem[]>([])
  const [tries, setTries] = useState(0)

  const submit = useCallback(async () => {
    if (running.current) return
    running.current = true
    setBusy(true)
    try {
      const found = await onSubmit()
      setProblems(found.map((problem) => placed(problem, formId)))
    } catch (fault) {
      setProblems([{ text: t('form.fault') }])
      reportError(fault)
    } finally {
      running.current = false
      setBusy(false)
      setTries((count) => count + 1)
    }
  }, [onSubmit, t, formId])

  useEffect(() => {
    if (tries === 0 || problems.length === 0) return
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem-field] input')
    const first = field ?? form.current?.querySelector<HTMLElement>('[data-problem-summary]')
    if (first) openFolded(first)
    first?.focus()
  }, [tries, problems])

  const state = useMemo(() => ({ busy, problems, formId }), [busy, problems, formId])

  return (
    <FormContext value={state}>
      <form
        ref={form}
        noValidate
        autoComplete="off"
        aria-label={label}
        className={styles['form']}
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault()
          void submit()
        }}
      >
        <ProblemSummary problems={problems} formId={formId} />
        {children}
      </form>
    </FormContext>
  )
}

/** A problem with a field that is not on the screen stands above the form: nowhere would be the worst place. */
const placed = ({ field, text }: FormProblem, formId: string): FormProblem =>
  field === undefined || document.getElementById(`${formId}-${field}`) === null ? { text } : { field, text }

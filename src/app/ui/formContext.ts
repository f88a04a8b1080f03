import { createContext, useContext } from 'react'

/** A problem in words a volunteer can act on. Without a field it stands above the form only. */
export interface FormProblem {
  readonly field?: string
  readonly text: string
}

export interface FormState {
  readonly busy: boolean
  readonly problems: readonly FormProblem[]
  /** Makes ids of fields differ between two forms on one screen. */
  readonly formId: string
}

export const FormContext = createContext<FormState>({ busy: false, problems: [], formId: 'page' })

export const useFormBusy = (): boolean => useContext(FormContext).busy

/** The problem of a field by its name, if the last try to save named one. */
export const useFieldProblem = (name: string): string | undefined =>
  useContext(FormContext).problems.find(({ field }) => field === name)?.text

export const useFieldId = (name: string): string => `${useContext(FormContext).formId}-${name}`

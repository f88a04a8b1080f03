import type { ResidentForm } from '#app/balie/people/residentForm.ts'

/** What every part of the form about a person takes. */
export interface FormPart {
  readonly form: ResidentForm
  readonly change: (set: Partial<ResidentForm>) => void
}

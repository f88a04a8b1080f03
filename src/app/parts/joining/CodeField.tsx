import { TextField } from '#app/ui/TextField.tsx'

interface CodeFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (code: string) => void
}

/** A code that is read from another screen. However it is typed, the server reads it. */
export const CodeField = (props: CodeFieldProps) => <TextField {...props} name="code" reads="latin" width="medium" autoFocus />

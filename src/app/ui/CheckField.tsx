import { ChoiceTile } from '#app/ui/ChoiceTile.tsx'

interface CheckFieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One yes-or-no on a line of its own, such as "zeg niemand dat deze persoon hier is". */
export const CheckField = ({ name, label, hint, checked, onChange }: CheckFieldProps) => (
  <ChoiceTile
    option={{ value: name, label, hint }}
    kind="many"
    name={name}
    size="normal"
    chosen={checked}
    onChoose={() => onChange(!checked)}
  />
)

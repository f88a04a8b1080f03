import { ChevronDown } from 'lucide-react'
import { classNames } from '#app/ui/classNames.ts'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/Field.tsx'
import styles from './control.module.css'

export interface SelectOption<V extends string> {
  readonly value: V
  readonly label: string
  /** The heading it stands under; options of one heading stand together. */
  readonly group?: string
}

interface SelectFieldProps<V extends string> extends FieldProps {
  readonly options: readonly SelectOption<V>[]
  readonly value: V | undefined
  readonly onChange: (value: V | undefined) => void
  /** The words for "nothing chosen"; without them something is always chosen. */
  readonly none?: string
  readonly width?: 'full' | 'medium'
}

/** Picks one of many by the system's own list: more than eight, and no pictures needed. For fewer use ChoiceTiles. */
export const SelectField = <V extends string>({ options, value, onChange, none, width = 'full', ...field }: SelectFieldProps<V>) => (
  <Field
    {...field}
    control={(props) => (
      <span className={classNames(styles['selectFrame'], width === 'medium' && styles['medium'])}>
        <select
          {...props}
          value={value ?? ''}
          className={classNames(styles['control'], styles['select'])}
          onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          <Options options={options.filter(({ group }) => group === undefined)} />
          {[...new Set(options.map(({ group }) => group))].map(
            (group) =>
              group !== undefined && (
                <optgroup key={group} label={group}>
                  <Options options={options.filter((option) => option.group === group)} />
                </optgroup>
              ),
          )}
        </select>
        <ChevronDown aria-hidden size={20} />
      </span>
    )}
  />
)

const Options = ({ options }: { readonly options: readonly SelectOption<string>[] }) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))

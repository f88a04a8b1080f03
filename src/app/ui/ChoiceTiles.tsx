import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTile } from '#app/ui/ChoiceTile.tsx'
import type { Choice } from '#app/ui/ChoiceTile.tsx'
import { FieldProblem } from '#app/ui/FieldProblem.tsx'
import { tileByLetter } from '#app/ui/tileByLetter.ts'
import { classNames } from '#app/ui/classNames.ts'
import { useFieldId, useFieldProblem } from '#app/ui/formContext.ts'
import styles from './ChoiceTiles.module.css'

interface TilesProps<V extends string> {
  readonly name: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly optional?: boolean
  readonly options: readonly Choice<V>[]
  /** `normal`: pictogram beside the word. `tall`: pictogram above the word, for choosing by picture. `small`: no pictogram, close together. */
  readonly size?: 'normal' | 'tall' | 'small'
  readonly legendHidden?: boolean
}

interface ManyProps<V extends string> extends TilesProps<V> {
  readonly kind: 'many'
  readonly value: readonly V[]
  /** In the order of the options, whatever the order of tapping. */
  readonly onChange: (value: readonly V[]) => void
}

interface OneProps<V extends string> extends TilesProps<V> {
  readonly kind: 'one'
  readonly value: V | undefined
  readonly onChange: (value: V | undefined) => void
  /** Offers a way back to "not asked". */
  readonly clearable?: boolean
}

/**
 * Picks one or many of at most some forty words, each with its picture. Real checkboxes and radios under the tiles: space marks,
 * arrows move between radios, a letter goes to the next word that begins with it, screen readers say what is marked. Use it wherever a resident may look along or point.
 */
export const ChoiceTiles = <V extends string>(props: ManyProps<V> | OneProps<V>) => {
  const { t } = useTranslation(['kit', 'common'])
  const { name, legend, hint, optional = false, options, size = 'normal', legendHidden = false } = props
  const id = useFieldId(name)
  const problem = useFieldProblem(name)
  const describedBy = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter(Boolean).join(' ')
  const isChosen = (value: V): boolean => (props.kind === 'many' ? props.value.includes(value) : props.value === value)
  const choose = (value: V): void => {
    if (props.kind === 'one') props.onChange(value)
    else props.onChange(options.map((option) => option.value).filter((other) => isChosen(other) !== (other === value)))
  }
  return (
    <fieldset
      id={id}
      className={styles['group']}
      aria-describedby={describedBy || undefined}
      data-problem-field={problem === undefined ? undefined : true}
      onKeyDown={(event) => {
        const input = tileByLetter(event, options)
        if (input === undefined) return
        event.preventDefault()
        input.focus()
        // As the arrows do: with radios the one that has the focus is chosen.
        if (props.kind === 'one') input.click()
      }}
    >
      <legend className={classNames(styles['legend'], legendHidden && styles['hidden'])}>
        {legend}
        {optional && <span className={styles['optional']}>{t('common:optional')}</span>}
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <div className={classNames(styles['tiles'], styles[size])}>
        {options.map((option) => (
          <ChoiceTile
            key={option.value}
            option={option}
            kind={props.kind}
            name={`${id}-choice`}
            size={size}
            chosen={isChosen(option.value)}
            onChoose={() => choose(option.value)}
          />
        ))}
      </div>
      {problem !== undefined && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      {props.kind === 'one' && props.clearable === true && props.value !== undefined && (
        <span>
          <Button look="plain" onClick={() => props.onChange(undefined)}>
            {t('choice.clear')}
          </Button>
        </span>
      )}
    </fieldset>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Choice } from '#app/ui/ChoiceTile.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'

interface MoreTilesProps<V extends string> {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly legendHidden?: boolean
  readonly size?: 'small' | 'tall'
  readonly options: readonly Choice<V>[]
  /** Shown at once; what is chosen shows always. */
  readonly first: readonly V[]
  readonly value: readonly V[]
  readonly onChange: (value: readonly V[]) => void
}

/** Tiles with a picture, the most asked first and the others one press away: forty pictures at once are too many to choose from. */
export const MoreTiles = <V extends string>({ options, first, value, onChange, ...rest }: MoreTilesProps<V>) => {
  const { t } = useTranslation('people')
  const [all, setAll] = useState(false)
  // What was chosen when the form came up stays in sight, also after it is taken away again.
  const [chosenAtFirst] = useState(value)
  const shown = all
    ? options
    : options.filter((option) => first.includes(option.value) || chosenAtFirst.includes(option.value) || value.includes(option.value))
  const hidden = options.length - shown.length
  return (
    <>
      <ChoiceTiles kind="many" size="tall" {...rest} options={shown} value={value} onChange={onChange} />
      {hidden > 0 && (
        <span>
          <Button look="plain" onClick={() => setAll(true)}>
            {t('form.moreTiles', { count: hidden })}
          </Button>
        </span>
      )}
    </>
  )
}

import { CalendarHeart, CornerDownLeft, UserRound } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyCaps } from '#app/balie/keys/KeyCaps.tsx'
import { usePaletteRows } from '#app/balie/keys/usePaletteRows.ts'
import type { PaletteRow } from '#app/balie/keys/usePaletteRows.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { directionOf } from '#app/ui/directionOf.ts'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './CommandPalette.module.css'

interface CommandPaletteProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onKeys: () => void
}

/** One field for people, activities and deeds: type a few letters, choose with the arrows, Enter. */
export const CommandPalette = ({ open, onClose, onKeys }: CommandPaletteProps) => {
  const { t } = useTranslation('queue')
  return (
    <Dialog open={open} onClose={onClose} title={t('palette.label')}>
      <Palette onClose={onClose} onKeys={onKeys} />
    </Dialog>
  )
}

const ICONS = { deed: CornerDownLeft, person: UserRound, activity: CalendarHeart } as const

const Palette = ({ onClose, onKeys }: Omit<CommandPaletteProps, 'open'>) => {
  const { t } = useTranslation('queue')
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const groups = usePaletteRows(text, onKeys)
  const rows = groups.flatMap((group) => group.rows)
  const current = rows[Math.min(at, rows.length - 1)]
  const optionId = (row: PaletteRow): string => `${id}-${row.key}`

  useEffect(() => {
    if (current !== undefined) document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' })
  })

  const choose = (row: PaletteRow): void => {
    onClose()
    // What it does may open a dialog of its own, so this one goes first.
    setTimeout(row.run)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = nextRow(event.key, rows.indexOf(current as PaletteRow), rows.length)
    if (to !== undefined) {
      event.preventDefault()
      setAt(to)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (current !== undefined) choose(current)
    }
  }

  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={current && optionId(current)}
        aria-autocomplete="list"
        aria-label={t('palette.label')}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        data-first-focus
        dir={directionOf(text)}
        placeholder={t('palette.placeholder')}
        value={text}
        className={styles['input']}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      {rows.length === 0 ? (
        <p role="status">{t('palette.nothing')}</p>
      ) : (
        <div id={`${id}-list`} role="listbox" aria-label={t('palette.label')} className={styles['list']}>
          {groups.map(({ key, title, rows: own }) => (
            <div key={key} role="group" aria-label={title}>
              <div className={styles['group']} aria-hidden>
                {title}
              </div>
              {own.map((row) => {
                const Icon = ICONS[row.kind]
                return (
                  <div
                    key={row.key}
                    id={optionId(row)}
                    role="option"
                    aria-selected={row === current}
                    className={styles['row']}
                    onPointerMove={() => setAt(rows.indexOf(row))}
                    onClick={() => choose(row)}
                  >
                    <Icon aria-hidden size={20} className={row.kind === 'deed' ? 'mirrored' : undefined} />
                    <span className={styles['word']}>{row.kind === 'deed' ? row.word : <TypedText>{row.word}</TypedText>}</span>
                    {row.beside !== undefined && (
                      <span className={styles['beside']}>
                        <bdi>{row.beside}</bdi>
                      </span>
                    )}
                    {row.shortcut !== undefined && <KeyCaps id={row.shortcut} short />}
                  </div>
                )
              })}
            </div>
          ))}
        </div>
      )}
      <p id={`${id}-hint`} className={styles['hint']}>
        {t('palette.hint')}
      </p>
    </>
  )
}

const nextRow = (key: string, now: number, length: number): number | undefined => {
  if (length === 0) return undefined
  if (key === 'ArrowDown') return (now + 1) % length
  return key === 'ArrowUp' ? (now - 1 + length) % length : undefined
}

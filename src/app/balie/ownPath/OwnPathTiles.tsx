import type { WalkedWay } from '#domain/ownPath/walkedWays.ts'
import type { Programme } from '#domain/words/activityWords.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { PictureTile } from '#app/parts/PictureTile.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import type { Side } from '#app/parts/Side.ts'
import { SoundButton } from '#app/parts/sound/SoundButton.tsx'
import styles from './OwnPath.module.css'

interface OwnPathTilesProps {
  readonly sides: Sides
  readonly ways: readonly WalkedWay[]
  readonly chosen: readonly Programme[]
  readonly onTap: (way: Programme, on: boolean) => void
}

const SAID = ['yours', 'choose'] as const

/** What both read: the resident's words large, the volunteer's small under them, and a picture on each way. */
export const OwnPathTiles = ({ sides: { own, staff }, ways, chosen, onTap }: OwnPathTilesProps) => (
  <section lang={own.lang} dir={own.dir} aria-labelledby="own-path" className={styles['path']}>
    <div className={styles['top']}>
      <h2 id="own-path" className={styles['title']}>
        {own.words.t('ownPath:title')}
      </h2>
      <SoundButton
        language={own.language}
        says={(['title', ...SAID] as const).map((key) => ({ key: `ownPath:${key}`, text: own.words.t(`ownPath:${key}`) }))}
      />
    </div>
    {SAID.map((key) => (
      <p key={key}>
        <span className={styles['own']}>{own.words.t(`ownPath:${key}`)}</span>
        {staff && <InStaff side={staff}>{staff.words.t(`ownPath:${key}`)}</InStaff>}
      </p>
    ))}
    <ul role="list" className={styles['tiles']}>
      {ways.map(({ way, firstOn }) => (
        <li key={way} className={styles['way']}>
          <PictureTile
            name="ownPath"
            kind="many"
            text={own.words.t(wordKeys.programme(way))}
            picture={pictogramOf.programme(way)}
            on={chosen.includes(way)}
            onTap={(on) => onTap(way, on)}
          />
          {staff && <InStaff side={staff}>{staff.words.t(wordKeys.programme(way))}</InStaff>}
          {firstOn !== undefined && (
            <span className={styles['day']}>{own.words.t('ownPath:first', { day: own.words.format.date(firstOn, 'short') })}</span>
          )}
        </li>
      ))}
    </ul>
  </section>
)

const InStaff = ({ side: { lang, dir }, children }: { readonly side: Side; readonly children: string }) => (
  <span lang={lang} dir={dir} className={styles['staff']}>
    {children}
  </span>
)

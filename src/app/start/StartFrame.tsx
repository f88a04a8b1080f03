import type { ReactNode } from 'react'
import { LanguageMenu } from '#app/parts/LanguageMenu.tsx'
import { TableScene } from '#app/start/TableScene.tsx'
import { PRODUCT_NAME } from '#app/ui/productName.ts'
import styles from './StartFrame.module.css'

/** Around every screen before a counter is open: the table one is welcome at, and the languages. */
export const StartFrame = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['frame']}>
    <header className={styles['scene']}>
      <p className={styles['brand']}>
        <img src="/icons/app.svg" alt="" width={40} height={40} />
        {PRODUCT_NAME}
      </p>
      <TableScene />
    </header>
    <div className={styles['side']}>
      <div className={styles['tools']}>
        <LanguageMenu />
      </div>
      <main className={styles['content']}>{children}</main>
    </div>
  </div>
)

import styles from './PersonName.module.css'

/** A name in any script, so that it can not turn the words and numbers beside it around. Its language is not known, so it names none. */
export const PersonName = ({ children }: { readonly children: string }) => (
  <bdi lang="" className={styles['name']} translate="no">
    {children}
  </bdi>
)

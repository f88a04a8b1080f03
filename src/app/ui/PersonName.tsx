import styles from './PersonName.module.css'

/**
 * A name in any script, so that it can not turn the words and numbers beside it around. Its language is not known, so it names none. The
 * outer element keeps it at the start of its line: on its own in a row, an isolated Arabic name would stand at the far end of a Dutch one.
 */
export const PersonName = ({ children }: { readonly children: string }) => (
  <span className={styles['name']} translate="no">
    <bdi lang="">{children}</bdi>
  </span>
)

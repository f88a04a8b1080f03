import { FolderOpen } from 'lucide-react'
import { Field } from '#app/ui/Field.tsx'
import type { FieldProps } from '#app/ui/Field.tsx'
import styles from './FileField.module.css'

interface FileFieldProps extends FieldProps {
  /** What the button says: "Bestand kiezen". The browser's own word is in the browser's language, not in ours. */
  readonly choose: string
  readonly file: File | undefined
  readonly onChange: (file: File | undefined) => void
  readonly accept?: string
}

/** Takes one file: by the button, or dropped onto it. */
export const FileField = ({ choose, file, onChange, accept, ...field }: FileFieldProps) => (
  <Field
    {...field}
    control={(props) => (
      <label className={styles['frame']}>
        <input
          {...props}
          type="file"
          accept={accept}
          className={styles['input']}
          onClick={forgetLast}
          onDrop={forgetLast}
          onChange={(event) => onChange(event.target.files?.[0])}
        />
        <span className={styles['button']}>
          <FolderOpen aria-hidden size={20} />
          {choose}
        </span>
        {file && (
          <bdi className={styles['name']} dir="ltr">
            {file.name}
          </bdi>
        )}
      </label>
    )}
  />
)

/** A browser tells of no choice when the same file is chosen again, though it may have been mended meanwhile. */
const forgetLast = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
  currentTarget.value = ''
}

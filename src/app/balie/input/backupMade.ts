import { create } from 'zustand'

interface BackupMade {
  /** The location it is of, its file, and the clock time; undefined while none was made since the app was opened. */
  readonly made: { readonly location: string | undefined; readonly name: string; readonly time: string } | undefined
  readonly note: (made: NonNullable<BackupMade['made']>) => void
}

/** The last backup of this session, so that it can still be seen after going to another screen. */
export const useBackupMade = create<BackupMade>()((set) => ({
  made: undefined,
  note: (made) => set({ made }),
}))

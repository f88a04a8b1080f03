/** The columns for codes, invitations and their post. Hashes are hexadecimal; moments are milliseconds since 1970; yes and no are 1 and 0. */
export type EnrolmentTables = {
  readonly setup_code: {
    readonly hash: string
    readonly made_at: number
    readonly used_location: string | null
    readonly used_device: string | null
    readonly used_at: number | null
  }
  readonly enrolment: {
    readonly id: string
    readonly location: string
    readonly inviter: string
    readonly locator: string
    readonly code_hash: string
    readonly wrong_codes: number
    readonly ends_at: number
    readonly joiner: string | null
    readonly mailbox_hash: string | null
    readonly tokens_given: number
    readonly approved: number
  }
  readonly enrolment_mail: {
    readonly enrolment: string
    readonly side: string
    readonly number: number
    readonly more: number
    readonly text: string
  }
}

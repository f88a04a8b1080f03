/** Days that a submission waits for somebody to look at it: on the laptop, on the server, and in the journal. Then it goes unread. */
export const SUBMISSION_DAYS = 14

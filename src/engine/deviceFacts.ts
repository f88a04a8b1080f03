/** Where a journal remembers which laptop it is on: a random id that names no person. */
export const DEVICE_KEY = 'device'

/** The letter before the numbers of its tickets. */
export const DEVICE_LETTER_KEY = 'deviceLetter'

/** The name under which what is typed before a talk has a person waits while the screen is locked. */
export const START_DRAFT = 'startTalk'

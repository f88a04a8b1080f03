/** Opens the screen for the waiting room as a window of its own, to be drawn to the second monitor. It can not reach this one. */
export const openRoomScreen = (): void => {
  window.open('/wachtruimte.html', '_blank', 'noopener,popup,width=1280,height=720')
}

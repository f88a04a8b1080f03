/** Opens the kiosk in a window of its own, without tabs; false where the browser opens none. Neither window can reach into the other. */
export const openKioskWindow = (): boolean => {
  const { availWidth, availHeight } = screen
  const opened = window.open('/kiosk.html', '', `popup,left=0,top=0,width=${String(availWidth)},height=${String(availHeight)}`)
  if (opened === null) return false
  opened.opener = null
  return true
}

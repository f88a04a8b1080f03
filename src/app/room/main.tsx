import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Room } from '#app/room/Room.tsx'
import '#app/ui/fonts.css'
import '#app/ui/tokens.css'
import '#app/ui/base.css'

/** The composition root of the screen in the waiting room. It has no engine, no courier and no key: it can not read a record. */
const rootElement = document.getElementById('root')
if (rootElement === null) throw new Error('wachtruimte.html has no #root')
createRoot(rootElement).render(
  <StrictMode>
    <Room />
  </StrictMode>,
)

/** The places of the staff desk. Never with an id or a name: browsers keep addresses in clear. What a place is about stands in the session store. */
export const PATHS = {
  today: '/',
  people: '/mensen',
  newResident: '/mensen/nieuw',
  resident: '/mensen/kaart',
  offer: '/aanbod',
  newActivity: '/aanbod/nieuw',
  activity: '/aanbod/activiteit',
  newOrganisation: '/aanbod/organisatie/nieuw',
  organisation: '/aanbod/organisatie',
  match: '/koppelen',
  attendance: '/aanwezigheid',
  attendanceSheet: '/aanwezigheid/lijst',
  input: '/invoer',
  settings: '/instellingen',
} as const

/** Reminders as volunteers write them: about meeting again, never about health, faith or the procedure. */
export const DEMO_NOTES: readonly [string, ...string[]] = [
  'Komt liever met een vriendin. Volgende keer samen kijken.',
  'Heeft een eigen fiets, kan ook naar Brinkdorp.',
  'Wil graag Nederlands praten tijdens het werk.',
  'Kookte vroeger voor grote groepen. Vragen voor de buurtmaaltijd?',
  'Belt liever dan dat hij leest. Stuur een spraakbericht.',
  'Zit tot de zomer op school in de ochtend.',
  'Vraagt of zijn broer ook mee mag doen.',
  'Reiskosten besproken: de organisatie betaalt de bus.',
  'Kan goed met kinderen. Heeft thuis lesgegeven.',
  'Wil eerst een keer meekijken, dan pas beslissen.',
  'Kent de weg en wil anderen meenemen. Mogelijk supporter.',
  'Graag een rustige plek om te beginnen.',
  'Afspraak verzet naar volgende week, zelfde tijd.',
  'Repareert telefoons en fietsen. Gereedschap is er niet.',
  'Zoekt iets voor het weekend.',
  'Was blij met de uitleg. Komt terug voor het taalcafé.',
]

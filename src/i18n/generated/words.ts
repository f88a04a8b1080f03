// Written by `npm run words -- --types` from locales/nl. Do not edit.
export interface SourceWords {
  readonly common: {
    readonly save: "Bewaren"
    readonly cancel: "Annuleren"
    readonly back: "Terug"
    readonly close: "Sluiten"
    readonly search: "Zoeken"
    readonly undo: "Ongedaan maken"
    readonly add: "Toevoegen"
    readonly edit: "Aanpassen"
    readonly next: "Verder"
    readonly remove: "Weghalen"
    readonly print: "Printen"
    readonly show: "Laten zien"
    readonly hide: "Verbergen"
    readonly choose: "Kiezen"
    readonly done: "Klaar"
    readonly more: "Meer"
    readonly less: "Minder"
    readonly tryAgain: "Opnieuw proberen"
    readonly yes: "Ja"
    readonly no: "Nee"
    readonly later: "Later"
    readonly dontKnow: "Weet ik niet"
    readonly notAsked: "Niet gevraagd"
    readonly declined: "Wil ik niet zeggen"
    readonly optional: "Mag leeg blijven"
    readonly none: "Geen"
    readonly unknown: "Nog niet bekend"
    readonly today: "Vandaag"
    readonly tomorrow: "Morgen"
    readonly yesterday: "Gisteren"
    readonly duration: {
      readonly hours_one: "{{count}} uur"
      readonly hours_other: "{{count}} uur"
      readonly minutes_one: "{{count}} min"
      readonly minutes_other: "{{count}} min"
      readonly hoursAndMinutes: "{{hours}} {{minutes}}"
    }
    readonly people_one: "{{count}} persoon"
    readonly people_other: "{{count}} mensen"
    readonly status: {
      readonly safe: "Veilig bewaard {{time}}"
      readonly notYetSafe_one: "{{count}} nog niet veilig"
      readonly notYetSafe_other: "{{count}} nog niet veilig"
      readonly saving: "Even bewaren…"
      readonly noConnection: "Geen verbinding"
      readonly needsAttention: "Kijk hier even naar"
      readonly onlyHere: "Staat alleen op deze laptop"
    }
    readonly practice: {
      readonly banner: "Oefenen: vul geen echte mensen in"
      readonly stop: "Stoppen met oefenen"
    }
    readonly lock: "Vergrendelen"
    readonly language: "Taal"
    readonly skipToContent: "Naar de inhoud"
    readonly menuLabel: "Menu"
    readonly menu: {
      readonly today: "Vandaag"
      readonly people: "Mensen"
      readonly activities: "Aanbod"
      readonly agenda: "Agenda"
      readonly dayClose: "Dagafsluiting"
      readonly settings: "Instellingen"
      readonly more: "Meer"
    }
    readonly somethingWentWrong: {
      readonly title: "Dit lukte niet"
      readonly whatToDo: "Wat je al bewaard had, is er nog. Probeer het nog een keer. Lukt het weer niet? Vraag de coördinator om hulp."
      readonly reload: "Scherm opnieuw openen"
    }
    readonly loading: "Even wachten…"
    readonly saved: "Bewaard"
    readonly undone: "Ongedaan gemaakt"
    readonly copied: "Gekopieerd"
    readonly empty: {
      readonly nothingYet: "Hier staat nog niets"
      readonly nothingFound: "Niets gevonden"
      readonly nothingFoundHint: "Probeer een ander woord of minder letters."
    }
  }
  readonly kit: {
    readonly windowTitle: "{{screen}} · Meedoenbalie"
    readonly form: {
      readonly notYet_one: "Nog één ding, dan kan het bewaard worden:"
      readonly notYet_other: "Nog {{count}} dingen, dan kan het bewaard worden:"
      readonly fault: "Bewaren lukte nu niet. Wat je typte staat er nog. Probeer het nog een keer."
    }
    readonly textArea: {
      readonly left_one: "Nog {{count}} teken"
      readonly left_other: "Nog {{count}} tekens"
      readonly over_one: "{{count}} teken te lang"
      readonly over_other: "{{count}} tekens te lang"
    }
    readonly choice: {
      readonly clear: "Keuze weghalen"
    }
    readonly date: {
      readonly hint: "Dag, maand, jaar. Bijvoorbeeld 24-3-2026."
      readonly placeholder: "dd-mm-jjjj"
      readonly unreadable: "Typ dag, maand en jaar, zoals 24-3-2026."
    }
    readonly time: {
      readonly placeholder: "uu:mm"
      readonly unreadable: "Typ uren en minuten, zoals 9:30 of 14:00."
    }
    readonly number: {
      readonly unreadable: "Typ een heel getal, zoals 12."
    }
    readonly search: {
      readonly clear: "Zoekveld leegmaken"
    }
  }
  readonly languages: {
    readonly fa: "Farsi"
    readonly ckb: "Koerdisch (Sorani)"
    readonly kmr: "Koerdisch (Kurmanci)"
    readonly other: "Een andere taal"
  }
  readonly vocabulary: {
  }
}

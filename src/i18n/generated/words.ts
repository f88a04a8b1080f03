// Written by `npm run words -- --types` from locales/nl. Do not edit.
export interface SourceWords {
  readonly common: {
    readonly save: 'Bewaren'
    readonly cancel: 'Annuleren'
    readonly back: 'Terug'
    readonly close: 'Sluiten'
    readonly search: 'Zoeken'
    readonly undo: 'Ongedaan maken'
    readonly add: 'Toevoegen'
    readonly edit: 'Aanpassen'
    readonly next: 'Verder'
    readonly remove: 'Weghalen'
    readonly print: 'Printen'
    readonly show: 'Laten zien'
    readonly hide: 'Verbergen'
    readonly choose: 'Kiezen'
    readonly done: 'Klaar'
    readonly more: 'Meer'
    readonly less: 'Minder'
    readonly tryAgain: 'Opnieuw proberen'
    readonly yes: 'Ja'
    readonly no: 'Nee'
    readonly later: 'Later'
    readonly dontKnow: 'Weet ik niet'
    readonly notAsked: 'Niet gevraagd'
    readonly declined: 'Wil ik niet zeggen'
    readonly optional: 'Mag leeg blijven'
    readonly none: 'Geen'
    readonly unknown: 'Nog niet bekend'
    readonly today: 'Vandaag'
    readonly tomorrow: 'Morgen'
    readonly yesterday: 'Gisteren'
    readonly duration: {
      readonly hours_one: '{{count}} uur'
      readonly hours_other: '{{count}} uur'
      readonly minutes_one: '{{count}} min'
      readonly minutes_other: '{{count}} min'
      readonly hoursAndMinutes: '{{hours}} {{minutes}}'
    }
    readonly people_one: '{{count}} persoon'
    readonly people_other: '{{count}} mensen'
    readonly status: {
      readonly safe: 'Veilig bewaard {{time}}'
      readonly notYetSafe_one: '{{count}} nog niet veilig'
      readonly notYetSafe_other: '{{count}} nog niet veilig'
      readonly saving: 'Even bewaren…'
      readonly noConnection: 'Geen verbinding'
      readonly needsAttention: 'Kijk hier even naar'
      readonly onlyHere: 'Staat alleen op deze laptop'
    }
    readonly practice: {
      readonly banner: 'Oefenen: vul geen echte mensen in'
      readonly stop: 'Stoppen met oefenen'
    }
    readonly lock: 'Vergrendelen'
    readonly language: 'Taal'
    readonly skipToContent: 'Naar de inhoud'
    readonly menuLabel: 'Menu'
    readonly menu: {
      readonly today: 'Vandaag'
      readonly people: 'Mensen'
      readonly activities: 'Aanbod'
      readonly agenda: 'Agenda'
      readonly dayClose: 'Dagafsluiting'
      readonly settings: 'Instellingen'
      readonly more: 'Meer'
    }
    readonly somethingWentWrong: {
      readonly title: 'Dit lukte niet'
      readonly whatToDo: 'Wat je al bewaard had, is er nog. Probeer het nog een keer. Lukt het weer niet? Vraag de coördinator om hulp.'
      readonly reload: 'Scherm opnieuw openen'
    }
    readonly loading: 'Even wachten…'
    readonly saved: 'Bewaard'
    readonly undone: 'Ongedaan gemaakt'
    readonly copied: 'Gekopieerd'
    readonly empty: {
      readonly nothingYet: 'Hier staat nog niets'
      readonly nothingFound: 'Niets gevonden'
      readonly nothingFoundHint: 'Probeer een ander woord of minder letters.'
    }
  }
  readonly kit: {
    readonly form: {
      readonly notYet_one: 'Nog één ding, dan kan het bewaard worden:'
      readonly notYet_other: 'Nog {{count}} dingen, dan kan het bewaard worden:'
      readonly fault: 'Bewaren lukte nu niet. Wat je typte staat er nog. Probeer het nog een keer.'
    }
    readonly textArea: {
      readonly left_one: 'Nog {{count}} teken'
      readonly left_other: 'Nog {{count}} tekens'
      readonly over_one: '{{count}} teken te lang'
      readonly over_other: '{{count}} tekens te lang'
    }
    readonly choice: {
      readonly clear: 'Keuze weghalen'
    }
    readonly date: {
      readonly hint: 'Dag, maand, jaar. Bijvoorbeeld 24-3-2026.'
      readonly placeholder: 'dd-mm-jjjj'
      readonly unreadable: 'Typ dag, maand en jaar, zoals 24-3-2026.'
    }
    readonly time: {
      readonly placeholder: 'uu:mm'
      readonly unreadable: 'Typ uren en minuten, zoals 9:30 of 14:00.'
    }
    readonly number: {
      readonly unreadable: 'Typ een heel getal, zoals 12.'
    }
    readonly search: {
      readonly clear: 'Zoekveld leegmaken'
    }
  }
  readonly languages: {
    readonly fa: 'Farsi'
    readonly ckb: 'Koerdisch (Sorani)'
    readonly kmr: 'Koerdisch (Kurmanci)'
    readonly other: 'Een andere taal'
  }
  readonly vocabulary: {
    readonly interest: {
      readonly cooking: 'Koken'
      readonly sport: 'Sport'
      readonly football: 'Voetbal'
      readonly cycling: 'Fietsen'
      readonly swimming: 'Zwemmen'
      readonly sewing: 'Naaien'
      readonly crafts: 'Handwerk en knutselen'
      readonly music: 'Muziek'
      readonly dance: 'Dansen'
      readonly theatre: 'Toneel'
      readonly film: 'Film'
      readonly nature: 'Natuur'
      readonly gardening: 'Tuinieren'
      readonly animals: 'Dieren'
      readonly children: 'Kinderen'
      readonly elderly: 'Ouderen'
      readonly care: 'Zorg'
      readonly language: 'Taal'
      readonly reading: 'Lezen'
      readonly computers: 'Computers'
      readonly repair: 'Repareren'
      readonly bicycleRepair: 'Fietsen repareren'
      readonly building: 'Bouwen en klussen'
      readonly painting: 'Schilderen'
      readonly cleaning: 'Schoonmaken'
      readonly shop: 'Winkel'
      readonly kitchen: 'Helpen in de keuken'
      readonly serving: 'Bedienen'
      readonly transport: 'Rijden en vervoeren'
      readonly office: 'Kantoor'
      readonly translating: 'Vertalen'
      readonly teaching: 'Lesgeven'
      readonly events: 'Feesten en evenementen'
      readonly neighbourhood: 'De buurt'
      readonly faithAndHolidays: 'Geloof en feestdagen'
      readonly meetingPeople: 'Mensen ontmoeten'
      readonly games: 'Spelletjes'
      readonly photography: 'Foto’s maken'
    }
    readonly skill: {
      readonly cooking: 'Koken'
      readonly baking: 'Bakken'
      readonly sewing: 'Naaien'
      readonly hairdressing: 'Haar knippen'
      readonly carpentry: 'Werken met hout'
      readonly painting: 'Schilderen'
      readonly electrics: 'Elektra'
      readonly plumbing: 'Loodgieten'
      readonly carRepair: 'Auto’s repareren'
      readonly bicycleRepair: 'Fietsen repareren'
      readonly gardening: 'Tuinieren'
      readonly farming: 'Werken op het land'
      readonly animalCare: 'Dieren verzorgen'
      readonly childCare: 'Op kinderen passen'
      readonly elderlyCare: 'Ouderen helpen'
      readonly nursing: 'Zieken verzorgen'
      readonly teaching: 'Lesgeven'
      readonly translating: 'Vertalen'
      readonly computers: 'Computers'
      readonly office: 'Kantoorwerk'
      readonly selling: 'Verkopen'
      readonly driving: 'Autorijden'
      readonly cleaning: 'Schoonmaken'
      readonly music: 'Muziek maken'
      readonly sport: 'Sport'
      readonly art: 'Tekenen en kunst'
      readonly organising: 'Organiseren'
      readonly photography: 'Foto’s maken'
    }
    readonly goal: {
      readonly learnDutch: 'Nederlands leren'
      readonly meetPeople: 'Mensen leren kennen'
      readonly rhythm: 'Iets te doen hebben in de week'
      readonly useTalents: 'Laten zien wat ik kan'
      readonly helpOthers: 'Anderen helpen'
      readonly work: 'Werk vinden'
      readonly study: 'Leren of studeren'
      readonly moveMore: 'Meer bewegen'
      readonly forget: 'Even nergens aan denken'
    }
    readonly help: {
      readonly childcare: 'Oppas voor kinderen'
      readonly lightWork: 'Licht werk'
      readonly someoneAlong: 'Iemand die meegaat'
      readonly travelMoney: 'Geld voor de reis'
      readonly glasses: 'Een bril'
      readonly quietPlace: 'Een rustige plek'
    }
    readonly company: {
      readonly alone: 'Alleen'
      readonly friend: 'Met een bekende'
      readonly smallGroup: 'In een kleine groep'
      readonly womenGroup: 'In een groep met vrouwen'
    }
    readonly way: {
      readonly foot: 'Lopen'
      readonly bike: 'Met de fiets'
      readonly bus: 'Met de bus of trein'
    }
    readonly dutchLevel: {
      readonly none: 'Nog geen Nederlands'
      readonly fewWords: 'Een paar woorden'
      readonly simple: 'Een eenvoudig gesprek'
      readonly good: 'Goed'
    }
    readonly languageLevel: {
      readonly fewWords: 'Een paar woorden'
      readonly simple: 'Een eenvoudig gesprek'
      readonly good: 'Goed'
      readonly mother: 'Mijn eigen taal'
    }
    readonly reading: {
      readonly yes: 'Leest goed'
      readonly little: 'Leest een beetje'
      readonly no: 'Leest liever niet'
    }
    readonly ageGroup: {
      readonly under16: 'Jonger dan 16'
      readonly from16to17: '16 of 17'
      readonly from18: '18 of ouder'
    }
    readonly gender: {
      readonly woman: 'Vrouw'
      readonly man: 'Man'
      readonly other: 'Anders'
    }
    readonly referrer: {
      readonly self: 'Kwam zelf'
      readonly friend: 'Via een bekende'
      readonly supporter: 'Via een supporter'
      readonly caseManager: 'Via een begeleider van het azc'
      readonly school: 'Via school of taalles'
      readonly poster: 'Poster of folder'
      readonly event: 'Op een bijeenkomst'
      readonly other: 'Anders'
    }
    readonly partOfDay: {
      readonly morning: 'Ochtend'
      readonly afternoon: 'Middag'
      readonly evening: 'Avond'
    }
    readonly weekdayPart: {
      readonly morning: '{{weekday}}ochtend'
      readonly afternoon: '{{weekday}}middag'
      readonly evening: '{{weekday}}avond'
    }
    readonly programme: {
      readonly volunteering: 'Vrijwilligerswerk'
      readonly languageCafe: 'Taalcafé'
      readonly sport: 'Sport'
      readonly meeting: 'Ontmoeten'
      readonly course: 'Cursus'
      readonly mdt: 'Maatschappelijke diensttijd'
      readonly paidWork: 'Betaald werk'
      readonly ownInitiative: 'Eigen idee van bewoners'
    }
    readonly duration: {
      readonly once: 'Eén keer'
      readonly month: 'Een maand'
      readonly threeMonths: 'Drie maanden'
      readonly halfYear: 'Een half jaar'
      readonly open: 'Zolang je wilt'
    }
    readonly languageNeed: {
      readonly none: 'Geen Nederlands nodig'
      readonly fewWords: 'Een paar woorden Nederlands'
      readonly simple: 'Eenvoudig Nederlands'
      readonly good: 'Goed Nederlands'
    }
    readonly effort: {
      readonly light: 'Licht'
      readonly normal: 'Gewoon'
      readonly heavy: 'Zwaar'
    }
    readonly travelCosts: {
      readonly none: 'Geen reiskosten'
      readonly paidByOrganisation: 'De organisatie betaalt de reis'
      readonly askCounter: 'Vraag het aan de balie'
      readonly own: 'Zelf betalen'
    }
    readonly bring: {
      readonly lunch: 'Eten voor tussen de middag'
      readonly water: 'Water'
      readonly sportsClothes: 'Sportkleren'
      readonly oldClothes: 'Kleren die vies mogen worden'
      readonly warmClothes: 'Warme kleren'
      readonly sturdyShoes: 'Stevige schoenen'
      readonly swimwear: 'Zwemkleren'
      readonly idCard: 'Je pasje'
      readonly nothing: 'Niets meenemen'
    }
    readonly leadsTo: {
      readonly longerVolunteering: 'Langer vrijwilligerswerk'
      readonly internship: 'Stage'
      readonly course: 'Cursus'
      readonly work: 'Betaald werk'
      readonly certificate: 'Certificaat'
      readonly ambassador: 'Ambassadeur worden'
    }
    readonly group: {
      readonly everyone: 'Iedereen'
      readonly women: 'Vrouwen'
      readonly men: 'Mannen'
      readonly young: 'Jongeren'
      readonly families: 'Gezinnen'
    }
    readonly visitReason: {
      readonly getToKnow: 'Kennismaken'
      readonly findSomething: 'Iets zoeken om te doen'
      readonly question: 'Een vraag'
      readonly appointment: 'Een afspraak'
      readonly report: 'Iets vertellen of doorgeven'
      readonly coffee: 'Koffie of thee'
    }
    readonly ticketLife: {
      readonly waiting: 'Wacht'
      readonly called: 'Aan de beurt'
      readonly helped: 'Geholpen'
      readonly leftQueue: 'Weer weggegaan'
    }
    readonly walkInState: {
      readonly open: 'Open'
      readonly closed: 'Dicht'
    }
    readonly matchLife: {
      readonly proposed: 'Voorgesteld'
      readonly agreed: 'Afgesproken'
      readonly trial: 'Op proef'
      readonly active: 'Doet mee'
      readonly completed: 'Afgerond'
      readonly stopped: 'Gestopt'
    }
    readonly stopReason: {
      readonly moved: 'Verhuisd'
      readonly tired: 'Te moe'
      readonly travelCosts: 'Reizen kost te veel'
      readonly otherProgramme: 'Ging iets anders doen'
      readonly school: 'School of taalles'
      readonly work: 'Werk gevonden'
      readonly family: 'Familie'
      readonly notFitting: 'Paste niet'
      readonly organisationStopped: 'De organisatie stopte'
      readonly personal: 'Persoonlijk'
      readonly unknown: 'Weten we niet'
    }
    readonly absenceReason: {
      readonly personal: 'Persoonlijk'
      readonly tiredAfterSchool: 'Moe na school'
      readonly appointment: 'Had een afspraak'
      readonly otherProgramme: 'Had iets anders'
      readonly travelCosts: 'Reizen kost te veel'
      readonly noUseSeen: 'Zag er het nut niet van'
      readonly placeOrTimeUnclear: 'Plek of tijd was niet duidelijk'
      readonly laughedAt: 'Voelde zich niet welkom'
      readonly moved: 'Verhuisd'
      readonly unknown: 'Weten we niet'
    }
    readonly toldBy: {
      readonly counter: 'De balie'
      readonly host: 'De organisatie'
      readonly resident: 'De bewoner zelf'
      readonly paper: 'Op papier'
    }
    readonly presence: {
      readonly notKnown: 'Nog niet bekend'
      readonly present: 'Was er'
      readonly late: 'Kwam later'
      readonly absent: 'Was er niet'
    }
    readonly residentLife: {
      readonly here: 'Woont hier'
      readonly left: 'Vertrokken'
    }
    readonly light: {
      readonly free: 'Mag'
      readonly doThisFirst: 'Eerst iets regelen'
      readonly notNow: 'Nu niet'
      readonly unknown: 'Nog niet bekend'
    }
    readonly lightAdvice: {
      readonly noDeclarationNeeded: 'Er is geen vrijwilligersverklaring nodig.'
      readonly declarationValid: 'De organisatie heeft een vrijwilligersverklaring.'
      readonly receiptIsEnough: 'UWV heeft de aanvraag ontvangen. Beginnen mag.'
      readonly askOrganisationFirst: 'Vraag de organisatie eerst naar de vrijwilligersverklaring.'
      readonly declarationExpired: 'De vrijwilligersverklaring is verlopen. Vraag de organisatie om een nieuwe.'
      readonly declarationRefused: 'UWV heeft de vrijwilligersverklaring geweigerd. Zoek samen iets anders.'
      readonly noWorkForOthers: 'Dit is geen werk. Iedereen mag meedoen.'
      readonly permitFirst: 'Voor betaald werk heeft de werkgever eerst een vergunning nodig.'
      readonly ages16to30: 'Dit is voor mensen van 16 tot en met 30 jaar.'
      readonly trialFirst: 'Begin met een proefperiode.'
      readonly noRuleKnown: 'Hiervoor kennen we nog geen regel. Vraag de coördinator.'
    }
    readonly declaration: {
      readonly unknown: 'Nog niet bekend'
      readonly notNeeded: 'Niet nodig'
      readonly received: 'Aangevraagd, UWV heeft de aanvraag'
      readonly valid: 'Geldig'
      readonly refused: 'Geweigerd'
    }
    readonly role: {
      readonly supporter: 'Supporter'
      readonly volunteer: 'Vrijwilliger'
      readonly coordinator: 'Coördinator'
    }
    readonly reason: {
      readonly fits: {
        readonly wish: 'Doet dit graag: {{interest}}'
        readonly skill: 'Kan dit goed: {{skill}}'
        readonly time: 'Kan dan: {{time}}'
        readonly way: 'Te bereiken: {{way}}, {{duration}}'
        readonly language: 'Genoeg Nederlands'
        readonly noLanguageNeeded: 'Geen Nederlands nodig'
        readonly company: 'Zoals gevraagd: {{company}}'
        readonly goal: 'Helpt bij: {{goal}}'
        readonly places: 'Er is plek'
        readonly firstStep: 'Een makkelijk begin'
        readonly help: 'Geregeld: {{help}}'
        readonly group: 'Is voor: {{group}}'
      }
      readonly missing: {
        readonly wish: 'Gaat over iets anders: {{interest}}'
        readonly skill: 'Vraagt om: {{skill}}'
        readonly time: 'Kan dan niet: {{time}}'
        readonly way: 'Te ver: {{way}}, {{duration}}'
        readonly language: 'Vraagt om meer Nederlands: {{need}}'
        readonly company: 'Niet zoals gevraagd: {{company}}'
        readonly goal: 'Helpt niet bij: {{goal}}'
        readonly places: 'Nu is er geen plek'
        readonly firstStep: 'Nog een grote stap'
        readonly help: 'Is er niet: {{help}}'
        readonly group: 'Alleen voor: {{group}}'
      }
      readonly wouldChange: {
        readonly wish: 'Vraag wat iemand graag doet'
        readonly skill: 'Vraag of iemand dit kan: {{skill}}'
        readonly time: 'Vraag wanneer iemand kan'
        readonly way: 'Kan wel zo: {{way}}, {{duration}}'
        readonly language: 'Vraag hoeveel Nederlands iemand spreekt. Nodig: {{need}}'
        readonly languagePractice: 'Goed om Nederlands te oefenen: {{need}}'
        readonly company: 'Vraag met wie iemand wil gaan: {{company}}'
        readonly goal: 'Kan helpen bij: {{goal}}'
        readonly places: 'Vraag of er nog plek is'
        readonly firstStep: 'Begin met één keer proberen'
        readonly help: 'Regel eerst: {{help}}'
        readonly group: 'Vraag of dit past. Het is voor: {{group}}'
      }
      readonly adults: 'Mensen van 18 jaar en ouder'
    }
  }
}

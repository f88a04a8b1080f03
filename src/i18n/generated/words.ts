// Written by `npm run words -- --types` from locales/nl. Do not edit.
export interface SourceWords {
  readonly activities: {
    readonly title: "Aanbod"
    readonly tabs: {
      readonly label: "Wat wil je zien?"
      readonly activities: "Activiteiten"
      readonly organisations: "Organisaties"
    }
    readonly list: {
      readonly add: "Activiteit toevoegen"
      readonly search: "Activiteit zoeken"
      readonly placeholder: "Naam, organisatie of onderwerp"
      readonly openOnly: "Alleen open"
      readonly topics: "Onderwerp"
      readonly topicsMore: "Alle onderwerpen"
      readonly topicsLess: "Minder onderwerpen"
      readonly count_one: "{{count}} activiteit"
      readonly count_other: "{{count}} activiteiten"
      readonly empty: "Hier komt het aanbod"
      readonly emptyHint: "Typ de eerste activiteit in, of lees een lijst in die je al hebt."
      readonly readIn: "Een lijst inlezen"
      readonly notFound: "Niets gevonden"
      readonly notFoundHint: "Probeer een ander woord of een ander onderwerp. Staat het er echt niet? Voeg het toe."
      readonly showAll: "Alles laten zien"
      readonly more: "Meer laten zien"
    }
    readonly row: {
      readonly next: "Eerstvolgende keer: {{day}}"
      readonly noSession: "Nog geen dag gepland"
      readonly placesLeft_one: "Nog {{count}} plek"
      readonly placesLeft_other: "Nog {{count}} plekken"
      readonly full: "Vol"
      readonly taken_one: "{{count}} doet mee"
      readonly taken_other: "{{count}} doen mee"
      readonly closed: "Gesloten"
    }
    readonly card: {
      readonly back: "Terug naar het aanbod"
      readonly edit: "Aanpassen"
      readonly close: "Activiteit sluiten"
      readonly reopen: "Weer openen"
      readonly closed: "Deze activiteit is gesloten. Wie meedoet, blijft staan; nieuwe mensen krijgen haar niet voorgesteld."
      readonly incomplete: "Nog niet alles is hier. Een deel komt nog van een andere laptop."
      readonly whoFits: "Wie past hier?"
      readonly facts: "Wat je moet weten"
      readonly gone: {
        readonly title: "Deze activiteit is er niet meer"
        readonly text: "Misschien is zij op een andere laptop weggehaald."
      }
    }
    readonly light: {
      readonly title: "Mag dit?"
      readonly toOrganisation: "Verklaring opschrijven"
      readonly noOrganisation: "Kies bij deze activiteit eerst een organisatie."
    }
    readonly sessions: {
      readonly title: "Dagen"
      readonly plan: "Dagen plannen"
      readonly empty: "Er is nog geen dag gepland"
      readonly emptyHint: "Plan een dag. Dan staat de activiteit op het scherm van vandaag, met een lijst van wie er komt."
      readonly past: "Geweest"
      readonly later_one: "Nog {{count}} dag later"
      readonly later_other: "Nog {{count}} dagen later"
      readonly cancelOf: "Afzeggen: {{day}}"
      readonly cancelled: "Gaat niet door"
      readonly restore: "Toch door laten gaan"
      readonly restoreOf: "Toch door laten gaan: {{day}}"
      readonly attendance: "Aanwezigheid invullen"
      readonly attendanceOf: "Aanwezigheid invullen: {{day}}"
      readonly expected_one: "{{count}} verwacht"
      readonly expected_other: "{{count}} verwacht"
      readonly recorded: "{{recorded}} van {{expected}} ingevuld"
      readonly allRecorded: "Aanwezigheid is ingevuld"
    }
    readonly plan: {
      readonly title: "Dagen plannen"
      readonly how: "Hoe wil je plannen?"
      readonly one: "Eén dag"
      readonly weekly: "Elke week"
      readonly day: "Dag"
      readonly startsAt: "Begint om"
      readonly endsAt: "Tot"
      readonly from: "Eerste dag"
      readonly until: "Laatste dag"
      readonly weeklyHint: "Elke week op {{days}}. Dagen die er al staan, blijven zoals ze zijn."
      readonly noWeekdays: "Kies bij “Aanpassen” eerst op welke dagen van de week deze activiteit is."
      readonly action: "Plannen"
    }
    readonly cancelDialog: {
      readonly title: "{{day}} afzeggen?"
      readonly nobody: "Nog niemand rekent erop."
      readonly tell_one: "{{count}} persoon rekent erop. Laat het op tijd weten."
      readonly tell_other: "{{count}} mensen rekenen erop. Laat het op tijd weten."
      readonly keep: "Niet afzeggen"
      readonly cancel: "Afzeggen"
    }
    readonly people: {
      readonly title: "Wie doet mee"
      readonly count_one: "{{count}} persoon"
      readonly count_other: "{{count}} mensen"
      readonly empty: "Nog niemand"
      readonly emptyHint: "Kijk wie hier past, of stel deze activiteit voor op de kaart van een bewoner."
      readonly past_one: "{{count}} deed eerder mee"
      readonly past_other: "{{count}} deden eerder mee"
    }
    readonly residentView: {
      readonly title: "Zo leest een bewoner het"
      readonly brief: "In een andere taal"
      readonly language: "Taal"
      readonly typed: "De naam en de omschrijving blijven staan zoals iemand ze typte. Al het andere wordt vertaald."
      readonly notChecked: "Deze taal is nog niet nagekeken door een moedertaalspreker. Lees samen, en vraag of het klopt."
    }
    readonly form: {
      readonly newTitle: "Activiteit toevoegen"
      readonly changeTitle: "Activiteit aanpassen"
      readonly lead: "Alleen de naam is nodig. Wat je nog niet weet, kan later."
      readonly back: "Terug"
      readonly save: "Activiteit bewaren"
      readonly restored: "We bewaarden wat je eerder typte."
      readonly startOver: "Opnieuw beginnen"
      readonly title: "Naam van de activiteit"
      readonly titleHint: "Kort en duidelijk, zoals: Samen koken."
      readonly programme: "Wat voor activiteit is het?"
      readonly interest: "Waar gaat het over?"
      readonly interestNone: "Nog niet gekozen"
      readonly interestChoose: "Onderwerp kiezen"
      readonly interestOther: "Ander onderwerp kiezen"
      readonly alsoAbout: "Gaat ook over"
      readonly organisation: "Organisatie"
      readonly organisationNone: "Geen, of nog niet bekend"
      readonly organisationNew: "+ Nieuwe organisatie"
      readonly organisationName: "Naam van de nieuwe organisatie"
      readonly organisationNameHint: "Contact en verklaring kun je daarna op de kaart van de organisatie zetten."
      readonly weekdays: "Op welke dagen?"
      readonly startsAt: "Begint om"
      readonly endsAt: "Tot"
      readonly placesMax: "Hoeveel plekken?"
      readonly placesMaxHint: "Leeg als er geen maximum is."
      readonly placesMin: "Gaat door vanaf"
      readonly placesMinHint: "Het laagste aantal mensen."
      readonly languageNeed: "Hoeveel Nederlands is nodig?"
      readonly sectionWho: "Voor wie"
      readonly group: "Voor wie is het?"
      readonly effort: "Hoe zwaar is het?"
      readonly withDutchVolunteers: "Samen met Nederlandse vrijwilligers"
      readonly openToMinors: "Ook voor 16 en 17 jaar"
      readonly sectionPlace: "Waar en hoe kom je er"
      readonly address: "Adres"
      readonly addressHint: "Straat, huisnummer en plaats, en waar de ingang is."
      readonly footMinutes: "Minuten lopen"
      readonly bikeMinutes: "Minuten fietsen"
      readonly busMinutes: "Minuten met bus of trein"
      readonly sectionPeriod: "Hoe lang en tot wanneer"
      readonly duration: "Hoe lang doe je mee?"
      readonly from: "Eerste dag"
      readonly until: "Laatste dag"
      readonly sectionPractical: "Geld en meenemen"
      readonly travelCosts: "Reiskosten"
      readonly tasks: "Wat doe je daar?"
      readonly place: "Wat voor plek is het?"
      readonly bring: "Wat neem je mee?"
      readonly leadsTo: "Waar kan het naartoe leiden?"
      readonly sectionContact: "Contact"
      readonly contactName: "Naar wie vraag je?"
      readonly contactPhone: "Telefoon"
      readonly sectionMore: "Meer erover"
      readonly description: "Omschrijving"
      readonly descriptionHint: "Dit wordt niet vertaald. Zet wat iemand echt moet weten in de vakjes hierboven."
      readonly problem: {
        readonly places: "Typ een getal van 1 tot en met 999."
        readonly minutes: "Typ een getal van 0 tot en met 600."
        readonly organisationName: "Typ hoe de nieuwe organisatie heet, of kies er een uit de lijst."
      }
    }
    readonly organisations: {
      readonly add: "Organisatie toevoegen"
      readonly search: "Organisatie zoeken"
      readonly placeholder: "Naam, plaats of contactpersoon"
      readonly count_one: "{{count}} organisatie"
      readonly count_other: "{{count}} organisaties"
      readonly activities_one: "{{count}} activiteit"
      readonly activities_other: "{{count}} activiteiten"
      readonly noActivities: "Nog geen activiteiten"
      readonly empty: "Hier komen de organisaties"
      readonly emptyHint: "Voeg de eerste toe: een buurthuis, een sportclub, een kringloop."
      readonly notFound: "Geen organisatie gevonden"
      readonly notFoundHint: "Probeer een ander woord, of voeg haar toe."
      readonly ended: "Werkt niet meer mee"
    }
    readonly organisation: {
      readonly back: "Terug naar de organisaties"
      readonly edit: "Aanpassen"
      readonly contact: "Contact"
      readonly noContact: "Nog geen contact opgeschreven"
      readonly activities: "Activiteiten"
      readonly addActivity: "Activiteit toevoegen"
      readonly noActivities: "Nog geen activiteiten"
      readonly noActivitiesHint: "Wat kan hier? Voeg toe wat mensen kunnen doen."
      readonly end: "Samenwerking stoppen"
      readonly again: "Weer samenwerken"
      readonly ended: "Deze organisatie werkt niet meer mee. Haar activiteiten blijven staan."
      readonly gone: {
        readonly title: "Deze organisatie is er niet meer"
        readonly text: "Misschien is zij op een andere laptop weggehaald."
      }
    }
    readonly organisationForm: {
      readonly newTitle: "Organisatie toevoegen"
      readonly changeTitle: "Organisatie aanpassen"
      readonly lead: "Alleen de naam is nodig."
      readonly save: "Organisatie bewaren"
      readonly name: "Naam van de organisatie"
      readonly contactName: "Contactpersoon"
      readonly contactPhone: "Telefoon"
      readonly contactEmail: "E-mail"
      readonly address: "Adres"
      readonly place: "Plaats"
      readonly website: "Website"
      readonly sectionAddress: "Adres en website"
    }
    readonly declaration: {
      readonly title: "Vrijwilligersverklaring van UWV"
      readonly explain: "Vraagt een organisatie iemand die nog op een besluit over verblijf wacht als vrijwilliger? Dan vraagt zij deze verklaring aan. Beginnen mag zodra UWV de ontvangst bevestigt."
      readonly source: "Bron: UWV en SER. Per soort werk, drie jaar geldig."
      readonly legend: "Hoe staat het ervoor?"
      readonly receivedOn: "UWV bevestigde de ontvangst op"
      readonly validUntil: "Geldig tot en met"
      readonly refusedOn: "Geweigerd op"
      readonly work: "Soort werk"
      readonly workHint: "Zoals het op de verklaring staat."
      readonly dateMissing: "Typ de dag, zoals 24-3-2026."
      readonly since: "Sinds {{day}}"
      readonly until: "Tot en met {{day}}"
      readonly expired: "Verlopen op {{day}}"
      readonly forWork: "Voor: {{work}}"
    }
    readonly told: {
      readonly activityAdded: "{{title}} staat in het aanbod"
      readonly activityChanged: "{{title}} is aangepast"
      readonly closed: "{{title}} is gesloten"
      readonly reopened: "{{title}} is weer open"
      readonly planned_one: "{{count}} dag gepland"
      readonly planned_other: "{{count}} dagen gepland"
      readonly plannedNone: "Deze dagen stonden er al"
      readonly cancelled: "{{day}} gaat niet door"
      readonly restored: "{{day}} gaat toch door"
      readonly organisationAdded: "{{name}} is toegevoegd"
      readonly organisationChanged: "{{name}} is aangepast"
      readonly ended: "{{name}} werkt niet meer mee"
      readonly again: "{{name}} werkt weer mee"
    }
  }
  readonly appointment: {
    readonly make: {
      readonly title: "Kennismaking afspreken"
      readonly lead: "{{name}} maakt kennis bij {{title}}. Alles staat al klaar. Klopt het?"
      readonly back: "Terug naar de kaart"
      readonly day: "Dag"
      readonly startsAt: "Begint om"
      readonly endsAt: "Tot"
      readonly place: "Waar"
      readonly contactName: "Naar wie je vraagt"
      readonly contactPhone: "Telefoon van de organisatie"
      readonly along: "Wie gaat de eerste keer mee?"
      readonly alongHint: "Vraag het. Alleen gaan mag ook."
      readonly alongStaff: "Wie is dat?"
      readonly alongStaffNone: "Nog niet bekend"
      readonly supporterFirst: "Een supporter kan mee als deze persoon eerst ja zegt. Vraag het op de kaart."
      readonly friends: "Gaat samen met {{names}}."
      readonly more: "Reizen en meenemen"
      readonly bring: "Meenemen"
      readonly foot: "Lopen, minuten"
      readonly bike: "Fietsen, minuten"
      readonly bus: "Bus of trein, minuten"
      readonly travelCosts: "Reiskosten"
      readonly dayMissing: "Vul een dag in, zoals 3-12-2026."
      readonly save: "Kennismaking afspreken"
      readonly gone: "Deze koppeling is er niet meer. Misschien is zij op een andere laptop weggehaald."
    }
    readonly change: {
      readonly title: "Kennismaking aanpassen"
      readonly save: "Bewaren"
    }
    readonly move: {
      readonly title: "Naar een andere dag"
      readonly lead: "Kies de nieuwe dag. Het oude briefje klopt dan niet meer: geef een nieuw."
      readonly move: "Verzetten"
      readonly keep: "Niet verzetten"
    }
    readonly cancel: {
      readonly title: "De kennismaking gaat niet door"
      readonly lead: "Dat mag. Weet je waarom? Dan zoeken we iets wat beter past."
      readonly why: "Waarom niet?"
      readonly hint: "Het mag leeg blijven."
      readonly cancel: "Gaat niet door"
      readonly keep: "Gaat wel door"
    }
    readonly cancelReason: {
      readonly personal: "Persoonlijk"
      readonly school: "School"
      readonly otherAppointment: "Een andere afspraak"
      readonly travelCosts: "Reiskosten"
      readonly placeOrTimeUnclear: "Plek of tijd was niet duidelijk"
      readonly changedMind: "Wil toch iets anders"
      readonly hostCanNot: "De organisatie kan niet"
      readonly moved: "Verhuisd"
      readonly madeTwice: "Dubbel gemaakt"
      readonly unknown: "Niet bekend"
    }
    readonly life: {
      readonly planned: "Gepland"
      readonly happened: "Heeft kennisgemaakt"
      readonly moved: "Verzet naar een andere dag"
      readonly cancelled: "Gaat niet door"
    }
    readonly line: {
      readonly onDayAt: "Kennismaking {{day}} om {{time}}"
      readonly onDay: "Kennismaking {{day}}"
      readonly slip: "Briefje"
      readonly slipOf: "Briefje voor {{title}}"
      readonly make: "Kennismaking"
      readonly makeOf: "Kennismaking afspreken: {{title}}"
    }
    readonly slip: {
      readonly title: "Briefje"
      readonly lead: "Om mee te nemen. Controleer het samen."
      readonly back: "Terug naar de kaart"
      readonly language: "Taal van de bewoner"
      readonly print: "Printen"
      readonly file: "Agendabestand"
      readonly message: "Als bericht"
      readonly change: "Aanpassen"
      readonly move: "Verzetten"
      readonly cancel: "Gaat niet door"
      readonly more: "Meer met dit briefje"
      readonly qrCalendar: "QR-code voor de agenda"
      readonly gone: "Deze kennismaking is er niet meer. Misschien is zij op een andere laptop weggehaald."
      readonly ended: "Dit briefje klopt niet meer: {{life}}."
      readonly paper: "Voorbeeld van het briefje"
      readonly notChecked: "Nog door geen moedertaalspreker nagekeken."
    }
    readonly message: {
      readonly title: "Als bericht"
      readonly lead: "Laat de bewoner dit scannen, of scan het met de telefoon van de balie. Gebruik nooit je eigen telefoon. De app verstuurt zelf niets."
      readonly what: "Dit staat erin. Namen en de naam van deze plek staan er nooit in."
      readonly qr: "QR-code met dit bericht"
      readonly close: "Klaar"
    }
    readonly today: {
      readonly title: "Kennismakingen"
      readonly today: "Vandaag"
      readonly remind: "Morgen"
      readonly howWasIt: "Hoe was het?"
      readonly alongUnknown: "Wie gaat mee?"
      readonly alongName: "{{who}}: {{name}}"
      readonly reminded: "Gesproken"
      readonly remindedOf: "Gesproken over morgen: {{name}}"
      readonly happened: "Was er"
      readonly happenedOf: "Was er: {{name}}"
      readonly openSlip: "Briefje"
      readonly openSlipOf: "Briefje van {{name}}"
      readonly rest_one: "Nog {{count}} kennismaking"
      readonly rest_other: "Nog {{count}} kennismakingen"
    }
    readonly told: {
      readonly made: "Kennismaking afgesproken"
      readonly changed: "Aangepast"
      readonly moved: "Verzet. Geef een nieuw briefje mee."
      readonly cancelled: "De kennismaking gaat niet door"
      readonly happened: "{{name}} heeft kennisgemaakt. Mooi!"
      readonly reminded: "{{name}} weet ervan"
      readonly waits: "{{name}} staat op de wachtlijst"
      readonly stopsWaiting: "Van de wachtlijst gehaald"
      readonly together: "Samen voorgesteld"
      readonly alone: "Gaat verder zonder de ander"
      readonly supporter: "Antwoord bewaard"
    }
    readonly places: {
      readonly title: "Plekken"
      readonly tooMany_one: "{{title}}: {{count}} te veel"
      readonly tooMany_other: "{{title}}: {{count}} te veel"
      readonly tooManyHint: "Er zijn {{places}} plekken. Misschien gaven twee laptops dezelfde plek. Kies wie even wacht, of vraag de organisatie om een plek erbij."
      readonly free_one: "{{title}}: {{count}} plek vrij"
      readonly free_other: "{{title}}: {{count}} plekken vrij"
      readonly freeHint: "Deze mensen wachten, de eerste bovenaan. Bel of spreek hen; je kiest zelf."
      readonly agreedOn: "Afgesproken {{day}}"
      readonly waitsSince: "Wacht sinds {{day}}"
      readonly toWait: "Naar de wachtlijst"
      readonly toWaitOf: "{{name}} naar de wachtlijst"
      readonly give: "Plek geven"
      readonly giveTo: "Plek geven aan {{name}}"
    }
    readonly full: {
      readonly title: "{{title}} is vol"
      readonly lead: "Er is nu geen plek. Op de wachtlijst gaat wie het eerst kwam voor."
      readonly wait: "Op de wachtlijst"
      readonly agree: "Toch afspreken"
    }
    readonly waiting: {
      readonly badge: "Wacht op een plek, nummer {{place}}"
      readonly start: "Op de wachtlijst zetten"
      readonly stop: "Van de wachtlijst halen"
    }
    readonly friends: {
      readonly with: "Samen met {{names}}"
      readonly ask: "Samen met iemand"
      readonly alone: "Toch zonder de ander"
      readonly title: "Samen met wie?"
      readonly lead: "Zoek de vriend. Elk van beiden beslist zelf."
      readonly search: "Zoek op naam of code"
      readonly choose: "Samen met {{name}} voorstellen"
      readonly none: "Niemand gevonden"
      readonly close: "Sluiten"
    }
    readonly supporter: {
      readonly title: "Supporter"
      readonly notAsked: "Nog niet gevraagd"
      readonly yes: "Zei ja"
      readonly ratherNot: "Liever geen supporter"
      readonly notOfMyCountry: "Liever niemand uit het eigen land of met de eigen taal"
      readonly named: "{{name}} gaat mee waar dat helpt."
      readonly ask: "Vraag het"
      readonly askAgain: "Vraag het opnieuw"
      readonly dialogTitle: "Mag een supporter helpen?"
      readonly dialogLead: "Laat de vraag lezen en laat aanwijzen. Vraag niet waarom."
      readonly who: "Over welke supporter gaat het?"
      readonly newName: "Een nieuwe supporter"
      readonly newNameHint: "Een roepnaam is genoeg."
      readonly add: "Erbij zetten"
      readonly save: "Antwoord bewaren"
      readonly keep: "Niets veranderen"
      readonly answer: "Het antwoord"
      readonly gone: "Deze supporter helpt hier niet meer."
    }
    readonly card: {
      readonly title: "Kaartje printen"
      readonly lead: "Met de code vinden we deze persoon snel terug. Zonder naam zegt een verloren kaartje niets."
      readonly back: "Terug naar de kaart"
      readonly withName: "Met de roepnaam erop"
      readonly language: "Taal op het kaartje"
      readonly print: "Printen"
      readonly qr: "QR-code met de code"
      readonly paper: "Voorbeeld van het kaartje"
      readonly menu: "Kaartje printen"
    }
  }
  readonly attendance: {
    readonly title: "Aanwezigheid"
    readonly lead: "Wie was er? Een hele groep vul je in één keer in."
    readonly today: "Vandaag"
    readonly todayEmpty: "Vandaag is er niets gepland"
    readonly todayEmptyHint: "Plan een dag bij een activiteit. Dan staat hier de lijst."
    readonly toOffer: "Naar het aanbod"
    readonly missing: "Nog in te vullen"
    readonly missingCount_one: "{{count}} lijst"
    readonly missingCount_other: "{{count}} lijsten"
    readonly allDone: "Alles van de laatste twee weken is ingevuld. Fijn!"
    readonly fill: "Invullen"
    readonly look: "Bekijken"
    readonly fillOf: "Aanwezigheid invullen: {{title}}"
    readonly known: "{{recorded}} van {{expected}} bekend"
    readonly nobody: "Nog niemand op de lijst"
    readonly done: "Ingevuld"
    readonly noTime: "Hele dag"
    readonly sheet: {
      readonly title: "Aanwezigheidslijst"
      readonly back: "Terug naar de lijsten"
      readonly planned: "Gepland: {{duration}}"
      readonly notPlanned: "Er zijn geen tijden bekend. Vul zelf in hoe lang het was."
      readonly everybody: "Iedereen was er"
      readonly unknownLeft_one: "{{count}} nog niet bekend"
      readonly unknownLeft_other: "{{count}} nog niet bekend"
      readonly allKnown: "Iedereen is bekend"
      readonly choice: "Was {{name}} er?"
      readonly minutes: "Hoe lang? (minuten)"
      readonly minutesUnreadable: "Typ hoeveel minuten het was, zoals 90."
      readonly why: "Weet je waarom?"
      readonly whyHint: "Niet komen is een teken, geen verwijt. Vraag het vriendelijk, en bied iets lichters aan."
      readonly toldBy: "Wie heeft het verteld?"
      readonly save: "Lijst bewaren"
      readonly saved: "Aanwezigheid is bewaard"
      readonly undone: "De lijst is weer zoals daarvoor"
      readonly addPerson: "Iemand kwam mee"
      readonly empty: "Nog niemand op deze lijst"
      readonly emptyHint: "Kwam er toch iemand? Zoek die persoon op en zet hem of haar erbij."
      readonly cancelled: "Deze dag gaat niet door."
      readonly gone: {
        readonly title: "Deze lijst is er niet meer"
        readonly text: "Misschien is de dag op een andere laptop weggehaald."
      }
    }
    readonly add: {
      readonly title: "Wie kwam er mee?"
      readonly search: "Naam of code"
      readonly none: "Niemand gevonden met deze naam."
      readonly already: "Staat al op de lijst"
      readonly choose: "{{name}} op de lijst zetten"
    }
  }
  readonly beenHere: {
    readonly search: "Ja? Zoek op naam of code"
    readonly isNew: "Nee, nieuw hier"
    readonly isNewKey: "Enter in een leeg veld doet dit ook."
    readonly told: "Het volgnummer is nu van {{name}}"
    readonly untold: "Het volgnummer is weer zonder naam"
    readonly code: "Code van de kaart"
    readonly byName: "Zoeken op naam"
    readonly byNameHint: "Het gesprek gaat dan dicht: bij het zoeken staan ook andere namen."
  }
  readonly board: {
    readonly yourTurn: "Aan de beurt"
    readonly table: "Tafel"
    readonly next: "Straks"
    readonly welcome: "Welkom"
    readonly sit: "Neem rustig plaats. We roepen je."
  }
  readonly careful: {
    readonly procedure: "Meedoen mag, het hoeft niet. Het verandert niets aan je procedure."
    readonly kept: "We schrijven alleen op wat jij vertelt. Je mag altijd vragen om alles weg te halen."
    readonly voice: {
      readonly heard: "Andere mensen gaan je stem horen."
      readonly name: "We noemen je naam alleen als je dat wilt."
      readonly takeAway: "Je mag altijd vragen om je stem weg te halen."
      readonly free: "Je hoeft dit niet te doen."
    }
    readonly light: {
      readonly free: "Mag"
      readonly doThisFirst: "Eerst iets regelen"
      readonly notNow: "Nu niet"
      readonly unknown: "Nog niet bekend"
    }
    readonly lightAdvice: {
      readonly noDeclarationNeeded: "Er is geen vrijwilligersverklaring nodig."
      readonly declarationValid: "De organisatie heeft een vrijwilligersverklaring."
      readonly receiptIsEnough: "UWV heeft de aanvraag ontvangen. Beginnen mag."
      readonly askOrganisationFirst: "Vraag de organisatie eerst naar de vrijwilligersverklaring."
      readonly declarationExpired: "De vrijwilligersverklaring is verlopen. Vraag de organisatie om een nieuwe."
      readonly declarationRefused: "UWV heeft de vrijwilligersverklaring geweigerd. Zoek samen iets anders."
      readonly noWorkForOthers: "Dit is geen werk. Iedereen mag meedoen."
      readonly permitFirst: "Voor betaald werk heeft de werkgever eerst een vergunning nodig."
      readonly ages16to30: "Dit is voor mensen van 16 tot en met 30 jaar."
      readonly trialFirst: "Begin met een proefperiode."
      readonly noRuleKnown: "Hiervoor kennen we nog geen regel. Vraag de coördinator."
      readonly minorsNotOpened: "Vraag de organisatie eerst of jongeren van 16 en 17 jaar mogen meedoen."
      readonly guardianFirst: "Onder de 16 jaar: praat eerst met een ouder of voogd en met de coördinator."
      readonly askAge: "Nog niet bekend: ben je 18 jaar of ouder?"
      readonly askPaper: "Kijk eerst samen wat er op je papier staat over werken."
      readonly paperSaysYes: "Op je papier staat dat je mag werken."
      readonly paperSaysNo: "Op je papier staat dat werken nu niet mag. Vraag wat wel kan."
      readonly adultsOnly: "Betaald werk mag vanaf 18 jaar."
      readonly waitFirst: "Betaald werk mag nu nog niet. Je aanvraag loopt nog niet lang genoeg."
      readonly documentFirst: "Eerst is een geldig W-document nodig."
      readonly permitAsked: "De werkgever heeft de vergunning aangevraagd. Wacht op het antwoord."
      readonly permitThere: "De vergunning is er. Beginnen mag."
      readonly numberFirst: "Eerst is een BSN nodig om loon te krijgen. Vraag ernaar bij COA."
      readonly otherwiseHere: "Op deze locatie is het anders. De balie legt het uit."
    }
    readonly travelCosts: {
      readonly none: "Geen reiskosten"
      readonly paidByOrganisation: "De organisatie betaalt de reis"
      readonly askCounter: "Vraag het aan de balie"
      readonly own: "Zelf betalen"
    }
    readonly askTravel: {
      readonly paidByOrganisation: "Bewaar je kaartje. Vraag de organisatie hoe je het geld terugkrijgt."
      readonly askCounter: "Vraag het aan de balie voor je gaat. Vragen mag altijd."
      readonly own: "Is dit te duur voor je? Zeg het aan de balie. Dan zoeken we samen."
    }
    readonly kiosk: {
      readonly unpaid: "Meedoen is onbetaald. Alleen waar ‘betaald werk’ staat, krijg je geld."
      readonly plan: "Staat dit in je inburgeringsplan? Vraag het aan je klantmanager."
    }
  }
  readonly choose: {
    readonly title: "Kies wat klopt"
    readonly lead: "Hetzelfde is twee keer anders ingevuld. We bewaarden allebei. Vraag na wat klopt en tik het aan."
    readonly empty: "Er is niets te kiezen"
    readonly emptyHint: "Als twee laptops hetzelfde veld anders invullen, bewaren we allebei en vragen we het hier."
    readonly pick: "Dit klopt"
    readonly shownNow: "Staat er nu"
    readonly fieldElement: "{{field}}: {{element}}"
    readonly openCard: "Kaart bekijken"
    readonly written: {
      readonly thisLaptop: "{{day}} om {{time}}, op deze laptop"
      readonly anotherLaptop: "{{day}} om {{time}}, op een andere laptop"
      readonly namedLaptop: "{{day}} om {{time}}, op laptop {{letter}}"
      readonly notKnown: "{{day}} om {{time}}, op een laptop van deze balie"
    }
    readonly told: "Gekozen bij “{{field}}”: {{value}}"
    readonly record: {
      readonly resident: "Bewoner"
      readonly staffMember: "Wie hier werkt"
      readonly note: "Notitie"
      readonly organisation: "Organisatie"
      readonly activity: "Activiteit"
      readonly session: "Dag van een activiteit"
      readonly match: "Koppeling"
      readonly attendance: "Aanwezigheid"
      readonly walkInHour: "Inloopuur"
      readonly ticket: "Volgnummer"
      readonly settings: "Deze balie"
      readonly laptop: "Laptop"
      readonly contact: "Contactpersoon"
      readonly sessionNews: "Wie gebeld is"
      readonly closedPeriod: "Vakantie of sluiting"
      readonly appointment: "Kennismaking"
      readonly cv: "Wat bij een cv staat"
      readonly intake: "Gesprek"
      readonly samePerson: "Dezelfde persoon"
      readonly selfFilled: "Zelf ingevuld"
      readonly ruleOverride: "Afwijking van een regel"
      readonly readiness: "Antwoorden over betaald werk"
      readonly monthlyTotals: "Hoeveel mensen hier wonen"
    }
    readonly value: {
      readonly nothing: "Niets ingevuld"
      readonly notReadable: "Iets wat deze versie nog niet kent"
      readonly among: "Wel"
      readonly notAmong: "Niet"
    }
    readonly field: {
      readonly resident: {
        readonly callName: "Roepnaam"
        readonly secondInitial: "Eerste letter van een tweede naam"
        readonly personCode: "Code op de kaart"
        readonly interfaceLanguage: "Taal om in te praten"
        readonly spoken: "Spreekt"
        readonly dutchLevel: "Nederlands"
        readonly readsOwnLanguage: "Lezen in de eigen taal"
        readonly ageGroup: "Leeftijd"
        readonly bornAbout: "Geboortejaar, ongeveer"
        readonly gender: "Vrouw of man"
        readonly wishes: "Doet graag"
        readonly skills: "Kan goed"
        readonly goals: "Wil graag"
        readonly availability: "Kan komen"
        readonly reach: "Reizen"
        readonly reachMinutes: "Zo lang reizen is goed"
        readonly company: "Gezelschap"
        readonly helpNeeded: "Hulp nodig"
        readonly phone: "Telefoonnummer"
        readonly referredBy: "Kwam hier"
        readonly hidePresence: "Vertel niemand dat deze persoon hier is"
        readonly life: "Woont hier of is vertrokken"
        readonly supporter: "Supporter"
        readonly contactBy: "Contact houden"
      }
      readonly staffMember: {
        readonly callName: "Roepnaam"
        readonly role: "Rol"
        readonly gone: "Werkt hier niet meer"
        readonly spoken: "Talen"
      }
      readonly note: {
        readonly text: "Tekst"
      }
      readonly organisation: {
        readonly name: "Naam"
        readonly contactName: "Contactpersoon"
        readonly contactPhone: "Telefoon"
        readonly contactEmail: "E-mail"
        readonly address: "Adres"
        readonly place: "Plaats"
        readonly website: "Website"
        readonly declaration: "Vrijwilligersverklaring van UWV"
        readonly ended: "Werkt niet meer mee"
      }
      readonly activity: {
        readonly organisationId: "Organisatie"
        readonly title: "Naam"
        readonly programme: "Wat voor activiteit"
        readonly interest: "Waar het over gaat"
        readonly alsoAbout: "Gaat ook over"
        readonly description: "Omschrijving"
        readonly languageNeed: "Hoeveel Nederlands nodig is"
        readonly effort: "Hoe zwaar"
        readonly duration: "Hoe lang"
        readonly group: "Voor wie"
        readonly withDutchVolunteers: "Samen met Nederlandse vrijwilligers"
        readonly openToMinors: "Ook voor 16 en 17 jaar"
        readonly placesMin: "Gaat door vanaf"
        readonly placesMax: "Hoeveel plekken"
        readonly weekdays: "Vaste dag"
        readonly startsAt: "Begint om"
        readonly endsAt: "Tot"
        readonly from: "Eerste dag"
        readonly until: "Laatste dag"
        readonly address: "Adres"
        readonly footMinutes: "Lopen"
        readonly bikeMinutes: "Fietsen"
        readonly busMinutes: "Met bus of trein"
        readonly travelCosts: "Reiskosten"
        readonly tasks: "Taken"
        readonly place: "Soort plek"
        readonly bring: "Meenemen"
        readonly leadsTo: "Kan leiden naar"
        readonly contactName: "Naar wie je vraagt"
        readonly contactPhone: "Telefoon"
        readonly closed: "Is gesloten"
      }
      readonly session: {
        readonly day: "Dag"
        readonly startsAt: "Begint om"
        readonly endsAt: "Tot"
        readonly cancelled: "Is afgezegd"
      }
      readonly match: {
        readonly life: "Hoe het staat"
        readonly permitAskedOn: "Vergunning (TWV) aangevraagd op"
        readonly permitThereOn: "Vergunning (TWV) er op"
      }
      readonly attendance: {
        readonly presence: "Was deze persoon er?"
      }
      readonly settings: {
        readonly locationName: "Naam van de locatie"
        readonly counterName: "Naam van de balie"
        readonly ticketsOff: "Zonder volgnummers"
        readonly ownPath: "Eigen weg van een persoon"
        readonly importance: "Hoe zwaar dit telt bij voorstellen"
      }
      readonly contact: {
        readonly name: "Naam"
        readonly role: "Waarvoor je belt"
        readonly contactPhone: "Telefoon"
        readonly contactEmail: "E-mail"
        readonly gone: "Werkt er niet meer"
      }
      readonly appointment: {
        readonly day: "Dag"
        readonly startsAt: "Begint om"
        readonly endsAt: "Tot"
        readonly place: "Waar"
        readonly contactName: "Naar wie je vraagt"
        readonly contactPhone: "Telefoon"
        readonly bring: "Meenemen"
        readonly footMinutes: "Lopen"
        readonly bikeMinutes: "Fietsen"
        readonly busMinutes: "Met bus of trein"
        readonly travelCosts: "Reiskosten"
        readonly along: "Wie gaat mee"
        readonly alongStaffId: "Wie dat is"
        readonly life: "Hoe het staat"
      }
      readonly cv: {
        readonly education: "Opleiding"
        readonly work: "Werk gedaan"
        readonly workYears: "Hoe lang werk gedaan"
        readonly papers: "Diploma’s"
        readonly business: "Eigen bedrijf"
        readonly licences: "Rijbewijs"
      }
      readonly monthlyTotals: {
        readonly languages: "Aantal mensen met als taal"
        readonly genders: "Aantal mensen, vrouw of man"
        readonly ages: "Aantal mensen, leeftijd"
        readonly couldWork: "Hoeveel mensen betaald werk konden doen"
      }
    }
  }
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
    readonly people_one: "{{count}} persoon"
    readonly people_other: "{{count}} mensen"
    readonly practice: {
      readonly banner: "Oefenen: vul geen echte mensen in"
      readonly stop: "Stoppen met oefenen"
    }
    readonly lock: "Vergrendelen"
    readonly language: "Taal"
    readonly skipToContent: "Naar de inhoud"
    readonly menuLabel: "Menu"
    readonly somethingWentWrong: {
      readonly title: "Dit lukte niet"
      readonly whatToDo: "Wat je al bewaard had, is er nog. Probeer het nog een keer. Lukt het weer niet? Vraag de coördinator om hulp."
      readonly reload: "Scherm opnieuw openen"
    }
    readonly loading: "Even wachten…"
    readonly saved: "Bewaard"
    readonly menu: {
      readonly more: "Meer"
    }
  }
  readonly dayClose: {
    readonly title: "Dag sluiten"
    readonly lead: "Loop even na wat nog ligt, zet alles veilig, en dan naar huis."
    readonly safety: "Is alles veilig?"
    readonly begin: {
      readonly server: {
        readonly title: "Alles naar de server"
        readonly nothing: "Alles van deze laptop lijkt op de server te staan. We vragen het hem nog een keer na."
        readonly text_one: "{{count}} stukje werk staat nog alleen op deze laptop."
        readonly text_other: "{{count}} stukjes werk staan nog alleen op deze laptop."
        readonly action: "Sluit de dag"
      }
      readonly file: {
        readonly title: "Een back-up van vandaag"
        readonly text: "Deze balie heeft geen server. We maken een back-upbestand en kijken meteen na of het heel is."
        readonly action: "Sluit de dag en maak de back-up"
      }
      readonly practice: {
        readonly title: "Zo sluit je de dag"
        readonly text: "Dit is oefenen, dus er hoeft niets veilig gezet te worden. Bij een echte balie gaat hier alles naar de server of in een back-up."
        readonly action: "Sluit de dag"
      }
    }
    readonly sending: {
      readonly title: "Bezig"
      readonly text_one: "Nog {{count}} stukje werk te gaan."
      readonly text_other: "Nog {{count}} stukjes werk te gaan."
      readonly asking: "We vragen de server of alles er is."
      readonly part: "{{done}} van {{of}} gedaan."
      readonly leave: "Je mag gewoon verder werken of weggaan van dit scherm: het gaat door."
    }
    readonly stuck: {
      readonly title: "Nog niet alles is veilig"
      readonly left_one: "{{count}} stukje werk staat alleen op deze laptop. Laat de laptop aan met de app open, ook op slot: dan gaat het vanzelf mee zodra het kan."
      readonly left_other: "{{count}} stukjes werk staan alleen op deze laptop. Laat de laptop aan met de app open, ook op slot: dan gaan ze vanzelf mee zodra het kan."
      readonly unknown: "De server heeft het vandaag nog niet bevestigd."
      readonly again: "Nog een keer proberen"
    }
    readonly aside: {
      readonly title_one: "{{count}} stukje werk ligt apart"
      readonly title_other: "{{count}} stukjes werk liggen apart"
      readonly text: "Het is bewaard, maar niemand kan zeggen dat het veilig is. Kijk er eerst naar."
      readonly action: "Bekijken wat apart ligt"
    }
    readonly backup: {
      readonly busy: "De back-up wordt gemaakt en nagekeken…"
      readonly notWhole: "De back-up was niet heel, dus we geven hem niet mee. Alles staat nog op deze laptop. Probeer het nog een keer, of vraag de coördinator om hulp."
      readonly notMade: "De back-up is niet gemaakt. Alles staat nog op deze laptop. Maak ruimte op de schijf en probeer het nog een keer."
      readonly due: {
        readonly title: "Er is nog geen back-up van nu"
        readonly text: "Na de laatste back-up is er iets bijgekomen, of hij is nog niet gemaakt."
        readonly action: "Back-up maken"
      }
    }
    readonly safe: {
      readonly title: "Alles is veilig"
      readonly server: "De server heeft alles van deze laptop bevestigd, om {{time}}."
      readonly file_one: "De back-up gaat open en heeft het ene stukje werk dat hier is."
      readonly file_other: "De back-up gaat open en heeft alle {{count}} stukjes werk."
      readonly where: "Zet {{name}} nu op een veilige plek: een stick in de kluis, niet alleen op deze laptop."
      readonly practice: "Bij een echte balie staat nu alles ook op een tweede plek."
      readonly thanks: "Mooi gedaan vandaag. Tot de volgende keer."
      readonly lock: "Laptop op slot"
      readonly stop: "Oefenen stoppen"
    }
    readonly lockAnyway: "Toch op slot"
    readonly failed: "Nakijken lukt nu niet. Laat dit scherm open en vraag de coördinator om hulp."
    readonly ends: {
      readonly title: "Nog even nalopen"
      readonly none: "Er blijft niets liggen."
      readonly choose_one: "{{count}} ding is twee keer anders ingevuld"
      readonly choose_other: "{{count}} dingen zijn twee keer anders ingevuld"
      readonly chooseAction: "Kiezen"
      readonly hour: "Het inloopuur staat nog open"
      readonly waiting_one: "{{count}} volgnummer wacht nog"
      readonly waiting_other: "{{count}} volgnummers wachten nog"
      readonly todayAction: "Naar vandaag"
      readonly attendance_one: "Van {{count}} groep is niet ingevuld wie er was"
      readonly attendance_other: "Van {{count}} groepen is niet ingevuld wie er was"
      readonly attendanceAction: "Invullen"
      readonly selfFilled_one: "{{count}} keer zelf ingevuld, nog niet bekeken"
      readonly selfFilled_other: "{{count}} keer zelf ingevuld, nog niet bekeken"
      readonly selfFilledAction: "Bekijken"
    }
    readonly laptops: {
      readonly title: "Vandaag niet gehoord"
      readonly text: "Wat daar vandaag gedaan is, staat misschien alleen op die laptop. Sluit ook daar de dag."
      readonly named: "Laptop {{letter}}"
      readonly unnamed: "Een andere laptop"
      readonly at: "voor het laatst {{day}} om {{time}}"
      readonly on: "voor het laatst {{day}}"
    }
  }
  readonly entrance: {
    readonly choose: "Kies je taal"
    readonly notHere: "Mijn taal staat er niet bij"
    readonly personHelps: "Iemand helpt mij"
  }
  readonly exchange: {
    readonly title: "Delen zonder internet"
    readonly text: "Werken jullie op twee laptops zonder internet? Neem het werk van deze laptop mee op een usb-stick en haal het op de andere laptop binnen. Doe het daarna andersom."
    readonly practice: "Dit is oefenen, op één laptop. Bij een echte balie neem je hier het werk mee naar een andere laptop."
    readonly along: {
      readonly make: "Werk meenemen"
      readonly busy: "Het bestand wordt gemaakt…"
      readonly made: "Het bestand {{name}} staat bij je downloads. Zet het op de stick. Alleen laptops van deze locatie kunnen het openen."
      readonly problem: "Het bestand is niet gemaakt. Probeer het nog een keer, of vraag de coördinator om hulp."
    }
    readonly in: {
      readonly file: "Bestand van een andere laptop"
      readonly choose: "Bestand kiezen"
      readonly action: "Werk binnenhalen"
      readonly noFile: "Kies eerst het bestand van de andere laptop."
      readonly added_one: "{{count}} nieuw stukje werk binnengehaald"
      readonly added_other: "{{count}} nieuwe stukjes werk binnengehaald"
      readonly nothingNew: "Alles uit dit bestand stond hier al"
      readonly waits: "Een deel kan nog niet open, want de sleutel van deze locatie is vernieuwd. Sluit het scherm helemaal, open de balie met je vier woorden en haal het bestand nog een keer binnen."
      readonly aside_one: "{{count}} stukje werk uit het bestand was niet heel en is apart gezet."
      readonly aside_other: "{{count}} stukjes werk uit het bestand waren niet heel en zijn apart gezet."
      readonly problem: {
        readonly notAnExchange: "Dit is geen bestand om werk te delen. Kies een bestand dat met “Werk meenemen” is gemaakt. Een back-up zet je hieronder terug."
        readonly truncated: "Dit bestand is niet compleet. Kopieer het opnieuw van de andere laptop."
        readonly newerVersion: "Dit bestand komt van een nieuwere versie van de app. Werk eerst de app op deze laptop bij."
        readonly otherLocation: "Dit bestand is van een andere locatie. Er is hier niets veranderd."
        readonly damaged: "Dit bestand is beschadigd. Maak het op de andere laptop opnieuw. Er is hier niets veranderd."
        readonly storageFull: "De schijf is vol. Maak ruimte op deze laptop en probeer het nog een keer."
        readonly notSaved: "Binnenhalen lukt nu niet. Probeer het nog een keer, of vraag de coördinator om hulp."
        readonly unreadable: "Dit bestand kan nu niet gelezen worden. Zit de stick er nog in? Kies het bestand opnieuw."
      }
    }
    readonly aside: {
      readonly title: "Apart gezet"
      readonly lead: "Dit is bewaard, maar nog niet waar het hoort. Je ziet wanneer en waar het geschreven is, niet wat erin staat."
      readonly empty: "Er ligt niets apart"
      readonly emptyHint: "Werk dat niet opengaat of dat de server niet aanneemt, komt hier te liggen. Het gaat nooit verloren."
      readonly retry: "Nog een keer proberen"
      readonly save: "Als bestand bewaren"
      readonly retried: {
        readonly opened_one: "{{count}} stukje werk staat weer waar het hoort"
        readonly opened_other: "{{count}} stukjes werk staan weer waar ze horen"
        readonly offered_one: "{{count}} stukje werk gaat opnieuw naar de server"
        readonly offered_other: "{{count}} stukjes werk gaan opnieuw naar de server"
        readonly none: "Het lukt nog niet. Bewaar het als bestand en vraag hulp."
      }
      readonly why: {
        readonly damaged: {
          readonly title: "Gaat niet open"
          readonly text: "Het is onderweg of op de schijf beschadigd. Staat het op een andere laptop nog goed, haal het daar dan vandaan."
        }
        readonly newerVersion: {
          readonly title: "Van een nieuwere versie"
          readonly text: "Werk de app bij en probeer het nog een keer."
        }
        readonly otherLocation: {
          readonly title: "Van een andere locatie"
          readonly text: "Het hoort niet bij deze balie. Bewaar het als bestand voor wie het zoekt."
        }
        readonly nameTaken: {
          readonly title: "Er staat al iets onder dezelfde naam"
          readonly text: "Dat kan gebeuren als een laptop gekopieerd is. Wat er eerst stond, telt. Dit is bewaard."
        }
        readonly notTaken: {
          readonly title: "De server nam het niet aan"
          readonly text: "Op deze laptop staat het gewoon. Probeer het nog een keer."
        }
      }
      readonly written: {
        readonly thisLaptop: "Geschreven op {{day}} om {{time}}, op deze laptop"
        readonly anotherLaptop: "Geschreven op {{day}} om {{time}}, op een andere laptop"
        readonly notKnown: "Wanneer en waar het geschreven is, is niet te lezen"
      }
    }
  }
  readonly figures: {
    readonly title: "Cijfers"
    readonly lead: "Aantallen, nooit mensen. Is een aantal zo klein dat je iemand kunt herkennen, dan staat het er niet."
    readonly back: "Terug naar de cijfers"
    readonly few_one: "Minder dan {{count}} mens"
    readonly few_other: "Minder dan {{count}} mensen"
    readonly people_one: "{{count}} mens"
    readonly people_other: "{{count}} mensen"
    readonly wishes: {
      readonly title: "Wensen zonder aanbod"
      readonly what: "Wat mensen graag willen, en wat er nog niet is. Met een tekst om het te zoeken."
      readonly open: "Bekijk de wensen"
      readonly lead: "Wat mensen hier graag willen en waar nu geen plek voor is. Wat de meesten willen, staat bovenaan."
      readonly empty: "Voor elke wens is er aanbod"
      readonly emptyHint: "Zodra iemand iets wil wat er niet is, staat het hier."
      readonly full: "Er is aanbod, maar het is vol"
      readonly text: "Tekst voor de vrijwilligerscentrale"
      readonly textOf: "Tekst voor de vrijwilligerscentrale: {{wish}}"
      readonly copy: "Tekst kopiëren"
      readonly copied: "De tekst is gekopieerd"
      readonly notCopied: "Kopiëren lukt hier niet. Kies de tekst zelf met de muis, of print de tekst."
      readonly print: "Tekst printen"
    }
    readonly vacancy: {
      readonly head: "Gezocht: een activiteit rond ‘{{interest}}’"
      readonly some: "Bij de Meedoenbalie komen bewoners van een azc die graag meedoen. Enkele van hen willen iets doen met ‘{{interest}}’. Zo’n plek is er nu niet, of er is geen plek meer."
      readonly many_one: "Bij de Meedoenbalie komen bewoners van een azc die graag meedoen. {{count}} van hen wil iets doen met ‘{{interest}}’. Zo’n plek is er nu niet, of er is geen plek meer."
      readonly many_other: "Bij de Meedoenbalie komen bewoners van een azc die graag meedoen. {{count}} van hen willen iets doen met ‘{{interest}}’. Zo’n plek is er nu niet, of er is geen plek meer."
      readonly when: "De meesten kunnen op {{when}}."
      readonly dutch: "Veel van hen spreken nog weinig Nederlands. Fijn is werk waar je samen met Nederlandse vrijwilligers bezig bent en waar weinig taal voor nodig is."
      readonly unpaid: "Het gaat om vrijwilligerswerk of om een activiteit. Voor vrijwilligerswerk heeft een organisatie vaak een vrijwilligersverklaring van het UWV nodig. De balie denkt daarin mee."
      readonly contact: "Een idee? Neem contact op met de Meedoenbalie. Een keer proberen is ook goed."
      readonly contactAt: "Een idee? Neem contact op met de Meedoenbalie in {{location}}. Een keer proberen is ook goed."
    }
    readonly reach: {
      readonly title: "Nog niet bereikt"
      readonly what: "Wie hier woont en nog nooit bij de balie kwam, per taal, per geslacht en per leeftijd."
      readonly open: "Bekijk wie je nog mist"
    }
    readonly placements: {
      readonly title: "Betaald werk"
      readonly what: "Wie aan het werk ging, wie op een vergunning wacht en wie stopte, in een periode die je kiest."
      readonly open: "Bekijk de plaatsingen"
    }
  }
  readonly forGood: {
    readonly title: "Is het vandaag {{day}}?"
    readonly text: "Wat nu weggaat, komt niet terug. Een laptop met een verkeerde klok zou te veel weghalen. Kijk daarom even naar de datum."
    readonly yes: "Ja, haal het weg"
    readonly no: "Nee, niets doen"
    readonly wrong: {
      readonly title: "De klok van deze laptop loopt verkeerd"
      readonly text: "Volgens deze laptop is het {{day}}, volgens onze server niet. Zet eerst de klok goed. Er is niets weggehaald."
    }
    readonly close: "Sluiten"
  }
  readonly group: {
    readonly title: "Samen een groep"
    readonly lead: "Dit stelt de app voor: samen de beste groep, met plek voor wie het langst wacht en voor wie nog nooit iets deed. Haal weg wie je niet wilt vragen."
    readonly back: "Terug naar wie past"
    readonly places: "Voor hoeveel mensen?"
    readonly placesHint: "Zoveel plekken zijn er nog, of vul zelf een getal in."
    readonly turn: "Is aan de beurt"
    readonly together: "Gaat samen met {{name}}"
    readonly waits_one: "Wacht {{count}} dag"
    readonly waits_other: "Wacht {{count}} dagen"
    readonly outside_one: "{{count}} mens valt buiten de groep die de organisatie koos."
    readonly outside_other: "{{count}} mensen vallen buiten de groep die de organisatie koos."
    readonly propose_one: "{{count}} mens voorstellen"
    readonly propose_other: "{{count}} mensen voorstellen"
    readonly told_one: "Voorgesteld aan {{count}} mens"
    readonly told_other: "Voorgesteld aan {{count}} mensen"
    readonly empty: "Nu is er niemand om te vragen"
    readonly emptyHint: "Schrijf mensen in, of kijk of er nog plekken zijn."
    readonly open: "Een groep voorstellen"
    readonly mixed_one: "Samen spreken zij {{count}} taal, en niet iedereen dezelfde. Nederlands is wat ze delen, dus dat oefenen ze."
    readonly mixed_other: "Samen spreken zij {{count}} talen, en geen taal die iedereen spreekt. Nederlands is wat ze delen, dus dat oefenen ze."
    readonly supporter: {
      readonly goes_one: "{{name}} kan mee: {{count}} mens uit deze groep zei ja tegen {{name}}."
      readonly goes_other: "{{name}} kan mee: {{count}} mensen uit deze groep zeiden ja tegen {{name}}."
      readonly along: "{{name}} gaat mee als supporter."
      readonly alongSame: "{{name}} gaat mee als supporter en spreekt dezelfde taal."
      readonly askAbout: "{{name}} spreekt een taal van deze persoon. Vraag of {{name}} mee mag."
      readonly without: "Gaat liever zonder supporter."
      readonly speaks: "Talen van deze supporter"
      readonly speaksHint: "Dan weet de balie met wie de supporter kan praten."
      readonly speaksOf: "Welke talen spreekt {{name}}?"
      readonly keepSpeaks: "Talen bewaren"
      readonly toldSpeaks: "De talen zijn bewaard"
    }
  }
  readonly import: {
    readonly title: "Een lijst inlezen"
    readonly intro: "Heb je al een lijst met organisaties of activiteiten? Lees hem hier in. Je ziet eerst wat erin staat. Er wordt pas iets bewaard als jij dat zegt."
    readonly steps: {
      readonly label: "Stappen"
      readonly choose: "Bestand kiezen"
      readonly columns: "Kolommen kiezen"
      readonly check: "Nakijken"
      readonly done: "Klaar"
    }
    readonly choose: {
      readonly button: "Bestand kiezen"
      readonly other: "Ander bestand kiezen"
      readonly drop: "Of sleep het bestand hierheen."
      readonly what: "Het bestand is een CSV-bestand: een lijst met op de eerste regel de namen van de kolommen."
      readonly fromExcel: "Staat je lijst in Excel? Kies daar Bestand, Opslaan als, en dan “CSV UTF-8 (door lijstscheidingsteken gescheiden)”."
      readonly limits: "Niet groter dan {{megabytes}} MB en niet meer dan {{rows}} rijen."
      readonly noPeople: "Zet geen bewoners in deze lijst. Hier horen alleen organisaties en activiteiten."
      readonly stays: "Het bestand blijft op deze laptop."
      readonly reading: "Het bestand wordt gelezen…"
      readonly label: "Bestand met de lijst"
    }
    readonly fileProblem: {
      readonly fileTooLarge: "Dit bestand is te groot"
      readonly tooManyRows: "Deze lijst is te lang"
      readonly fileEmpty: "Dit bestand is leeg"
      readonly noRows: "Onder de namen van de kolommen staat nog niets"
      readonly notACsv: "Dit is geen CSV-bestand"
      readonly notACsv_spreadsheet: "Dit is een Excel-bestand, nog geen CSV-bestand"
      readonly notACsv_oldSpreadsheet: "Dit is een oud Excel-bestand, nog geen CSV-bestand"
      readonly notACsv_pdf: "Dit is een PDF, geen lijst"
      readonly notACsv_unknown: "Dit bestand is geen lijst die we kunnen lezen"
    }
    readonly fileAdvice: {
      readonly fileTooLarge: "Het mag niet groter zijn dan {{megabytes}} MB. Haal plaatjes en andere tabbladen weg, of maak er twee bestanden van."
      readonly tooManyRows: "Er staan {{rows}} rijen in. Meer dan {{maxRows}} kan niet in één keer. Maak er twee bestanden van."
      readonly fileEmpty: "Kijk of je het goede bestand hebt gekozen."
      readonly noRows: "Zet onder elke kolom wat erbij hoort, bewaar het bestand en kies het opnieuw."
      readonly notACsv: "Bewaar de lijst als CSV-bestand en kies dat bestand."
      readonly notACsv_spreadsheet: "Open het in Excel, kies Bestand, Opslaan als, “CSV UTF-8”, en kies dan het nieuwe bestand."
      readonly notACsv_oldSpreadsheet: "Open het in Excel, kies Bestand, Opslaan als, “CSV UTF-8”, en kies dan het nieuwe bestand."
      readonly notACsv_pdf: "Vraag de organisatie om de lijst in Excel, en bewaar die als CSV-bestand."
      readonly notACsv_unknown: "Open het in Excel of een ander rekenblad, bewaar het daar als CSV-bestand en kies dat bestand."
    }
    readonly columns: {
      readonly title: "Wat staat er in elke kolom?"
      readonly intro: "We hebben geraden. Kijk of het klopt en pas het aan waar nodig."
      readonly headerRow: "De namen van de kolommen staan in rij {{row}}."
      readonly noSamples: "Leeg"
      readonly noName: "Kolom zonder naam ({{letter}})"
      readonly skip: "Niet inlezen"
      readonly organisation: "Over de organisatie"
      readonly activity: "Over de activiteit"
      readonly spread: "Straat, huisnummer en postcode mogen in aparte kolommen staan. Kies bij elk “adres”."
      readonly next: "Verder naar nakijken"
    }
    readonly mappingProblem: {
      readonly nothingChosen: "Kies bij minstens één kolom wat erin staat."
      readonly titleColumnMissing: "Er zijn kolommen over een activiteit, maar geen kolom met de naam van de activiteit. Kies welke kolom dat is."
      readonly organisationColumnMissing: "Er zijn kolommen over een organisatie, maar geen kolom met de naam van de organisatie. Kies welke kolom dat is."
      readonly chosenTwice: "“{{field}}” is bij meer dan één kolom gekozen: {{columns}}. Laat er één staan."
    }
    readonly field: {
      readonly organisationName: "Naam van de organisatie"
      readonly organisationContactName: "Contactpersoon van de organisatie"
      readonly organisationContactPhone: "Telefoon van de organisatie"
      readonly organisationContactEmail: "E-mail van de organisatie"
      readonly organisationAddress: "Adres van de organisatie"
      readonly organisationPlace: "Plaats van de organisatie"
      readonly organisationWebsite: "Website"
      readonly declaration: "Vrijwilligersverklaring van UWV"
      readonly declarationUntil: "Verklaring geldig tot"
      readonly declarationWork: "Soort werk op de verklaring"
      readonly title: "Naam van de activiteit"
      readonly programme: "Programma"
      readonly interest: "Waar het over gaat"
      readonly alsoAbout: "Gaat ook over"
      readonly description: "Omschrijving"
      readonly weekdays: "Dagen van de week"
      readonly when: "Dagen en tijden in één kolom"
      readonly times: "Van en tot in één kolom"
      readonly startsAt: "Begintijd"
      readonly endsAt: "Eindtijd"
      readonly day: "Datum (één dag)"
      readonly from: "Vanaf welke dag"
      readonly until: "Tot en met welke dag"
      readonly duration: "Hoe lang het duurt"
      readonly placesMin: "Minste aantal plaatsen"
      readonly placesMax: "Aantal plaatsen"
      readonly languageNeed: "Hoeveel Nederlands nodig is"
      readonly effort: "Hoe zwaar het is"
      readonly group: "Voor wie"
      readonly withDutchVolunteers: "Samen met Nederlandse vrijwilligers"
      readonly openToMinors: "Ook voor 16 en 17 jaar"
      readonly activityAddress: "Adres van de activiteit"
      readonly footMinutes: "Minuten lopen"
      readonly bikeMinutes: "Minuten fietsen"
      readonly busMinutes: "Minuten met de bus"
      readonly travelCosts: "Reiskosten"
      readonly bring: "Wat je meeneemt"
      readonly leadsTo: "Waar het naartoe kan leiden"
      readonly activityContactName: "Contactpersoon van de activiteit"
      readonly activityContactPhone: "Telefoon van de activiteit"
    }
    readonly preview: {
      readonly title: "Dit staat er in je lijst"
      readonly rows_one: "{{count}} rij gelezen"
      readonly rows_other: "{{count}} rijen gelezen"
      readonly organisations_one: "{{count}} nieuwe organisatie"
      readonly organisations_other: "{{count}} nieuwe organisaties"
      readonly activities_one: "{{count}} nieuwe activiteit"
      readonly activities_other: "{{count}} nieuwe activiteiten"
      readonly known_one: "{{count}} rij staat er al"
      readonly known_other: "{{count}} rijen staan er al"
      readonly bad_one: "{{count}} rij kan nog niet mee"
      readonly bad_other: "{{count}} rijen kunnen nog niet mee"
      readonly allGood: "Alle rijen kunnen mee."
      readonly nothingNew: "Alles in deze lijst staat er al. Er is niets te doen."
      readonly noneGood: "Nog geen enkele rij kan mee. Kijk eerst of bij elke kolom het goede gekozen is."
      readonly problemsTitle: "Hier moet nog iets aan gebeuren"
      readonly more_one: "En nog {{count}} andere. Die staat in het bestand met de rijen die nog niet mee kunnen."
      readonly more_other: "En nog {{count}} andere. Die staan in het bestand met de rijen die nog niet mee kunnen."
      readonly organisationsTitle: "Nieuwe organisaties"
      readonly activitiesTitle: "Nieuwe activiteiten"
    }
    readonly place: {
      readonly cell: "Rij {{row}}, kolom {{column}}"
      readonly row: "Rij {{row}}"
    }
    readonly problem: {
      readonly requiredMissing: "Hier staat nog niets, maar dit is nodig: {{field}}."
      readonly notADate: "“{{found}}” kunnen we niet als datum lezen."
      readonly notATime: "“{{found}}” kunnen we niet als tijd lezen."
      readonly notANumber: "“{{found}}” is geen heel getal."
      readonly numberOutOfRange: "“{{found}}” past hier niet: het moet tussen {{from}} en {{to}} zijn."
      readonly notAPhone: "“{{found}}” kunnen we niet als telefoonnummer lezen."
      readonly notAnEmail: "“{{found}}” is geen e-mailadres."
      readonly unknownWord: "“{{word}}” kennen we hier niet."
      readonly textTooLong: "Deze tekst is te lang: er passen {{max}} tekens in."
      readonly refusedText: "Hier staat een nummer dat we nooit bewaren."
      readonly refusedText_bsn: "Dit lijkt een burgerservicenummer (BSN). Dat bewaren we nooit."
      readonly refusedText_vNumber: "Dit lijkt een V-nummer. Dat bewaren we nooit."
      readonly refusedText_iban: "Dit lijkt een rekeningnummer (IBAN). Dat bewaren we nooit."
      readonly refusedText_passportLine: "Dit lijkt een regel uit een paspoort of een pas. Die bewaren we nooit."
      readonly declarationNeedsDate: "Bij “{{found}}” hoort een datum, want daar hangt van af of iemand mag beginnen."
      readonly partOfDayWithoutTime: "“{{found}}” noemt een deel van de dag, maar er staat geen begintijd bij."
      readonly endBeforeStart: "Het einde ligt voor het begin."
      readonly minAboveMax: "Het minste aantal plaatsen is groter dan het aantal plaatsen."
      readonly duplicateInFile: "Dit staat ook al in rij {{otherRow}}."
      readonly differsFromRow: "Rij {{otherRow}} zegt iets anders over dezelfde organisatie."
      readonly moreCellsThanColumns: "Deze rij heeft meer vakjes dan er kolommen zijn. Waarschijnlijk is er iets verschoven."
      readonly brokenQuotes: "In deze rij begint een aanhalingsteken dat niet goed eindigt."
      readonly alreadyKnown: "Dit staat al bij deze balie. Er verandert niets aan."
    }
    readonly advice: {
      readonly requiredMissing: "Vul het in. Zijn er in Excel cellen samengevoegd? Zet het dan op elke rij."
      readonly notADate: "Schrijf dag, maand en jaar, zoals 1-3-2026 of 1 maart 2026."
      readonly notATime: "Schrijf uren en minuten, zoals 9:30, of 9:30-11:00 als begin en einde samen staan."
      readonly notANumber: "Schrijf alleen het getal, zoals 8."
      readonly numberOutOfRange: "Schrijf een heel getal van {{from}} tot en met {{to}}."
      readonly notAPhone: "Schrijf het hele nummer met de 0 of de + ervoor. In Excel lukt dat als de kolom op “Tekst” staat."
      readonly notAnEmail: "Schrijf één adres met een @ erin, of laat het leeg."
      readonly unknownWord: "Kies uit: {{words}}. Of kies bij deze kolom “niet inlezen”."
      readonly textTooLong: "Maak de tekst korter. Of staan er twee vakjes in één?"
      readonly refusedText: "Haal het nummer weg. De rest van de rij kan dan gewoon mee."
      readonly declarationNeedsDate: "Schrijf bijvoorbeeld: geldig tot 1-3-2029, ontvangen 1-3-2026, of niet nodig."
      readonly partOfDayWithoutTime: "Zet de begintijd erbij, of schrijf alleen de dag."
      readonly endBeforeStart: "Kijk welke van de twee niet klopt."
      readonly minAboveMax: "Kijk welke van de twee getallen niet klopt."
      readonly duplicateInFile: "Haal één van de twee rijen weg. Is het toch iets anders? Geef het een andere naam, dag of tijd."
      readonly differsFromRow: "Maak ze gelijk. Hoort dit bij de activiteit en niet bij de organisatie? Kies dat dan bij de kolom."
      readonly moreCellsThanColumns: "Zet een tekst waar een komma of puntkomma in staat tussen aanhalingstekens, of haal dat teken weg."
      readonly brokenQuotes: "Haal het aanhalingsteken weg, of zet er ook een aan het einde van de tekst."
      readonly alreadyKnown: "Wil je iets veranderen? Doe dat bij de organisatie of de activiteit zelf."
    }
    readonly allowed: {
      readonly yes: "ja"
      readonly no: "nee"
    }
    readonly badRows: {
      readonly explain: "Bewaar deze rijen als bestand. In twee extra kolommen staat wat er aan de hand is en wat je kunt doen. Pas ze aan en lees het bestand hier weer in."
      readonly button_one: "{{count}} rij als bestand bewaren"
      readonly button_other: "{{count}} rijen als bestand bewaren"
      readonly fileName: "nog-aanpassen"
      readonly problemHeader: "Wat er aan de hand is"
      readonly adviceHeader: "Wat je kunt doen"
    }
    readonly take: {
      readonly button_one: "{{count}} goede rij inlezen"
      readonly button_other: "{{count}} goede rijen inlezen"
      readonly busy: "Even bewaren…"
      readonly badStay: "De andere rijen blijven buiten. Je kunt ze later alsnog inlezen."
    }
    readonly done: {
      readonly title: "Ingelezen"
      readonly organisations_one: "{{count}} organisatie erbij"
      readonly organisations_other: "{{count}} organisaties erbij"
      readonly activities_one: "{{count}} activiteit erbij"
      readonly activities_other: "{{count}} activiteiten erbij"
      readonly nothing: "Er is niets veranderd: alles stond er al."
      readonly toActivities: "Naar het aanbod"
      readonly another: "Nog een lijst inlezen"
      readonly known_one: "{{count}} rij stond er al"
      readonly known_other: "{{count}} rijen stonden er al"
      readonly bad_one: "{{count}} rij bleef buiten"
      readonly bad_other: "{{count}} rijen bleven buiten"
      readonly refused_one: "{{count}} rij kon toch niet bewaard worden: {{problem}}"
      readonly refused_other: "{{count}} rijen konden toch niet bewaard worden: {{problem}}"
    }
    readonly screen: {
      readonly title: "Invoer en back-up"
    }
    readonly backup: {
      readonly title: "Back-up"
      readonly text: "Een back-up is één bestand met alles van deze balie. Het is verzegeld: zonder de vier woorden kan niemand het lezen."
      readonly where: "Bewaar het op een usb-stick of een veilige map, niet alleen op deze laptop. Doe het elke week."
      readonly make: "Back-up maken"
      readonly busy: "De back-up wordt gemaakt…"
      readonly made: "Gemaakt om {{time}}. Het bestand {{name}} staat bij je downloads."
      readonly problem: "De back-up is niet gemaakt. Probeer het nog een keer, of vraag de coördinator om hulp."
      readonly practice: "Dit is oefenen: hier is niets om te bewaren. Bij een echte balie maak je hier het back-upbestand."
    }
    readonly restore: {
      readonly title: "Back-up terugzetten"
      readonly brief: "Als er iets weg is"
      readonly text: "Dit zet terug wat er in het bestand staat en hier ontbreekt. Wat hier al staat, blijft staan. Het bestand moet van deze locatie zijn."
      readonly done: "De back-up is teruggezet"
      readonly practice: "Terugzetten kan niet terwijl je oefent. Stop met oefenen en kies op het eerste scherm “Back-up terugzetten”."
    }
    readonly unreadable: {
      readonly title: "Dit bestand kan nu niet gelezen worden"
      readonly advice: "Staat het op een usb-stick, of is het net verplaatst? Zet het op deze laptop en kies het opnieuw."
    }
    readonly restored: {
      readonly text: "Hier was je gebleven met {{name}}."
    }
    readonly check: {
      readonly back: "Kolommen aanpassen"
      readonly andMore_one: "En nog {{count}} andere."
      readonly andMore_other: "En nog {{count}} andere."
    }
  }
  readonly joining: {
    readonly connect: {
      readonly heading: "Werken met een server?"
      readonly lead: "Met een server werken meer laptops samen, en staat alles ook op een tweede plek. De server kan niets lezen. Zonder server werkt de balie ook; dit kan later nog bij Instellingen."
      readonly code: "Code van de server"
      readonly codeHint: "Die staat in het venster waarin de server is gestart. Hoofdletters, spaties en streepjes maken niet uit."
      readonly empty: "Typ de code die de server liet zien."
      readonly action: "Met de server verbinden"
      readonly busy: "Verbinden…"
      readonly skip: "Zonder server verder"
      readonly done: "Deze balie werkt nu met de server"
    }
    readonly server: {
      readonly title: "Server en andere laptops"
      readonly alone: "Deze balie werkt zonder server"
      readonly aloneText: "Alles staat alleen op deze laptop. Met een server werken meer laptops samen, en raakt er niets kwijt als een laptop kapotgaat."
      readonly connected: "Deze balie werkt met de server"
      readonly connectedText: "Wat je bewaart, gaat er vanzelf versleuteld heen. Lezen kan de server het niet."
      readonly unknown: "Even kijken of er een server is…"
      readonly toLetIn: "Een laptop toelaten"
    }
    readonly letIn: {
      readonly title: "Laptop toelaten"
      readonly heading: "Een laptop toelaten"
      readonly lead: "Die laptop ziet daarna alles van deze balie. Houd allebei de laptops bij je."
      readonly steps: "Zo gaat het"
      readonly step: {
        readonly open: "Open op de andere laptop dit adres:"
        readonly choose: "Kies daar “Bij een balie aansluiten”."
        readonly code: "Typ daar de code die je hier krijgt."
      }
      readonly onlyHere: "Dit adres werkt alleen op deze laptop. Een andere laptop heeft een adres nodig dat met {{scheme}} begint. Vraag het aan wie de server beheert."
      readonly begin: "Code laten zien"
      readonly asking: "De code wordt gemaakt…"
      readonly waiting: {
        readonly heading: "Typ deze code op de andere laptop"
        readonly lead: "De code werkt één keer, tot {{time}}. Laat dit scherm open."
        readonly code: "De code"
        readonly scan: "Of laat de camera van het andere apparaat dit zien."
        readonly picture: "QR-code met het adres en de code"
        readonly wait: "We wachten op de andere laptop…"
      }
      readonly agreeing: "De andere laptop is er. Even geduld…"
      readonly handing: {
        readonly heading: "De andere laptop krijgt nu de sleutel"
        readonly lead: "Daar verschijnen vier nieuwe woorden. Schrijf die op. Laat dit scherm open tot de balie daar opengaat."
      }
      readonly done: {
        readonly heading: "De laptop hoort erbij"
        readonly lead: "De balie is daar open. Wat je op de ene laptop bewaart, komt vanzelf op de andere."
        readonly back: "Terug naar Instellingen"
        readonly another: "Nog een laptop toelaten"
      }
    }
    readonly compare: {
      readonly heading: "Staan op beide laptops dezelfde cijfers?"
      readonly lead: "Lees ze hardop voor. Zo weet je zeker dat er niemand tussen zit die meeleest."
      readonly digits: "Cijfers om te vergelijken"
      readonly same: "Ja, dezelfde cijfers"
      readonly notSame: "Nee, andere cijfers"
    }
    readonly join: {
      readonly title: "Bij een balie aansluiten"
      readonly code: {
        readonly heading: "Typ de code van de andere laptop"
        readonly lead: "Op een laptop die al bij de balie hoort: kies Instellingen en dan “Een laptop toelaten”. Daar verschijnt een code."
        readonly label: "De code"
        readonly hint: "Dertien letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit."
        readonly empty: "Typ de code die op de andere laptop staat."
        readonly action: "Aansluiten"
      }
      readonly agreeing: {
        readonly heading: "De laptops zoeken elkaar"
        readonly lead: "Dit duurt een paar tellen. Houd allebei de laptops open."
      }
      readonly keys: {
        readonly heading: "Nu nog op de andere laptop"
        readonly lead: "Druk daar ook op “Ja, dezelfde cijfers”. Dan gaat het hier verder."
      }
      readonly words: {
        readonly heading: "Dit zijn de vier woorden van deze laptop"
        readonly lead: "Op deze laptop open je {{name}} met deze woorden. Schrijf ze nu op papier of print ze. Ze worden maar één keer getoond."
      }
      readonly confirm: {
        readonly finish: "Balie openen op deze laptop"
      }
      readonly again: "Opnieuw beginnen"
    }
    readonly stop: "Stoppen"
    readonly line: "De verbinding is weg. Het gaat vanzelf verder zodra ze er weer is."
    readonly ended: {
      readonly heading: "Het aansluiten is gestopt"
      readonly nothing: "Er is niets veranderd op deze laptop."
      readonly differ: "De cijfers waren niet hetzelfde"
    }
    readonly firstSync: {
      readonly part: "De balie komt op deze laptop: {{done}} van {{of}}"
      readonly begun: "De balie komt op deze laptop. Je kunt al rondkijken; nog niet iedereen staat er."
    }
    readonly problem: {
      readonly otherEnrolment: "Tussen de laptops klopte er iets niet. Misschien zat er iemand tussen. Er is niets weggegeven. Begin opnieuw, en gebeurt het weer, vertel het dan aan wie de server beheert."
      readonly reflected: "Tussen de laptops klopte er iets niet. Misschien zat er iemand tussen. Er is niets weggegeven. Begin opnieuw, en gebeurt het weer, vertel het dan aan wie de server beheert."
      readonly contradicts: "Tussen de laptops klopte er iets niet. Misschien zat er iemand tussen. Er is niets weggegeven. Begin opnieuw, en gebeurt het weer, vertel het dan aan wie de server beheert."
      readonly commitmentBroken: "Tussen de laptops klopte er iets niet. Misschien zat er iemand tussen. Er is niets weggegeven. Begin opnieuw, en gebeurt het weer, vertel het dan aan wie de server beheert."
      readonly keyUnusable: "Tussen de laptops klopte er iets niet. Misschien zat er iemand tussen. Er is niets weggegeven. Begin opnieuw, en gebeurt het weer, vertel het dan aan wie de server beheert."
      readonly cannotOpen: "Tussen de laptops klopte er iets niet. Misschien zat er iemand tussen. Er is niets weggegeven. Begin opnieuw, en gebeurt het weer, vertel het dan aan wie de server beheert."
      readonly notAnEnrolmentMessage: "Een bericht kwam niet heel over. Er is niets weggegeven. Begin opnieuw met een nieuwe code."
      readonly truncated: "Een bericht kwam niet heel over. Er is niets weggegeven. Begin opnieuw met een nieuwe code."
      readonly damaged: "Een bericht kwam niet heel over. Er is niets weggegeven. Begin opnieuw met een nieuwe code."
      readonly outOfOrder: "Een bericht kwam niet heel over. Er is niets weggegeven. Begin opnieuw met een nieuwe code."
      readonly repeated: "Een bericht kwam niet heel over. Er is niets weggegeven. Begin opnieuw met een nieuwe code."
      readonly newerVersion: "De andere laptop heeft een nieuwere versie van de app. Laad de pagina hier opnieuw en begin daarna opnieuw."
      readonly notTheSame: "Heel goed dat je keek. Meestal kwam er een andere laptop met een oude code. Het kan ook betekenen dat iemand ertussen zat. Begin opnieuw met een nieuwe code. Zijn de cijfers weer anders? Stop dan, en vertel het aan wie de server beheert."
      readonly noServer: "Deze balie heeft nog geen server. Verbind hem eerst met een server, bij Instellingen."
      readonly alreadyHere: "Deze balie staat al op deze laptop. Ga terug naar het begin en open hem met de woorden van deze laptop."
      readonly wordListDamaged: "De woordenlijst van de app is niet heel. Laad de pagina opnieuw en begin dan opnieuw."
      readonly noEnrolment: "Het scherm ging tussendoor dicht. Begin opnieuw met een nieuwe code."
      readonly notUnlocked: "De balie is vergrendeld. Ontgrendel hem en begin opnieuw."
      readonly storageFull: "De schijf van deze laptop is vol. Maak ruimte en probeer het nog een keer."
      readonly storageFailed: "Deze laptop kan nu niet lezen of schrijven. Sluit andere vensters van de browser en probeer het nog een keer."
      readonly reloadNeeded: "Er draait al een nieuwere versie van de app. Laad deze pagina opnieuw en begin dan opnieuw."
      readonly noConnection: "De server is nu niet te bereiken. Kijk of de wifi werkt, en probeer het nog een keer."
      readonly codeNotKnown_setUp: "De server kent deze code niet, of hij is al gebruikt. Kijk nog eens in het venster van de server. Na een herstart staat er een nieuwe code."
      readonly codeNotKnown_join: "Deze code klopt niet, is al gebruikt, of de tien minuten zijn om. Kijk nog eens, of vraag op de andere laptop een nieuwe code."
      readonly tooManyTries: "Er zijn te veel verkeerde codes getypt. Wacht een paar minuten en probeer het nog een keer."
      readonly alreadyThere: "De server kent deze balie of deze laptop al. Begin opnieuw met een nieuwe code. Lukt het weer niet? Vertel het aan wie de server beheert."
      readonly enrolmentEnded: "De andere laptop is gestopt, of de tijd is om. Begin opnieuw met een nieuwe code."
      readonly notApproved: "De andere laptop heeft nog niet ja gezegd. Druk daar op “Ja, dezelfde cijfers” en probeer het nog een keer."
      readonly notSignedIn: "De server kent deze laptop niet meer. Alles blijft op deze laptop staan. Vertel het aan wie de server beheert."
      readonly serverRefused: "De server antwoordde iets wat we niet kennen. Probeer het nog een keer. Lukt het weer niet? Vertel het aan wie de server beheert."
    }
  }
  readonly kiosk: {
    readonly menu: {
      readonly ask: "Wat wil je doen?"
      readonly register: "Ik wil meedoen"
      readonly week: "Wat kan ik deze week doen?"
      readonly absent: "Ik kan niet komen"
      readonly talk: "Er is iets niet goed. Ik wil vandaag met iemand praten."
    }
    readonly welcome: {
      readonly title: "Welkom"
      readonly who: "Wij zijn de mensen van de balie. Samen zoeken we iets dat je graag doet."
      readonly never: "We vragen nooit naar je vlucht, je geloof, je gezondheid of je papieren."
      readonly nobody: "We vertellen niemand dat je hier was."
    }
    readonly child: "Fijn dat je er bent. Kom samen met je vader, moeder of voogd naar de balie."
    readonly name: {
      readonly typed: "Iemand van de balie typt mijn naam"
    }
    readonly do: {
      readonly skip: "Overslaan"
      readonly want: "Dit wil ik"
      readonly withFriend: "Ik kom met een vriend of vriendin"
      readonly ready: "Klaar"
      readonly stay: "Ik ben er nog"
      readonly otherLanguage: "Andere taal"
      readonly tryAgain: "Nog een keer proberen"
    }
    readonly done: {
      readonly number: "Dit is je nummer. Laat het zien aan de balie."
      readonly code: "Met deze code vinden we je terug. Schrijf hem op."
      readonly empty: "Niemand na jou ziet wat je hebt gekozen."
    }
    readonly idle: {
      readonly ask: "Ben je er nog?"
      readonly text: "Anders maken we dit scherm leeg."
    }
    readonly full: "Er kan nu niets meer bij. Alles van eerder is goed bewaard. Vraag het iemand aan de balie."
    readonly failed: "Het is niet bewaard. Vraag het iemand aan de balie."
    readonly week: {
      readonly none: "Er staat nog niets in deze week. Vraag het aan de balie."
    }
    readonly absent: {
      readonly code: "Welke code staat op je kaart?"
      readonly wrong: "Kijk nog eens op je kaart. De code heeft vijf letters en cijfers."
      readonly noCode: "Ik weet mijn code niet"
      readonly which: "Wanneer kun je niet komen?"
      readonly why: "Waarom kun je niet komen?"
      readonly thanks: "Dank je wel dat je het zegt."
    }
    readonly phone: {
      readonly waiting: "Nog niet verstuurd. Laat deze pagina open."
      readonly sent: "Het is verstuurd."
    }
    readonly closed: "Vraag iemand aan de balie om dit scherm te openen."
    readonly step: "Stap {{at}} van {{of}}"
  }
  readonly kit: {
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
  readonly ladder: {
    readonly open: "Eigen weg bekijken"
    readonly back: "Terug naar de kaart"
    readonly title: "Eigen weg"
    readonly lead: "Kijk er samen naar, als deze persoon dat wil."
    readonly language: "Taal van deze persoon"
    readonly setting: {
      readonly title: "Participatieladder"
      readonly text: "Met een bewoner samen kijken welke manieren van meedoen bij zijn of haar weg horen. Zonder treden: niemand staat hoger of lager. Wat iemand aantikt, wordt niet bewaard. Het komt op geen lijst, in geen cijfer en in geen voorstel."
      readonly on: "Eigen weg laten zien bij de kaart van een persoon"
      readonly coordinator: "Dit zet een coördinator aan of uit."
      readonly kept: "Zo is het nu voor alle laptops van deze locatie."
    }
  }
  readonly match: {
    readonly fits: {
      readonly title: "Wat past"
      readonly more: "Meer laten zien"
      readonly empty: "Er is nog geen aanbod om voor te stellen"
      readonly emptyHint: "Zet een activiteit in het aanbod, of kijk of er een weer open kan."
      readonly toOffer: "Naar het aanbod"
      readonly propose: "Voorstellen"
      readonly proposeOf: "Voorstellen: {{title}}"
    }
    readonly reason: {
      readonly fits: "Past"
      readonly missing: "Past niet"
      readonly wouldChange: "Vraag of regel dit"
    }
    readonly session: {
      readonly onDayAt: "{{day}} om {{time}}"
      readonly none: "Nog geen dag gepland"
      readonly placesLeft_one: "Nog {{count}} plek"
      readonly placesLeft_other: "Nog {{count}} plekken"
      readonly full: "Nu vol"
    }
    readonly light: {
      readonly why: "Waarom?"
      readonly whyOf: "Mag dit? {{title}}"
    }
    readonly matches: {
      readonly title: "Koppelingen"
      readonly past_one: "{{count}} eerdere koppeling"
      readonly past_other: "{{count}} eerdere koppelingen"
      readonly unnamed: "Een activiteit die nog van een andere laptop komt"
      readonly stillComing: "Komt nog van een andere laptop"
      readonly times_one: "{{count}} keer geweest"
      readonly times_other: "{{count}} keer geweest"
      readonly agree: "Is afgesproken"
      readonly trial: "Begint op proef"
      readonly start: "Doet mee"
      readonly complete: "Afronden"
      readonly stop: "Stoppen"
      readonly more: "Meer met {{title}}"
    }
    readonly stopDialog: {
      readonly title: "Stoppen met {{title}}"
      readonly lead: "Stoppen mag altijd. De uren blijven staan, en een nieuw begin kan ook altijd."
      readonly why: "Weet je waarom?"
      readonly whyHint: "Dan zoeken we iets wat beter past. Het mag leeg blijven."
      readonly keep: "Niet stoppen"
      readonly stop: "Koppeling stoppen"
    }
    readonly told: {
      readonly proposed: "{{title}} is voorgesteld"
      readonly proposedTo: "Voorgesteld aan {{name}}"
      readonly agreed: "Afgesproken: {{title}}"
      readonly trial: "{{name}} begint op proef"
      readonly started: "{{name}} doet mee. Mooi!"
      readonly completed: "{{name}} heeft {{title}} afgerond. Wat fijn!"
      readonly stopped: "Gestopt: {{title}}"
    }
    readonly who: {
      readonly title: "Wie past hier?"
      readonly back: "Terug naar de activiteit"
      readonly lead: "Mensen die hier nog niet meedoen. Praat erover: samen kies je."
      readonly empty: "Nu is er niemand om voor te stellen"
      readonly emptyHint: "Schrijf mensen in, of vul op hun kaart wensen en vrije tijden aan."
      readonly register: "Iemand inschrijven"
      readonly openCard: "Kaart openen"
      readonly openCardOf: "Kaart openen van {{name}}"
      readonly proposeTo: "Voorstellen aan {{name}}"
      readonly more: "Meer mensen laten zien"
      readonly goesOn_one: "Heeft al {{count}} koppeling"
      readonly goesOn_other: "Heeft al {{count}} koppelingen"
      readonly gone: {
        readonly title: "Deze activiteit is er niet meer"
        readonly text: "Misschien is zij op een andere laptop weggehaald."
      }
    }
  }
  readonly offline: {
    readonly pill: {
      readonly safe: "Veilig bewaard {{time}}"
      readonly nothingYet: "Klaar om te bewaren"
      readonly noConnection: "Geen verbinding"
      readonly attention: "Kijk hier even naar"
      readonly notYetSafe_one: "Nog niet veilig: {{count}}"
      readonly notYetSafe_other: "Nog niet veilig: {{count}}"
      readonly syncing: "Bezig met delen"
      readonly syncingPart: "Bezig: {{done}} van {{of}}"
    }
    readonly dialog: {
      readonly title: "Zo veilig is je werk"
      readonly here: {
        readonly nothingYet: "Nog niets veranderd vandaag"
        readonly title: "Alles tot {{time}} staat op deze laptop"
        readonly text: "Alles wat je bewaart, komt meteen versleuteld op de schijf. Ook als het scherm dichtgaat of de stroom uitvalt."
        readonly practice: "Dit is oefenen. Wat je hier doet, blijft op deze laptop en gaat nergens heen."
      }
      readonly offline: {
        readonly ready: "Werkt zonder internet"
        readonly notYet: "Wordt klaargezet voor gebruik zonder internet"
        readonly now: "Er is nu geen verbinding. Werk gewoon door: er gaat niets verloren."
        readonly text: "Je kunt wekenlang zonder internet werken."
      }
      readonly disk: {
        readonly kept: "De browser houdt alles vast"
        readonly keptText: "De browser ruimt onze gegevens niet vanzelf op."
        readonly mayClear: "Maak geregeld een back-up"
        readonly mayClearText: "De browser mag opruimen als de schijf vol raakt. Zet de app op deze laptop vast (installeren) en maak elke week een back-upbestand."
      }
      readonly choose: {
        readonly title_one: "Eén ding is twee keer anders ingevuld"
        readonly title_other: "{{count}} dingen zijn twee keer anders ingevuld"
        readonly text: "Allebei is bewaard. Kies wat klopt, dan staat het op elke laptop goed."
        readonly now: "Nu kiezen"
      }
      readonly aside: "Bekijken wat apart ligt"
      readonly server: {
        readonly alone: {
          readonly title: "Alleen op deze laptop"
          readonly text: "Deze balie heeft nog geen server. Maak geregeld een back-up, dan kan er niets kwijtraken."
        }
        readonly safe: {
          readonly title: "Alles staat veilig op de server, om {{time}}"
          readonly text: "De server heeft alles van deze laptop bevestigd. Lezen kan hij het niet."
        }
        readonly notYet: {
          readonly title_one: "Nog {{count}} stukje werk is niet op de server"
          readonly title_other: "Nog {{count}} stukjes werk zijn niet op de server"
          readonly text: "Het staat wel op deze laptop. Het gaat vanzelf mee zodra het kan."
        }
        readonly syncing: {
          readonly title: "Bezig met de server"
          readonly text: "Werk gewoon door."
          readonly part: "{{done}} van {{of}} gedaan. Werk gewoon door."
        }
        readonly aside: {
          readonly title_one: "De server nam {{count}} stukje werk niet aan"
          readonly title_other: "De server nam {{count}} stukjes werk niet aan"
          readonly text: "Ze zijn bewaard en apart gezet. De rest werkt gewoon. Vertel het de coördinator."
        }
        readonly skew: {
          readonly title: "De klok van deze laptop loopt niet gelijk"
          readonly text: "Er gaat niets verloren. Zet de tijd van deze laptop goed, dan kloppen de tijden op het scherm."
        }
        readonly restored: {
          readonly title: "De server was teruggezet, om {{time}}"
          readonly text: "Deze laptop vulde aan wat de server kwijt was. Je hoeft niets te doen."
        }
        readonly trouble: "Uitwisselen met de server lukt nu niet"
        readonly problem: {
          readonly noConnection: "De server is nu niet te bereiken. Werk gewoon door."
          readonly otherPage: "Een ander antwoordt in plaats van onze server. Misschien moet je eerst inloggen op de wifi."
          readonly brokenLine: "Het antwoord van de server was niet heel. We proberen het zo weer."
          readonly notAllowed: "De server kent deze laptop niet meer. Alles blijft op deze laptop staan. Vertel het de coördinator."
          readonly tooOld: "De server vraagt een nieuwere versie van de app. Laad de pagina opnieuw. Alles blijft op deze laptop staan."
          readonly busy: "De server kan het nu niet aannemen. We proberen het straks weer."
        }
        readonly log: {
          readonly title: "Wat er gebeurde"
          readonly pushed_one: "{{count}} stukje werk naar de server gebracht"
          readonly pushed_other: "{{count}} stukjes werk naar de server gebracht"
          readonly pulled_one: "{{count}} stukje werk van andere laptops gehaald"
          readonly pulled_other: "{{count}} stukjes werk van andere laptops gehaald"
          readonly aside_one: "{{count}} stukje werk apart gezet"
          readonly aside_other: "{{count}} stukjes werk apart gezet"
          readonly restored: "De server was teruggezet en is weer aangevuld"
          readonly safe: "Alles staat veilig op de server"
        }
      }
    }
    readonly attention: {
      readonly emptied: {
        readonly title: "Deze laptop is leeggemaakt"
        readonly text: "Er stond hier meer. De browser of iemand heeft gegevens gewist. Zet een back-up terug, of vraag de coördinator."
      }
      readonly putBack: {
        readonly title: "De opslag van deze laptop was leeg"
        readonly text: "De browser of iemand heeft gegevens gewist. Wat nog niet op de server stond, is teruggezet. De rest komt vanzelf van de server. Heeft deze balie geen server? Zet dan ook de laatste back-up terug."
      }
      readonly parkedEntries: {
        readonly title: "Een paar regels gingen niet open"
        readonly text: "Ze zijn bewaard en apart gezet. De rest werkt gewoon. Vertel het de coördinator."
      }
      readonly storageFull: {
        readonly title: "De schijf is vol"
        readonly text: "Nieuwe dingen kunnen nu niet bewaard worden. Maak ruimte op deze laptop en probeer het nog een keer."
      }
      readonly storageFailed: {
        readonly title: "Bewaren lukt nu niet"
        readonly text: "Laat dit scherm open en vraag de coördinator om hulp. Wat eerder bewaard is, staat er nog."
      }
      readonly reloadNeeded: {
        readonly title: "Laad deze pagina opnieuw"
        readonly text: "In een ander venster draait al een nieuwere versie. Hier kan nu niets bewaard worden. Wat eerder bewaard is, staat er nog."
      }
    }
    readonly update: {
      readonly waiting: "Er is een nieuwe versie. Wat je aan het typen bent, blijft bewaard."
      readonly start: "Nieuwe versie starten"
    }
  }
  readonly ownPath: {
    readonly title: "Jouw eigen weg"
    readonly yours: "Dit is van jou. Wat je hier kiest, bewaren we niet."
    readonly choose: "Kies wat bij jouw weg hoort. Niets is beter dan iets anders."
    readonly first: "Eerste keer: {{day}}"
  }
  readonly people: {
    readonly title: "Mensen"
    readonly list: {
      readonly search: "Wie zoek je?"
      readonly placeholder: "Naam of code"
      readonly beenHere: "Vraag eerst: was je hier al eerder? Zoek dan op naam of code."
      readonly register: "Iemand inschrijven"
      readonly newest: "Wie het laatst kwam, staat bovenaan"
      readonly found_one: "{{count}} persoon gevonden"
      readonly found_other: "{{count}} mensen gevonden"
      readonly results: "Gevonden mensen"
      readonly more: "Meer mensen laten zien"
      readonly moved: "Verhuisd"
      readonly openMatches_one: "{{count}} koppeling"
      readonly openMatches_other: "{{count}} koppelingen"
      readonly likes: "Doet graag: {{wishes}}"
      readonly empty: "Hier staan straks de mensen die je ontmoet"
      readonly emptyHint: "Schrijf de eerste persoon in. Een naam is genoeg, de rest kan later."
      readonly notFound: "Niemand gevonden"
      readonly notFoundHint: "Probeer minder letters, of de code van de kaart. Is iemand hier voor het eerst? Schrijf deze persoon dan in."
    }
    readonly register: {
      readonly title: "Iemand inschrijven"
      readonly lead: "Twee minuten is genoeg. Weet je iets nog niet? Laat het leeg. Het kan later, of nooit."
      readonly save: "Inschrijven"
      readonly saveName: "{{name}} inschrijven"
      readonly told: "{{name}} is ingeschreven"
    }
    readonly draft: {
      readonly restored: "We bewaarden wat je al had ingevuld."
      readonly startOver: "Opnieuw beginnen"
      readonly startedOver: "Het formulier is weer leeg"
    }
    readonly form: {
      readonly age: {
        readonly legend: "Hoe oud is deze persoon?"
        readonly hint: "Vraag dit eerst. Het bepaalt wat we mogen opschrijven."
        readonly minor: "Vertel het ook aan een ouder of voogd. We zoeken alleen activiteiten die open zijn voor 16 en 17 jaar."
      }
      readonly under16: {
        readonly title: "Schrijf nog niets op"
        readonly text: "Is iemand jonger dan 16? Dan bewaren we niets zonder een ouder of voogd en de coördinator. Er is nu niets bewaard."
        readonly welcome: "Deze persoon is wel welkom. Maak een praatje, en haal de coördinator erbij."
        readonly back: "Terug naar mensen"
      }
      readonly name: {
        readonly title: "Naam"
        readonly callName: "Roepnaam"
        readonly callNameHint: "Zo noemen we deze persoon. Een bijnaam mag ook, in elk schrift."
        readonly initial: "Eerste letter van een tweede naam"
        readonly initialHint: "Handig als twee mensen dezelfde naam hebben."
      }
      readonly language: {
        readonly title: "Taal"
        readonly own: "In welke taal praat deze persoon het liefst?"
        readonly other: "Een andere taal"
        readonly otherWhich: "Welke andere taal?"
        readonly otherNone: "Kies een taal"
        readonly dutch: "Hoeveel Nederlands?"
        readonly reads: "Lezen in de eigen taal"
      }
      readonly wishes: {
        readonly title: "Wensen"
        readonly legend: "Wat doet deze persoon graag?"
        readonly hint: "Kijk samen naar de plaatjes. Kies er zoveel als je wilt."
      }
      readonly moreTiles_one: "Nog {{count}} laten zien"
      readonly moreTiles_other: "Nog {{count}} laten zien"
      readonly later: {
        readonly title: "Dit mag later"
        readonly hint: "Alles hieronder mag leeg blijven."
        readonly notYet: "Nog niet gevraagd"
        readonly filled: "Ingevuld"
        readonly chosen_one: "{{count}} gekozen"
        readonly chosen_other: "{{count}} gekozen"
      }
      readonly skills: {
        readonly title: "Wat kan deze persoon goed?"
        readonly hint: "Papieren zijn niet nodig."
      }
      readonly goals: {
        readonly title: "Waar moet het bij helpen?"
        readonly hint: "Wat wil deze persoon zelf?"
      }
      readonly times: {
        readonly title: "Wanneer kan deze persoon?"
        readonly day: "Dag"
        readonly hint: "Kruis aan wanneer deze persoon kan komen."
      }
      readonly way: {
        readonly title: "Hoe ver, met wie, en welke hulp?"
        readonly ways: "Hoe kan deze persoon reizen?"
        readonly minutes: "Hoe lang reizen is goed?"
        readonly company: "Met wie het liefst?"
        readonly help: "Wat is nodig om mee te doen?"
      }
      readonly more: {
        readonly title: "Telefoon en nog wat vragen"
        readonly phone: "Telefoonnummer"
        readonly phoneHint: "Alleen als deze persoon dat wil."
        readonly heard: "Hoe kwam deze persoon hier?"
        readonly gender: "Vrouw of man?"
        readonly genderHint: "Dit is voor de cijfers, en voor groepen zoals een vrouwengroep."
        readonly born: "Geboortejaar, ongeveer"
        readonly bornHint: "Alleen een jaartal. We bewaren nooit een geboortedag."
        readonly bornUnreadable: "Dit veld heeft een jaartal nodig, zoals 1998."
        readonly hide: "Vertel niemand dat deze persoon hier is"
        readonly hideHint: "Ook niet als iemand aan de balie of aan de telefoon ernaar vraagt."
      }
      readonly notice: {
        readonly label: "Ik heb verteld wat we opschrijven en waarom"
        readonly hint: "Alleen deze balie kan het lezen. Alles wissen kan altijd."
      }
    }
    readonly card: {
      readonly windowTitle: "Kaart van een persoon"
      readonly code: "Code op de kaart"
      readonly hidden: "Vertel niemand dat deze persoon hier is"
      readonly hours: "{{hours}} meegedaan"
      readonly change: "Gegevens aanpassen"
      readonly more: "Meer met deze kaart"
      readonly left: "Is verhuisd of weg"
      readonly erase: "Alles van deze persoon wissen"
      readonly leftOn: "Verhuisd of weg. Genoteerd: {{day}}"
      readonly hereAgain: "Is weer hier"
      readonly incomplete: "Deze kaart is nog niet compleet. Een deel komt nog van een andere laptop."
      readonly unfinished: "Je was gegevens aan het aanpassen. We bewaarden wat je typte."
      readonly goOn: "Verder aanpassen"
      readonly gone: {
        readonly title: "Deze kaart is er niet meer"
        readonly text: "Misschien is alles van deze persoon gewist, hier of op een andere laptop."
        readonly back: "Naar mensen"
      }
      readonly told: {
        readonly left: "{{name}} staat als verhuisd"
        readonly here: "{{name}} is weer hier"
        readonly changed: "De gegevens van {{name}} zijn aangepast"
        readonly erased: "Alles is gewist"
      }
      readonly toChoose_one: "Er is {{count}} ding twee keer anders ingevuld."
      readonly toChoose_other: "Er zijn {{count}} dingen twee keer anders ingevuld."
      readonly choose: "Kiezen wat klopt"
    }
    readonly eraseDialog: {
      readonly title: "Alles van {{name}} wissen?"
      readonly what: "De naam, de wensen, de notities, de koppelingen en de uren gaan weg. Ook op andere laptops."
      readonly final: "Dit kan daarna niet meer terug."
      readonly keep: "Niet wissen"
      readonly erase: "Alles wissen"
    }
    readonly journey: {
      readonly title: "De weg tot nu toe"
      readonly registered: "Ingeschreven"
      readonly gotToKnow: "Kennisgemaakt"
      readonly proposed: "Iets voorgesteld"
      readonly agreed: "Afgesproken"
      readonly takingPart: "Doet mee"
      readonly completed: "Iets afgerond"
      readonly done: "Gedaan"
      readonly now: "De volgende stap"
      readonly later: "Komt later"
    }
    readonly facts: {
      readonly title: "Over deze persoon"
      readonly language: "Taal"
      readonly reading: "Lezen"
      readonly dutch: "Nederlands"
      readonly wishes: "Doet graag"
      readonly skills: "Kan goed"
      readonly goals: "Wil graag"
      readonly times: "Kan komen"
      readonly wholeDay: "{{day}}, de hele dag"
      readonly ways: "Reizen"
      readonly upTo: "Tot {{duration}}"
      readonly company: "Gezelschap"
      readonly help: "Hulp nodig"
      readonly phone: "Telefoon"
      readonly heard: "Kwam hier"
      readonly registered: "Ingeschreven"
      readonly notice: "Uitleg gekregen"
      readonly toAsk: "Nog te vragen: {{topics}}"
      readonly ask: {
        readonly language: "taal"
        readonly dutch: "hoeveel Nederlands"
        readonly wishes: "wensen"
        readonly skills: "wat iemand kan"
        readonly goals: "wat iemand wil"
        readonly times: "vrije tijden"
        readonly ways: "reizen"
        readonly notice: "uitleg over wat we opschrijven"
      }
    }
    readonly notes: {
      readonly title: "Notities"
      readonly new: "Nieuwe notitie"
      readonly hint: "Een geheugensteun voor wie er straks zit. Schrijf niets over ziekte, geloof of de procedure."
      readonly save: "Notitie bewaren"
      readonly empty: "Er zijn nog geen notities."
      readonly remove: "Notitie weghalen"
      readonly told: {
        readonly saved: "De notitie is bewaard"
        readonly removed: "De notitie is weg"
      }
    }
    readonly change: {
      readonly title: "Gegevens aanpassen"
      readonly back: "Terug naar de kaart"
      readonly save: "Bewaren"
    }
  }
  readonly placements: {
    readonly title: "Betaald werk"
    readonly lead: "Wie ging aan het werk? Aantallen, nooit mensen. Kies een periode, bijvoorbeeld een jaar."
    readonly from: "Van"
    readonly until: "Tot en met"
    readonly noPeriod: "Vul twee dagen in. De eerste dag komt voor de laatste."
    readonly printHead: "Betaald werk van {{from}} tot en met {{until}}, {{location}}"
    readonly key: "In deze periode"
    readonly number: "Aantal"
    readonly couldWork: "Mensen die betaald werk konden doen (getypt bij {{month}})"
    readonly couldWorkNotTyped: "Mensen die betaald werk konden doen"
    readonly notTyped: "Niet getypt"
    readonly intakes: "Mensen met wie een gesprek is afgerond"
    readonly employers: "Werkgevers bij wie iemand begon"
    readonly permits: "Aangevraagde vergunningen (TWV)"
    readonly few: "Minder dan {{bound}}"
    readonly stages: "Hoe het stond op de laatste dag"
    readonly placements: "Koppelingen"
    readonly people: "Mensen"
    readonly notShown: "Staat er niet"
    readonly stage: {
      readonly started: "Begonnen"
      readonly waitsForPermit: "Wacht op een vergunning (TWV)"
      readonly inProgress: "Loopt nog"
      readonly stopped: "Gestopt voor het begin"
    }
    readonly together: "Samen: {{names}}"
    readonly total: "Totaal"
    readonly nobody: "In deze periode was er voor niemand betaald werk in beeld."
    readonly tooFew: "Het zijn zo weinig mensen dat we geen aantal laten zien."
    readonly means: "Een koppeling is één mens met één baan. Wie twee banen probeerde, telt bij ‘Koppelingen’ twee keer en bij ‘Mensen’ één keer. Kijk dus altijd naar allebei. ‘Begonnen’ is ook wie op proef begon, en wie daarna stopte."
    readonly hidden: "Kleine aantallen staan er niet, zodat je niemand kunt herkennen. Die regels zijn dan samengevoegd tot één regel ‘Samen’. ‘Staat er niet’ betekent: uit dit aantal kun je een klein aantal uitrekenen."
    readonly print: "Printen"
    readonly form: {
      readonly title: "Hoeveel mensen konden betaald werk doen in {{month}}?"
      readonly lead: "De balie houdt dit niet van iedereen bij. Vraag het COA om het aantal. Typ alleen een aantal, nooit namen."
      readonly label: "Aantal mensen"
      readonly keep: "Aantal bewaren"
      readonly kept: "Het aantal van {{month}} is bewaard"
      readonly noNumber: "Dit veld heeft een heel getal nodig, van 0 tot en met 9999. Of laat het leeg."
    }
    readonly permit: {
      readonly open: "Vergunning (TWV) noteren"
      readonly title: "Vergunning voor {{title}}"
      readonly lead: "De werkgever vraagt de vergunning aan. Noteer op welke dag, voor de cijfers. Laat leeg wat nog niet is gebeurd."
      readonly asked: "Aangevraagd op"
      readonly there: "Vergunning is er sinds"
      readonly noDay: "Deze dag is niet te lezen. Typ bijvoorbeeld 3-4-2026."
      readonly cancel: "Niet aanpassen"
      readonly keep: "Bewaren"
      readonly kept: "De vergunning is genoteerd"
      readonly askedOn: "Vergunning aangevraagd op {{day}}"
      readonly thereOn: "Vergunning er sinds {{day}}"
    }
  }
  readonly problems: {
    readonly callNameMissing: "Vul een roepnaam in. Eén naam is genoeg, in elk schrift."
    readonly ageGroupMissing: "Kies een leeftijdsgroep. Vraag het eerst: het bepaalt wat je mag opschrijven."
    readonly guardianNeeded: "Is iemand jonger dan 16? Dan schrijven we nog niets op. Vraag een ouder of voogd en de coördinator erbij."
    readonly noPersonCodeFree: "Er was geen vrije code voor de kaart te vinden. Er is nog niets bewaard. Probeer het nog een keer, of vraag de coördinator om hulp."
    readonly organisationNameMissing: "Vul de naam van de organisatie in."
    readonly titleMissing: "Geef de activiteit een naam, bijvoorbeeld: Samen koken."
    readonly locationNameMissing: "Vul in hoe deze locatie heet."
    readonly noteMissing: "Schrijf iets in de notitie. Is de notitie niet meer nodig? Dan kun je haar weghalen."
    readonly noteTooLong: "Een notitie heeft plaats voor {{max}} tekens. Nu zijn het er {{length}}. Maak de notitie wat korter."
    readonly textTooLong: "Deze tekst is te lang om te bewaren. Maak de tekst korter."
    readonly refusedText: "Hier lijkt een nummer te staan dat we nooit bewaren. Haal het weg en schrijf in gewone woorden wat je wilt onthouden."
    readonly refusedText_bsn: "Dit lijkt op een burgerservicenummer (BSN). Dat bewaren we nooit, zodat iedereen hier veilig is. Haal het weg. Is het een telefoonnummer? Laat het dan beginnen met 0 of +."
    readonly refusedText_vNumber: "Dit lijkt op een V-nummer. Dat bewaren we nooit, zodat iedereen hier veilig is. Haal het weg. Is het een telefoonnummer? Laat het dan beginnen met 0 of +."
    readonly refusedText_iban: "Dit lijkt op een bankrekening (IBAN). Die bewaren we nooit. Haal het nummer weg. Is het voor reiskosten? Geef het dan zelf aan wie betaalt."
    readonly refusedText_passportLine: "Dit lijkt op een regel uit een paspoort of pas. Die bewaren we nooit, zodat iedereen hier veilig is. Haal de regel weg. Een roepnaam is genoeg."
    readonly valueNotKnown: "Dit antwoord kennen we hier niet. Kies het nog een keer."
    readonly untilBeforeFrom: "De laatste dag ligt voor de eerste dag. Kies een latere laatste dag."
    readonly placesMinAboveMax: "Het laagste aantal plekken is groter dan het hoogste. Pas een van de twee aan."
    readonly weekdaysMissing: "Kies eerst op welke dagen van de week deze activiteit is. Daarna kun je plannen."
    readonly periodTooLong: "Je kunt ongeveer een jaar vooruit plannen. Kies een eerdere laatste dag."
    readonly notFound: "Dit staat hier niet meer. Misschien is het op een andere laptop weggehaald. Ga terug en kijk nog eens in de lijst."
    readonly noOpenWalkInHour: "Er is nu geen inloopuur. Open eerst het inloopuur, dan kun je een volgnummer geven."
    readonly alreadyChosen: "Hier is al gekozen, misschien op een andere laptop. Je hoeft niets meer te doen."
    readonly choiceChanged: "Er kwam net nog iets bij van een andere laptop. Kijk nog een keer en kies dan."
    readonly matchStepNotPossible: "Deze stap past niet bij waar de koppeling nu is. Misschien is er op een andere laptop iets veranderd. Kijk hoe het nu staat en kies opnieuw."
    readonly ticketStepNotPossible: "Met dit volgnummer is intussen iets anders gebeurd. Kijk in de wachtrij hoe het nu staat en kies opnieuw."
    readonly changeTooLarge: "Dit is te veel om in één keer te bewaren. Maak de langste tekst korter en probeer het nog een keer."
    readonly notStorable: "Er staat iets tussen dat niet bewaard kan worden. Typ de tekst opnieuw in gewone letters."
    readonly storageFull: "De schijf van deze laptop is vol. Wat je typte staat nog op het scherm. Maak ruimte en probeer het nog een keer."
    readonly storageFailed: "Het bewaren lukte niet. Wat je typte staat nog op het scherm. Probeer het nog een keer, of vraag de coördinator om hulp."
    readonly notUnlocked: "De balie is vergrendeld. Ontgrendel hem, dan kun je verder."
    readonly wordListDamaged: "De woordenlijst van de app is niet heel. Laad de pagina opnieuw en probeer het nog een keer."
    readonly reloadNeeded: "Er draait al een nieuwere versie van de app. Laad deze pagina opnieuw; wat je typte staat nog op het scherm."
    readonly appointmentStepNotPossible: "Dat past niet bij hoe het nu met deze kennismaking staat. Misschien is er op een andere laptop iets veranderd. Kijk nog eens en kies opnieuw."
    readonly supporterNotAsked: "Vraag eerst of deze persoon ja zegt tegen de supporter. Pas daarna gaat een supporter mee."
    readonly ruleSourceMissing: "Er staat nog geen bron bij. Zeg waar dit staat, zoals “mail van COA, 3 maart 2026”."
    readonly coordinatorNeeded: "Dit doet een coördinator. Vraag het aan wie hier coördinator is."
    readonly dayNotSure: "Welke dag is het? Kijk op de klok van de laptop en probeer het nog een keer. Er is niets weggehaald."
  }
  readonly questions: {
    readonly ask: {
      readonly wishes: "Wat doe je graag?"
      readonly skills: "Wat kun je goed?"
      readonly goals: "Wat wil je bereiken?"
      readonly times: "Wanneer kun je?"
      readonly ways: "Hoe kun je reizen?"
      readonly minutes: "Hoe lang mag de reis duren?"
      readonly company: "Ga je liever alleen of samen?"
      readonly help: "Wat maakt het makkelijker voor je?"
      readonly dutch: "Hoeveel Nederlands spreek je?"
      readonly contact: "Hoe houden we contact?"
      readonly education: "Hoe ver ben je op school gekomen?"
      readonly work: "Welk werk heb je gedaan?"
      readonly workYears: "Hoe lang heb je dit werk gedaan?"
      readonly papers: "Waarvoor heb je een diploma?"
      readonly business: "Waarin had je een eigen bedrijf?"
      readonly licences: "Welk rijbewijs heb je?"
      readonly language: "Welke taal spreek je het liefst?"
      readonly name: "Hoe mogen we je noemen?"
      readonly age: "Hoe oud ben je?"
    }
    readonly hint: {
      readonly many: "Kies alles wat past."
      readonly one: "Kies één antwoord."
      readonly pointOnly: "Wijs het aan. Je hoeft niets te zeggen."
      readonly name: "Een andere naam mag ook."
    }
    readonly said: {
      readonly wishes: "Dit doe je graag"
      readonly skills: "Dit kun je goed"
      readonly goals: "Dit wil je bereiken"
      readonly times: "Dan kun je"
      readonly ways: "Zo kun je reizen"
      readonly minutes: "Zo lang mag de reis duren"
      readonly company: "Zo ga je het liefst"
      readonly help: "Dit maakt het makkelijker"
      readonly dutch: "Zoveel Nederlands spreek je"
      readonly contact: "Zo houden we contact"
    }
    readonly answer: {
      readonly later: "Later"
      readonly dontKnow: "Weet ik niet"
      readonly nothing: "Niets daarvan"
      readonly notAsked: "Nog niet gevraagd"
    }
    readonly do: {
      readonly next: "Verder"
      readonly back: "Terug"
      readonly help: "Hulp"
      readonly more: "Meer laten zien"
      readonly change: "Veranderen"
      readonly yes: "Ja, het klopt"
      readonly begin: "Beginnen"
    }
    readonly been: {
      readonly ask: "Was je hier al eerder?"
      readonly no: "Nee, ik ben nieuw"
      readonly yes: "Ja, ik was hier al"
      readonly card: "Heb je je kaart bij je?"
    }
    readonly helpText: "Kies een plaatje. Je mag elke vraag overslaan. Vraag gerust om iemand die jouw taal spreekt."
    readonly check: "Heb ik je goed begrepen?"
    readonly thanks: "Dank je wel. Fijn dat je er bent."
    readonly fits: "Dit past misschien bij jou"
    readonly wait: "Even wachten. We gaan zo verder."
    readonly contact: {
      readonly talk: "Hier praten"
      readonly call: "Bellen"
      readonly message: "Een bericht op je telefoon"
      readonly paper: "Op papier"
    }
    readonly education: {
      readonly none: "Niet naar school"
      readonly primary: "Basisschool"
      readonly secondary: "Middelbare school"
      readonly vocational: "Vakschool"
      readonly university: "Hogeschool of universiteit"
    }
    readonly workYears: {
      readonly under1: "Korter dan 1 jaar"
      readonly from1to3: "1 tot 3 jaar"
      readonly from3to10: "3 tot 10 jaar"
      readonly over10: "Langer dan 10 jaar"
    }
    readonly licence: {
      readonly car: "Auto"
      readonly motorcycle: "Motor"
      readonly scooter: "Scooter of brommer"
      readonly truck: "Vrachtwagen"
      readonly bus: "Bus"
      readonly tractor: "Tractor"
    }
    readonly cv: {
      readonly title: "Een cv maken"
      readonly notKept: "Dit bewaren we niet. Het staat alleen op je papier."
      readonly keep: "Bewaar dit voor mij"
    }
  }
  readonly queue: {
    readonly hour: {
      readonly settings: "Inloopuur aanpassen"
      readonly title: "Het inloopuur"
      readonly counter: "Welke balie?"
      readonly onDuty: "Wie is er?"
      readonly onDutyHint: "Wie aan deze balie helpt."
      readonly nobodyYet: "Er staat nog niemand van het team in. Dat is niet erg: het uur kan gewoon open."
      readonly numbers: "Nummers uitdelen"
      readonly numbersHint: "Handig als er veel mensen wachten. Zonder nummers zie je een lijst van mensen."
      readonly save: "Bewaren"
      readonly openNow: "Inloopuur openen"
      readonly at: "Balie: {{counter}}"
      readonly with: "Met {{names}}"
      readonly saved: "Het inloopuur is aangepast."
    }
    readonly line: {
      readonly search: "Wie komt er binnen?"
      readonly searchHint: "Naam of code, of scan de kaart"
      readonly coffee: "Kop koffie"
      readonly together: "Samen aan tafel"
      readonly more: "Meer met de rij"
      readonly publicScreen: "Scherm voor de wachtruimte"
      readonly callWho: "{{who}} roepen"
      readonly moreOf: "Meer voor {{who}}"
      readonly somebody: "Iemand"
      readonly somebodyWho: "Iemand, {{language}}"
      readonly callAgain: "Nog eens roepen"
      readonly skip: "Nu niet hier: volgende eerst"
      readonly sitApart: "Apart zetten"
      readonly letsFirst: "Laat iemand voorgaan"
      readonly also: "Heeft ook {{numbers}}"
      readonly about_one: "Wacht zo’n {{count}} minuut"
      readonly about_other: "Wacht zo’n {{count}} minuten"
      readonly long: "Wacht al een poos"
      readonly times_one: "{{count}} keer geroepen"
      readonly times_other: "{{count}} keer geroepen"
      readonly atTable: "Aan tafel {{table}}"
    }
    readonly company: {
      readonly legend: "Met wie?"
      readonly alone: "Alleen"
      readonly friend: "Vriend of vriendin mee"
      readonly family: "Familie of kind mee"
      readonly supporter: "Begeleider mee"
    }
    readonly table: {
      readonly title: "Samen aan tafel"
      readonly lead: "Eén vraag of één taal? Kies wie er samen aan tafel gaan. Iedereen houdt een eigen bezoek."
      readonly who: "Wie gaan er samen?"
      readonly group: "{{word}} ({{total}})"
      readonly sit_one: "{{count}} persoon samen zetten"
      readonly sit_other: "{{count}} mensen samen zetten"
      readonly sitNobody: "Kies er minstens twee"
      readonly name_one: "Tafel met {{count}} persoon"
      readonly name_other: "Tafel met {{count}} mensen"
      readonly call: "Samen roepen"
      readonly helped: "Samen klaar"
    }
    readonly scan: {
      readonly open: "Kaart scannen"
      readonly title: "Houd de kaart voor de camera"
      readonly text: "De code wordt vanzelf gelezen. Er wordt geen foto gemaakt."
      readonly noCamera: "De camera is niet te gebruiken. Typ de code van de kaart, zoals K7-3QP."
      readonly notFound: "Deze kaart hoort niet bij iemand hier."
    }
    readonly told: {
      readonly again: "{{who}} is nog eens geroepen"
      readonly skipped: "De volgende mag eerst. {{who}} houdt de eigen plek."
      readonly coffee: "Een kop koffie. Ook een bezoek!"
      readonly together_one: "{{count}} persoon zit samen"
      readonly together_other: "{{count}} mensen zitten samen"
      readonly apart: "{{who}} zit apart"
      readonly undone: "Ongedaan gemaakt"
      readonly alreadyInLine: "{{who}} stond al in de rij en houdt die plek."
      readonly next: "De volgende is aan de beurt"
    }
    readonly keys: {
      readonly title: "Toetsen"
      readonly lead: "Alles kan met het toetsenbord. Losse letters werken niet terwijl je typt."
      readonly or: "of"
      readonly group: {
        readonly everywhere: "Overal"
        readonly places: "Naar een scherm"
        readonly line: "In de rij"
      }
      readonly search: "Zoeken"
      readonly help: "Deze lijst"
      readonly palette: "Zoeken en doen"
      readonly undo: "Ongedaan maken"
      readonly lock: "Scherm dichtdoen"
      readonly toToday: "Vandaag"
      readonly toPeople: "Mensen"
      readonly toOffer: "Aanbod"
      readonly toAttendance: "Aanwezig"
      readonly addToQueue: "Iemand in de rij zetten"
      readonly callNext: "Volgende roepen"
      readonly callAgain: "Nog eens roepen"
      readonly goOn: "Verder met wie aan tafel zit"
      readonly talk: "Gesprek beginnen met wie aan tafel zit"
      readonly helped: "Klaar, geholpen"
      readonly skip: "Nu niet hier: volgende eerst"
      readonly putBack: "Terug in de rij"
      readonly together: "Samen aan tafel"
      readonly coffee: "Een kop koffie tellen"
      readonly setting: "Toetsenbord"
      readonly single: "Losse letters als sneltoets"
      readonly singleHint: "Zet dit uit als een letter per ongeluk iets doet, bijvoorbeeld als je met je stem werkt. Ctrl+K, Ctrl+Z en F2 blijven werken."
      readonly show: "Alle toetsen bekijken"
    }
    readonly palette: {
      readonly label: "Zoeken en doen"
      readonly placeholder: "Naam of wat je wilt doen"
      readonly deeds: "Doen"
      readonly people: "Mensen"
      readonly activities: "Activiteiten"
      readonly nothing: "Niets gevonden. Probeer een ander woord."
      readonly hint: "Pijltjes om te kiezen, Enter om te doen"
    }
    readonly go: {
      readonly newResident: "Iemand inschrijven"
      readonly newActivity: "Activiteit toevoegen"
      readonly publicScreen: "Scherm voor de wachtruimte openen"
    }
    readonly room: {
      readonly soundOn: "Zacht geluid aan"
      readonly soundOff: "Geluid uit"
      readonly pause: "Woorden stilzetten"
      readonly resume: "Woorden weer wisselen"
      readonly fullScreen: "Hele scherm"
    }
  }
  readonly reach: {
    readonly title: "Nog niet bereikt"
    readonly lead: "Wie woont hier en kwam nog nooit bij de balie? Aantallen, nooit mensen. Zo weet je wie je nog kunt uitnodigen."
    readonly month: "Maand"
    readonly printHead: "Nog niet bereikt: {{month}}, {{location}}"
    readonly empty: "Nog geen aantallen van deze maand"
    readonly emptyHint: "Typ over hoeveel mensen hier wonen. Dan zie je welke groepen de balie nog mist."
    readonly languages: "Taal"
    readonly genders: "Vrouw of man"
    readonly ages: "Leeftijd"
    readonly column: {
      readonly live: "Woont hier"
      readonly came: "Kwam al"
      readonly notYet: "Nog niet"
    }
    readonly together: "Samen: {{names}}"
    readonly total: "Totaal"
    readonly few: "Het zijn samen zo weinig mensen dat we geen aantal laten zien."
    readonly inNoRow_one: "Er kwam ook {{count}} mens van wie we dit niet weten, of voor wie geen aantal is getypt."
    readonly inNoRow_other: "Er kwamen ook {{count}} mensen van wie we dit niet weten, of voor wie geen aantal is getypt."
    readonly typedTooLow: "Van deze groepen kwamen meer mensen dan er getypt zijn: {{names}}. Kijk of het aantal klopt. In de tabel telt nu wie kwam."
    readonly means: "Kwam al: mensen die vóór het einde van de maand bij de balie waren en toen hier woonden. Iedereen telt één keer, bij de moedertaal. Wie kwam maar niet zei welke taal of hoe oud, telt nog bij ‘nog niet’."
    readonly hidden: "Kleine aantallen staan er niet, zodat je niemand kunt herkennen. Ze zijn opgeteld in de regel ‘Samen’. Daar staan ook andere groepen in, zodat je een klein aantal niet kunt uitrekenen."
    readonly print: "Printen"
    readonly noNumber: "Dit veld heeft een heel getal nodig, van 0 tot en met 9999. Of laat het leeg."
    readonly kept: "De aantallen van {{month}} zijn bewaard"
    readonly form: {
      readonly title: "Hoeveel mensen wonen hier in {{month}}?"
      readonly lead: "Vraag het COA om de aantallen. Typ alleen aantallen over, nooit namen. Weet je iets niet, laat het dan leeg."
      readonly likeBefore: "Begin met de aantallen van {{month}}"
      readonly addLanguage: "Nog een taal"
      readonly noneAdded: "Kies een taal"
      readonly keep: "Aantallen bewaren"
    }
  }
  readonly resident: {
    readonly when: {
      readonly noDays: "Geen vaste dagen"
      readonly daysAt: "{{days}}, {{times}}"
      readonly dayAt: "{{day}}, {{times}}"
      readonly fromTo: "van {{from}} tot {{until}}"
      readonly from: "vanaf {{from}}"
      readonly until: "tot {{until}}"
      readonly periodFromTo: "{{from}} tot en met {{until}}"
      readonly periodFrom: "vanaf {{from}}"
      readonly periodUntil: "tot en met {{until}}"
    }
    readonly fact: {
      readonly about: "Gaat over"
      readonly tasks: "Wat je daar doet"
      readonly when: "Wanneer"
      readonly period: "Periode"
      readonly where: "Waar"
      readonly way: "Reizen"
      readonly travelCosts: "Reiskosten"
      readonly bring: "Meenemen"
      readonly language: "Nederlands"
      readonly effort: "Hoe zwaar"
      readonly duration: "Hoe lang"
      readonly group: "Voor wie"
      readonly minors: "Ook voor 16 en 17 jaar"
      readonly together: "Samen met Nederlandse vrijwilligers"
      readonly leadsTo: "Kan leiden naar"
      readonly contact: "Vragen naar"
      readonly places: "Plekken"
      readonly placesFrom: "Gaat door vanaf {{min}}"
      readonly byWay: "{{way}}: {{duration}}"
    }
    readonly duration: {
      readonly hours_one: "{{count}} uur"
      readonly hours_other: "{{count}} uur"
      readonly minutes_one: "{{count}} min"
      readonly minutes_other: "{{count}} min"
      readonly hoursAndMinutes: "{{hours}} {{minutes}}"
    }
    readonly language: {
      readonly fa: "Farsi"
      readonly ckb: "Koerdisch (Sorani)"
      readonly kmr: "Koerdisch (Kurmanci)"
      readonly other: "Een andere taal"
    }
    readonly notChecked: "Nog niet nagekeken door een moedertaalspreker"
    readonly askHere: "Vraag het hier aan iemand."
    readonly refugeeHelp: {
      readonly own: "Lees meer in je eigen taal. Scan deze code met je telefoon."
      readonly choose: "Lees meer in een taal die je kent. Misschien staat jouw taal er niet bij. Scan deze code met je telefoon."
    }
  }
  readonly rules: {
    readonly rule: {
      readonly AG1: {
        readonly title: "Jongeren van 16 en 17 jaar"
        readonly text: "Alleen waar de organisatie jongeren van 16 en 17 jaar welkom heet. Vraag het de organisatie en zet het bij de activiteit."
      }
      readonly AG2: {
        readonly title: "Onder de 16 jaar"
        readonly text: "Praat eerst met de ouder of voogd en met de coördinator."
      }
      readonly AG3: {
        readonly title: "Leeftijd nog niet gevraagd"
        readonly text: "Vraag of iemand 18 jaar of ouder is. Een geboortedatum is niet nodig."
      }
      readonly VD1: {
        readonly title: "Geen verklaring nodig"
        readonly text: "De organisatie zegt dat voor dit werk geen vrijwilligersverklaring nodig is."
      }
      readonly VD2: {
        readonly title: "Verklaring is geldig"
        readonly text: "De organisatie heeft een vrijwilligersverklaring van UWV. Die geldt drie jaar, voor één soort werk."
      }
      readonly VD3: {
        readonly title: "Aanvraag is ontvangen"
        readonly text: "UWV heeft laten weten dat de aanvraag er is. Dan mag iemand beginnen. Zegt UWV later nee, dan stopt het werk."
      }
      readonly VD4: {
        readonly title: "Verklaring nog niet bekend"
        readonly text: "De organisatie vraagt de vrijwilligersverklaring aan bij UWV, voor onbetaald werk zonder winst dat nuttig is voor iedereen. Zonder verklaring kan de organisatie een boete krijgen."
      }
      readonly VD5: {
        readonly title: "Verklaring is verlopen"
        readonly text: "De organisatie vraagt een nieuwe vrijwilligersverklaring aan bij UWV."
      }
      readonly VD6: {
        readonly title: "Verklaring is geweigerd"
        readonly text: "UWV zei nee. Dan mag dit vrijwilligerswerk niet. Zoek samen iets anders."
      }
      readonly VD7: {
        readonly title: "Vrijwilligerswerk: op het papier staat dat werken mag"
        readonly text: "Wie vrij mag werken, heeft de verklaring van de organisatie niet nodig."
      }
      readonly VD8: {
        readonly title: "Vrijwilligerswerk: op het papier staat dat het niet mag"
        readonly text: "Dan mag vrijwilligerswerk ook niet. Sport, taal en ontmoeting mogen wel. Vraag juridische hulp of COA om uitleg."
      }
      readonly VD9: {
        readonly title: "Vraag wat er op het papier staat"
        readonly text: "Alleen omdat de organisatie nog geen verklaring heeft. Staat er dat werken vrij mag, dan is geen verklaring nodig."
      }
      readonly TP1: {
        readonly title: "Meedoen dat geen werk is"
        readonly text: "Taalcafé, sport, ontmoeting, een cursus en een eigen idee zijn geen werk voor een organisatie. Iedereen mag meedoen."
      }
      readonly PW1: {
        readonly title: "Werkgever vraagt de vergunning aan"
        readonly text: "De werkgever vraagt de tewerkstellingsvergunning (TWV) aan bij UWV, met een concept van het contract. Wacht niet op het BSN: eerst de vergunning."
      }
      readonly PW2: {
        readonly title: "Vergunning voor hooguit 24 weken"
        readonly text: "Tot en met 28 november 2023 mocht iemand 24 weken per jaar werken."
      }
      readonly PW3: {
        readonly title: "Hoe lang de vergunning geldt"
        readonly text: "Sinds 29 november 2023 geldt de vergunning hooguit zo lang als het W-document. De grens van 24 weken is weg."
      }
      readonly PW4: {
        readonly title: "Betaald werk vanaf 18 jaar"
        readonly text: "Betaald werk voor wie asiel vraagt, mag vanaf 18 jaar."
      }
      readonly PW5: {
        readonly title: "Zes maanden wachten"
        readonly text: "Betaald werk mag als de aanvraag zes maanden loopt. Schrijf op wanneer je het weer vraagt."
      }
      readonly PW6: {
        readonly title: "Drie maanden in plaats van zes (voorstel)"
        readonly text: "Een voorstel van november 2025: voor sommige mensen drie maanden, voor anderen niet. Wij raden niet voor wie: het papier zegt het. De coördinator zet deze regel aan als hij geldt."
      }
      readonly PW7: {
        readonly title: "Nog niet gevraagd wat er op het papier staat"
        readonly text: "Vraag wat er op het papier staat: vrij werken, werken met vergunning, of niet werken. Wie het niet weet, vraagt het COA of juridische hulp."
      }
      readonly PW8: {
        readonly title: "Betaald werk: op het papier staat dat het niet mag"
        readonly text: "Dan mag betaald werk nu niet. Vraag juridische hulp of COA om uitleg. Kijk samen wat wel kan."
      }
      readonly PW9: {
        readonly title: "Betaald werk: op het papier staat dat werken vrij mag"
        readonly text: "De werkgever heeft geen vergunning nodig."
      }
      readonly PW10: {
        readonly title: "Geldig W-document"
        readonly text: "Zonder geldig W-document kan de werkgever geen vergunning krijgen. Vraag COA of de IND om een nieuw document."
      }
      readonly PW11: {
        readonly title: "Wonen in de opvang"
        readonly text: "De vergunning is voor wie in de opvang van COA woont. UWV vraagt dit zelf na bij COA."
      }
      readonly PW12: {
        readonly title: "Normaal loon"
        readonly text: "Het loon is wat voor dit werk gewoon is, en nooit lager dan het minimumloon. Klopt dat niet? Praat met de coördinator."
      }
      readonly PW13: {
        readonly title: "Vergunning is aangevraagd"
        readonly text: "UWV heeft vijf weken, in de praktijk soms negen. Intussen kan COA al om het BSN vragen."
      }
      readonly PW14: {
        readonly title: "Vergunning is er"
        readonly text: "De vergunning is verleend en nog niet voorbij."
      }
      readonly PW15: {
        readonly title: "BSN: het nummer voor loon"
        readonly text: "Zonder BSN geen loon. Eerst vraagt de werkgever de vergunning aan, daarna vraagt COA om een snelle inschrijving. Soms wil COA eerst de verleende vergunning zien: vraag het COA."
      }
      readonly PW16: {
        readonly title: "Bankrekening"
        readonly text: "Voor loon is een bankrekening nodig, en de bank vraagt om het BSN. Neem het W-document mee."
      }
      readonly PW17: {
        readonly title: "Gesprek over de eigen bijdrage"
        readonly text: "Wie loon krijgt, betaalt mee aan de opvang (Reba). Laat COA vóór de eerste werkdag uitleggen hoeveel."
      }
      readonly WR1: {
        readonly title: "Elke week melden"
        readonly text: "De wekelijkse meldplicht kan op een werkdag vallen. Vraag COA om een andere dag of tijd, en zeg het de werkgever."
      }
      readonly UA1: {
        readonly title: "Papier van tijdelijke bescherming (Oekraïne)"
        readonly text: "Geen vergunning nodig. De werkgever meldt het werk minstens twee werkdagen van tevoren bij UWV."
      }
      readonly RB1: {
        readonly title: "Wat de eigen bijdrage (Reba) ongeveer betekent"
        readonly text: "Wie geld verdient, betaalt mee aan de opvang. Met een gezin is het meer. Hoeveel het is, rekent COA uit; wij rekenen niet. Vraag het voor het werk begint, en vraag wat er overblijft."
      }
      readonly ST1: {
        readonly title: "Als iemand een verblijfsvergunning krijgt"
        readonly text: "De werkvergunning vervalt, want werken mag dan vrij. De baan blijft. Werk en inburgering kunnen samen: plan de uren vooraf met de gemeente."
      }
      readonly HW1: {
        readonly title: "Wonen in de buurt van het werk"
        readonly text: "Werk van 8 uur per week of meer kan helpen om binnen 50 kilometer een woning te krijgen. Neem contract en laatste loonstrook mee naar COA. Het kan helpen, het is niet zeker."
      }
      readonly HW2: {
        readonly title: "Naar een andere gemeente door werk"
        readonly text: "Hiervoor wordt meer gevraagd: werk dat past bij opleiding of ervaring en nergens anders is, zes maanden of langer, genoeg loon, Reba betaald. Schoonmaak en distributie tellen niet. Over wonen en inburgering spreken de bronnen elkaar tegen: vraag COA. Beloof niets."
      }
      readonly OE1: {
        readonly title: "Een eigen bedrijf"
        readonly text: "Een eigen bedrijf kan soms, ook voor wie asiel vraagt. Veel mensen weten dat niet. De regels zijn anders dan voor loon: vraag juridische hulp en de Kamer van Koophandel voor je begint."
      }
      readonly MD1: {
        readonly title: "MDT: van 16 tot en met 30 jaar"
        readonly text: "De proef met MDT was voor mensen van 16 tot en met 30 jaar."
      }
      readonly MD2: {
        readonly title: "MDT: eerst op proef"
        readonly text: "Begin met een paar keer meedoen, zonder papieren."
      }
      readonly MD3: {
        readonly title: "MDT: 80 uur en een certificaat"
        readonly text: "Het hele programma is 80 uur en eindigt met het certificaat van MDT. Zeg het rustig: 80 uur klinkt als veel, en school kost ook kracht."
      }
      readonly ZR1: {
        readonly title: "Z-route (zelfredzaamheid)"
        readonly text: "Minstens 800 uur taalles en minstens 800 uur meedoen. Tel alleen uren voor wie een plan heeft en erom vraagt. De gemeente beslist of ze meetellen."
      }
      readonly MP1: {
        readonly title: "MAP: module arbeidsmarkt en participatie"
        readonly text: "Deel van de inburgering: kennismaken met werken in Nederland. De gemeente regelt het."
      }
      readonly PV1: {
        readonly title: "PVT: participatieverklaring"
        readonly text: "Deel van de inburgering: over de waarden van de Nederlandse samenleving. De gemeente regelt het."
      }
      readonly IM1: {
        readonly title: "IntroMAP: wennen aan werk"
        readonly text: "Les op het azc over acht onderwerpen rond werk, voor de inburgering begint. Vraag COA wanneer het er is."
      }
    }
    readonly who: {
      readonly counter: "de balie"
      readonly coordinator: "de coördinator"
      readonly organisation: "de organisatie"
      readonly guardian: "ouder of voogd"
      readonly employer: "de werkgever"
      readonly uwv: "UWV (vergunningen)"
      readonly coa: "COA (de opvang)"
      readonly ind: "de IND"
      readonly municipality: "de gemeente"
      readonly bank: "de bank"
      readonly legalHelp: "juridische hulp"
      readonly nobody: "niemand hoeft iets te regelen"
    }
    readonly takes: {
      readonly atOnce: "meteen"
      readonly oneTalk: "één gesprek"
      readonly fiveToNineWeeks: "vijf weken, soms negen"
      readonly sixWeeksOrLonger: "soms zes weken of langer"
      readonly twoWorkdays: "twee werkdagen"
      readonly untilDay: "tot de dag er is"
      readonly notKnown: "niet bekend"
    }
    readonly note: {
      readonly steps: "Dit is nog nodig"
      readonly beside: "Goed om te weten"
      readonly from: "Waar dit staat"
      readonly who: "Wie: {{who}}"
      readonly takes: "Hoelang: {{takes}}"
      readonly rule: "Regel {{rule}}: {{title}}"
      readonly rules: "Regels {{rules}}"
      readonly open: "nog vragen"
      readonly seen: "Bekeken op {{day}}"
      readonly since: "Geldig of gelezen vanaf {{day}}"
      readonly sinceUntil: "Geldig van {{from}} tot en met {{until}}"
      readonly dayNotKnown: "Nog niet bekend vanaf wanneer"
      readonly personDecides: "Dit is advies. Jij en de bewoner beslissen. Twijfel je? Vraag de coördinator."
    }
    readonly page: {
      readonly title: "Regels en hun bronnen"
      readonly lead: "Een regel geeft advies; een mens beslist. Is het op deze locatie anders? Dan schrijft de coördinator het hier op, met waar het staat en vanaf wanneer."
      readonly back: "Terug naar instellingen"
      readonly group: {
        readonly AG: "Leeftijd"
        readonly VD: "Vrijwilligerswerk en meedoen"
        readonly PW: "Betaald werk"
        readonly programmes: "Programma’s en inburgering"
      }
      readonly notNow: "Geldt vandaag niet"
      readonly otherwise: "Op deze locatie anders"
      readonly explains: "Uitleg"
      readonly step: "Stap"
      readonly beside: "Goed om te weten"
    }
    readonly override: {
      readonly open: "Hier is het anders"
      readonly openOf: "Regel {{rule}}: hier is het anders"
      readonly title: "Regel {{rule}} op deze locatie"
      readonly effect: "Wat geldt hier?"
      readonly light: {
        readonly free: "Het licht is: mag"
        readonly doThisFirst: "Het licht is: eerst iets regelen"
        readonly notNow: "Het licht is: nu niet"
        readonly unknown: "Het licht is: nog niet bekend"
        readonly off: "Deze regel geldt hier niet"
        readonly on: "Deze regel geldt hier wel"
      }
      readonly source: "Waar staat dat?"
      readonly sourceHint: "Een brief, een pagina of een gesprek, met de dag. Geen namen van bewoners."
      readonly says: "Wat zeg je tegen een bewoner? (mag leeg)"
      readonly from: "Vanaf"
      readonly until: "Tot en met (mag leeg)"
      readonly dayMissing: "Vul een dag in, zoals 3-3-2026."
      readonly keep: "Opschrijven"
      readonly kept: "Opgeschreven: regel {{rule}} is hier anders."
      readonly lift: "Weghalen"
      readonly liftOf: "Afwijking van regel {{rule}} weghalen"
      readonly lifted: "Weggehaald. De wet geldt weer."
      readonly where: "Bron op deze locatie: {{source}}"
      readonly later: "Begint later"
      readonly over: "Is voorbij"
    }
    readonly path: {
      readonly open: "Betaald werk"
      readonly title: "Betaald werk"
      readonly lead: "Alleen als iemand om betaald werk vraagt. Overslaan mag altijd. Geen nummers en geen kopieën: alleen ja, nee of weet ik niet."
      readonly back: "Terug naar de kaart"
      readonly gone: "Deze persoon is hier niet meer bekend."
      readonly ask: "Wat is er al?"
      readonly question: {
        readonly paper: "Wat staat er op het papier over werken?"
        readonly sixMonths: "Loopt de aanvraag zes maanden of langer?"
        readonly document: "Is er een geldig W-document?"
        readonly citizenNumber: "Is er een BSN? Schrijf het nummer niet op."
        readonly bankAccount: "Is er een bankrekening?"
        readonly rebaTalk: "Heeft COA de eigen bijdrage (Reba) uitgelegd?"
        readonly permit: "Hoe staat het met de vergunning?"
      }
      readonly paper: {
        readonly workFree: "Werken mag vrij"
        readonly permitNeeded: "Werken mag met vergunning"
        readonly notAllowed: "Werken mag niet"
        readonly dontKnow: "Weet ik niet"
      }
      readonly known: {
        readonly yes: "Ja"
        readonly no: "Nee"
        readonly unknown: "Weet ik niet"
      }
      readonly permit: {
        readonly unknown: "Weet ik niet"
        readonly notAsked: "Nog niet aangevraagd"
        readonly asked: "Aangevraagd"
        readonly granted: "Verleend"
        readonly on: "Aangevraagd op"
        readonly until: "Geldig tot en met"
      }
      readonly employer: "Werkgever (mag leeg)"
      readonly askedOn: "Gevraagd op {{day}}"
      readonly notAsked: "Nog niet gevraagd"
      readonly keep: "Opschrijven"
      readonly kept: "Opgeschreven, met de dag van vandaag."
      readonly goes: "Dit gaat een half jaar na de laatste vraag weg, bij het sluiten van de dag. Het wordt nooit geprint, doorgegeven of gebruikt om iets te kiezen."
      readonly forget: "Alles over betaald werk weghalen"
      readonly forgetTitle: "Antwoorden over betaald werk weghalen?"
      readonly forgetText: "De antwoorden gaan voorgoed weg, op elke laptop. De rest van de kaart blijft."
      readonly forgetYes: "Voorgoed weghalen"
      readonly forgetNo: "Laten staan"
      readonly forgotten: "Weggehaald."
      readonly light: "Mag betaald werk nu?"
      readonly together: "Samen lezen"
      readonly language: "In welke taal?"
      readonly knot: "De knoop van BSN en vergunning, stap voor stap"
      readonly knotText: "Werkgevers wachten vaak op het BSN, en het BSN wacht op de vergunning. In deze volgorde gaat de knoop los."
      readonly step: {
        readonly permit: "De werkgever vraagt de vergunning aan bij UWV"
        readonly route: "COA vraagt om snelle inschrijving voor het BSN"
        readonly number: "Het BSN is er"
        readonly bank: "De bankrekening is open"
        readonly granted: "UWV heeft de vergunning verleend"
        readonly start: "Beginnen, met contract en loon op de rekening"
      }
      readonly done: "Klaar"
      readonly next: "Nu"
      readonly later: "Daarna"
      readonly explain: "Leg dit uit voor iemand begint"
      readonly sheet: "Blad voor de werkgever"
      readonly sheetText: "Wat een werkgever moet weten, zonder gegevens van iemand."
      readonly due_one: "Van één persoon zijn de antwoorden over betaald werk een half jaar oud."
      readonly due_other: "Van {{count}} mensen zijn de antwoorden over betaald werk een half jaar oud."
      readonly dueAction: "Voorgoed weghalen"
      readonly toPaper: "Vraag wat er op het papier staat"
      readonly dueDone: "Weggehaald."
    }
    readonly employer: {
      readonly title: "Iemand uit de opvang in dienst nemen"
      readonly back: "Terug naar betaald werk"
      readonly lead: "Dit blad gaat naar een werkgever. Er staat niets op over iemand."
      readonly print: "Printen"
      readonly free: "Staat op het papier dat werken vrij mag?"
      readonly needed: "Is een vergunning nodig? In deze volgorde"
      readonly think: "Houd hier rekening mee"
      readonly never: "Vraag geen geld, geen paspoort om te bewaren, en laat niemand beginnen zonder contract."
      readonly ask: "Vragen? De balie helpt:"
      readonly sources: "Bronnen"
      readonly read: "Gelezen op {{day}}. Regels veranderen: kijk ook op uwv.nl."
      readonly paper: "Het blad voor de werkgever"
    }
  }
  readonly samePeople: {
    readonly title: "Dezelfde persoon?"
    readonly lead: "Soms staat iemand twee keer ingeschreven. Kijk rustig en vraag het na. Je kunt het altijd weer terugdraaien."
    readonly toPeople: "Mensen"
    readonly turnAway: "Draai het scherm weg: hier staan gegevens van anderen."
    readonly empty: "Niemand lijkt dubbel"
    readonly emptyHint: "We kijken na elke inschrijving, en als laptops gegevens hebben uitgewisseld."
    readonly same: "Eén persoon"
    readonly different: "Twee mensen"
    readonly agrees: "Gelijk"
    readonly differs: "Anders"
    readonly nameAgrees: "De namen klinken hetzelfde"
    readonly disputed: "Op de ene laptop staat: één persoon. Op de andere: twee mensen. Wat klopt?"
    readonly openCard: "Kaart bekijken"
    readonly keep: "Laten staan"
    readonly erased: "de andere kaart van deze persoon is op een andere laptop gewist. Moet deze kaart ook weg? Wissen doe je op de kaart zelf."
    readonly fact: {
      readonly registered: "Ingeschreven"
      readonly none: "Niet bekend"
    }
    readonly fresh: {
      readonly title: "Was deze persoon hier al eens?"
      readonly lead: "De inschrijving is bewaard. Deze mensen lijken erop. Vraag: ben je hier eerder geweest?"
      readonly done: "Je hebt alles bekeken."
      readonly toCard: "Naar de kaart"
    }
    readonly merged: {
      readonly title: "Samengevoegd"
      readonly choose: "Op de kaarten staat iets anders. Kies wat klopt."
      readonly files: "Wat op elke kaart staat"
      readonly apart: "Weer uit elkaar halen"
    }
    readonly told: {
      readonly same: "Samengevoegd tot één persoon"
      readonly different: "Bewaard: dit zijn twee mensen"
      readonly apart: "De kaarten staan weer apart"
      readonly chosen: "Gekozen: {{value}}"
    }
    readonly look_one: "{{count}} keer lijkt iemand dubbel ingeschreven"
    readonly look_other: "{{count}} keer lijkt iemand dubbel ingeschreven"
    readonly lookAction: "Bekijken"
  }
  readonly selfFilled: {
    readonly title: "Zelf ingevuld"
    readonly lead: "Dit vulden mensen zelf in, op de laptop in de wachtruimte of op hun eigen telefoon. Niemand heeft het gecontroleerd."
    readonly badge: "Zelf ingevuld, niet gecontroleerd"
    readonly toToday: "Vandaag"
    readonly empty: "Er wacht niets"
    readonly emptyHint: "Als iemand zelf iets invult, staat het hier zodra deze balie open is."
    readonly today: {
      readonly title: "Zelf ingevuld"
      readonly line_one: "{{count}} keer zelf ingevuld, nog niet bekeken"
      readonly line_other: "{{count}} keer zelf ingevuld, nog niet bekeken"
      readonly look: "Bekijken"
    }
    readonly kind: {
      readonly register: "Wil zich inschrijven"
      readonly wants: "Wil ergens aan meedoen"
      readonly absent: "Kan niet komen"
      readonly talkToday: "Wil vandaag met iemand praten"
      readonly help: "Wacht op hulp bij het invullen"
    }
    readonly nameless: "Zonder naam"
    readonly notHere: "Een andere taal"
    readonly ownPhone: "Eigen telefoon"
    readonly minor: "16 of 17 jaar"
    readonly minorHint: "Kies alleen wat open is voor minderjarigen. De voogd of ouder weet ervan."
    readonly typeForMe: "Vroeg of jij de naam wilt typen."
    readonly lookAt: "Bekijken"
    readonly lookAtOf: "Bekijken: {{who}}"
    readonly spoken: "Gesproken"
    readonly spokenOf: "Gesproken met {{who}}"
    readonly told: {
      readonly accepted: "Ingeschreven. De code is {{code}}"
      readonly merged: "Toegevoegd aan de kaart van {{name}}"
      readonly aside: "Weggelegd"
      readonly spoken: "Van de lijst"
      readonly absent: "Afgemeld"
      readonly dropped_one: "{{count}} keer gewist"
      readonly dropped_other: "{{count}} keer gewist"
    }
    readonly one: {
      readonly back: "Zelf ingevuld"
      readonly code: "Code op het kaartje"
      readonly findCode: "Code op het bonnetje"
      readonly ticket: "Nummer"
      readonly language: "Taal"
      readonly said: "Wat er is ingevuld"
      readonly nothingSaid: "Er is niets gekozen."
      readonly wants: "Wil meedoen met"
      readonly withFriend: "met een vriend of vriendin"
      readonly closed: "Loopt niet meer"
      readonly reason: "Reden"
      readonly likely: "Is het een van deze mensen?"
      readonly turnAway: "Draai het scherm weg: hier staan gegevens van anderen."
      readonly codeOf: "Deze code is van"
      readonly codeUnknown: "Niemand heeft deze code. Zoek de persoon zelf."
      readonly isThis: "Dit is {{name}}"
      readonly search: "Of zoek iemand die al een kaart heeft"
      readonly searchHint: "Naam of code"
      readonly name: "Hoe noemen we deze persoon?"
      readonly nameHint: "Dit typte de persoon zelf. Pas het aan als het anders is."
      readonly accept: "Inschrijven"
      readonly aside: "Wegleggen"
      readonly which: "Welke dag kan de persoon niet?"
      readonly noSession: "Deze persoon doet de komende twee weken nergens aan mee."
      readonly absent: "Afmelden"
      readonly absentOf: "Afmelden voor {{title}}, {{day}}"
    }
    readonly expired: {
      readonly title: "Langer dan 14 dagen"
      readonly text: "Niemand keek ernaar. Bekijk het nog één keer. Daarna kun je het wissen."
      readonly drop: "Alles hier wissen"
    }
    readonly unreadable: {
      readonly title_one: "{{count}} inzending is niet te lezen"
      readonly title_other: "{{count}} inzendingen zijn niet te lezen"
      readonly text: "Ze pasten niet bij de sleutel van deze balie, of waren beschadigd. Niemand kan ze nog openen; er staat ook geen naam bij. Komt er iemand met een nummer of code die je hier niet vindt? Vul het samen opnieuw in."
      readonly again: "Komen er steeds meer? Maak dan een nieuwe poster en vertel het je coördinator."
    }
    readonly aside: {
      readonly title: "Weggelegd"
      readonly back: "Terugzetten"
      readonly backOf: "Terugzetten: {{who}}"
    }
    readonly kiosk: {
      readonly title: "Zelf inschrijven"
      readonly text: "Maak van deze laptop een scherm waarop mensen zelf invullen, in hun eigen taal. De balie gaat dan helemaal op slot. Alleen de vier woorden maken hem weer open."
      readonly start: "Start zelf inschrijven"
      readonly besideText: "Blijf je er zelf naast zitten? Dan krijgt het scherm een eigen venster en wacht de balie achter de pincode. Na 30 minuten begint er niemand nieuw meer. Ga je weg? Kies dan het andere."
      readonly beside: "Start terwijl ik erbij blijf"
      readonly windowRefused: "De browser opende geen venster. Sta vensters van deze app toe. Druk daarna nog een keer."
      readonly keyChanged: "De sleutel voor zelf invullen op deze laptop was veranderd. Hij is hersteld. Vertel het je coördinator. Druk daarna nog een keer."
      readonly notReady: "Dit lukt nu niet. Probeer het zo nog een keer."
      readonly poster: "Poster voor telefoons"
      readonly locked: "Deze laptop is een scherm om zelf in te vullen"
      readonly lockedText: "Maak de balie open met de vier woorden. Of ga terug naar het scherm."
      readonly toKiosk: "Terug naar zelf invullen"
    }
    readonly poster: {
      readonly title: "Poster voor telefoons"
      readonly lead: "Hang hem op een plek waar mensen wachten. Wie de code scant, kan op de eigen telefoon zien wat er deze week is en zich inschrijven."
      readonly back: "Instellingen"
      readonly print: "Afdrukken"
      readonly make: "Maak de poster"
      readonly makeText: "De poster werkt met de server van deze balie. De week staat daar versleuteld: alleen wie de poster scant, kan hem lezen."
      readonly noServer: "Deze balie heeft nog geen server. Zonder server werkt een poster niet."
      readonly another: "Maak een nieuwe poster"
      readonly anotherText: "De oude poster werkt dan niet meer. Doe dit als er te veel onzin binnenkomt."
      readonly toldAnother: "Nieuwe poster gemaakt. Haal de oude weg."
      readonly qr: "Code om te scannen"
      readonly paper: "De poster"
    }
  }
  readonly sessionWords: {
    readonly calledOff: "Gaat niet door"
    readonly goesAhead: "Gaat toch door"
    readonly cancel: {
      readonly guideAbsent: "De begeleider is er niet"
      readonly tooFewPeople: "Er zijn te weinig mensen"
      readonly placeClosed: "De plek is dicht"
      readonly weather: "Het weer is te slecht"
      readonly holiday: "Het is een vrije dag"
      readonly other: "Er kwam iets tussen"
    }
    readonly sorry: "Dat vinden we jammer."
    readonly absence: {
      readonly question: "Waarom kon je niet komen?"
      readonly silent: "Je hoeft het niet te zeggen. Niemand is boos."
      readonly ill: "Ziek"
      readonly fullHead: "Hoofd te vol"
    }
    readonly door: {
      readonly welcome: "Welkom. Je staat op de lijst."
      readonly already: "Welkom. Je stond al op de lijst."
      readonly showCard: "Laat je kaart zien"
    }
  }
  readonly sessions: {
    readonly plan: {
      readonly how: "Hoe vaak?"
      readonly one: "Eén dag"
      readonly weekly: "Elke week"
      readonly fortnightly: "Om de week"
      readonly monthly: "Elke maand"
      readonly weekdays: "Op welke dagen?"
      readonly week: "Welke keer in de maand?"
      readonly weekday: "Op welke dag?"
      readonly preview: "Deze dagen"
      readonly planned_one: "{{count}} dag"
      readonly planned_other: "{{count}} dagen"
      readonly skipped_one: "{{count}} dag sla je over"
      readonly skipped_other: "{{count}} dagen sla je over"
      readonly already: "Staat er al"
      readonly none: "In deze periode valt geen dag."
      readonly noWeekday: "Kies een dag van de week."
      readonly keepHint: "Een vrije dag staat uit. Gaat het toch door? Zet hem aan."
      readonly action_one: "{{count}} dag plannen"
      readonly action_other: "{{count}} dagen plannen"
      readonly nothing: "Zet een dag aan, of kies een andere periode."
      readonly onHoliday: "Let op: {{day}} is {{holiday}}."
      readonly inClosed: "Let op: {{day}} valt in: {{period}}."
    }
    readonly monthWeek: {
      readonly first: "De eerste"
      readonly second: "De tweede"
      readonly third: "De derde"
      readonly fourth: "De vierde"
      readonly last: "De laatste"
    }
    readonly holiday: {
      readonly newYear: "Nieuwjaarsdag"
      readonly goodFriday: "Goede Vrijdag"
      readonly easter: "Eerste Paasdag"
      readonly easterMonday: "Tweede Paasdag"
      readonly kingsDay: "Koningsdag"
      readonly liberationDay: "Bevrijdingsdag"
      readonly ascension: "Hemelvaartsdag"
      readonly pentecost: "Eerste Pinksterdag"
      readonly pentecostMonday: "Tweede Pinksterdag"
      readonly christmas: "Eerste Kerstdag"
      readonly secondChristmas: "Tweede Kerstdag"
    }
    readonly closed: {
      readonly title: "Schoolvakantie of sluiting"
      readonly hint: "Vakanties zijn per regio en per jaar anders. Schrijf ze hier op, dan zie je ze bij het plannen."
      readonly kind: "Wat is het?"
      readonly schoolHoliday: "Schoolvakantie"
      readonly counterClosed: "De balie is dicht"
      readonly from: "Vanaf"
      readonly until: "Tot en met"
      readonly period: "{{why}}, {{period}}"
      readonly add: "Opschrijven"
      readonly added: "De periode is opgeschreven"
      readonly remove: "Weghalen: {{period}}"
      readonly removed: "De periode is weggehaald"
    }
    readonly cancel: {
      readonly why: "Waarom?"
      readonly whyHint: "Wie erop rekent, leest de reden in de eigen taal."
      readonly because: "Gaat niet door: {{reason}}"
    }
    readonly news: {
      readonly title: "Laten weten"
      readonly back: "Terug naar de activiteit"
      readonly calledOff: "Gaat niet door."
      readonly goesAhead: "Gaat toch door."
      readonly because: "Reden: {{reason}}."
      readonly left_one: "{{count}} persoon weet het nog niet"
      readonly left_other: "{{count}} mensen weten het nog niet"
      readonly allTold: "Iedereen weet het. Fijn."
      readonly nobody: "Er is niemand om iets te vertellen"
      readonly nobodyHint: "Wie op een dag rekent, staat hier zodra die dag verandert."
      readonly isOff: "Vertel: het gaat niet door"
      readonly isOn: "Vertel: het gaat toch door"
      readonly tick: "Weet het"
      readonly tickOf: "{{name}} weet het"
      readonly told: "Weet het"
      readonly untick: "Toch niet"
      readonly untickOf: "Toch niet verteld: {{name}}"
      readonly toldName: "Je hebt het {{name}} verteld"
      readonly untoldName: "{{name}} staat weer op de lijst"
      readonly noPhone: "Geen telefoon bekend. Vertel het als je elkaar ziet."
      readonly hide: "Anderen mogen niet weten dat deze persoon hier is. Vertel het alleen aan de persoon zelf."
      readonly show: "In eigen taal"
      readonly showOf: "In eigen taal laten zien aan {{name}}"
      readonly showTitle: "Lees samen"
      readonly open_one: "{{count}} persoon laten weten"
      readonly open_other: "{{count}} mensen laten weten"
      readonly openOf_one: "{{count}} persoon laten weten: {{day}}"
      readonly openOf_other: "{{count}} mensen laten weten: {{day}}"
      readonly gone: "Deze dag is er niet meer"
    }
    readonly alerts: {
      readonly toTell: "Nog te vertellen"
      readonly tooFew: "Te weinig mensen"
      readonly joined: "{{joined}} van de {{needed}} mensen"
      readonly advice: "Nodig nog iemand uit, of zeg op tijd af."
      readonly open: "Activiteit openen: {{title}}"
    }
    readonly keys: {
      readonly present: "e"
      readonly late: "l"
      readonly absent: "n"
      readonly notKnown: "o"
      readonly why: "w"
    }
    readonly sheet: {
      readonly toldByHint: "Dit was niet bij de balie zelf. Kies eerst wie het vertelde, of van welk papier je het overneemt."
      readonly paperHint: "Per keer getekend"
      readonly toldByMissing: "Kies eerst wie heeft verteld wie er was."
      readonly counts: "Telt voor {{duration}}. Meer was niet gepland."
      readonly whyButton: "Waarom?"
      readonly why: "Waarom niet"
      readonly whyOf: "Waarom kon {{name}} niet komen?"
      readonly neverKept: "Wijst iemand “ziek” of “hoofd te vol” aan? Dan bewaren we alleen “persoonlijk”."
      readonly keys: "Met toetsen:"
      readonly door: "Inchecken bij de deur"
      readonly print: "Lijst printen"
      readonly fromPaper: "Overnemen van papier"
    }
    readonly door: {
      readonly title: "Inchecken bij de deur"
      readonly back: "Terug naar de lijst"
      readonly code: "Code op de kaart"
      readonly codeHint: "Houd de kaart voor de scanner, of typ de code."
      readonly add: "Inchecken"
      readonly in: "{{name}} is er"
      readonly late: "{{name}} is er, wat later"
      readonly already: "{{name}} stond al op de lijst"
      readonly unknownCode: "Deze code kennen we hier niet. Kijk nog eens goed, of zoek de naam op de lijst."
      readonly notToday: "Deze activiteit is vandaag niet. Inchecken kan alleen op de dag zelf."
      readonly calledOff: "Deze dag gaat niet door."
      readonly tooEarly: "Het is nog vroeg. Inchecken kan vanaf {{time}}."
      readonly over: "Deze activiteit is voorbij. Vul de lijst in."
      readonly justIn: "{{name}} checkte net ergens anders in. Wacht tien minuten, of zet {{name}} op de lijst."
      readonly inside_one: "{{count}} persoon is er"
      readonly inside_other: "{{count}} mensen zijn er"
      readonly undone: "{{name}} staat weer op “nog niet bekend”"
    }
    readonly paper: {
      readonly title: "Lijst om te printen"
      readonly back: "Terug naar de lijst"
      readonly print: "Printen"
      readonly name: "Naam"
      readonly code: "Code"
      readonly there: "Was er"
      readonly late: "Kwam later"
      readonly not: "Was er niet"
      readonly sign: "Paraaf"
      readonly extra: "Wie kwam er nog mee? Schrijf de code van de kaart op."
      readonly host: "Naam en handtekening van de begeleiding"
      readonly mark: "Teken van deze lijst: {{mark}}"
      readonly page: "Aanwezigheidslijst"
      readonly numbers: "Nummers van wie er was"
      readonly numbersHint: "Zoals op het papier: 1 3 5-8."
      readonly markHint: "Kijk eerst of op het papier dit teken staat: {{mark}}. Staat er iets anders? Dan kloppen de nummers niet meer."
      readonly rest: "Wie geen nummer heeft, was er niet"
      readonly apply: "Op de lijst zetten"
      readonly unread: "Typ nummers van 1 tot en met {{last}}, zoals 1 3 5-8."
      readonly people: "Dit zijn: {{names}}"
    }
    readonly contact: {
      readonly title: "Meer contacten"
      readonly add: "Contact toevoegen"
      readonly empty: "Schrijf op wie je ook kunt bellen: over de dagen, over geld, als iemand vrij is."
      readonly name: "Naam"
      readonly role: "Waarvoor bel je?"
      readonly save: "Contact bewaren"
      readonly added: "{{name}} is toegevoegd"
      readonly gone: "Werkt er niet meer"
      readonly goneOf: "Werkt er niet meer: {{name}}"
      readonly backOf: "Werkt er weer: {{name}}"
      readonly toldGone: "{{name}} werkt er niet meer"
      readonly toldBack: "{{name}} werkt er weer"
    }
    readonly copy: {
      readonly action: "Kopiëren"
      readonly title: "Activiteit kopiëren"
      readonly lead: "Alles staat al ingevuld. De dagen zijn nog niet gepland: dat doe je na het bewaren, met vrije dagen in beeld."
      readonly dates: "De eerste en laatste dag zijn een jaar opgeschoven. Klopt het?"
      readonly back: "Terug naar de activiteit"
    }
    readonly initiative: {
      readonly who: "Wie biedt het aan?"
      readonly whoHint: "De bewoner die dit zelf wil doen. Een organisatie is niet nodig."
      readonly choose: "Bewoner kiezen"
      readonly other: "Iemand anders kiezen"
      readonly contact: "Wie helpt vanuit de balie?"
      readonly contactHint: "Bij wie kan deze bewoner terecht?"
      readonly nobody: "Nog niemand"
      readonly of: "Eigen initiatief van {{name}}"
      readonly helps: "Hulp vanuit de balie: {{name}}"
      readonly open: "Kaart van {{name}}"
      readonly pick: "{{name}} kiezen"
    }
  }
  readonly settings: {
    readonly title: "Instellingen"
    readonly place: {
      readonly title: "Deze balie"
      readonly location: "Locatie"
      readonly counter: "Balie"
      readonly onDuty: "Nu hier"
      readonly hint: "Deze namen staan boven elk scherm en op papier."
      readonly save: "Namen bewaren"
      readonly saved: "De nieuwe namen staan er"
    }
    readonly language: {
      readonly title: "Taal van de schermen"
      readonly hint: "Wat je typte, blijft staan. Elke laptop onthoudt zijn eigen taal."
      readonly legend: "Taal"
    }
    readonly storage: {
      readonly title: "Bewaren op deze laptop"
      readonly kept: "De browser houdt alles vast"
      readonly keptText: "Onze gegevens worden niet vanzelf opgeruimd."
      readonly notKept: "De browser heeft nog niet beloofd alles vast te houden"
      readonly notKeptText: "Raakt de schijf vol, dan mag de browser opruimen. Zet daarom de app op deze laptop en maak elke week een back-up."
      readonly asking: "Dat wordt nu gevraagd…"
      readonly toBackup: "Naar back-up maken"
      readonly install: "App op deze laptop zetten"
      readonly installed: "De app is geïnstalleerd op deze laptop"
      readonly installHow: "Zet de app op deze laptop: open het menu van de browser en kies “Installeren” of “Toevoegen aan startscherm”."
      readonly installWhy: "Met de app op deze laptop belooft de browser eerder om alles vast te houden."
      readonly practice: "Bij oefenen hoeft dat niet: de verzonnen balie komt zo weer terug."
    }
    readonly version: {
      readonly title: "Versie"
      readonly now: "Dit is versie {{version}}"
      readonly newest: "Je hebt de nieuwste versie die deze laptop kent."
      readonly waiting: "Er staat een nieuwe versie klaar."
      readonly start: "Nieuwe versie starten"
      readonly offline: "De app staat op deze laptop en werkt zonder internet."
      readonly notYetOffline: "De app wordt nog klaargezet voor gebruik zonder internet."
    }
    readonly practice: {
      readonly title: "Oefenen"
      readonly text: "Dit is een verzonnen balie. Alles mag, niets gaat naar iemand toe."
      readonly restart: "Oefenbalie opnieuw beginnen"
      readonly stop: "Stoppen met oefenen"
      readonly askTitle: "Opnieuw beginnen?"
      readonly ask: "Alles wat je hier oefende gaat weg. Daarna staat de verzonnen balie er weer zoals in het begin."
      readonly keep: "Zo laten"
      readonly confirm: "Opnieuw beginnen"
      readonly busy: "De oefenbalie wordt klaargezet…"
      readonly failed: "Dat lukte nu niet. Probeer het nog een keer."
    }
    readonly pin: {
      readonly title: "Pincode van vandaag"
      readonly chosen: "Er is een pincode gekozen. Je kunt een andere nemen."
      readonly none: "Er is geen pincode. Bij het openen zijn dan steeds de vier woorden nodig."
      readonly open: "Pincode kiezen"
      readonly done: "De nieuwe pincode geldt vanaf nu"
    }
    readonly privacy: {
      readonly title: "Wat we opschrijven, en wat niet"
      readonly one: "We schrijven alleen op wat nodig is om iets te vinden: een roepnaam, wensen, tijden en uren."
      readonly two: "Nooit een BSN, V-nummer, geboortedatum, geloof, gezondheid of verhaal over de vlucht."
      readonly three: "Alles staat versleuteld op deze laptop, en zonder de vier woorden kan niemand het lezen."
      readonly four: "Meedoen of niet meedoen heeft geen gevolgen voor iemands procedure."
      readonly five: "Wie dat wil, mag alles zien wat er over hem of haar staat, en het laten wissen."
    }
    readonly credits: {
      readonly title: "Met dank aan"
      readonly brief: "Plaatjes, letters en woorden van anderen"
      readonly pictures: "Plaatjes: OpenMoji, licentie CC BY-SA 4.0"
      readonly letters: "Letters: Noto Sans van Google en anderen, licentie OFL 1.1"
      readonly words: "Nederlandse woorden voor het slot: OpenTaal, licentie CC BY 3.0"
      readonly dates: "Namen van dagen, maanden en talen: Unicode CLDR, licentie Unicode 3.0"
      readonly signs: "Tekens op knoppen: Lucide, licentie ISC"
      readonly own: "De app zelf: licentie EUPL 1.2"
    }
    readonly lock: {
      readonly title: "Scherm dicht"
      readonly text: "Dit sluit de balie op deze laptop in alle vensters. Ook de pincode werkt dan niet meer: openen gaat weer met de vier woorden."
      readonly close: "Scherm helemaal sluiten"
    }
    readonly suggestions: {
      readonly title: "Voorstellen"
      readonly text: "De app stelt activiteiten voor en zegt waarom. Je kunt kiezen wat zwaarder telt."
      readonly open: "Kiezen wat telt"
    }
    readonly rules: {
      readonly title: "Regels"
      readonly text: "Wat de wet en programma’s zeggen, waar dat staat, en wat op deze locatie anders is."
      readonly open: "Regels bekijken"
    }
  }
  readonly shell: {
    readonly nav: {
      readonly today: "Vandaag"
      readonly people: "Mensen"
      readonly offer: "Aanbod"
      readonly attendance: "Aanwezig"
      readonly dayClose: "Dag sluiten"
      readonly choose: "Kies wat klopt"
      readonly figures: "Cijfers"
      readonly input: "Invoer en back-up"
      readonly settings: "Instellingen"
    }
    readonly lockHint: "Scherm dichtdoen (F2)"
    readonly toChoose_one: "Nog {{count}} te kiezen"
    readonly toChoose_other: "Nog {{count}} te kiezen"
  }
  readonly signUp: {
    readonly title: "Aanmelddag"
    readonly lead: "Veel mensen tegelijk? Kies eerst wat er vandaag op tafel ligt. Zoek dan iemand, tik aan wat die persoon wil, en door naar de volgende."
    readonly back: "Terug naar het aanbod"
    readonly open: "Aanmelddag"
    readonly onTable: "Op tafel vandaag"
    readonly onTableHint: "Zoek activiteiten en leg ze op tafel. Je kunt er later bij doen of weghalen."
    readonly search: "Activiteit zoeken"
    readonly put: "{{title}} op tafel leggen"
    readonly take: "Van tafel: {{title}}"
    readonly nothing: "Er ligt nog niets op tafel."
    readonly who: "Wie meldt zich aan?"
    readonly whoHint: "Naam, code of kaart"
    readonly new: "Iemand nieuw inschrijven"
    readonly wants: "Wat wil {{name}} doen?"
    readonly signUp: "{{name}} aanmelden"
    readonly other: "Iemand anders"
    readonly told_one: "{{name}} is aangemeld voor {{count}} activiteit"
    readonly told_other: "{{name}} is aangemeld voor {{count}} activiteiten"
    readonly count_one: "{{count}} mens aangemeld"
    readonly count_other: "{{count}} mensen aangemeld"
    readonly full: "Vol"
    readonly places_one: "Nog {{count}} plek"
    readonly places_other: "Nog {{count}} plekken"
    readonly notFound: "Niemand gevonden"
  }
  readonly slip: {
    readonly title: "Afspraak om kennis te maken"
    readonly along: "Wie gaat mee"
    readonly goesAlong: {
      readonly supporter: "Een supporter gaat mee"
      readonly staff: "Iemand van de balie gaat mee"
      readonly friend: "Een vriend of bekende gaat mee"
      readonly nobody: "Niemand gaat mee"
    }
    readonly mayBring: "Je mag iemand meenemen die je vertrouwt."
    readonly cannotCome: "Kun je niet? Zeg het of bel. Dan zoeken we een andere dag."
    readonly show: "Laat dit briefje zien als je er bent."
    readonly toCalendar: "Scan om het in je agenda te zetten"
    readonly supporter: {
      readonly ask: "Wil je dat {{name}} je helpt?"
      readonly yes: "Ja, graag"
      readonly ratherNot: "Nee, dank je"
      readonly notOfMyCountry: "Liever niemand uit mijn land of met mijn taal"
    }
    readonly card: {
      readonly bring: "Neem deze kaart mee"
    }
  }
  readonly sound: {
    readonly listen: "Luister"
    readonly stop: "Stop"
    readonly again: "Nog een keer"
    readonly failed: "Het geluid doet het niet."
  }
  readonly staffVocabulary: {
    readonly declaration: {
      readonly unknown: "Nog niet bekend"
      readonly notNeeded: "Niet nodig"
      readonly received: "Aangevraagd, UWV heeft de aanvraag"
      readonly valid: "Geldig"
      readonly refused: "Geweigerd"
    }
    readonly matchLife: {
      readonly proposed: "Voorgesteld"
      readonly agreed: "Afgesproken"
      readonly trial: "Op proef"
      readonly active: "Doet mee"
      readonly completed: "Afgerond"
      readonly stopped: "Gestopt"
    }
    readonly presence: {
      readonly notKnown: "Nog niet bekend"
      readonly present: "Was er"
      readonly late: "Kwam later"
      readonly absent: "Was er niet"
    }
    readonly residentLife: {
      readonly here: "Woont hier"
      readonly left: "Vertrokken"
    }
    readonly role: {
      readonly supporter: "Supporter"
      readonly volunteer: "Vrijwilliger"
      readonly coordinator: "Coördinator"
    }
    readonly ticketLife: {
      readonly waiting: "Wacht"
      readonly called: "Aan de beurt"
      readonly helped: "Geholpen"
      readonly leftQueue: "Weer weggegaan"
      readonly takenBack: "Teruggenomen"
    }
    readonly toldBy: {
      readonly counter: "De balie"
      readonly host: "De organisatie"
      readonly resident: "De bewoner zelf"
      readonly paper: "Op papier"
      readonly card: "De kaart bij de deur"
    }
    readonly walkInState: {
      readonly open: "Open"
      readonly closed: "Dicht"
    }
    readonly reason: {
      readonly wouldChange: {
        readonly wish: "Vraag wat iemand graag doet"
        readonly skill: "Vraag of iemand dit kan: {{skill}}"
        readonly time: "Vraag wanneer iemand kan"
        readonly way: "Kan wel zo: {{way}}, {{duration}}"
        readonly language: "Vraag hoeveel Nederlands iemand spreekt. Nodig: {{need}}"
        readonly languagePractice: "Goed om Nederlands te oefenen: {{need}}"
        readonly company: "Vraag met wie iemand wil gaan: {{company}}"
        readonly goal: "Kan helpen bij: {{goal}}"
        readonly places: "Vraag of er nog plek is"
        readonly firstStep: "Begin met één keer proberen"
        readonly help: "Regel eerst: {{help}}"
        readonly group: "Vraag of dit past. Het is voor: {{group}}"
      }
    }
    readonly matchPart: {
      readonly wish: "Wat iemand graag doet"
      readonly time: "Dagen en tijden"
      readonly language: "Hoeveel Nederlands nodig is"
      readonly goal: "Waar iemand naartoe wil"
      readonly firstStep: "Een makkelijk begin"
      readonly way: "De weg erheen"
      readonly skill: "Wat iemand kan"
      readonly help: "Wat iemand nodig heeft"
      readonly company: "Met wie iemand wil gaan"
    }
    readonly importance: {
      readonly none: "Telt niet mee"
      readonly less: "Minder belangrijk"
      readonly normal: "Gewoon"
      readonly more: "Belangrijker"
    }
    readonly contactRole: {
      readonly guide: "Begeleiding"
      readonly planning: "Dagen en tijden"
      readonly volunteers: "Vrijwilligers"
      readonly money: "Reiskosten en geld"
      readonly lead: "Leiding"
      readonly other: "Iets anders"
    }
  }
  readonly start: {
    readonly title: "Welkom"
    readonly welcome: {
      readonly heading: "Welkom bij de Meedoenbalie"
      readonly lead: "De plek waar bewoners iets vinden om aan mee te doen. Werkt zonder internet; wat je opschrijft, blijft op deze laptop."
      readonly known: "Balies op deze laptop"
      readonly practice: {
        readonly title: "Oefenen"
        readonly text: "Kijk rond op een verzonnen locatie. Je kunt niets stukmaken."
        readonly action: "Beginnen met oefenen"
        readonly busy: "De oefenbalie wordt klaargezet…"
      }
      readonly setUp: {
        readonly title: "Deze balie inrichten"
        readonly text: "Voor een nieuwe locatie. Je hebt vijf minuten nodig."
      }
      readonly join: {
        readonly title: "Bij een balie aansluiten"
        readonly text: "Werkt er al een laptop op jouw locatie? Met een code van die laptop hoort deze erbij."
      }
      readonly restore: {
        readonly title: "Back-up terugzetten"
        readonly text: "Ga verder met een bestand van een andere laptop."
      }
      readonly openKnown: "{{name}} openen"
      readonly practiceFailed: "De oefenbalie ging niet open. Probeer het nog een keer."
    }
    readonly setUp: {
      readonly title: "Deze balie inrichten"
      readonly steps: "Stap {{step}} van {{of}}"
      readonly names: {
        readonly heading: "Hoe heet het hier?"
        readonly lead: "Deze namen staan boven elk scherm en op papier."
        readonly location: "Naam van de locatie"
        readonly locationHint: "Bijvoorbeeld de naam van het azc."
        readonly counter: "Naam van deze balie"
        readonly counterHint: "Handig als er meer balies zijn, zoals Hoofdgebouw."
        readonly staff: "Jouw roepnaam"
        readonly staffHint: "Zo zien anderen wie er achter de laptop zit."
        readonly next: "Verder naar de vier woorden"
      }
      readonly words: {
        readonly heading: "Dit zijn jullie vier woorden"
        readonly lead: "Met deze woorden open je de balie. Schrijf ze nu op papier of print ze. Ze worden maar één keer getoond, en niemand anders kan ze terughalen."
        readonly list: "De vier woorden"
        readonly keep: "Bewaar het papier op een veilige plek, niet bij de laptop."
        readonly print: "Kaartje printen"
        readonly written: "Ik heb ze opgeschreven"
        readonly cardTitle: "Vier woorden voor {{name}}"
        readonly cardText: "Hiermee open je de Meedoenbalie. Bewaar dit kaartje op een veilige plek, niet bij de laptop. Ben je het kwijt? Vertel het meteen de coördinator."
      }
      readonly confirm: {
        readonly heading: "Even controleren"
        readonly lead: "Typ twee van de vier woorden over van je papier. Dan weten we zeker dat ze goed staan."
        readonly word: "Woord {{number}}"
        readonly notThis: "Dit is niet woord {{number}}. Kijk nog eens op je papier."
        readonly showAgain: "Woorden nog eens laten zien"
        readonly finish: "Balie openen"
      }
      readonly missing: {
        readonly location: "Typ hoe de locatie heet."
        readonly counter: "Typ een naam voor deze balie, zoals Balie 1."
        readonly staff: "Typ je roepnaam."
      }
    }
    readonly unlock: {
      readonly heading: "{{name}} openen"
      readonly lead: "Typ de vier woorden van het kaartje, met een spatie ertussen."
      readonly words: "De vier woorden"
      readonly show: "Woorden laten zien"
      readonly hide: "Woorden verbergen"
      readonly open: "Balie openen"
      readonly busy: "Even geduld, het slot gaat open…"
      readonly empty: "Typ de vier woorden van het kaartje."
      readonly problem: {
        readonly wrongPassphrase: "Deze woorden openen de balie niet. Kijk op het kaartje of alle vier goed staan."
        readonly locationUnknown: "Deze balie staat niet meer op deze laptop. Zet een back-up terug of vraag de coördinator."
        readonly headerDamaged: "Het slot van deze balie is beschadigd. Zet een back-up terug of vraag de coördinator."
        readonly storageFailed: "De laptop kan nu niet lezen wat er staat. Sluit andere vensters van de browser en probeer het nog een keer."
      }
    }
    readonly pin: {
      readonly chooseHeading: "Kies een pincode voor vandaag"
      readonly chooseLead: "Als het scherm dichtgaat, open je het met deze cijfers. De vier woorden heb je dan niet nodig."
      readonly pin: "Pincode"
      readonly pinHint: "Vier tot zes cijfers. Neem geen geboortejaar."
      readonly again: "Nog een keer"
      readonly choose: "Pincode kiezen"
      readonly without: "Zonder pincode verder"
      readonly notSame: "Dit zijn andere cijfers dan hierboven. Typ ze nog een keer."
      readonly problem: {
        readonly pinNotDigits: "Een pincode heeft alleen cijfers."
        readonly pinLength: "Neem vier, vijf of zes cijfers."
        readonly pinSameDigit: "Dit zijn steeds dezelfde cijfers. Neem verschillende."
        readonly pinInARow: "Deze cijfers staan op een rij. Dat is makkelijk te raden. Neem andere."
        readonly pinRepeated: "Hier komt een stukje steeds terug. Dat is makkelijk te raden. Neem andere cijfers."
        readonly pinOnALine: "Deze cijfers staan in een lijn op de toetsen. Neem andere."
      }
    }
    readonly locked: {
      readonly heading: "Het scherm is dicht"
      readonly lead: "Typ je pincode om verder te gaan waar je was."
      readonly open: "Openen"
      readonly wrong_one: "Dit is niet de pincode. Je kunt het nog {{count}} keer proberen."
      readonly wrong_other: "Dit is niet de pincode. Je kunt het nog {{count}} keer proberen."
      readonly wait_one: "Wacht {{count}} seconde en probeer het dan nog een keer."
      readonly wait_other: "Wacht {{count}} seconden en probeer het dan nog een keer."
      readonly gone: "De pincode werkt niet meer. Open de balie met de vier woorden."
      readonly withWords: "Met de vier woorden openen"
      readonly empty: "Typ je pincode."
    }
    readonly restore: {
      readonly heading: "Back-up terugzetten"
      readonly lead: "Kies het back-upbestand en typ de vier woorden die bij die balie horen."
      readonly file: "Back-upbestand"
      readonly choose: "Bestand kiezen"
      readonly noFile: "Kies eerst een bestand."
      readonly action: "Terugzetten"
      readonly problem: {
        readonly notABackup: "Dit bestand is geen back-up van de Meedoenbalie. Er is niets veranderd."
        readonly truncated: "Dit bestand is niet heel: het einde ontbreekt. Kopieer het nog een keer. Er is niets veranderd."
        readonly damaged: "Dit bestand is beschadigd. Neem een andere back-up. Er is niets veranderd."
        readonly newerVersion: "Dit bestand is van een nieuwere versie. Werk de app eerst bij. Er is niets veranderd."
        readonly otherLocation: "Dit bestand is van een andere locatie. Er is niets veranderd."
        readonly wrongPassphrase: "Deze woorden horen niet bij dit bestand. Kijk op het kaartje of alle vier goed staan."
        readonly storageFailed: "De laptop kan nu niet schrijven. Sluit andere vensters van de browser en probeer het nog een keer."
        readonly storageFull: "De schijf is vol. Maak ruimte en probeer het nog een keer. Er is niets veranderd."
        readonly notUnlocked: "De balie ging dicht tijdens het terugzetten. Probeer het nog een keer. Er is niets veranderd."
        readonly reloadNeeded: "Er draait al een nieuwere versie van de app. Laad deze pagina opnieuw; wat je typte staat nog op het scherm."
      }
    }
    readonly back: "Terug naar het begin"
    readonly insecure: {
      readonly title: "Deze pagina is niet veilig geopend"
      readonly text: "De Meedoenbalie bewaart gegevens van mensen. Dat mag alleen over een beveiligde verbinding."
      readonly here: "Werk je op de laptop waarop de app draait? Open dan dit adres:"
      readonly elsewhere: "Draait de app op een andere computer? Vraag wie hem beheert om een adres dat met {{scheme}} begint."
    }
  }
  readonly studio: {
    readonly title: "Stem opnemen"
    readonly lead: "Lees korte woorden voor in je eigen taal. Wie niet goed leest, kan ze dan horen."
    readonly back: "Instellingen"
    readonly practice: "Een stem is van een echt mens, en in de oefening bewaren we niets van echte mensen. Opnemen kan bij een echte balie."
    readonly language: {
      readonly legend: "In welke taal lees je voor?"
      readonly other: "Andere taal"
    }
    readonly consent: {
      readonly title: "Eerst dit"
      readonly agree: "Ik wil dat anderen mijn stem horen"
      readonly name: "Naam erbij"
      readonly nameHint: "Laat dit leeg als je geen naam wilt. Een roepnaam is genoeg."
      readonly begin: "Beginnen"
      readonly needed: "Zet een vinkje als je dit wilt. Anders nemen we niets op."
    }
    readonly microphone: {
      readonly why: "Kies een rustige plek. De browser vraagt zo of de microfoon aan mag."
      readonly on: "Microfoon aanzetten"
      readonly refused: "De browser geeft de microfoon niet. Druk op het teken naast het adres, sta de microfoon toe en probeer het nog een keer."
      readonly missing: "Deze laptop vindt geen microfoon. Sluit er een aan en probeer het nog een keer."
      readonly busy: "De microfoon is nu bezet. Sluit andere programma’s die hem gebruiken en probeer het nog een keer."
      readonly unsupported: "Deze browser kan niet opnemen. Gebruik een nieuwe Chrome of Edge."
    }
    readonly record: {
      readonly progress: "{{kept}} van {{all}} bewaard"
      readonly start: "Opnemen"
      readonly stop: "Klaar met praten"
      readonly listen: "Luisteren"
      readonly stopListening: "Stoppen"
      readonly again: "Opnieuw opnemen"
      readonly keep: "Bewaren en verder"
      readonly keepLast: "Bewaren"
      readonly working: "Even geduld"
      readonly previous: "Vorige"
      readonly next: "Volgende"
      readonly kept: "Bewaard"
      readonly stale: "Deze tekst is veranderd. Lees hem nog een keer voor."
      readonly allDone: "Alles is voorgelezen. Dank je wel."
    }
    readonly level: {
      readonly label: "Hoe hard het klinkt"
      readonly heard: "We horen je"
      readonly quiet: "We horen niets. Praat dichter bij de microfoon."
    }
    readonly problem: {
      readonly silent: "We hoorden niets. Lees het nog een keer voor, dichter bij de microfoon."
      readonly tooShort: "Dat was heel kort. Begin met praten als de knop van kleur verandert."
      readonly tooLong: "Dat duurde langer dan 20 seconden. Lees alleen wat er staat."
      readonly notRecorded: "Het opnemen lukte niet. Probeer het nog een keer."
      readonly notKept: "De opname is niet bewaard. Maak ruimte op deze laptop en bewaar nog een keer."
    }
    readonly list: {
      readonly title: "Alle woorden"
      readonly brief: "Om iets opnieuw te doen, of over te slaan"
    }
    readonly handOver: {
      readonly title: "Laten horen"
      readonly none: "Zodra er een opname is, kun je die hier laten horen of doorgeven."
      readonly use: "Op deze laptop laten horen"
      readonly used_one: "{{count}} opname is nu te horen op deze laptop"
      readonly used_other: "{{count}} opnamen zijn nu te horen op deze laptop"
      readonly save: "Bewaren als bestand"
      readonly saveHint: "Met het bestand kan een andere laptop deze stem ook laten horen. In het bestand is de stem niet op slot."
      readonly saved: "Het bestand staat bij je downloads"
      readonly where: "De opnamen zelf staan op slot op deze laptop, tot je ze weggooit."
      readonly remove: "Alle opnamen weggooien"
      readonly removeTitle: "Alle opnamen in deze taal weggooien?"
      readonly removeText: "Dit kan niet terug. Wat al te horen is op deze laptop, haal je weg bij de instellingen."
      readonly removed: "De opnamen zijn weg"
    }
    readonly voices: {
      readonly title: "Stemmen"
      readonly text: "Wie niet goed leest, kan woorden horen in de eigen taal. Een supporter leest ze één keer voor."
      readonly none: "Er is nog geen stem op deze laptop."
      readonly record: "Stem opnemen"
      readonly file: "Bestand met een stem"
      readonly fileHint: "Gemaakt met \"Stem opnemen\" op een andere laptop."
      readonly choose: "Bestand kiezen"
      readonly add: "Stem toevoegen"
      readonly noFile: "Kies eerst een bestand."
      readonly added_one: "{{count}} woord is nu te horen"
      readonly added_other: "{{count}} woorden zijn nu te horen"
      readonly left_one: "{{count}} woord is veranderd en doet niet mee."
      readonly left_other: "{{count}} woorden zijn veranderd en doen niet mee."
      readonly nameless: "Zonder naam"
      readonly words_one: "{{count}} woord"
      readonly words_other: "{{count}} woorden"
      readonly since: "Zei ja op {{day}}"
      readonly remove: "Weghalen"
      readonly removeTitle: "Deze stem weghalen?"
      readonly removeText: "De stem is dan niet meer te horen op deze laptop. Dit kan niet terug."
      readonly removed: "De stem is weggehaald"
      readonly keep: "Laten staan"
    }
    readonly voiceProblem: {
      readonly notAVoice: "In dit bestand zit geen stem. Kies een bestand dat met \"Stem opnemen\" is gemaakt."
      readonly newerVersion: "Dit bestand is gemaakt met een nieuwere Meedoenbalie. Werk deze laptop eerst bij."
      readonly noConsent: "In dit bestand staat niet dat de spreker ja heeft gezegd. Vraag om een nieuw bestand."
      readonly badClip: "De opname van \"{{text}}\" is niet goed. Neem die opnieuw op en maak een nieuw bestand."
      readonly allStale: "Alle woorden in dit bestand zijn intussen veranderd. Neem ze opnieuw op."
      readonly noRoom: "Er is geen ruimte op deze laptop. Maak ruimte en probeer het nog een keer."
    }
  }
  readonly talk: {
    readonly title: "Gesprek"
    readonly begin: "Gesprek beginnen"
    readonly goOn: "Verder met het gesprek"
    readonly close: "Gesprek sluiten"
    readonly start: {
      readonly nameMissing: "Vul een naam in. Een bijnaam mag ook."
    }
    readonly progress: "Vraag {{at}} van {{of}}"
    readonly saved: "Bewaard"
    readonly keeping: "Wordt bewaard…"
    readonly language: {
      readonly own: "Taal"
      readonly standIn: "Deze taal hebben we nog niet. Aan de andere kant staat Engels, met plaatjes."
    }
    readonly keys: "Toetsen: 1 tot 9 kiezen, 0 weet ik niet, L later, M meer, Enter verder, Backspace terug."
    readonly after: {
      readonly title: "En nu?"
      readonly fits: "Samen kijken wat past"
      readonly ticket: "Volgnummer klaar"
      readonly ticketDone: "Het volgnummer is klaar."
      readonly cv: "Cv maken"
      readonly known: "Draai eerst het scherm weg. Kijk dan of deze persoon hier al bekend was."
      readonly knownLink: "Zoeken bij Mensen"
    }
    readonly open: {
      readonly title: "Gesprekken die nog open zijn"
      readonly line: "{{asked}} van {{of}} vragen, begonnen {{day}}"
      readonly goOn: "Verder met {{name}}"
    }
    readonly cv: {
      readonly back: "Terug"
      readonly print: "Cv afdrukken"
      readonly kept: "Bewaard bij deze persoon."
    }
    readonly sheet: {
      readonly title: "Curriculum vitae"
      readonly name: "Naam"
      readonly born: "Geboren op"
      readonly address: "Adres"
      readonly phone: "Telefoon"
      readonly education: "Opleiding"
      readonly work: "Werkervaring"
      readonly papers: "Diploma’s"
      readonly business: "Eigen bedrijf"
      readonly licences: "Rijbewijs"
      readonly languages: "Talen"
      readonly dutchLevel: "Nederlands: {{level}}"
      readonly skills: "Dit kan ik goed"
      readonly wishes: "Dit doe ik graag"
      readonly workFor: "{{work}}: {{years}}"
      readonly byHand: "Naam, geboortedatum, adres en telefoon schrijf je er zelf bij. Die bewaren we niet."
    }
  }
  readonly timeline: {
    readonly title: "Dag voor dag"
    readonly whole_one: "{{count}} ding laten zien"
    readonly whole_other: "Alle {{count}} laten zien"
    readonly short: "Minder laten zien"
    readonly fromUntil: "{{from}} tot {{until}}"
    readonly unnamed: "een activiteit die nog komt van een andere laptop"
    readonly row: {
      readonly registered: "Ingeschreven"
      readonly visit: "Kwam langs: {{reason}}"
      readonly leftLine: "Ging weg voor het aan de beurt was"
      readonly talkBegun: "Begon aan het eerste gesprek"
      readonly talkHad: "Had het eerste gesprek"
      readonly proposed: "Voorgesteld: {{activity}}"
      readonly waits: "Wacht op een plek: {{activity}}"
      readonly agreed: "Afgesproken: {{activity}}"
      readonly meeting: "Afspraak om kennis te maken: {{activity}}"
      readonly met: "Kennisgemaakt: {{activity}}"
      readonly meetingOff: "Afspraak ging niet door: {{activity}}"
      readonly trial: "Begon op proef: {{activity}}"
      readonly active: "Ging meedoen: {{activity}}"
      readonly there_one: "Was erbij: {{activity}}"
      readonly there_other: "Was er {{count}} keer bij: {{activity}}"
      readonly thereHours_one: "Was erbij: {{activity}}, {{hours}}"
      readonly thereHours_other: "Was er {{count}} keer bij: {{activity}}, {{hours}}"
      readonly notThere: "Was er niet bij: {{activity}}"
      readonly completed: "Afgerond: {{activity}}"
      readonly stopped: "Gestopt: {{activity}}"
      readonly stoppedWhy: "Gestopt: {{activity}} ({{why}})"
      readonly note: "Notitie"
      readonly movedAway: "Verhuisd of weg"
    }
  }
  readonly today: {
    readonly title: "Vandaag"
    readonly greeting: {
      readonly morning: "Goedemorgen"
      readonly afternoon: "Goedemiddag"
      readonly evening: "Goedenavond"
    }
    readonly hour: {
      readonly notYet: "Het inloopuur is nog niet open"
      readonly firstStep: "Open het als de deur opengaat. Dan kun je nummers uitdelen."
      readonly isOpen: "Het inloopuur is open"
      readonly isClosed: "Het inloopuur is dicht"
      readonly since: "Sinds {{time}}"
      readonly until: "Tot {{time}}"
      readonly helped_one: "{{count}} geholpen"
      readonly helped_other: "{{count}} geholpen"
      readonly coffee_one: "{{count}} voor koffie"
      readonly coffee_other: "{{count}} voor koffie"
      readonly open: "Inloopuur openen"
      readonly openAgain: "Weer openen"
      readonly close: "Inloopuur sluiten"
      readonly opened: "Het inloopuur is open. Welkom allemaal!"
      readonly closed: "Het inloopuur is dicht."
    }
    readonly queue: {
      readonly title: "Wachtrij"
      readonly waiting_one: "{{count}} wacht"
      readonly waiting_other: "{{count}} wachten"
      readonly add: "In de rij zetten"
      readonly callNext: "Volgende roepen"
      readonly call: "Roepen"
      readonly callOne: "Nummer {{number}} roepen"
      readonly moreOf: "Meer voor nummer {{number}}"
      readonly nameless: "Nog zonder naam"
      readonly justCame: "Net binnen"
      readonly waits_one: "Wacht {{count}} min"
      readonly waits_other: "Wacht {{count}} min"
      readonly turn: "Nu aan de beurt"
      readonly turnSince: "Aan de beurt sinds {{time}}"
      readonly register: "Inschrijven"
      readonly openFile: "Kaart openen"
      readonly helped: "Klaar, geholpen"
      readonly putBack: "Terug in de rij"
      readonly left: "Is weggegaan"
      readonly empty: "Er wacht niemand"
      readonly firstStep: "Komt er iemand binnen? Zet die persoon in de rij. Een taal en een reden zijn genoeg."
    }
    readonly add: {
      readonly title: "In de rij zetten"
      readonly who: "Wie is het?"
      readonly whoHint: "Naam of code. Mag leeg blijven."
      readonly otherPerson: "Iemand anders kiezen"
      readonly nobodyFound: "Niemand gevonden met deze naam. Kies een taal en een reden; inschrijven kan straks aan tafel."
      readonly language: "Welke taal?"
      readonly reason: "Waarvoor?"
      readonly reasonHint: "Tik op de reden: dan krijgt deze persoon een nummer."
      readonly registerFirst: "Liever meteen inschrijven"
    }
    readonly sessions: {
      readonly title: "Vandaag te doen"
      readonly count_one: "{{count}} activiteit"
      readonly count_other: "{{count}} activiteiten"
      readonly empty: "Vandaag is er niets gepland"
      readonly firstStep: "Zet een dag bij een activiteit, dan staat die hier met de lijst van wie er komt."
      readonly toOffer: "Naar het aanbod"
      readonly noTime: "Hele dag"
      readonly expected_one: "{{count}} verwacht"
      readonly expected_other: "{{count}} verwacht"
      readonly recorded: "Aanwezigheid is ingevuld"
      readonly attendance: "Invullen"
      readonly attendanceOf: "Aanwezigheid invullen: {{title}}"
    }
    readonly confirm: {
      readonly title: "Wacht op een antwoord"
      readonly count_one: "{{count}} koppeling"
      readonly count_other: "{{count}} koppelingen"
      readonly rest_one: "Nog {{count}}"
      readonly rest_other: "Nog {{count}}"
      readonly proposedOn: "Voorgesteld: {{day}}"
      readonly agreedOn: "Afgesproken: {{day}}"
      readonly agree: "Is afgesproken"
      readonly start: "Is begonnen"
    }
    readonly counts: {
      readonly title: "Hoe het hier gaat"
      readonly residents_one: "persoon hier"
      readonly residents_other: "mensen hier"
      readonly openMatches_one: "koppeling loopt"
      readonly openMatches_other: "koppelingen lopen"
      readonly activities_one: "activiteit in het aanbod"
      readonly activities_other: "activiteiten in het aanbod"
    }
    readonly told: {
      readonly called: "{{number}} is aan de beurt"
      readonly putBack: "{{number}} staat weer in de rij"
      readonly helped: "{{number}} is geholpen. Fijn!"
      readonly left: "{{number}} is weggegaan"
      readonly inLine: "{{number}} staat in de rij"
      readonly agreed: "Afgesproken met {{name}}"
      readonly started: "{{name}} is begonnen. Mooi!"
    }
    readonly steps: {
      readonly title: "Zo begin je"
      readonly offer: {
        readonly title: "Zet een activiteit in het aanbod"
        readonly text: "Wat, waar en wanneer. Eén is genoeg om te beginnen."
      }
      readonly import: {
        readonly title: "Of lees een lijst in"
        readonly text: "Organisaties en activiteiten uit een bestand van Excel (CSV)."
      }
      readonly people: {
        readonly title: "Schrijf de eerste persoon in"
        readonly text: "Een roepnaam en een leeftijdsgroep zijn genoeg."
      }
    }
  }
  readonly vocabulary: {
    readonly interest: {
      readonly cooking: "Koken"
      readonly sport: "Sport"
      readonly football: "Voetbal"
      readonly cycling: "Fietsen"
      readonly swimming: "Zwemmen"
      readonly sewing: "Naaien"
      readonly crafts: "Handwerk en knutselen"
      readonly music: "Muziek"
      readonly dance: "Dansen"
      readonly theatre: "Toneel"
      readonly film: "Film"
      readonly nature: "Natuur"
      readonly gardening: "Tuinieren"
      readonly animals: "Dieren"
      readonly children: "Kinderen"
      readonly elderly: "Ouderen"
      readonly care: "Zorg"
      readonly language: "Taal"
      readonly reading: "Lezen"
      readonly computers: "Computers"
      readonly repair: "Repareren"
      readonly bicycleRepair: "Fietsen repareren"
      readonly building: "Bouwen en klussen"
      readonly painting: "Schilderen"
      readonly cleaning: "Schoonmaken"
      readonly shop: "Winkel"
      readonly kitchen: "Helpen in de keuken"
      readonly serving: "Bedienen"
      readonly transport: "Rijden en vervoeren"
      readonly office: "Kantoor"
      readonly translating: "Vertalen"
      readonly teaching: "Lesgeven"
      readonly events: "Feesten en evenementen"
      readonly neighbourhood: "De buurt"
      readonly meetingPeople: "Mensen ontmoeten"
      readonly games: "Spelletjes"
      readonly photography: "Foto’s maken"
    }
    readonly skill: {
      readonly cooking: "Koken"
      readonly baking: "Bakken"
      readonly sewing: "Naaien"
      readonly hairdressing: "Haar knippen"
      readonly carpentry: "Werken met hout"
      readonly painting: "Schilderen"
      readonly electrics: "Elektra"
      readonly plumbing: "Loodgieten"
      readonly carRepair: "Auto’s repareren"
      readonly bicycleRepair: "Fietsen repareren"
      readonly gardening: "Tuinieren"
      readonly farming: "Werken op het land"
      readonly animalCare: "Dieren verzorgen"
      readonly childCare: "Op kinderen passen"
      readonly elderlyCare: "Ouderen helpen"
      readonly nursing: "Zieken verzorgen"
      readonly teaching: "Lesgeven"
      readonly translating: "Vertalen"
      readonly computers: "Computers"
      readonly office: "Kantoorwerk"
      readonly selling: "Verkopen"
      readonly driving: "Autorijden"
      readonly cleaning: "Schoonmaken"
      readonly music: "Muziek maken"
      readonly sport: "Sport"
      readonly art: "Tekenen en kunst"
      readonly organising: "Organiseren"
      readonly photography: "Foto’s maken"
    }
    readonly goal: {
      readonly learnDutch: "Nederlands leren"
      readonly meetPeople: "Mensen leren kennen"
      readonly rhythm: "Iets te doen hebben in de week"
      readonly useTalents: "Laten zien wat ik kan"
      readonly helpOthers: "Anderen helpen"
      readonly work: "Werk vinden"
      readonly study: "Leren of studeren"
      readonly moveMore: "Meer bewegen"
      readonly forget: "Even nergens aan denken"
    }
    readonly help: {
      readonly childcare: "Oppas voor kinderen"
      readonly lightWork: "Licht werk"
      readonly someoneAlong: "Iemand die meegaat"
      readonly travelMoney: "Geld voor de reis"
      readonly glasses: "Een bril"
      readonly quietPlace: "Een rustige plek"
    }
    readonly company: {
      readonly alone: "Alleen"
      readonly friend: "Met een bekende"
      readonly smallGroup: "In een kleine groep"
      readonly womenGroup: "In een groep met vrouwen"
    }
    readonly way: {
      readonly foot: "Lopen"
      readonly bike: "Met de fiets"
      readonly bus: "Met de bus of trein"
    }
    readonly dutchLevel: {
      readonly none: "Nog geen Nederlands"
      readonly fewWords: "Een paar woorden"
      readonly simple: "Een eenvoudig gesprek"
      readonly good: "Goed"
    }
    readonly languageLevel: {
      readonly fewWords: "Een paar woorden"
      readonly simple: "Een eenvoudig gesprek"
      readonly good: "Goed"
      readonly mother: "Mijn eigen taal"
    }
    readonly reading: {
      readonly yes: "Leest goed"
      readonly little: "Leest een beetje"
      readonly no: "Leest liever niet"
    }
    readonly ageGroup: {
      readonly under16: "Jonger dan 16"
      readonly from16to17: "16 of 17"
      readonly from18: "18 of ouder"
    }
    readonly gender: {
      readonly woman: "Vrouw"
      readonly man: "Man"
      readonly other: "Anders"
    }
    readonly referrer: {
      readonly self: "Kwam zelf"
      readonly friend: "Via een bekende"
      readonly supporter: "Via een supporter"
      readonly caseManager: "Via een begeleider van het azc"
      readonly school: "Via school of taalles"
      readonly poster: "Poster of folder"
      readonly event: "Op een bijeenkomst"
      readonly other: "Anders"
    }
    readonly partOfDay: {
      readonly morning: "Ochtend"
      readonly afternoon: "Middag"
      readonly evening: "Avond"
    }
    readonly weekdayPart: {
      readonly morning: "{{weekday}}ochtend"
      readonly afternoon: "{{weekday}}middag"
      readonly evening: "{{weekday}}avond"
    }
    readonly programme: {
      readonly volunteering: "Vrijwilligerswerk"
      readonly languageCafe: "Taalcafé"
      readonly sport: "Sport"
      readonly meeting: "Ontmoeten"
      readonly course: "Cursus"
      readonly mdt: "Maatschappelijke diensttijd"
      readonly paidWork: "Betaald werk"
      readonly ownInitiative: "Eigen idee van bewoners"
    }
    readonly duration: {
      readonly once: "Eén keer"
      readonly month: "Een maand"
      readonly threeMonths: "Drie maanden"
      readonly halfYear: "Een half jaar"
      readonly open: "Zolang je wilt"
    }
    readonly languageNeed: {
      readonly none: "Geen Nederlands nodig"
      readonly fewWords: "Een paar woorden Nederlands"
      readonly simple: "Eenvoudig Nederlands"
      readonly good: "Goed Nederlands"
    }
    readonly effort: {
      readonly light: "Licht"
      readonly normal: "Gewoon"
      readonly heavy: "Zwaar"
    }
    readonly bring: {
      readonly lunch: "Eten voor tussen de middag"
      readonly water: "Water"
      readonly sportsClothes: "Sportkleren"
      readonly oldClothes: "Kleren die vies mogen worden"
      readonly warmClothes: "Warme kleren"
      readonly sturdyShoes: "Stevige schoenen"
      readonly swimwear: "Zwemkleren"
      readonly idCard: "Je pasje"
      readonly nothing: "Niets meenemen"
    }
    readonly leadsTo: {
      readonly longerVolunteering: "Langer vrijwilligerswerk"
      readonly internship: "Stage"
      readonly course: "Cursus"
      readonly work: "Betaald werk"
      readonly certificate: "Certificaat"
      readonly ambassador: "Ambassadeur worden"
    }
    readonly group: {
      readonly everyone: "Iedereen"
      readonly women: "Vrouwen"
      readonly men: "Mannen"
      readonly young: "Jongeren"
      readonly families: "Gezinnen"
    }
    readonly task: {
      readonly cook: "Koken"
      readonly serve: "Eten en drinken uitdelen"
      readonly washUp: "Afwassen"
      readonly clean: "Schoonmaken"
      readonly garden: "Tuinieren"
      readonly animals: "Dieren verzorgen"
      readonly repair: "Repareren"
      readonly carry: "Dragen en verplaatsen"
      readonly sort: "Spullen sorteren"
      readonly shop: "Klanten helpen"
      readonly play: "Met kinderen spelen"
      readonly talk: "Met mensen praten"
      readonly practise: "Nederlands oefenen"
      readonly teach: "Iets uitleggen"
      readonly sew: "Naaien"
      readonly paint: "Schilderen"
      readonly welcome: "Mensen ontvangen"
      readonly walk: "Met iemand wandelen"
    }
    readonly place: {
      readonly centre: "In het azc"
      readonly communityCentre: "In een buurthuis"
      readonly school: "Op een school"
      readonly library: "In de bibliotheek"
      readonly sportsField: "Op een sportveld of in een sporthal"
      readonly swimmingPool: "In het zwembad"
      readonly careHome: "In een verzorgingshuis"
      readonly farm: "Op een boerderij"
      readonly park: "In een park of in de natuur"
      readonly shop: "In een winkel"
      readonly kitchen: "In een keuken of restaurant"
      readonly office: "Op kantoor"
    }
    readonly visitReason: {
      readonly getToKnow: "Kennismaken"
      readonly findSomething: "Iets zoeken om te doen"
      readonly question: "Een vraag"
      readonly appointment: "Een afspraak"
      readonly report: "Iets vertellen of doorgeven"
      readonly coffee: "Koffie of thee"
    }
    readonly stopReason: {
      readonly moved: "Verhuisd"
      readonly tired: "Te moe"
      readonly travelCosts: "Reizen kost te veel"
      readonly otherProgramme: "Ging iets anders doen"
      readonly school: "School of taalles"
      readonly work: "Werk gevonden"
      readonly family: "Familie"
      readonly notFitting: "Paste niet"
      readonly organisationStopped: "De organisatie stopte"
      readonly personal: "Persoonlijk"
      readonly unknown: "Weten we niet"
    }
    readonly absenceReason: {
      readonly personal: "Persoonlijk"
      readonly tiredAfterSchool: "Moe na school"
      readonly appointment: "Had een afspraak"
      readonly otherProgramme: "Had iets anders"
      readonly travelCosts: "Reizen kost te veel"
      readonly noUseSeen: "Zag er het nut niet van"
      readonly placeOrTimeUnclear: "Plek of tijd was niet duidelijk"
      readonly laughedAt: "Voelde zich niet welkom"
      readonly moved: "Verhuisd"
      readonly unknown: "Weten we niet"
    }
    readonly reason: {
      readonly fits: {
        readonly wish: "Doet dit graag: {{interest}}"
        readonly skill: "Kan dit goed: {{skill}}"
        readonly time: "Kan dan: {{time}}"
        readonly way: "Te bereiken: {{way}}, {{duration}}"
        readonly language: "Genoeg Nederlands"
        readonly noLanguageNeeded: "Geen Nederlands nodig"
        readonly company: "Zoals gevraagd: {{company}}"
        readonly goal: "Helpt bij: {{goal}}"
        readonly places: "Er is plek"
        readonly firstStep: "Een makkelijk begin"
        readonly help: "Geregeld: {{help}}"
        readonly group: "Is voor: {{group}}"
      }
      readonly missing: {
        readonly wish: "Gaat over iets anders: {{interest}}"
        readonly skill: "Vraagt om: {{skill}}"
        readonly time: "Kan dan niet: {{time}}"
        readonly way: "Te ver: {{way}}, {{duration}}"
        readonly language: "Vraagt om meer Nederlands: {{need}}"
        readonly company: "Niet zoals gevraagd: {{company}}"
        readonly goal: "Helpt niet bij: {{goal}}"
        readonly places: "Nu is er geen plek"
        readonly firstStep: "Nog een grote stap"
        readonly help: "Is er niet: {{help}}"
        readonly group: "Alleen voor: {{group}}"
      }
      readonly adults: "Mensen van 18 jaar en ouder"
    }
  }
  readonly week: {
    readonly title: "Voorstel voor de week"
    readonly lead: "Voor iedereen die wacht, zoekt de app in één keer iets wat past. Bespreek het met elk mens, en kies regel voor regel."
    readonly back: "Terug naar het aanbod"
    readonly open: "Voorstel voor de week"
    readonly propose: "Voorstellen"
    readonly proposeOf: "{{title}} voorstellen aan {{name}}"
    readonly aside: "Iets anders"
    readonly asideOf: "Iets anders dan {{title}} voor {{name}}"
    readonly person: "Kaart"
    readonly personOf: "Kaart van {{name}}"
    readonly without_one: "Voor {{count}} mens is er nu niets wat past. Vraag meer wensen, of zoek nieuw aanbod."
    readonly without_other: "Voor {{count}} mensen is er nu niets wat past. Vraag meer wensen, of zoek nieuw aanbod."
    readonly empty: "Niemand wacht"
    readonly emptyHint: "Iedereen heeft al iets, of er is nog geen aanbod."
    readonly proposeBoth: "Samen voorstellen"
    readonly proposeBothOf: "{{title}} voorstellen aan {{name}} en {{friend}} samen"
    readonly told: "Voorgesteld aan {{name}} en {{friend}}"
  }
  readonly weighing: {
    readonly title: "Wat telt bij een voorstel"
    readonly lead: "De app zet activiteiten op volgorde en zegt waarom. Hier kies je wat op deze locatie zwaarder telt. Je ziet meteen wat dat doet, bij mensen van deze balie."
    readonly parts: "Wat telt mee"
    readonly means: {
      readonly wish: "Wat iemand leuk vindt, is waar de activiteit over gaat."
      readonly time: "Iemand is vrij op de dagen van de activiteit."
      readonly language: "Iemand spreekt genoeg Nederlands, of er is geen Nederlands nodig."
      readonly goal: "De activiteit brengt iemand dichter bij wat hij of zij wil bereiken."
      readonly firstStep: "Voor wie nog niets deed: kort, zonder Nederlands, samen met Nederlandse vrijwilligers."
      readonly way: "Iemand kan er komen in de tijd die hij of zij noemde."
      readonly skill: "Iemand kan een talent gebruiken."
      readonly help: "Wat iemand tegenhoudt, is geregeld: kinderen, reiskosten, licht werk."
      readonly company: "Alleen, met iemand of in een kleine groep, zoals iemand wil."
    }
    readonly keep: "Zo laten tellen"
    readonly asBegan: "Alles weer gewoon"
    readonly back: "Terug naar instellingen"
    readonly kept: "Vanaf nu telt het zo."
    readonly never: "Herkomst, geloof, geslacht, leeftijd en kansen in de procedure tellen nooit mee. Dat is niet in te stellen."
    readonly examples: {
      readonly title: "Wat dit doet"
      readonly none: "Schrijf eerst mensen in. Dan zie je hier wat een andere keuze voor hen doet."
    }
    readonly moved: {
      readonly same: "Even hoog als nu"
      readonly up: "Hoger dan nu"
      readonly down: "Lager dan nu"
      readonly new: "Stond er nog niet bij"
    }
  }
}

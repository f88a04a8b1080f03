import { describe, expect, test } from 'vitest'
import { guessMapping } from '#domain/offer/import/guessMapping.ts'
import { HEADER_NAMES, headerMeaning } from '#domain/offer/import/headerNames.ts'

const guess = (headers: string): readonly string[] => guessMapping(headers.split(';'))

describe('columns are recognised by their names', () => {
  test('a Dutch list of organisations', () => {
    expect(guess('Naam organisatie;Contactpersoon;Telefoon;E-mail;Straat;Huisnummer;Postcode;Plaats;Website;VOG')).toEqual([
      'organisationName',
      'organisationContactName',
      'organisationContactPhone',
      'organisationContactEmail',
      'organisationAddress',
      'organisationAddress',
      'organisationAddress',
      'organisationPlace',
      'organisationWebsite',
      'skip',
    ])
  })

  test('a Dutch list of activities with their organisation', () => {
    expect(guess('Vereniging;Activiteit;Omschrijving;Dag(en);Van;Tot;Aantal plaatsen;Taal;Programma;Categorie')).toEqual([
      'organisationName',
      'title',
      'description',
      'weekdays',
      'startsAt',
      'endsAt',
      'placesMax',
      'languageNeed',
      'programme',
      'interest',
    ])
  })

  test('an English list', () => {
    expect(guess('Organisation;Contact person;Phone;Activity;Description;Days;Start time;End time;Max. places')).toEqual([
      'organisationName',
      'organisationContactName',
      'organisationContactPhone',
      'title',
      'description',
      'weekdays',
      'startsAt',
      'endsAt',
      'placesMax',
    ])
  })

  test('contact, phone and address go with what stands before them', () => {
    expect(guess('Organisatie;Contactpersoon;Adres;Activiteit;Contactpersoon;Mobiel;Locatie')).toEqual([
      'organisationName',
      'organisationContactName',
      'organisationAddress',
      'title',
      'activityContactName',
      'activityContactPhone',
      'activityAddress',
    ])
  })

  test('a column called "naam" is that of the side which has no name yet', () => {
    expect(guess('Naam;Plaats')).toEqual(['organisationName', 'organisationPlace'])
    expect(guess('Naam;Activiteit')).toEqual(['organisationName', 'title'])
    expect(guess('Organisatie;Naam;Dag')).toEqual(['organisationName', 'title', 'weekdays'])
    expect(guess('Naam;Dag;Tijd')).toEqual(['title', 'weekdays', 'times'])
    expect(guess('Organisatie;Activiteit;Naam')).toEqual(['organisationName', 'title', 'skip'])
  })

  test('what can not be used is left out: days without any activity, a place without any organisation', () => {
    expect(guess('Organisatie;Dag')).toEqual(['organisationName', 'skip'])
    expect(guess('Activiteit;Plaats')).toEqual(['title', 'skip'])
    expect(guess('kleur;merk')).toEqual(['skip', 'skip'])
  })

  test('the second column of a kind is left to the person, unless its text can be spread over columns', () => {
    expect(guess('Organisatie;Bedrijf')).toEqual(['organisationName', 'skip'])
    expect(guess('Activiteit;Omschrijving;Bijzonderheden')).toEqual(['title', 'description', 'description'])
  })

  test('capitals, marks, articles, order and remarks between brackets make no difference', () => {
    expect(headerMeaning('  NAAM van de Organisatie (verplicht) *')).toBe('organisationName')
    expect(headerMeaning('organisatie-naam')).toBe('organisationName')
    expect(headerMeaning('Van')).toBe('startsAt')
    expect(headerMeaning('van - tot')).toBe('times')
    expect(headerMeaning('')).toBeUndefined()
  })

  test('a certificate of conduct (VOG) is of a person and never taken for the declaration of an organisation', () => {
    expect([headerMeaning('VOG'), headerMeaning('VOG/verklaring'), headerMeaning('Vrijwilligersverklaring (UWV)')]).toEqual([
      undefined,
      undefined,
      'declaration',
    ])
  })

  test('every name is understood as the column it was written down for', () => {
    const misread = Object.entries(HEADER_NAMES).flatMap(([meaning, names]) =>
      names
        .split(', ')
        .filter((name) => headerMeaning(name) !== meaning)
        .map((name) => `${name}: ${String(headerMeaning(name))}, not ${meaning}`),
    )
    expect(misread).toEqual([])
  })
})

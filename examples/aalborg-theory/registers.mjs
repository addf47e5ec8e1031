// Who acts and for whom, as far as the handbook tells it (Lokalsamfund som sundhedsfremmende arena, 2022: the chapter on programme theory, and
// Aalborg among the cases).
import { known, unknown } from '@groundplan/kernel'

export const places = {
  items: [
    {
      id: 'farstrup',
      name: { en: 'Farstrup', da: 'Farstrup' },
      summary: {
        en: 'A village with one of each: school, day-care institution, grocer, association.',
        da: 'En landsby med én af hver: skole, daginstitution, købmand, forening.',
      },
      within: known('aalborg'),
    },
    ...['Vestbyen', 'Aalborg SØ', 'Nørresundby'].map((name) => ({
      id: name.toLowerCase().replaceAll(' ', '-').replaceAll('ø', 'oe'),
      name: { en: name, da: name },
      within: known('aalborg'),
    })),
    { id: 'aalborg', name: { en: 'Aalborg municipality', da: 'Aalborg Kommune' }, inhabitants: known(219500) },
  ],
}

export const groups = {
  items: [
    {
      id: 'families',
      name: { en: 'Children aged 0–10 and their families', da: 'Børn på 0-10 år og deres familier' },
      size: unknown({ en: 'The handbook does not say', da: 'Håndbogen oplyser det ikke' }),
    },
    { id: 'new-families', name: { en: 'New families', da: 'Nye børnefamilier' } },
    {
      id: 'overweight',
      name: { en: 'Children with overweight and their families', da: 'Børn med overvægt og deres familier' },
    },
    { id: 'children-in-day-care', name: { en: 'Children in day care', da: 'Børn i dagtilbud' } },
    { id: 'pupils', name: { en: 'Pupils', da: 'Skolebørn' } },
    { id: 'staff', name: { en: 'Staff of day care and school', da: 'Medarbejdere i dagtilbud og skole' } },
    { id: 'new-to-sport', name: { en: 'Children new to sport', da: 'Børn, der ikke er vant til idræt' } },
    { id: 'club-volunteers', name: { en: 'Volunteers in the clubs', da: 'Foreningernes frivillige' } },
    { id: 'local-actors', name: { en: 'Local actors', da: 'Lokale aktører' } },
  ],
}

export const organisations = {
  items: [
    { id: 'health-visitors', name: { en: 'The health visitors', da: 'Sundhedsplejen' }, municipal: known(true) },
    { id: 'day-care', name: { en: 'The day-care institutions', da: 'Daginstitutionerne' }, municipal: known(true) },
    { id: 'schools', name: { en: 'The schools', da: 'Skolerne' }, municipal: known(true) },
    {
      id: 'sports-club',
      name: { en: 'The village’s sports club', da: 'Landsbyens idrætsforening' },
      places: known(['farstrup']),
    },
    { id: 'grocer', name: { en: 'The village’s grocer', da: 'Landsbyens købmand' }, places: known(['farstrup']) },
  ],
}

export const bodies = {
  items: [
    {
      id: 'project-lead',
      name: { en: 'The municipality’s project lead', da: 'Kommunens projektleder' },
      size: known(1),
    },
    {
      id: 'village-network',
      name: { en: 'The local network in Farstrup', da: 'Det lokale netværk i Farstrup' },
      summary: {
        en: 'School, day care, sports club and grocer; others are not named.',
        da: 'Skole, daginstitution, idrætsforening og købmand; andre er ikke nævnt.',
      },
      members: known(['schools', 'day-care', 'sports-club', 'grocer'].map((id) => ({ kind: 'organisation', id }))),
    },
  ],
}

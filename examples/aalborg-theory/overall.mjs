// The theory of change of "Børneliv i sund balance" as all three municipalities share it: six initiatives, four groups of short-term effects, goals
// (Lokalsamfund som sundhedsfremmende arena, 2022, the chapter on programme theory). Facts are the source's, words are ours.
import { unknown } from '@groundplan/kernel'
import { buildTheory } from '@groundplan/programme-theory'

// The picture has columns and no arrows. How it is read here: two things are linked when both speak of the same people, place or matter.
const evidence = unknown({
  en: 'The initiative builds on what is known, the handbook says; what that is for this link is not told',
  da: 'Indsatsen bygger på den viden, der findes, siger håndbogen; hvad den er for netop denne sammenhæng, fremgår ikke',
})
const to = (...ids) => Object.fromEntries(ids.map((id) => [id, { evidence }]))

/** The columns of the picture after the initiatives; the municipality's own theories have the same. It gives no years. */
export const horizons = {
  shortTerm: { label: { en: 'Short-term effects', da: 'Virkning på kort sigt' } },
  goal: { label: { en: 'Goals', da: 'Mål' } },
}

const amount = (id, label) => ({
  result: 'countable',
  indicators: [
    {
      id,
      label,
      baseline: unknown({ en: 'The picture has no numbers', da: 'Tegningen har ingen tal' }),
      target: unknown({ en: 'The picture says “more” or “less”', da: 'Tegningen siger »flere« eller »færre«' }),
    },
  ],
})

export const overall = buildTheory({
  id: 'overall',
  title: { en: 'Children’s lives in healthy balance', da: 'Børneliv i sund balance' },
  horizons,
  boxes: {
    everybody: { label: { en: 'All families with children', da: 'Alle børnefamilier' } },
    overweight: {
      label: { en: 'Children with overweight and their families', da: 'Børn med overvægt og deres familier' },
    },
    institutions: { label: { en: 'Day care and school', da: 'Dagtilbud og skole' } },
    leisure: { label: { en: 'Leisure', da: 'Fritid' } },
  },
  activities: {
    'easy-health': {
      label: { en: '1 Health made easy', da: '1 Sundhed gjort nemt' },
      groups: ['families', 'overweight'],
      description: {
        what: {
          en: 'Simple advice on a healthier everyday life, made with the target group and with experts on behaviour and communication, and spread widely in the local areas; an offer of help to children with overweight and their families',
          da: 'Enkle råd til en sundere hverdag, lavet sammen med målgruppen og eksperter i adfærd og kommunikation og spredt bredt i lokalområderne; dertil et tilbud om hjælp til børn med overvægt og deres familier',
        },
      },
      leadsTo: to('easier', 'fitting-help'),
    },
    'healthy-start': {
      label: { en: '2 A healthy start for new families', da: '2 Nye børnefamilier kommer sundt fra start' },
      groups: ['new-families'],
      description: {
        what: {
          en: 'Proactive advice on breastfeeding, the first solid food and what the family eats; more weight on parenting and motor skills',
          da: 'Proaktiv rådgivning om amning, overgangsmad og familiens mad; mere vægt på forældrekompetence og motorik',
        },
      },
      leadsTo: to('easier'),
    },
    'day-care': {
      label: {
        en: '3 Play, movement and the courage to taste in day care',
        da: '3 Dagtilbud med leg, bevægelse og madmod',
      },
      groups: ['children-in-day-care', 'staff'],
      description: {
        what: {
          en: 'Movement and health as part of the pedagogical work, and use of nature; motor skills and weight development examined in play together with the health visitors, and talks with parents where needed',
          da: 'Bevægelse og sundhed i det pædagogiske arbejde og brug af naturen; motorik og vægtudvikling undersøges gennem leg sammen med sundhedsplejen, og man taler med forældrene, når der er brug for det',
        },
      },
      leadsTo: to('profile', 'systematic', 'healthy-fellowship'),
    },
    school: {
      label: { en: '4 An active day in a health promoting school', da: '4 En aktiv dag i en sundhedsfremmende skole' },
      groups: ['pupils', 'staff'],
      dose: { amount: 45, unit: { en: 'minutes of activity', da: 'minutters aktivitet' }, per: 'day' },
      description: {
        what: {
          en: 'At least 45 minutes of activity every day, a food policy, good teaching in health, and work across professions',
          da: 'Mindst 45 minutters aktivitet hver dag, madpolitik, god undervisning i sundhed og samarbejde mellem faggrupper',
        },
      },
      leadsTo: to('profile', 'systematic', 'healthy-fellowship'),
    },
    clubs: {
      label: { en: '5 Stronger local sports clubs', da: '5 Stærkere idrætsforeninger lokalt' },
      groups: ['new-to-sport', 'club-volunteers'],
      description: {
        what: {
          en: 'Offers for children new to sport, training of volunteers, money that helps children in the most vulnerable positions into the clubs, and closer ties between school and clubs',
          da: 'Tilbud til børn, der er nye i idræt, kurser til frivillige, penge, der baner vejen ind for de mest udsatte børn, og tættere bånd mellem skole og forening',
        },
      },
      leadsTo: to('children-in-clubs', 'members'),
    },
    'active-families': {
      label: { en: '6 Active families in an active community', da: '6 Aktive familier i et aktivt lokalsamfund' },
      groups: ['families', 'local-actors'],
      description: {
        what: {
          en: 'Support to civil society for what families can do together; easy access to sports facilities, the surroundings and active transport; shops that help to sell healthy food',
          da: 'Støtte til civilsamfundet, så familier kan lave noget sammen; nem adgang til idrætsfaciliteter, nærområdet og aktiv transport; butikker, der er med til at sælge sund mad',
        },
      },
      leadsTo: to('supportive-community', 'offers-by-locals', 'traders'),
    },
  },
  outcomes: {
    easier: {
      label: {
        en: 'Families know more, and find a healthier everyday life easier',
        da: 'Familierne ved mere og synes, at en sundere hverdag er blevet lettere',
      },
      box: 'everybody',
      horizon: 'shortTerm',
      groups: ['families'],
      result: 'experience',
      leadsTo: to('children-thrive', 'adults-matter'),
    },
    'supportive-community': {
      label: {
        en: 'Families belong to a fellowship, and find that the community backs a healthier everyday life',
        da: 'Familierne hører til i fællesskabet og mærker, at lokalsamfundet bakker op om en sundere hverdag',
      },
      box: 'everybody',
      horizon: 'shortTerm',
      groups: ['families'],
      result: 'experience',
      leadsTo: to('children-thrive', 'adults-matter'),
    },
    'fitting-help': {
      label: {
        en: 'Families get help that is coordinated and fits what they need and want',
        da: 'Familierne får samlet hjælp, der passer til det, de har brug for og ønsker',
      },
      box: 'overweight',
      horizon: 'shortTerm',
      groups: ['overweight'],
      result: 'experience',
      leadsTo: to('children-thrive'),
    },
    profile: {
      label: {
        en: 'Day care and school become known for doing good for children’s health and well-being together with the parents',
        da: 'Dagtilbud og skole bliver kendt for at gavne børnenes sundhed og trivsel sammen med forældrene',
      },
      box: 'institutions',
      horizon: 'shortTerm',
      result: 'culture',
      leadsTo: to('adults-matter'),
    },
    systematic: {
      label: {
        en: 'Staff work systematically and on the basis of knowledge for a healthy everyday life and children’s action competence',
        da: 'Personalet arbejder systematisk og vidensbaseret for en sund hverdag og børnenes handlekompetence',
      },
      box: 'institutions',
      horizon: 'shortTerm',
      groups: ['staff'],
      result: 'capacity',
      leadsTo: to('children-thrive'),
    },
    'healthy-fellowship': {
      label: {
        en: 'Children are part of a healthy fellowship, move more, walk and cycle, eat better and thrive',
        da: 'Børnene er med i et sundt fællesskab, rører sig mere, går og cykler, spiser sundere og trives',
      },
      box: 'institutions',
      horizon: 'shortTerm',
      groups: ['children-in-day-care', 'pupils'],
      leadsTo: to('children-thrive'),
    },
    'children-in-clubs': {
      label: { en: 'More children do sport in a club', da: 'Flere børn går til idræt i en forening' },
      box: 'leisure',
      horizon: 'shortTerm',
      groups: ['new-to-sport'],
      ...amount('children-in-clubs', {
        en: 'Children who do sport in a club',
        da: 'Børn, der går til idræt i en forening',
      }),
      leadsTo: to('children-thrive'),
    },
    members: {
      label: {
        en: 'The clubs gain members and volunteers',
        da: 'Der kommer flere medlemmer og frivillige i foreningerne',
      },
      box: 'leisure',
      horizon: 'shortTerm',
      ...amount('members', { en: 'Members and volunteers', da: 'Medlemmer og frivillige' }),
      leadsTo: to('adults-matter'),
    },
    'offers-by-locals': {
      label: {
        en: 'Local actors do more for families, with room for those who usually stay away',
        da: 'Lokale aktører laver mere for familierne, og der er plads til dem, der plejer at blive væk',
      },
      box: 'leisure',
      horizon: 'shortTerm',
      groups: ['local-actors', 'families'],
      ...amount('offers', {
        en: 'What local actors do for families',
        da: 'Aktiviteter for familier ved lokale aktører',
      }),
      leadsTo: to('children-thrive', 'adults-matter'),
    },
    traders: {
      label: {
        en: 'Shops and customers pull together: more healthy food is sold, less fast food, sweets and crisps',
        da: 'Butikker og kunder trækker på samme hammel: Der sælges mere sundt og mindre fastfood, slik og chips',
      },
      box: 'leisure',
      horizon: 'shortTerm',
      groups: ['local-actors'],
      ...amount('sales', {
        en: 'Sales of healthy food, and of fast food, sweets and crisps',
        da: 'Salg af sund mad og af fastfood, slik og chips',
      }),
      leadsTo: to('children-thrive', 'adults-matter'),
    },
  },
  goals: {
    'children-thrive': {
      label: {
        en: 'In the 10 local areas more children thrive, eat better and move more, backed by family and neighbourhood',
        da: 'I de 10 lokalområder er der flere børn, der trives, spiser sundere og rører sig mere, med familie og nærmiljø i ryggen',
      },
      horizon: 'goal',
      groups: ['families'],
      leadsTo: {
        // The case of Aalborg says so in words: children who thrive, eat better and move more are what furthers a healthy weight.
        'healthy-weight': {
          evidence,
          origin: {
            en: 'The purpose, as the case of Aalborg tells it',
            da: 'Formålet, som casen om Aalborg gengiver det',
          },
        },
      },
    },
    'adults-matter': {
      label: {
        en: 'Parents and local actors make the children’s everyday life healthier: they know more, do more together and stand closer together',
        da: 'Forældre og lokale aktører gør børnenes hverdag sundere: De ved mere, laver mere sammen og står tættere sammen',
      },
      horizon: 'goal',
      groups: ['families', 'local-actors'],
      leadsTo: {
        'children-thrive': {
          mechanism: {
            en: 'The adults around a child take on a shared responsibility, so that what is healthy is easy and tempting',
            da: 'De voksne om barnet påtager sig et fælles ansvar, så det sunde bliver nemt og fristende',
          },
          evidence: [
            {
              strength: 'experience',
              source: { en: 'Amsterdam Healthy Weight Programme', da: 'Amsterdam Healthy Weight Programme' },
              note: {
                en: 'Inspired the initiative; which study shows it is not told.',
                da: 'Har inspireret indsatsen; hvilken undersøgelse der viser det, fremgår ikke.',
              },
            },
          ],
          origin: {
            en: 'The purpose, as the case of Aalborg tells it',
            da: 'Formålet, som casen om Aalborg gengiver det',
          },
        },
      },
    },
    'healthy-weight': {
      label: { en: 'All children develop a healthy weight', da: 'Alle børn har en sund vægtudvikling' },
      horizon: 'goal',
      groups: ['families'],
      result: 'countable',
      indicators: [
        {
          id: 'weight',
          label: {
            en: 'Children’s weight development, compared with that in areas like these',
            da: 'Børnenes vægtudvikling, sammenlignet med områder, der ligner',
          },
          baseline: unknown({ en: 'The handbook has no numbers', da: 'Håndbogen har ingen tal' }),
          target: unknown({ en: 'The handbook has no numbers', da: 'Håndbogen har ingen tal' }),
        },
      ],
    },
    // Nothing else in the picture speaks of other municipalities: no link is made up.
    inspired: {
      label: {
        en: 'All municipalities know of it and are inspired to invest where many children are overweight',
        da: 'Alle kommuner kender indsatsen og får lyst til at investere dér, hvor mange børn har overvægt',
      },
      horizon: 'goal',
    },
  },
  notes: {
    reading: {
      en: 'The source shows columns and no arrows: two things are linked here where both speak of the same people, place or matter.',
      da: 'Kilden viser kolonner og ingen pile: To ting er forbundet her, hvor begge handler om de samme mennesker, det samme sted eller den samme sag.',
    },
  },
})

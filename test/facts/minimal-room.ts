import { agreement, nearDeal, provenance, statement } from './minimal-round.ts';

/** The sources of the made-up room below; two newsrooms that did not copy each other. */
const sources = `agency-2024-01-11:
  publisher: Example Agency
  title: Envoys leave Doha
  url: https://agency.example/envoys-leave-doha
  date: 2024-01-11
  language: en
  kind: agency
paper-2024-01-11:
  publisher: Example Paper
  url: https://paper.example/talks
  date: 2024-01-11
  language: en
  kind: major
`;

const style = `en:
  avoid:
    - words:
        - regime
        - so-called
      instead: the government
      why: the word denies a side its name
  tollWords:
    - killed
    - deaths
  numberWords:
    - twelve
    - dozens
  attributionWords:
    - said
    - according to
`;

/** A made-up editors' room that keeps every rule: the text of each file by its path below `content/facts`. */
export const minimalRoom: Readonly<Record<string, string>> = {
  'languages.yaml': `en:
  locale: en-GB
de:
  locale: de-DE
  translation:
    status: draft
    made: machine
    date: 2024-02-10
`,
  'record.yaml': `checkedTo: 2024-02-01
checkedOn: 2024-02-10
wellCoveredTo: 2024-02-01
coverage:
  en: January 2024.
linksNotOpened:
  en: No link was opened.
statementsNote:
  en:
    - A selection.
pointsNote:
  en:
    - A gap is a gap.
`,
  'where-things-stood.yaml': `asOf: 2024-02-01
summary:
  en: The agreement was in force.
points:
  en:
    - The first steps were taken.
notKnown:
  en:
    - What came after
${provenance}`,
  'other-points.yaml': `- id: hostage-list
  title:
    en: Which hostages are on the list
`,
  'names.yaml': `gaza-strip:
  kind: place
  label:
    en: Gaza Strip
  variants:
    en:
      - the Strip
`,
  'sources.yaml': sources,
  'ownership.yaml': '[]\n',
  'changes.yaml': `- kind: added
  date: 2024-02-10
  entry: talks-2024-01-10
  what:
    en: The Doha talks of January 2024.
`,
  'style.yaml': style,
  'outlets.yaml': `- domain: paper.example
  name: Example Paper
  languages:
    - en
  country: Nowhere
  kind: newspaper
  reason: an example
`,
  'background/how-it-began.yaml': `id: how-it-began
order: 1
title:
  en: How it began
paragraphs:
  en:
    - The talks began in 2023.
${provenance}`,
  'mediators/qatar.yaml': `id: qatar
order: 1
name:
  en: Qatar
role:
  en: Mediator
since: 2023-10
people:
  - name:
      en: Example Person
    role:
      en: envoy
leverage:
  en: It speaks with both.
${provenance}`,
  'sticking-points/aid-access.yaml': `id: aid-access
order: 1
title:
  en: Aid and crossings
summary:
  en: How much aid enters, and where.
positions:
  israel:
    en: Israel wanted to inspect it.
  hamas:
    en: Hamas wanted it unrestricted.
firstSeen: 2024-01
${provenance}`,
  'reasons/lack-of-trust.yaml': `id: lack-of-trust
order: 1
title:
  en: Distrust
said:
  en:
    - An observer spoke of distrust.
accounts:
  israel:
    en: Israel said that it needed guarantees.
  hamas: null
  mediators: null
events:
  - talks-2024-01-10
${provenance}`,
  'events/talks-2024-01-10.yaml': nearDeal,
  'events/agreement-2024-01-15.yaml': agreement,
  'statements/2024-01-10-envoy.yaml': statement,
  'glossary/tahdiya.yaml': `id: tahdiya
term:
  en: Tahdiya
plain:
  en: Arabic word for a period of calm.
${provenance}`,
  'faq/who-mediates.yaml': `id: who-mediates
order: 1
question:
  en: Who mediates?
answer:
  en: Qatar does.
asOf: 2024-02-01
${provenance}`,
};

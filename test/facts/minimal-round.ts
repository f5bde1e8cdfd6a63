/** What every entry of the room says about where it comes from. */
export const provenance = `sources:
  - agency-2024-01-11
  - paper-2024-01-11
confidence: high
`;

/** A round of talks that came close, made up. */
export const nearDeal = `id: talks-2024-01-10
kind: near-deal
date: 2024-01-10
endDate: 2024-01-12
title:
  en: Doha talks of January 2024
summary:
  en: Both delegations looked at one text in Doha.
mediators:
  - qatar
people:
  en:
    - Example Person, then envoy of Qatar
topics:
  - aid-access
openPoints:
  - point: aid-access
    namedBy:
      - hamas
  - point: hostage-list
    namedBy:
      - israel
accounts:
  israel:
    en: Israel said that the list was open.
  hamas:
    en: Hamas said that aid was open.
outcome:
  en: An agreement was announced on 15 January 2024.
statements:
  - 2024-01-10-envoy
${provenance}`;

/** What was said in that round. */
export const statement = `id: 2024-01-10-envoy
date: 2024-01-10
speaker:
  en: Example Person
role:
  en: then envoy of Qatar
side: mediator
words:
  en: We are close
wording: verbatim-confirmed
phraseKind: close
hedged: false
refersTo: ceasefire-deal
nextAgreement: agreement-2024-01-15
outcome:
  en: An agreement was announced on 15 January 2024.
${provenance}`;

/** The agreement that followed it. */
export const agreement = `id: agreement-2024-01-15
kind: agreement
date: 2024-01-15
title:
  en: Agreement of January 2024
summary:
  en: The mediators announced an agreement.
${provenance}`;

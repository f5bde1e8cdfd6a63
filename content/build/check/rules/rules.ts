import type { Rule } from '../rule.ts';
import { attributedTolls } from './attributed-tolls.ts';
import { completeKinds } from './complete-kinds.ts';
import { contestedAccounts } from './contested-accounts.ts';
import { crossReferences } from './cross-references.ts';
import { datesInOrder } from './dates-in-order.ts';
import { firstSeen } from './first-seen.ts';
import { houseStyle } from './house-style.ts';
import { independentSources } from './independent-sources.ts';
import { knownLanguages } from './known-languages.ts';
import { knownOwnership } from './known-ownership.ts';
import { knownSources } from './known-sources.ts';
import { lowConfidenceSaysHow } from './low-confidence-says-how.ts';
import { neutralIds } from './neutral-ids.ts';
import { nextAgreement } from './next-agreement.ts';
import { noHiddenSigns } from './no-hidden-signs.ts';
import { oneSourceAPage } from './one-source-a-page.ts';
import { readableSpellings } from './readable-spellings.ts';
import { sameNumbers } from './same-numbers.ts';
import { sameStructure } from './same-structure.ts';
import { shortQuotes } from './short-quotes.ts';
import { similarLength } from './similar-length.ts';
import { thenOffice } from './then-office.ts';

/** Every rule the facts must keep, in the order in which findings are printed. */
export const rules: readonly Rule[] = [
  knownSources,
  oneSourceAPage,
  knownOwnership,
  independentSources,
  lowConfidenceSaysHow,
  completeKinds,
  contestedAccounts,
  attributedTolls,
  shortQuotes,
  houseStyle,
  thenOffice,
  datesInOrder,
  firstSeen,
  nextAgreement,
  crossReferences,
  neutralIds,
  readableSpellings,
  knownLanguages,
  sameStructure,
  sameNumbers,
  similarLength,
  noHiddenSigns,
];

import type { MessageKey } from './create-translator.ts';
import type { EventKind } from '../model/event.ts';
import type { AccountHolder, NamedBy } from '../model/side.ts';
import type { SourceKind } from '../model/source.ts';
import type { PhraseKind } from '../model/statement.ts';

/** The UI message that names each kind of source. */
export const sourceKindKeys: Readonly<Record<SourceKind, MessageKey>> = {
  primary: 'kindPrimary',
  agency: 'kindAgency',
  major: 'kindMajor',
  secondary: 'kindSecondary',
  party: 'kindParty',
};

/** The UI message that names each kind of event. */
export const eventKindKeys: Readonly<Record<EventKind, MessageKey>> = {
  'near-deal': 'kindNearDeal',
  agreement: 'kindAgreement',
  truce: 'kindTruce',
  collapse: 'kindCollapse',
  proposal: 'kindProposal',
  resolution: 'kindResolution',
  'mediation-change': 'kindMediationChange',
  implementation: 'kindImplementation',
  'truce-incident': 'kindTruceIncident',
};

/** The UI message that names whose account something is. */
export const accountKeys: Readonly<Record<AccountHolder, MessageKey>> = {
  israel: 'accountIsrael',
  hamas: 'accountHamas',
  mediators: 'accountMediators',
  qatar: 'accountQatar',
  egypt: 'accountEgypt',
  'united-states': 'accountUnitedStates',
  turkiye: 'accountTurkiye',
  'board-of-peace': 'accountBoardOfPeace',
  'united-nations': 'accountUnitedNations',
  reporting: 'accountReporting',
};

/** The UI message for who named a point as open. */
export const namedByKeys: Readonly<Record<NamedBy, MessageKey>> = {
  israel: 'byIsrael',
  hamas: 'byHamas',
  mediators: 'byMediators',
  reporting: 'byReporting',
};

/** The UI message that names each kind of words by which closeness is claimed. */
export const phraseKindKeys: Readonly<Record<PhraseKind, MessageKey>> = {
  close: 'wordsClose',
  'closer-than-before': 'wordsCloserThanBefore',
  deadline: 'wordsDeadline',
  'hours-or-days': 'wordsHoursOrDays',
  percentage: 'wordsPercentage',
  'framework-agreed': 'wordsFrameworkAgreed',
  progress: 'wordsProgress',
  hope: 'wordsHope',
  'last-chance': 'wordsLastChance',
  metaphor: 'wordsMetaphor',
};

/** The UI message that says how a draft translation was made. */
export const draftKeys = { machine: 'draftByMachine', person: 'draftByPerson' } as const;

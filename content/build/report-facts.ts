import type { Facts } from '../model/facts.ts';
import { countDays } from '../policy/freshness.ts';
import { countFacts } from './count-facts.ts';
import { listEntries } from './check/list-entries.ts';
import { describeLanguage, reportLanguage } from './report-language.ts';
import type { LanguageReport } from './report-language.ts';
import { areIndependent } from './check/rules/independent-sources.ts';

/** What the editors should look at next. Paths are below `content/facts`. */
export interface FactsReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly checkedTo: string;
  /** Whole days from the day the record was checked to until today. */
  readonly ageInDays: number;
  /** Share of the events with sources of two newsrooms that did not copy each other, 0 to 1. */
  readonly eventsWithIndependentSources: number;
  /** Entries that rest on one newsroom. */
  readonly thin: readonly string[];
  readonly notLookedAtTwice: readonly string[];
  readonly lowConfidence: readonly string[];
  /** How far each published language is. */
  readonly languages: readonly LanguageReport[];
  /** What is missing in the languages that were asked for, as `path: keys`. */
  readonly untranslated: Readonly<Record<string, readonly string[]>>;
}

/** The editors' report on `facts` as of `today` (ISO day), with what is missing in each of `languages`, published or not. */
export function reportFacts(facts: Facts, today: string, languages: readonly string[]): FactsReport {
  const entries = listEntries(facts);
  const paths = (filter: (entry: (typeof entries)[number]['entry']) => boolean): readonly string[] =>
    entries.filter(({ entry }) => filter(entry)).map(({ path }) => path);
  const backed = facts.events.filter(({ sources }) =>
    areIndependent(sources.flatMap((id) => facts.sources[id] ?? [])),
  );
  return {
    counts: countFacts(facts),
    checkedTo: facts.record.checkedTo,
    ageInDays: countDays(facts.record.checkedTo, today),
    eventsWithIndependentSources: backed.length / facts.events.length,
    thin: paths(({ singleSource }) => singleSource === true),
    notLookedAtTwice: paths(({ secondLook }) => secondLook === 'none'),
    lowConfidence: paths(({ confidence }) => confidence === 'low'),
    languages: Object.keys(facts.languages)
      .filter((language) => language !== 'en')
      .map((language) => reportLanguage(facts, language)),
    untranslated: Object.fromEntries(
      languages.map((language) => [language, reportLanguage(facts, language).missing]),
    ),
  };
}

/** The report as text for a person. */
export function describeReport(report: FactsReport): string {
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', `${title} (${items.length}):`, ...items.map((item) => `  ${item}`)];
  const share = Math.round(report.eventsWithIndependentSources * 100);
  return [
    ...Object.entries(report.counts).map(([name, count]) => `${name.padEnd(16)}${String(count).padStart(5)}`),
    '',
    `Checked to ${report.checkedTo}, ${report.ageInDays} days ago.`,
    `${share} % of the events have two independent newsrooms.`,
    ...list('Languages', report.languages.map(describeLanguage)),
    ...list('One newsroom only', report.thin),
    ...list('Not looked at a second time', report.notLookedAtTwice),
    ...list('Low confidence', report.lowConfidence),
    ...Object.entries(report.untranslated).flatMap(([language, items]) =>
      list(`Missing in ${language}`, items),
    ),
  ].join('\n');
}

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../content/build/check/check-facts.ts';
import {
  compileFacts,
  compileLanguage,
  compileRecord,
  compileSources,
} from '../../content/build/compile/compile-facts.ts';
import { factsRoot } from '../../content/build/read/facts-root.ts';
import { listEntries } from '../../content/build/check/list-entries.ts';
import { describeProblem } from '../../content/build/read/problem.ts';
import { listLanguages, readMessages } from '../../content/build/read/read-messages.ts';
import { areIndependent } from '../../content/build/check/rules/independent-sources.ts';
import type { Facts } from '../../content/model/facts.ts';

const { facts: read, files, problems } = checkFacts(factsRoot);

function requireFacts(): Facts {
  if (!read) throw new Error('The facts could not be read.');
  return read;
}

function measure(value: unknown): number {
  return gzipSync(JSON.stringify(value), { level: 9 }).length;
}

describe('the record', () => {
  const facts = requireFacts();

  it('keeps every rule of the editors’ room', () => {
    expect(problems.map(describeProblem)).toEqual([]);
  });

  it.each([
    ['events', facts.events.length, 76],
    ['near-deals', facts.events.filter(({ kind }) => kind === 'near-deal').length, 12],
    ['statements', facts.statements.length, 78],
    ['mediators', facts.mediators.length, 6],
    ['sticking points', facts.stickingPoints.length, 9],
    ['reasons for the collapses', facts.reasons.length, 5],
    ['glossary terms', facts.glossary.length, 28],
    ['questions', facts.questions.length, 16],
  ])('holds its %s', (_, count, least) => {
    expect(count).toBeGreaterThanOrEqual(least);
  });

  it('has two independent publishers for nine events in ten, and says so of the others', () => {
    const alone = facts.events.filter(
      ({ sources }) => !areIndependent(sources.flatMap((id) => facts.sources[id] ?? [])),
    );
    expect(alone.length / facts.events.length).toBeLessThanOrEqual(0.1);
    expect(alone.filter(({ singleSource }) => singleSource !== true)).toEqual([]);
  });

  it('makes no claim without a source that leads somewhere', () => {
    const baseless = listEntries(facts).filter(({ entry }) => {
      const addresses = entry.sources.map((id) => facts.sources[id]?.url ?? '');
      return addresses.length === 0 || addresses.some((address) => !/^https:\/\/[^/]+\./.test(address));
    });
    expect(baseless.map(({ path }) => path)).toEqual([]);
  });

  it('tells nothing of talks in Doha that hung on a single paragraph, because no source was found for it', () => {
    const telling = [...files.values()].filter(({ text }) =>
      /(?:single|one|last)[\s-]+paragraph/i.test(text),
    );
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  it('draws no rate from the statements, anywhere a reader could see it', () => {
    const shown = JSON.stringify([compileFacts(facts, 'en', readMessages('en')), compileSources(facts)]);
    expect(shown).not.toMatch(
      /(?:success|hit|failure) rate|per cent of (?:the |these )?statements|track record/i,
    );
    expect(shown).not.toMatch(/(?:right|wrong|true|correct) in \d+ (?:of|out of) \d+/i);
  });

  it('says that the statements are a selection, and who is over-represented', () => {
    const note = facts.record.statementsNote.en.join(' ');
    expect(note).toMatch(/selection/);
    expect(note).toMatch(/over-represented/);
    const bySide = (side: string): number => facts.statements.filter((said) => said.side === side).length;
    const counts = `Of the ${facts.statements.length} statements, ${bySide('us')} are by them, ${bySide('mediator')} by mediators, ${bySide('israel')} by Israel, ${bySide('hamas')} by Hamas and ${bySide('other')} by others`;
    expect(note).toContain(counts);
  });

  it('hears both sides at every near-deal, and says what was open and what came next', () => {
    const incomplete = facts.events.filter(
      ({ kind, accounts, outcome, openPoints }) =>
        kind === 'near-deal' && !(accounts?.israel && accounts.hamas && outcome && openPoints),
    );
    expect(incomplete.map(({ id }) => id)).toEqual([]);
  });

  it('asks the six questions of the source text first', () => {
    const first = facts.questions.toSorted((one, other) => one.order - other.order).slice(0, 6);
    expect(first.map(({ question }) => question.en)).toMatchInlineSnapshot(`
      [
        "What are the ceasefire talks about?",
        "Why did rounds of talks end without an agreement?",
        "Who is mediating the talks?",
        "What happens if the talks fail completely?",
        "Has there been a ceasefire agreement before?",
        "What would a successful ceasefire deal look like?",
      ]
    `);
  });

  it.each(listLanguages())('is small enough to inject in %s', (language) => {
    const texts = compileLanguage(facts, language, readMessages(language));
    expect(measure(texts)).toBeLessThanOrEqual(60_000);
  });

  it('is small enough to inject, apart from its texts', () => {
    expect(measure(compileRecord(facts))).toBeLessThanOrEqual(15_000);
  });

  it('says who stands behind a publisher in every language it is published in', () => {
    const published = Object.keys(facts.languages).toSorted();
    const told = facts.ownership.map((texts) => Object.keys(texts).toSorted());
    expect(told.filter((languages) => languages.join() !== published.join())).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });

  it('has sources small enough to inject', () => {
    expect(measure(compileSources(facts))).toBeLessThanOrEqual(30_000);
  });
});

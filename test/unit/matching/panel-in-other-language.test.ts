import { describe, expect, it } from 'vitest';
import { compileFacts } from '../../../content/build/compile/compile-facts.ts';
import { factsRoot } from '../../../content/build/read/facts-root.ts';
import { readFacts } from '../../../content/build/read/read-facts.ts';
import type { Mention } from '../../../content/matching/mention.ts';
import { readAgainstRecord } from '../../../content/matching/read-against-record.ts';
import { runAtOnce } from '../../../content/matching/steps.ts';
import type { CompiledFacts } from '../../../content/model/compiled-facts.ts';
import { matchingOf, toPassages } from './read-story.ts';

const { facts } = readFacts(factsRoot);
if (!facts) throw new Error('The facts could not be read.');
const languages = Object.keys(facts.languages);
const panels = new Map<string, CompiledFacts>(
  languages.map((language) => [language, compileFacts(facts, language, {})]),
);

const stories = [
  ['ar', ['محادثات في القاهرة', 'قال رون ديرمر إن محور فيلادلفيا ما زال قيد البحث وإن الاتفاق بات وشيكا.']],
  ['he', ['שיחות בקהיר', 'רון דרמר אמר שציר פילדלפי עדיין נדון וכי קרובים לעסקה.']],
  [
    'en',
    ['Talks in Cairo', 'Ron Dermer said the Philadelphi corridor was being discussed and a deal was close.'],
  ],
] as const;

function read(article: string, texts: readonly string[], panel: string): readonly Mention[] {
  const shown = panels.get(panel);
  if (!shown) throw new Error(`The record is not published in ${panel}.`);
  return runAtOnce(readAgainstRecord(toPassages(texts), shown, matchingOf(article), null)).mentions;
}

describe.each(stories)('an article in %s', (article, texts) => {
  const bare = (mentions: readonly Mention[]) => mentions.map(({ label: _label, ...mention }) => mention);

  it.each(languages)('leads to the same entries from a panel in %s', (panel) => {
    const mentions = read(article, texts, panel);
    expect(mentions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['philadelphi-corridor', 'ron-dermer', 'cairo']),
    );
    expect(bare(mentions)).toEqual(bare(read(article, texts, 'en')));
  });

  it.each([
    ['en', 'Ron Dermer', 'Cairo'],
    ['ar', 'رون ديرمر', 'القاهرة'],
    ['he', 'רון דרמר', 'קהיר'],
    ['fr', 'Ron Dermer', 'Le Caire'],
  ])('is told of in the panel’s language, %s', (panel, dermer, cairo) => {
    const labels = new Map(read(article, texts, panel).map(({ id, label }) => [id, label]));
    expect(labels.get('ron-dermer')).toBe(dermer);
    expect(labels.get('cairo')).toBe(cairo);
    expect(labels.get('philadelphi-corridor')).toBe(
      panels.get(panel)?.stickingPoints.find(({ id }) => id === 'philadelphi-corridor')?.title,
    );
  });
});

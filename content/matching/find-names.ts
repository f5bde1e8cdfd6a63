import type { CompiledMatching } from '../model/compiled-matching.ts';
import type { Occurrence } from './mention.ts';
import { isWanted, wantWords } from './pattern.ts';
import type { WantedWords, WordLists } from './pattern.ts';
import { recall } from './recall.ts';
import { createSpellingIndex } from './spelling-index.ts';
import type { SplitText } from './split-words.ts';
import type { Steps } from './steps.ts';
import type { WordForms } from './word-forms.ts';

/** Where a companion may stand: so many words behind, or before, in the texts above too. */
const companionReach = 40;
/** More marks of one thing than a reader would step through. */
const mostOccurrences = 60;
const surnameAlone = 'w';
const noLists: WordLists = () => undefined;

interface Found {
  readonly subject: number;
  readonly occurrence: Occurrence;
  readonly condition: string;
}

/** Whether one of the words `near` stands beside the words from `at` up to `end` of a text, or in the texts before it. */
function hasCompanion(
  texts: readonly SplitText[],
  passage: number,
  { at, end }: { readonly at: number; readonly end: number },
  near: WantedWords,
  forms: WordForms,
): boolean {
  const holds = (word: string): boolean => isWanted(near, word, forms);
  const own = texts[passage]?.words ?? [];
  if (own.slice(end, end + companionReach).some(holds)) return true;
  let before: readonly string[] = own.slice(0, at);
  let left = companionReach;
  // Paragraphs of news are short: what one is about stands in those above it.
  for (let place = passage; left > 0 && place >= 0; before = texts[(place -= 1)]?.words ?? []) {
    if (before.slice(-left).some(holds)) return true;
    left -= before.length;
  }
  return false;
}

/** A headline set in capitals says nothing about which of its words are abbreviations. */
function isShouted({ text }: SplitText): boolean {
  return !/[a-zß-ÿ]/.test(text) && /[A-Z]/.test(text);
}

/**
 * Where the texts of an article of a `day` (ISO) name the subjects of `matching`, by the subject's
 * place in its list; in reading order. A step is a text.
 */
export function* findNames(
  texts: readonly SplitText[],
  matching: CompiledMatching,
  forms: WordForms,
  day: string,
): Steps<ReadonlyMap<number, readonly Occurrence[]>> {
  const findSpellings = createSpellingIndex(matching, forms, day);
  const companions = new Map<string, WantedWords>();
  const nearOf = (condition: string): WantedWords | undefined => {
    const near = matching.companions[Number(condition)];
    return near === undefined
      ? undefined
      : recall(companions, condition, () => wantWords(near.split('|'), noLists));
  };
  const found: Found[] = [];
  const namedInFull = new Set<number>();
  for (const [passage, text] of texts.entries()) {
    const shouted = isShouted(text);
    for (let at = 0; at < text.words.length; at += 1) {
      const spellings = findSpellings(text, at);
      const end = spellings[0]?.end;
      if (end === undefined) continue;
      const start = text.starts[at] ?? 0;
      const occurrence: Occurrence = { passage, start, end: text.ends[end - 1] ?? start, by: 'name' };
      const meansElse = spellings.some(({ subjects }) => subjects.length === 0);
      const tooShort = shouted && end === at + 1 && (text.words[at]?.length ?? 0) < 4;
      const here = new Set<number>();
      for (const { subjects, condition } of meansElse || tooShort ? [] : spellings) {
        const near = condition === '' ? undefined : nearOf(condition);
        if (near && !hasCompanion(texts, passage, { at, end }, near, forms)) continue;
        for (const subject of subjects) {
          if (here.has(subject)) continue;
          here.add(subject);
          if (condition !== surnameAlone) namedInFull.add(subject);
          found.push({ subject, occurrence, condition });
        }
      }
      at = end - 1;
    }
    yield;
  }
  const bySubject = new Map<number, Occurrence[]>();
  for (const { subject, occurrence, condition } of found) {
    if (condition === surnameAlone && !namedInFull.has(subject)) continue;
    const list = bySubject.get(subject) ?? [];
    if (list.length < mostOccurrences) list.push(occurrence);
    bySubject.set(subject, list);
  }
  return bySubject;
}

import type { CompiledMatching } from '../model/compiled-matching.ts';
import type { Occurrence } from './mention.ts';
import { createSpellingIndex } from './spelling-index.ts';
import type { SplitText } from './split-words.ts';
import type { WordForms } from './word-forms.ts';

/** Where a companion may stand, in words before and behind. */
const companionReach = 20;
/** More marks of one thing than a reader would step through. */
const mostOccurrences = 60;

interface Found {
  readonly subject: number;
  readonly occurrence: Occurrence;
  readonly isSurnameAlone: boolean;
}

function hasCompanion(text: SplitText, at: number, end: number, near: string, { fits }: WordForms): boolean {
  const wanted = near.split('|');
  const around = [
    ...text.words.slice(Math.max(0, at - companionReach), at),
    ...text.words.slice(end, end + companionReach),
  ];
  return around.some((word) => wanted.some((companion) => fits(word, companion)));
}

/** A headline set in capitals says nothing about which of its words are abbreviations. */
function isShouted({ text }: SplitText): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Where the article's texts name the subjects of `matching`, by the subject's place in its list; in reading order. */
export function findNames(
  texts: readonly SplitText[],
  matching: CompiledMatching,
  forms: WordForms,
): ReadonlyMap<number, readonly Occurrence[]> {
  const findSpellings = createSpellingIndex(matching, forms);
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
        const isSurnameAlone = condition === 'w';
        const near = matching.companions[Number(condition)];
        const needs = condition !== '' && !isSurnameAlone;
        if (needs && (near === undefined || !hasCompanion(text, at, end, near, forms))) continue;
        for (const subject of subjects) {
          if (!isSurnameAlone) namedInFull.add(subject);
          if (here.has(subject)) continue;
          here.add(subject);
          found.push({ subject, occurrence, isSurnameAlone });
        }
      }
      at = end - 1;
    }
  }
  const bySubject = new Map<number, Occurrence[]>();
  for (const { subject, occurrence, isSurnameAlone } of found) {
    if (isSurnameAlone && !namedInFull.has(subject)) continue;
    const list = bySubject.get(subject) ?? [];
    if (list.length < mostOccurrences) list.push(occurrence);
    bySubject.set(subject, list);
  }
  return bySubject;
}

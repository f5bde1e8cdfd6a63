import type { CompiledMatching, SubjectKind } from '../model/compiled-matching.ts';
import type { PhraseKind } from '../model/statement.ts';
import type { ClosenessPhrase, Speaker } from './closeness-phrase.ts';
import { cutSentences } from './cut-sentences.ts';
import { createConflictTest } from './find-conflict.ts';
import { createPhraseFinder } from './find-phrases.ts';
import { createSpeakerFinder } from './find-speaker.ts';
import type { HoldsName } from './find-speaker.ts';
import { createPhraseJudge } from './judge-phrase.ts';
import type { WordRange } from './judge-phrase.ts';
import type { Mention } from './mention.ts';
import type { Stretch } from './passage.ts';
import { isWanted, wantWords } from './pattern.ts';
import { createMonthReader } from './read-month.ts';
import type { SplitText } from './split-words.ts';
import type { Steps } from './steps.ts';
import { createWordForms } from './word-forms.ts';
import { createWordLists } from './word-lists.ts';

/** More sentences than a reader would look at one by one. */
const mostPhrases = 30;
const speaking: ReadonlySet<SubjectKind> = new Set(['person', 'mediator', 'party', 'state', 'body', 'force']);

/** "Cautious optimism", "the last metres": of several words, they are said of what the article is about. */
const ofArticle: ReadonlySet<PhraseKind> = new Set(['hope', 'metaphor']);
/** So are these where somebody says them. Hours, percentages and progress are in news of everything. */
const ofSpeaker: ReadonlySet<PhraseKind> = new Set(['close', 'framework-agreed']);

const squeeze = ({ text }: SplitText, { start, end }: Omit<Stretch, 'passage'>): string =>
  text
    .slice(start, end)
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function rangeOf({ starts, ends }: SplitText, { start, end }: Omit<Stretch, 'passage'>): WordRange {
  const from = starts.findIndex((at) => at >= start);
  const to = ends.findLastIndex((at) => at <= end) + 1;
  return { at: Math.max(from, 0), end: Math.max(to, from, 0) };
}

/** Whether the place `at` lies inside quotation marks. */
function isQuoted(text: string, at: number): boolean {
  let open = false;
  for (const { 0: mark, index } of text.slice(0, at).matchAll(/["“”„«»]/g)) {
    // Hebrew writes it into abbreviations (צה"ל), which neither open nor close; behind a prefix a quotation begins (ש"אנחנו).
    const before = /[א-ת]*$/.exec(text.slice(Math.max(0, index - 4), index))?.[0] ?? '';
    const behind = /^[א-ת]*/.exec(text.slice(index + 1, index + 3))?.[0] ?? '';
    const isPrefix = behind.length > 1 && /^[ושכהבלמ]{0,3}$/.test(before);
    if (behind && (open || !isPrefix)) continue;
    // German closes with the mark by which English opens.
    open = mark === '"' || mark === '“' ? !open : mark === '„' || mark === '«';
  }
  return open;
}

/**
 * Where the article says that a deal is close, in reading order; one phrase of a kind a sentence. `mentions` tell which
 * names are known, `published` (ISO, or null) which dates are past. Empty where the language has no list of phrases. A step is a text.
 */
export function* findCloseness(
  texts: readonly SplitText[],
  matching: CompiledMatching,
  mentions: readonly Mention[],
  published: string | null,
): Steps<readonly ClosenessPhrase[]> {
  const { closeness, prefixes, endings, months, dayFirst } = matching;
  if (!closeness) return [];
  // A phrase is meant as it is written: other endings would make other sense of it.
  const forms = createWordForms(prefixes, []);
  const lists = createWordLists(closeness);
  const findPhrases = createPhraseFinder(closeness, lists, forms);
  const readMonth = createMonthReader(months, createWordForms(prefixes, endings));
  const judge = createPhraseJudge(closeness, lists, months, forms, { readMonth, dayFirst, published });
  const findSpeaker = createSpeakerFinder(closeness, lists, forms);
  const abbreviations = new Set(closeness.abbreviations.split('\n'));
  const about = wantWords(['<deal>', ...closeness.talks.split('\n')], lists);
  const meansOther = createConflictTest(closeness, lists, forms);
  const thisConflict = mentions.filter(
    ({ everywhere, kind }) => everywhere && (kind === 'place' || kind === 'party'),
  );
  const haveAbout = (words: readonly string[]): boolean => words.some((word) => isWanted(about, word, forms));
  const speakers = mentions.filter(({ kind }) => speaking.has(kind));

  const persons = speakers.filter(({ kind }) => kind === 'person');

  const readPassage = (text: SplitText, passage: number): readonly ClosenessPhrase[] => {
    const found = findPhrases(text);
    if (found.length === 0) return [];
    const sentences = cutSentences(text.text, abbreviations);
    const toStretch = ({ at, end }: WordRange): Stretch => {
      const start = text.starts[at] ?? 0;
      return { passage, start, end: text.ends[end - 1] ?? start };
    };
    const names = (range: WordRange, among: readonly Mention[], isPart = false): boolean => {
      const { start, end } = toStretch(range);
      const isThere = (one: Stretch): boolean =>
        isPart ? one.start <= start && one.end >= end : one.start >= start && one.end <= end;
      return among.some(({ occurrences }) =>
        occurrences.some((one) => one.passage === passage && isThere(one)),
      );
    };
    const holdsName: HoldsName = (range, what) =>
      names(range, what === 'person' ? persons : speakers, what === 'part');
    const speakerOf = (index: number, phrase: WordRange, goesOn: boolean): Speaker | null => {
      // A quotation goes on over sentences; who says it stands in one of them. Not so of single words in quotation marks.
      for (const near of goesOn ? [index, index - 1, index + 1] : [index]) {
        const sentence = sentences[near];
        const range = sentence ? findSpeaker(text, rangeOf(text, sentence), phrase, holdsName) : null;
        if (!range) continue;
        const stretch = toStretch(range);
        const words = squeeze(text, stretch);
        return { ...stretch, words };
      }
      return null;
    };
    const seen = new Set<string>();
    return found.flatMap(({ kind, at, end, standsAlone }): readonly ClosenessPhrase[] => {
      const stretch = toStretch({ at, end });
      const index = sentences.findIndex((one) => one.start <= stretch.start && stretch.start < one.end);
      const sentence = sentences[index];
      if (!sentence || seen.has(`${kind} ${index}`)) return [];
      const range = rangeOf(text, sentence);
      const quoted = isQuoted(text.text, stretch.start);
      const own = text.words.slice(range.at, range.end);
      const isOurs = (word: number): boolean => names({ at: word, end: word + 1 }, thisConflict, true);
      if (meansOther(text, range, { at, end }, isOurs)) return [];
      const goesOn = quoted && isQuoted(text.text, text.starts[range.at] ?? 0);
      const speaker = speakerOf(index, { at, end }, goesOn);
      const isSaid = ofArticle.has(kind) || (ofSpeaker.has(kind) && speaker !== null);
      if (!standsAlone && !(isSaid && end > at + 1) && !haveAbout(quoted ? text.words : own)) return [];
      seen.add(`${kind} ${index}`);
      const words = squeeze(text, sentence);
      return [
        {
          ...stretch,
          kind,
          standing: judge(text, { at, end }, range),
          sentence: { passage, ...sentence, words },
          speaker,
        },
      ];
    });
  };
  const phrases: ClosenessPhrase[] = [];
  for (const [passage, text] of texts.entries()) {
    phrases.push(...readPassage(text, passage));
    if (phrases.length >= mostPhrases) break;
    yield;
  }
  return phrases.slice(0, mostPhrases);
}

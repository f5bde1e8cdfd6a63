import type { CompiledLanguage, Words } from '../model/compiled-facts.ts';
import { unfoldTexts } from './unfold-texts.ts';
import type { PlacedText } from './unfold-texts.ts';

/** Makes another text of the one at a place of the record. */
type Change = (text: PlacedText, place: number) => PlacedText;

type Join = (words: Words, original: string) => Words;

function joinEach(original: CompiledLanguage, join: Join): Change {
  const originals = unfoldTexts(original.texts);
  const joinOne = (words: Words, other: Words | undefined): Words =>
    typeof other === 'string' ? join(words, other) : words;
  return (text, place) => {
    const other = originals[place];
    if (typeof other === 'string') return joinOne(text as Words, other);
    return (text as readonly Words[]).map((words, index) => joinOne(words, (other as Words[])[index]));
  };
}

/** A change by which every translated text comes with its English `original`. */
export function pairTexts({ language }: CompiledLanguage, original: CompiledLanguage): Change {
  return joinEach(original, (words, other) =>
    typeof words === 'string' ? { text: words, language, original: other } : words,
  );
}

/** A change by which the English text stands in place of every translation, marked as such. */
export function replaceTexts(original: CompiledLanguage): Change {
  return joinEach(original, (_words, text) => ({ text, language: original.language }));
}

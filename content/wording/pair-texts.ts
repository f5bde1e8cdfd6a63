import type { CompiledLanguage, RecordPart, Words } from '../model/compiled-facts.ts';
import type { TextChange } from './fill-record.ts';
import { unfoldTexts } from './unfold-texts.ts';

type Join = (words: Words, original: string) => Words;

function joinEach({ texts }: CompiledLanguage, join: Join): (part: RecordPart) => TextChange {
  const joinOne = (words: Words, other: Words | undefined): Words =>
    typeof other === 'string' ? join(words, other) : words;
  return (part) => {
    const originals = unfoldTexts(texts[part]);
    return (text, place) => {
      const other = originals[place];
      if (typeof other === 'string') return joinOne(text as Words, other);
      return (text as readonly Words[]).map((words, index) => joinOne(words, (other as Words[])[index]));
    };
  };
}

/** A change by which every translated text comes with its English `original`. */
export function pairTexts(
  { language }: CompiledLanguage,
  original: CompiledLanguage,
): (part: RecordPart) => TextChange {
  return joinEach(original, (words, other) =>
    typeof words === 'string' ? { text: words, language, original: other } : words,
  );
}

/** A change by which the English text stands in place of every translation, marked as such. */
export function replaceTexts(original: CompiledLanguage): (part: RecordPart) => TextChange {
  return joinEach(original, (_words, text) => ({ text, language: original.language }));
}

import { describe, expect, it } from 'vitest';
import { compileFacts } from '../../../content/build/compile/compile-facts.ts';
import { setApostrophes } from '../../../content/build/compile/set-apostrophes.ts';
import { makeRealRecord } from '../../components/make-record.ts';
import { makeFacts, replace } from '../make-facts.ts';

const term = 'glossary/tahdiya.yaml';
const alias = "id: tahdiya\naliases:\n  en:\n    - mediators' calm\n    - Gaza's calm\n";

describe('apostrophes', () => {
  it('of our texts are curly in English and French, in lists too, and stay as they are in other languages', () => {
    const texts = {
      title: { en: "Hamas's answer, 2024's first", fr: "l'accord", he: "ג'נין", ar: "d'Arabe" },
      details: { en: ["The mediators' paper.", "The parties', and 'one word'."] },
    };
    expect(setApostrophes(texts)).toEqual({
      title: { en: 'Hamas’s answer, 2024’s first', fr: 'l’accord', he: "ג'נין", ar: "d'Arabe" },
      details: { en: ['The mediators’ paper.', "The parties’, and 'one word'."] },
    });
  });

  it('stay as they are in words that others said, and in what is no text: ids and addresses', () => {
    const others = {
      id: "it's-an-id",
      url: "https://paper.example/it's",
      words: { en: "We're close", fr: "Nous n'y sommes pas" },
    };
    expect(setApostrophes(others)).toEqual(others);
  });
});

describe('a term that is written with an apostrophe', () => {
  it.each(["Gaza's calm", 'Gaza’s calm', "the mediators' calm", 'the mediators’ calm'])(
    'is explained in a text where the editors wrote %s',
    (words) => {
      const { facts } = makeFacts({
        [term]: replace('id: tahdiya\n', alias),
        'events/talks-2024-01-10.yaml': (text) =>
          text.replace(/summary:\n {2}en: .*\n/, `summary:\n  en: "They spoke of ${words} in Doha."\n`),
      });
      const compiled = compileFacts(facts, 'en', {});
      const shown = words.replace('the ', '').replace("'", '’');
      expect(compiled.termForms[0]).toContain(shown);
      expect(compiled.events[0]?.summary).toContain(shown);
    },
  );
});

describe('the real record', () => {
  it.each(['en', 'fr'])('has one kind of apostrophe in all that it says in %s', (language) => {
    const { statements, ...others } = makeRealRecord({ language }).facts;
    const said = statements.map(({ words: _words, original: _original, ...rest }) => rest);
    const shown = JSON.stringify({ ...others, said });
    expect(shown.match(/[^"]{0,20}(?:\p{L}'\p{L}|s'(?!\p{L}))[^"]{0,20}/gu) ?? []).toEqual([]);
    expect(shown).toMatch(/\p{L}’\p{L}/u);
  });

  it('has the words that others said as the editors read them', () => {
    const { statements } = makeRealRecord().facts;
    const said = statements.find(({ id }) => id === '2025-05-30-trump');
    expect(said?.original).toBe("They're very close to an agreement on Gaza");
    expect(said?.words).toBe(said?.original);
  });
});

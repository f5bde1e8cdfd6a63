import { describe, expect, it } from 'vitest';
import { packScript, unpackScript } from '../../../content/detection/script-packing.ts';

describe('words of another script, packed', () => {
  it.each([
    ['ar', 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي|وقف _ نار~هدن*'],
    ['he', 'אבגדהוזחטיךכלםמןנסעףפץצקרשת|עסקה~הפוג*'],
    ['en', 'truce|cease~{}'],
  ])('(%s) are ASCII in between and come out as they went in', (language, words) => {
    const packed = packScript(words, language);
    expect(packed).toMatch(/^[\x20-\x7E]*$/);
    expect(unpackScript(packed, language)).toBe(words);
  });

  it('name a letter that has no sign', () => {
    expect(() => packScript('هدنة', 'ar')).toThrow('ة');
  });
});

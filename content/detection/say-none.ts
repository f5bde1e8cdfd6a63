import type { Judgement } from './judgement.ts';

/** The verdict that a page is not about the talks, before its article was read: `kind` says for which reason. */
export function sayNone(kind: string, words = ''): Judgement {
  return {
    verdict: 'none',
    language: '',
    published: null,
    headline: '',
    evidence: [{ kind, words, where: 'page' }],
  };
}

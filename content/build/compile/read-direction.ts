/** The way a language is written, by what is known of its script. */
export function readDirection(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    readonly getTextInfo: () => { readonly direction: 'ltr' | 'rtl' };
  };
  return locale.getTextInfo().direction;
}

/** What can be chosen of a list, and in which order; the first of each holds until the reader chooses. */
export const choices = {
  /** Whether the panel opens by itself where there is room beside the text, or waits as a tab. */
  opening: ['when-there-is-room', 'tab-only'],
  /** At which edge of the page the panel stands, in the direction of the page. */
  side: ['inline-end', 'inline-start'],
  textSize: ['medium', 'small', 'large'],
  theme: ['system', 'light', 'dark'],
} as const;

/** What can be chosen of a list, by its name. */
export type Choices = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };

/** Whether `value` is one of the choices that `name` has. */
export function isChoice<Name extends keyof Choices>(name: Name, value: unknown): value is Choices[Name] {
  return (choices[name] as readonly unknown[]).includes(value);
}

/** The reader's choices out of whatever was stored; what is missing or damaged is the first of its list. */
export function readChoices(stored: unknown): Choices {
  const values = (typeof stored === 'object' ? stored : null) as Readonly<Record<string, unknown>> | null;
  const read = <Name extends keyof Choices>(name: Name): Choices[Name] => {
    const value = values?.[name];
    return isChoice(name, value) ? value : (choices[name][0] as Choices[Name]);
  };
  return { opening: read('opening'), side: read('side'), textSize: read('textSize'), theme: read('theme') };
}

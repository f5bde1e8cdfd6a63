declare module 'virtual:languages' {
  export const published: readonly (readonly [tag: string, name: string])[];
  export const matched: readonly string[];
}

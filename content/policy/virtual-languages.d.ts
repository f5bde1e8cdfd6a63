declare module 'virtual:languages' {
  export const published: readonly string[];
  export const matched: readonly string[];
}

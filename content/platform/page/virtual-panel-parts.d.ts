declare module 'virtual:panel-parts' {
  const parts: Readonly<Record<string, object>>;
  export default parts;
}

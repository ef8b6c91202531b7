/** Style sheets come as text (see build.ts) and are adopted by the shadow root. */
declare module '*.css' {
  const text: string;
  export default text;
}

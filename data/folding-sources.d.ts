/** Dictionaries of opencc-js: `from to|from to|…`, the first of several targets being the usual one. */
declare module 'opencc-js/dict/*' {
  const pairs: string;
  export default pairs;
}

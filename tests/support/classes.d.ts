/** The classes of a CSS module, as the client's own types know them. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export { classes as default };
}

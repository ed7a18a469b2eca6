/** A page of its own of what is held of a person, to hand over: the list as it stands on the screen. */
export function heldPage(title: string, list: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="${document.documentElement.lang}">
<head><meta charset="utf-8"><title>${escaped}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 60rem; margin: 2rem auto">
<h1>${escaped}</h1>
${list}
</body>
</html>
`;
}

/** Hands a text to the user as a file, in UTF-8 without a byte order mark. */
export function saveText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name of a title: letters, digits and hyphens, at most 80. */
export function fileName(title: string, extension: string): string {
  const stem = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
  return `${stem || 'sidos'}.${extension}`;
}

/** The drawing of an element as SVG of its own, as a report or a file needs it. */
export function svgText(element: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(element);
}

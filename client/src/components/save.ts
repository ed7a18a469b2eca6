/** Hands the user a file to save. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The drawing of an element as SVG of its own, as a report or a file needs it. */
export function svgText(element: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(element);
}

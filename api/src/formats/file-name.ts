/** A file name of a title: letters a to z, digits and hyphens, at most 80. */
export function fileName(title: string, extension: string): string {
  const stem = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-|-$/g, '');
  return `${stem || 'sidos'}.${extension}`;
}

/** Radius of a mark in pixels at zoom 1, as the layout keeps room for it and the stage draws it by default. */
export function markRadius(degree: number): number {
  return 2.2 + 1.25 * Math.sqrt(degree);
}

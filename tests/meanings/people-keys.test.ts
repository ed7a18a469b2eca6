import { describe, expect, test } from '@jest/globals';
import { nameKeys, replaceSought } from '@sidos/api/meanings';

const without = (text: string, ...names: string[]) => {
  const keys = new Set(nameKeys(names));
  return replaceSought(text, (key) => keys.has(key), '[…]');
};

describe('taking names out of a text by their keys alone', () => {
  // Cases as Kielitoimiston sanakirja inflects the surnames.
  test.each([
    ['Matti Virtanen', 'Paikalla Matti Virtanen, puheenjohtaja', 'Paikalla […], puheenjohtaja'],
    ['Matti Virtanen', 'MATTI VIRTANEN avasi kokouksen', '[…] avasi kokouksen'],
    ['Matti Virtanen', 'Virtanen, Matti; Virtanen Matti', '[…]; […]'],
    ['Virtanen, Matti', 'Matti Virtanen', '[…]'],
    ['Matti Virtanen', 'Matti Virtasen ehdotus ja Matti Virtaselle annettu', '[…] ehdotus ja […] annettu'],
    ['Liisa Lahti', 'Liisa Lahden mukaan', '[…] mukaan'],
    ['Anna Lindström', 'Anna Lindströms förslag', '[…] förslag'],
    ['Anna-Maija Mäki-Kulmala', 'anna-maija maki-kulmala', '[…]'],
    ['Matti Virtanen', 'person:matti-virtanen', 'person:[…]'],
    ['Jiří Novák', 'Jiri Novak', '[…]'],
  ])('%s in "%s"', (name, text, left) => {
    expect(without(text, name)).toBe(left);
  });

  test.each([
    'Matti Virta',
    'Maija Virtanen',
    'Virtanen',
    'Mattila ja Virtanen',
    'Matti Meikäläinen ja Liisa Virtanen',
    'Matti      Virtanen', // too far apart to be one name
  ])('Matti Virtanen is not in "%s"', (text) => {
    expect(without(text, 'Matti Virtanen')).toBe(text);
  });

  test('an initial or two letters are no name by which anything is taken out', () => {
    expect(without('M. on metri, AB on yhtiö', 'M.', 'AB')).toBe('M. on metri, AB on yhtiö');
  });
});

import { describe, expect, test } from '@jest/globals';
import { mayHoldNames, nameKeys, replaceSought, withoutNames } from '@sidos/api/meanings';

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
    ['Oskar Sorsakoskela', 'Oskar Sorsa\u00adkoskela has spoken', '[…] has spoken'],
    ['Paweł Łukaszewski', 'Pawel Lukaszewski', '[…]'],
    ['Jörg Müllerheimer', 'Joerg Muellerheimer', '[…]'],
    ['Matti Virtanen', 'MattiVirtanen and @virtanenmatti', '[…] and @[…]'],
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

test('a name whose letters are escaped, as in an address, is taken out; another text keeps its escapes', () => {
  const keys = new Set(nameKeys(['Tero Lehmusvirranta']));
  const plain = (text: string) => withoutNames(text, { isSought: (key) => keys.has(key) });
  expect(decodeURI(plain('see ?q=Tero%20Lehmusvirranta'))).toBe('see ?q=[…]');
  expect(plain('see ?q=Tero%20Lehmus and 100%')).toBe('see ?q=Tero%20Lehmus and 100%');
});

test.each([
  ['document', 'kind', true],
  ['document', 'publisher', true],
  ['organisation', 'kind', false],
  ['organisation', 'country', true],
  ['project', 'theme', true],
  ['region', 'code', true],
  ['PART_OF', 'nature', false],
])('of %s, %s is free text in which a name may stand: %s', (type, property, isFree) => {
  expect(mayHoldNames({ type }, property)).toBe(isFree);
});

import {
  LIES_IN,
  ORG,
  PARTICIPATION,
  PLACE,
  PROGRAMME,
  PROJECT,
  UNDER,
  category,
  number,
  words,
} from './parts.ts';
import type { Preset } from './preset.ts';
import { CALLED, placesOf } from './words.ts';

/** Tables of keep.eu: partners of projects, and projects with their lead partners. */
export const KEEP: readonly Preset[] = [
  {
    name: 'keep-projects',
    needs: [['Programme'], ['Acronym'], ['Project Name'], ['Lead Partner']],
    things: [ORG, PROJECT, PROGRAMME, PLACE],
    ties: [{ ...PARTICIPATION, role: 'lead' }, UNDER, LIES_IN],
    columns: [
      [['Acronym'], { of: 'project', field: 'name' }],
      [
        ['Project Name', 'Project Name language 2', 'Project Name language 3'],
        { of: 'project', field: 'alias' },
      ],
      [['Programme'], { of: 'programme', field: 'name' }],
      [['Lead Partner'], { of: 'organisation', field: 'name' }],
      [['Project start'], { of: 'project', field: 'start' }],
      [['Project end'], { of: 'project', field: 'end' }],
      [['Budget', 'Project total expenditure'], { of: 'project', field: 'budgetEur' }],
      [
        ['EU Funding', 'ERDF budget', 'ENI budget', 'IPA budget', 'Project EU Funding expenditure'],
        number('project'),
      ],
      [
        [
          ...[
            'Thematic1',
            'Thematic2',
            'Thematic3',
            'Specific Obj',
            'Thematic Obj',
            'Inv. Priority',
            'Period',
          ],
          ...['Priority Area', 'Strategy', 'Call SN'],
        ],
        category('project'),
      ],
      [['Description EN', 'Website'], words('project')],
      ...placesOf('place'),
    ],
    others: 'left out',
  },
  {
    name: 'keep-partners',
    needs: [['Programme'], ['Acronym', 'Project Acronym'], ['Project Partner', 'Partner', 'Partner name']],
    things: [ORG, PROJECT, PROGRAMME, PLACE],
    ties: [{ ...PARTICIPATION, role: 'partner' }, UNDER, LIES_IN],
    columns: [
      [['Acronym', 'Project Acronym'], { of: 'project', field: 'name' }],
      [['Programme'], { of: 'programme', field: 'name' }],
      [['Project Partner', 'Partner', 'Partner name'], { of: 'organisation', field: 'name' }],
      [['Lead Partner'], { of: 'participation', field: 'role' }],
      [['Legal Status'], { of: 'organisation', field: 'kind' }],
      [['Department'], words('participation')],
      [['Website'], words('organisation')],
      [['Country code', 'Country'], { of: 'place', field: 'country' }],
      ...placesOf('place'),
    ],
    others: 'left out',
  },
];

/** Project lists of the Finnish structural funds of three periods: the authority funds, the Toteuttaja leads. */
export const STRUCTURAL_FUNDS: Preset = {
  name: 'structural-funds-fi',
  needs: [
    ['Koodi', 'Hankekoodi', 'Projektikoodi', 'Hankenumero'],
    ['Hankkeen nimi', 'Projektin nimi', 'Hankkeen nimi suomeksi', 'Hanke'],
    ['Toteuttajan nimi', 'Toteuttaja', 'Päätoteuttaja', 'Hakijan nimi', 'Tuensaajan nimi', 'Tuensaaja'],
  ],
  things: [
    { ...ORG, orPerson: true },
    PROJECT,
    { label: 'authority', type: 'organisation', kind: 'authority' },
    PLACE,
  ],
  ties: [
    { ...PARTICIPATION, role: 'lead' },
    { label: 'funding', type: 'FUNDS', from: 'authority', to: 'project' },
    LIES_IN,
  ],
  columns: [
    [['Koodi', 'Hankekoodi', 'Projektikoodi', 'Hankenumero'], { of: 'project', field: 'key' }],
    [
      ['Hankkeen nimi', 'Projektin nimi', 'Hankkeen nimi suomeksi', 'Hanke'],
      { of: 'project', field: 'name' },
    ],
    [
      ['Toteuttajan nimi', 'Toteuttaja', 'Päätoteuttaja', 'Hakijan nimi', 'Tuensaajan nimi', 'Tuensaaja'],
      { of: 'organisation', field: 'name' },
    ],
    [CALLED.businessId, { of: 'organisation', field: 'businessId' }],
    [
      ['Viranomainen', 'Rahoittava viranomainen', 'Välittävä toimielin', 'Rahoittaja'],
      { of: 'authority', field: 'name' },
    ],
    [['Tila', 'Toiminnan tila', 'Hankkeen tila'], { of: 'project', field: 'status' }],
    [['Aloituspvm', 'Alkamispäivä', 'Aloituspäivä', 'Alkupvm'], { of: 'project', field: 'start' }],
    [['Päättymispvm', 'Päättymispäivä', 'Loppupvm'], { of: 'project', field: 'end' }],
    [
      ['Myönnetty EU- ja valtion rahoitus', 'Myönnetty rahoitus', 'Myönnetty'],
      { of: 'funding', field: 'amountEur' },
    ],
    [
      [
        ...['Toteutunut EU- ja valtion rahoitus', 'Suunniteltu julkinen rahoitus yhteensä'],
        ...['Toteutunut julkinen rahoitus yhteensä', 'Suunniteltu EU- ja valtion rahoitus'],
      ],
      number('project'),
    ],
    [
      ['Rahasto', 'Tl', 'Toimintalinja', 'Ohjelma / osio', 'Ohjelma', 'Erityistavoite', 'Tukimuoto'],
      category('project'),
    ],
    [CALLED.town, { of: 'place', field: 'town' }],
    [CALLED.region, { of: 'place', field: 'region' }],
  ],
  others: 'left out',
};

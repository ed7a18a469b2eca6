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

const PROJECT_KEY = ['projectID', 'projectRcn', 'projectReference'];
const ORG_KEY = ['organisationID', 'organizationID', 'new_org_id', 'pic'];

/** Tables of CORDIS, as published for FP7, Horizon 2020 and Horizon Europe, with the names that they had over the years. */
export const CORDIS: readonly Preset[] = [
  {
    name: 'cordis-participations',
    needs: [PROJECT_KEY, [...ORG_KEY, 'organizationName', 'organisationName', 'name']],
    things: [ORG, PROJECT, PLACE],
    ties: [PARTICIPATION, LIES_IN],
    columns: [
      [PROJECT_KEY, { of: 'project', field: 'key' }],
      [['projectAcronym', 'acronym'], { of: 'project', field: 'name' }],
      [[...ORG_KEY, 'id'], { of: 'organisation', field: 'pic' }],
      [['name', 'organizationName', 'organisationName', 'legalName'], { of: 'organisation', field: 'name' }],
      [['shortName', 'organizationShortName'], { of: 'organisation', field: 'alias' }],
      [['vatNumber'], { of: 'organisation', field: 'vat' }],
      [['activityType', 'organizationActivityType'], { of: 'organisation', field: 'kind' }],
      [['SME'], category('organisation')],
      [['role', 'partnerRole', 'projectRole'], { of: 'participation', field: 'role' }],
      [['ecContribution', 'netEcContribution', 'totalCost', 'order'], number('participation')],
      [['endOfParticipation', 'active'], category('participation')],
      [['nutsCode'], { of: 'place', field: 'nuts' }],
      [['postCode'], { of: 'place', field: 'postcode' }],
      [['city'], { of: 'place', field: 'town' }],
      [['country', 'organizationCountry'], { of: 'place', field: 'country' }],
    ],
    others: 'left out',
  },
  {
    name: 'cordis-projects',
    needs: [
      ['id', 'rcn', 'reference'],
      ['acronym'],
      ['title', 'objective', 'totalCost', 'frameworkProgramme', 'fundingScheme', 'ecMaxContribution'],
    ],
    things: [PROJECT, PROGRAMME],
    ties: [UNDER],
    columns: [
      [['id', 'rcn', 'reference'], { of: 'project', field: 'key' }],
      [['acronym'], { of: 'project', field: 'name' }],
      [['title'], { of: 'project', field: 'alias' }],
      [['reference', 'id', 'rcn'], { of: 'project', field: 'number' }],
      [['startDate'], { of: 'project', field: 'start' }],
      [['endDate'], { of: 'project', field: 'end' }],
      [['totalCost'], { of: 'project', field: 'budgetEur' }],
      [['status'], { of: 'project', field: 'status' }],
      [['ecMaxContribution', 'totalContrib'], number('project')],
      [
        [
          'topics',
          'fundingScheme',
          'masterCall',
          'subCall',
          'call',
          'legalBasis',
          'coordinatorCountry',
          'nature',
        ],
        category('project'),
      ],
      [['objective', 'grantDoi'], words('project')],
      [['ecSignatureDate'], { of: 'project', field: 'attribute', kind: 'date' }],
      [['frameworkProgramme', 'programme'], { of: 'programme', field: 'name' }],
    ],
    others: 'left out',
  },
  {
    name: 'cordis-organisations',
    needs: [ORG_KEY.slice(0, 3), ['name', 'legalName']],
    things: [ORG, PLACE],
    ties: [LIES_IN],
    columns: [
      [ORG_KEY, { of: 'organisation', field: 'pic' }],
      [['name', 'legalName'], { of: 'organisation', field: 'name' }],
      [['shortName'], { of: 'organisation', field: 'alias' }],
      [['vatNumber'], { of: 'organisation', field: 'vat' }],
      [['activityType'], { of: 'organisation', field: 'kind' }],
      [['country'], { of: 'place', field: 'country' }],
      [['totContribution', 'ecContribution'], number('organisation')],
    ],
    others: 'left out',
  },
];

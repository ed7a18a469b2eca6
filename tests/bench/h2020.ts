import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildIncidence, project } from '@sidos/api/measures';

/**
 * Ties between the organisations of tests/fixtures/h2020-2016 that share a project, without weights. `organisations`
 * takes the first projects that have so many organisations between them, for networks of other sizes.
 */
export function organisationTies(organisations = Infinity): {
  n: number;
  source: Int32Array;
  target: Int32Array;
} {
  const file = new URL('../fixtures/h2020-2016/edges.csv.gz', import.meta.url);
  const rows = gunzipSync(readFileSync(file)).toString('utf8').trim().split(/\r?\n/).slice(1);
  const members = new Map<string, number>();
  const projects = new Map<string, number>();
  const member: number[] = [];
  const event: number[] = [];
  for (const row of rows) {
    const [projectId, organisation] = row.split('\t').map((cell) => cell.trim());
    if (!projects.has(projectId)) {
      if (members.size >= organisations) break;
      projects.set(projectId, projects.size);
    }
    if (!members.has(organisation)) members.set(organisation, members.size);
    member.push(members.get(organisation)!);
    event.push(projects.get(projectId)!);
  }
  const { source, target } = project(buildIncidence(members.size, projects.size, { member, event }));
  return { n: members.size, source, target };
}

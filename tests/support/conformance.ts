import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Description, FuzzedRequest } from './fuzz.ts';
import { rawRequest, type TestServer } from './server.ts';

type Responses = Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;

/** What came of a run: what was wrong in sentences, and how often each status was the answer. */
export interface FuzzFigures {
  faults: string[];
  statuses: Map<number, number>;
}

const HEALTH_EVERY = 50;

/** Puts requests to a server one after the other, and holds each answer against the description. */
export async function fuzz(
  server: TestServer,
  description: Description,
  next: () => FuzzedRequest,
  requests: number,
  report: (done: number, fault?: string) => void = () => undefined,
): Promise<FuzzFigures> {
  const faultOf = conformance(description);
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  const found = (turn: number, fault: string) => {
    faults.push(fault);
    report(turn, fault);
  };
  for (let turn = 0; turn < requests; turn += 1) {
    const request = next();
    const { status, headers, text } = await rawRequest(server, request.path, request);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const fault = faultOf(request, status, headers['content-type'] ?? '', text);
    if (fault !== null) {
      const sent = `${request.method} ${request.path.slice(0, 300)} ${(request.body ?? '').slice(0, 600)}`;
      found(turn, `request ${turn}, ${sent}: ${status} ${fault}: ${text.slice(0, 300)}`);
    }
    if (turn % HEALTH_EVERY === 0) {
      const health = await rawRequest(server, '/api/v1/health');
      if (health.status !== 200) found(turn, `after request ${turn} /health answers ${health.status}`);
      report(turn);
    }
  }
  return { faults, statuses };
}

/** What is wrong with an answer, by the description; null where nothing is. */
function conformance(description: Description) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(description, 'api');
  return (
    { operation, method }: FuzzedRequest,
    status: number,
    type: string,
    text: string,
  ): string | null => {
    const [own = '', path = ''] = operation.split(' ');
    const { responses } = description.paths[path][own.toLowerCase()] as unknown as { responses: Responses };
    if (status >= 500 && (status !== 503 || !isInOurWords(text))) return 'is a fault of ours';
    // Nothing is read of what is longer than a server reads, and no route is asked.
    if (status === 431) return isInOurWords(text) ? null : 'is without a word';
    if (method !== own) return [405, 403].includes(status) ? null : 'is no answer to another method';
    const described = responses[status];
    if (described === undefined) return 'is not described';
    if (described.content === undefined) return text === '' ? null : 'has a body that is not described';
    const media = type.split(';')[0].trim();
    const content = described.content[media];
    if (content === undefined) return `is ${media}, which is not described`;
    if (content.schema.$ref === undefined) return null;
    const check = ajv.getSchema(`api${content.schema.$ref}`);
    return check?.(JSON.parse(text)) === true ? null : ajv.errorsText(check?.errors?.slice(0, 3));
  };
}

/** Whether an answer is a problem with a sentence, and not what a library says by itself. */
function isInOurWords(text: string): boolean {
  try {
    const { type, detail } = JSON.parse(text) as { type?: string; detail?: string };
    return (type ?? '').startsWith('urn:sidos:problem:') && (detail ?? '').length > 10;
  } catch {
    return false;
  }
}

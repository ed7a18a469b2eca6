import { describe, expect, test } from '@jest/globals';
import { readAccess } from '@sidos/api/config';
import { parse } from 'yaml';
import { NODE_VERSIONS } from '../support/node-versions.ts';
import { readText } from '../support/tree.ts';

interface Service {
  profiles?: string[];
  image?: string;
  build?: { context: string; dockerfile: string };
  environment: Record<string, string>;
  volumes: string[];
  ports: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

const compose = parse(readText('docker-compose.yml')) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const { neo4j, app, login } = compose.services;

describe('docker compose up', () => {
  test('brings Neo4j 5.26 and the app, and nothing else but a login where it is asked for', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['app', 'login', 'neo4j']);
    expect([neo4j.profiles, app.profiles, login.profiles]).toEqual([undefined, undefined, ['login']]);
    expect(neo4j.image).toMatch(/^neo4j:5\.26/);
    expect(app.build).toEqual({ context: '.', dockerfile: 'api/Dockerfile' });
  });

  test('keeps the data in volumes that are declared', () => {
    for (const service of [neo4j, app]) {
      expect(service.volumes).toHaveLength(1);
      expect(Object.keys(compose.volumes)).toContain(service.volumes[0].split(':')[0]);
    }
  });

  test('takes the password from the environment and writes none down', () => {
    expect(app.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  });

  test('gives the app only variables that it reads', () => {
    const config = readText('api/src/config/environment.ts');
    const unread = Object.keys(app.environment).filter((name) => !config.includes(name));
    expect(unread).toEqual([]);
  });

  test('gives the app a mode that is not local, with which it starts', () => {
    // As Compose fills it in where nothing is set: ${NAME:-default}.
    const filled = Object.entries(app.environment).map(([name, value]) => [
      name,
      value.replace(/^\$\{\w+:-(.*)\}$/, '$1'),
    ]);
    const environment = Object.fromEntries(filled) as Record<string, string>;
    expect(readAccess(environment)).toMatchObject({ mode: 'token', hosts: ['localhost'] });
    const behind = { SIDOS_ACCESS: 'proxy', SIDOS_PROXY_SECRET: 'x'.repeat(32), SIDOS_KEEPERS: 'k' };
    const proxied = readAccess({ ...environment, ...behind, SIDOS_PROXY_SECRET_HEADER: 'Authorization' });
    expect(proxied).toMatchObject({ mode: 'proxy', peers: ['172.16.0.0/12'] });
  });

  test('has the login send what the app believes: user, groups, and the secret as a password', () => {
    expect(login.environment).toMatchObject({
      OAUTH2_PROXY_UPSTREAMS: 'http://app:4400',
      OAUTH2_PROXY_PASS_USER_HEADERS: 'true',
      OAUTH2_PROXY_PASS_BASIC_AUTH: 'true',
    });
    expect(login.environment.OAUTH2_PROXY_BASIC_AUTH_PASSWORD).toBe(app.environment.SIDOS_PROXY_SECRET);
  });

  test('starts the app when Neo4j answers a query', () => {
    expect(neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(app.depends_on?.neo4j.condition).toBe('service_healthy');
  });

  test('opens ports on this machine only', () => {
    for (const port of [...neo4j.ports, ...app.ports, ...login.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('builds and runs on one Node.js that is tried in a test and supported for a year and more', () => {
    const used = [...readText('api/Dockerfile').matchAll(/^FROM node:(\S+?)-\S+/gm)].map(([, line]) => line);
    expect(used).toHaveLength(2);
    for (const line of used) {
      const tried = NODE_VERSIONS.find((version) => version.line === line);
      expect(tried?.supportedUntil ?? '').toMatch(/^(202[89]|20[3-9])/);
    }
  });

  test('runs the app on slim Debian, not as root', () => {
    const dockerfile = readText('api/Dockerfile');
    expect(dockerfile).toMatch(/^FROM node:\d+-bookworm-slim$/m);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toContain('/api/v1/health');
  });
});

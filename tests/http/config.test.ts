import { describe, expect, test } from '@jest/globals';
import { isLocal, readConfig } from '@sidos/api/config';
import { ROOT } from '../support/tree.ts';

describe('the environment', () => {
  test('unset or empty means the embedded database in the checkout, on this machine alone', () => {
    const config = { port: 4400, host: '127.0.0.1', dataFolder: `${ROOT}.sidos`, neo4j: undefined };
    expect(readConfig({})).toEqual(config);
    expect(readConfig({ PORT: '', HOST: '', SIDOS_DATA: '', NEO4J_URI: '' })).toEqual(config);
  });

  test('names another port, address and folder', () => {
    expect(readConfig({ PORT: '4567', HOST: '0.0.0.0', SIDOS_DATA: '/data/x' })).toMatchObject({
      port: 4567,
      host: '0.0.0.0',
      dataFolder: '/data/x',
    });
  });

  test('names a Neo4j; without a password there is no authentication', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j://localhost:7687' }).neo4j).toEqual({
      uri: 'neo4j://localhost:7687',
      user: 'neo4j',
      password: undefined,
      database: 'neo4j',
    });
    const own = {
      NEO4J_URI: 'neo4j+s://x.example',
      NEO4J_USER: 'u',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'd',
    };
    expect(readConfig(own).neo4j).toEqual({
      uri: 'neo4j+s://x.example',
      user: 'u',
      password: 'p',
      database: 'd',
    });
  });

  test.each([
    [{ PORT: 'http' }, 'PORT is "http"'],
    [{ PORT: '70000' }, 'PORT is "70000": a port number is at most 65535'],
    [{ PORT: '-1' }, 'PORT is "-1"'],
    [{ NEO4J_URI: 'localhost:7687' }, 'NEO4J_URI is "localhost:7687": write an address such as neo4j://'],
    [{ NEO4J_URI: 'http://localhost:7474' }, 'NEO4J_URI'],
    [{ HOST: 'http://x' }, 'HOST'],
  ])('%j is refused with the variable, what is wrong and what to write', (environment, words) => {
    expect(() => readConfig(environment)).toThrow(words);
  });

  test('tells an address of this machine from one of the network', () => {
    expect(['127.0.0.1', 'localhost', '::1', '0.0.0.0', '192.168.1.2'].map(isLocal)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

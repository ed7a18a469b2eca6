/** A process that may open no file and asks the engine for one: tells what came of it. See confined.test.ts. */
import { readFileSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { Confinement } from '../../api/src/store/ask/serve.ts';

process.once('message', (file: string) => {
  const db = grafeo.GrafeoDB.create();
  const confinement = new Confinement();
  const load = () =>
    db.executeCypher(`LOAD CSV FROM '${file}' AS line RETURN line`).then(
      (result) => JSON.stringify(result.toArray()),
      (error: unknown) => String(error),
    );
  const tell = async () => {
    const before = await load();
    const isClosed = confinement.close();
    const engine = await load();
    let node: string;
    try {
      node = readFileSync(file, 'utf8');
    } catch (error) {
      node = String(error);
    }
    const counted = JSON.stringify((await db.executeCypher('RETURN 1 AS one')).toArray());
    confinement.open();
    process.send?.({ before, isClosed, engine, node, counted, after: await load() });
  };
  void tell();
});
process.on('disconnect', () => process.exit(0));

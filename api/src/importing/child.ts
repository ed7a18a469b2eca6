import { SidosError } from '../model/index.ts';
import { readImport, type ReadOrder } from './read-import.ts';

/** The process in which files of others are read: it holds no database, and ends with its work. */
process.on('message', (order: ReadOrder) => {
  const send = (message: object, then: () => void = () => undefined) => process.send?.(message, then);
  readImport(order, (file) => send({ reading: file })).then(
    (tables) => send({ tables }, () => process.disconnect()),
    (error: unknown) =>
      send(
        error instanceof SidosError
          ? { fault: error.told ?? error.message }
          : { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) },
        () => process.disconnect(),
      ),
  );
});
process.on('disconnect', () => process.exit());

// Other servers on the same graph. A peer is a folder, called as `queries.mjs` calls it, whose server.mjs listens on PORT and reads the
// tables of `tables.mjs` from the PostgreSQL that PGURL names.
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { newPostgresqlDatabase } from './database.mjs';
import { startServer } from './server.mjs';
import { writeTables } from './tables.mjs';

/** @param script where it may write */
export async function newPeersDatabase(objects, script) {
  const database = newPostgresqlDatabase();
  await writeTables(script, objects);
  database.run(script);
  return database;
}

/** @param folder after `npm install`; where that brings a Node.js of its own, the server runs on it */
export async function startPeer(folder, database) {
  const its = resolve(folder);
  const node = join(its, 'node_modules/node/bin/node');
  const server = await startServer({ command: [existsSync(node) ? node : process.execPath, 'server.mjs'], folder: its,
    environment: { PGURL: database.url, NODE_ENV: 'production' } });
  return { ...server, name: basename(its) };
}

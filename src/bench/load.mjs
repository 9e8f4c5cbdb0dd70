// A server of ours on a made-up graph, and what servers take to answer.
import { execFile, execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { newDatabase } from './database.mjs';
import { writeGraph } from './graph.mjs';
import { post, processorMilliseconds, residentKilobytes, startServer } from './server.mjs';

const MOST_BODIES = 500;
const MOST_CHECKED = 20;
/** As by default; each has a connection to the database, of which peers have ten. */
export const WORKERS = Math.max(4, Math.min(20, 2 * cpus().length));

/** @param application the folder of a jar, or a native executable */
function commandOf(application) {
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
  return statSync(application).isDirectory() ? [java, '-Xmx256m', '-jar', join(resolve(application), 'quarkus-run.jar')]
    : [resolve(application), '-Xmx256m'];
}

/** Imports and serves it: what `startServer` gives, with the database. */
export async function serve(application, articles) {
  const database = newDatabase();
  const command = commandOf(application);
  // A busy machine may take long to answer the first request.
  const environment = { ...database.environment, PULLQUOTE_HTTP_WORKERS: WORKERS, PULLQUOTE_HTTP_TIMEOUT: '1m' };
  const file = join(database.data, 'graph.jsonl');
  await writeGraph(file, articles);
  execFileSync(command[0], [...command.slice(1), 'import', file], { env: { ...process.env, ...environment }, stdio: 'pipe' });
  database.settle();
  return { name: 'pullquote', database, ...await startServer({ command, environment, folder: database.data }) };
}

/** Some of them, from all over. */
const spread = (objects, most) => {
  const step = Math.max(1, Math.floor(objects.length / most));
  return objects.filter((object, i) => i % step === 0).slice(0, most);
};

/** @throws where an answer is not what the graph says */
export async function check({ name, of, variables, holds }, { query, read }, server) {
  for (const object of spread(of, MOST_CHECKED)) {
    const asked = { query, variables: variables(object) };
    const answer = await post(server.port, asked);
    if (answer.errors || !holds(read(answer.data), object)) {
      throw new Error(`${server.name}: ${name}: ${JSON.stringify(asked.variables)} was answered ${JSON.stringify(answer)}`);
    }
  }
}

/**
 * Asks for some objects by turns on so many connections: {answers, seconds, median, p99, refused, failed, bytes, processor,
 * databaseProcessor, kilobytes}, of time in milliseconds and of processor for each answer.
 *
 * @param folder where it may write
 * @param environment what `rotate.lua` is told
 */
export async function drive({ of, variables }, { query }, server, { seconds, connections, folder, environment = {} }) {
  const bodies = join(folder, 'bodies');
  writeFileSync(bodies, spread(of, MOST_BODIES).map((object) => JSON.stringify({ query, variables: variables(object) })).join('\n'));
  const before = processorMilliseconds(server.pid);
  const databaseProcessor = server.database.processor();
  const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '90s', '-s',
    fileURLToPath(new URL('rotate.lua', import.meta.url)), `http://127.0.0.1:${server.port}/graphql`],
  { env: { ...process.env, ...environment, BODIES: bodies } });
  const result = JSON.parse(stdout.trim().split('\n').pop());
  if (result.failed > 0) {
    throw new Error(`${server.name}: ${result.failed} of ${result.answers} requests failed`);
  }
  return { ...result, processor: (processorMilliseconds(server.pid) - before) / result.answers,
    databaseProcessor: databaseProcessor() / result.answers, kilobytes: residentKilobytes(server.pid) };
}

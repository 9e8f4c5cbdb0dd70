// What is measured. A row: its name; the artifact, in the folder that `build` fills; how it is started on a folder of data;
// how that is prepared before the clock starts, once for all starts, where they are not each on an empty one, and the artifact
// that prepares it, where that is another. A jar is started in its folder. A row whose start is no server's has `measure` instead
// of `command`.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { measureFunction } from './function.mjs';
import { writeGraph } from './graph.mjs';
import { measureStart } from './server.mjs';

const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
const onFile = (data) => ({ PULLQUOTE_DATA: data, QUARKUS_DATASOURCE_JDBC_URL: undefined,
  QUARKUS_DATASOURCE_USERNAME: undefined });
const onPostgres = () => ({ PULLQUOTE_SAMPLE: 'true' });

const ARTICLES_OF_SNAPSHOT = 3000;
const snapshotIn = (data) => join(data, 'graph.snapshot');
const withSample = (environment) => (executable, data) =>
  measureStart({ command: [executable], environment: environment(data), folder: data });

async function writeSnapshot(executable, data) {
  await withSample(onFile)(executable, data);
  const graph = join(data, 'graph.jsonl');
  await writeGraph(graph, ARTICLES_OF_SNAPSHOT);
  const run = (...command) => execFileSync(executable, command, { env: { ...process.env, ...onFile(data) }, stdio: 'pipe' });
  run('import', '--keep-sample', graph);
  run('snapshot', snapshotIn(data));
}

export const rows = [
  { name: 'jar, sample graph', artifact: 'jar', environment: onFile,
    command: () => [java, '-jar', 'quarkus-run.jar'] },
  { name: 'jar with AOT cache, sample graph', artifact: 'aot-jar', environment: onFile,
    command: () => [java, '-XX:AOTCache=app.aot', '-XX:AOTMode=on', '-jar', 'quarkus-run.jar'] },
  { name: 'native, sample graph', artifact: 'native-h2', environment: onFile, command: (executable) => [executable] },
  { name: 'native, existing H2 file', artifact: 'native-h2', environment: onFile, command: (executable) => [executable],
    prepare: withSample(onFile) },
  { name: `native, snapshot of ${ARTICLES_OF_SNAPSHOT} articles`, artifact: 'native-h2', command: (executable) => [executable],
    environment: (data) => ({ ...onFile(data), PULLQUOTE_DATA: undefined, PULLQUOTE_SNAPSHOT: snapshotIn(data) }),
    prepare: writeSnapshot },
  { name: 'native, existing PostgreSQL', artifact: 'native-postgresql', environment: onPostgres,
    command: (executable) => [executable], prepare: withSample(onPostgres) },
  { name: 'function on AWS Lambda’s stand-in, sample graph', artifact: 'function.zip',
    measure: (zip, data) => measureFunction(zip, { PULLQUOTE_DATA: data, PULLQUOTE_HTTP_WORKERS: '1' }) },
  { name: `function on AWS Lambda’s stand-in, snapshot of ${ARTICLES_OF_SNAPSHOT} articles`, artifact: 'function.zip',
    preparedBy: 'native-h2', prepare: writeSnapshot,
    measure: (zip, data) => measureFunction(zip, { PULLQUOTE_SNAPSHOT: snapshotIn(data), PULLQUOTE_HTTP_WORKERS: '1' }) },
];

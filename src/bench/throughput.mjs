// node src/bench/throughput.mjs JAR [SECONDS [CONNECTIONS [ARTICLES]]]: serves a made-up graph with the jar in a folder, checks what each
// workload is answered, drives each for so many seconds with wrk (Debian's) after as long a warm-up, and prints the table. With 0
// seconds answers are only checked. PostgreSQL is the one that QUARKUS_DATASOURCE_JDBC_URL and _USERNAME name; its database is empty.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { graph, writeGraph } from './graph.mjs';
import { post, processorMilliseconds, residentKilobytes, startServer } from './server.mjs';
import { workloads } from './workloads.mjs';

const [jar, seconds = '20', connections = '16', articles = '20000'] = process.argv.slice(2);
if (!jar || ![seconds, connections, articles].every((number) => /^\d+$/.test(number)) || connections === '0' || articles < 30) {
  console.error('usage: node src/bench/throughput.mjs JAR [SECONDS [CONNECTIONS [ARTICLES]]], of at least 30 articles');
  process.exit(2);
}

const MOST_BODIES = 500;
const MOST_CHECKED = 20;
const data = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
process.on('exit', () => rmSync(data, { recursive: true, force: true }));
const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
const command = [java, '-Xmx256m', '-jar', join(resolve(jar), 'quarkus-run.jar')];
// A busy machine may take long to answer the first request.
const environment = { PULLQUOTE_DATA: data, PULLQUOTE_SAMPLE: 'false', PULLQUOTE_HTTP_TIMEOUT: '1m' };

/** Some of them, from all over. */
const spread = (objects, most) => {
  const step = Math.max(1, Math.floor(objects.length / most));
  return objects.filter((object, i) => i % step === 0).slice(0, most);
};

async function check({ name, of, request, holds }, port) {
  for (const object of spread(of, MOST_CHECKED)) {
    const asked = request(object);
    const answer = await post(port, asked);
    if (answer.errors || !holds(answer.data, object)) {
      throw new Error(`${name}: ${JSON.stringify(asked.variables)} was answered ${JSON.stringify(answer)}`);
    }
  }
}

async function drive({ of, request }, { port, pid }) {
  const bodies = join(data, 'bodies');
  writeFileSync(bodies, spread(of, MOST_BODIES).map((object) => JSON.stringify(request(object))).join('\n'));
  const wrk = async () => JSON.parse((await promisify(execFile)('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '-s',
    fileURLToPath(new URL('rotate.lua', import.meta.url)), `http://127.0.0.1:${port}/graphql`],
  { env: { ...process.env, BODIES: bodies } })).stdout.trim().split('\n').pop());
  await wrk();
  const before = processorMilliseconds(pid);
  const result = await wrk();
  if (result.failed > 0) {
    throw new Error(`${result.failed} of ${result.answers} requests failed`);
  }
  return { ...result, processor: (processorMilliseconds(pid) - before) / result.answers, kilobytes: residentKilobytes(pid) };
}

const file = join(data, 'graph.jsonl');
await writeGraph(file, Number(articles));
execFileSync(command[0], [...command.slice(1), 'import', '--keep-sample', file], { env: { ...process.env, ...environment }, stdio: 'pipe' });
const its = workloads([...graph(Number(articles))]);
const server = await startServer({ command, environment, folder: data });
try {
  for (const workload of its) {
    await check(workload, server.port);
  }
  console.log(`${articles} articles: the answers to ${its.map((workload) => workload.name).join(', ')} are right.`);
  if (seconds !== '0') {
    console.log(`\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model.trim()}, ${connections} connections\n`);
    console.log('| workload | answers a second | median | 99th percentile | processor of the server | memory |');
    console.log('|---|---:|---:|---:|---:|---:|');
  }
  for (const workload of seconds === '0' ? [] : its) {
    const { answers, seconds: took, median, p99, processor, kilobytes } = await drive(workload, server);
    console.log(`| ${workload.name} | ${(answers / took).toFixed(0)} | ${median.toFixed(1)} ms | ${p99.toFixed(1)} ms | `
      + `${processor.toFixed(2)} ms an answer | ${(kilobytes / 1024).toFixed(0)} MB |`);
  }
} finally {
  await server.stop();
}

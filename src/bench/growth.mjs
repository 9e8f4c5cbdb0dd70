// node src/bench/growth.mjs SERVER [SECONDS [ARTICLES]]: how time, processor and SQL statements of an answer of `throughput.mjs`'s server
// grow with the page, the depth, the connections, and the graph (so many articles, 2000, and ten times as many), each driven with wrk
// (Debian's) for so many seconds (5) after as long a warm-up. With 0 seconds answers are only checked and statements counted, which is
// done where PostgreSQL preloads pg_stat_statements; those of a page must not grow with it. `database.mjs` tells where the graph lies.
import { depth, page } from './growing.mjs';
import { graph } from './graph.mjs';
import { check, drive, serve } from './load.mjs';
import { queries } from './queries.mjs';
import { post } from './server.mjs';
import { workloads } from './workloads.mjs';

const PAGES = [1, 2, 5, 10, 20, 50, 100];
const DEPTHS = [1, 2, 3, 4, 5, 6];
const CONNECTIONS = [1, 4, 16, 64, 256];
const USUAL = 16;
const TIMES = 10;
const WARM_UPS = 3;
const [application, ...numbers] = process.argv.slice(2);
const [seconds = 5, articles = 2000] = numbers.map(Number);
if (!application || ![seconds, articles].every(Number.isInteger) || seconds < 0 || articles < 30) {
  console.error('usage: node src/bench/growth.mjs SERVER [SECONDS [ARTICLES]], of at least 30 articles');
  process.exit(2);
}

const values = (json) => json !== null && typeof json === 'object' ? Object.values(json).reduce((sum, it) => sum + values(it), 0) : 1;

/** How many statements one answer takes, and how many values it holds. */
async function look({ of, variables }, { query }, server) {
  const before = server.database.statements();
  const answer = await post(server.port, { query, variables: variables(of[0]) });
  const after = server.database.statements();
  return { values: values(answer.data), statements: before === undefined ? '–' : after - before };
}

async function measure(what, workload, query, server, connections = USUAL) {
  await check(workload, query, server);
  const looked = await look(workload, query, server);
  if (seconds === 0) {
    console.log(`| ${what} | ${looked.values} | ${looked.statements} |`);
    return looked;
  }
  await driven(workload, query, server, connections);
  const result = await driven(workload, query, server, connections);
  const both = result.processor + result.databaseProcessor;
  console.log(`| ${what} | ${looked.values} | ${looked.statements} | ${(result.answers / result.seconds).toFixed(0)} | `
    + `${(result.refused / result.seconds).toFixed(0)} | ${result.median.toFixed(1)} ms | ${result.p99.toFixed(1)} ms | `
    + `${result.processor.toFixed(2)} ms | ${result.databaseProcessor.toFixed(2)} ms | ${(1000 * both / looked.values).toFixed(1)} µs | `
    + `${(result.kilobytes / 1024).toFixed(0)} MB |`);
  return looked;
}

function driven(workload, query, server, connections = USUAL) {
  return drive(workload, query, server, { seconds, connections, folder: server.database.data, environment: { REFUSALS: 'counted' } });
}

async function measureParts(objects, server) {
  const statements = [];
  for (const size of PAGES.filter((size) => size <= articles)) {
    const { workload, query } = page(objects, size);
    statements.push((await measure(`page of ${size}`, workload, query, server)).statements);
  }
  // A small page may need fewer, where its articles have no quotes.
  if (new Set(statements.slice(-3)).size > 1) {
    throw new Error(`Pages of ${PAGES.join(', ')} articles take ${statements.join(', ')} statements`);
  }
  for (const levels of DEPTHS) {
    const { workload, query } = depth(objects, levels);
    await measure(`depth ${levels}`, workload, query, server);
  }
}

async function measureConnections(objects, server) {
  for (const workload of workloads(objects).filter(({ question }) => ['front', 'point'].includes(question))) {
    for (const connections of seconds === 0 ? [] : CONNECTIONS) {
      await measure(`${workload.name}, ${connections} connections`, workload, queries.pullquote[workload.question], server, connections);
    }
  }
}

/** Both servers are warmed up with all workloads and then asked by turns. */
async function measureGraphs(small, large) {
  const both = [small, large].map(({ size, objects, server }) => ({ size, server, workloads: workloads(objects) }));
  const each = async (action) => {
    for (let i = 0; i < both[0].workloads.length; i++) {
      for (const { size, server, workloads } of both) {
        await action(`${workloads[i].name}, ${size} articles`, workloads[i], queries.pullquote[workloads[i].question], server);
      }
    }
  };
  for (let i = 0; i < WARM_UPS && seconds > 0; i++) {
    await each((what, workload, query, server) => driven(workload, query, server));
  }
  await each(measure);
}

const servers = [];

async function start(size) {
  servers.push(await serve(application, size));
  return { size, objects: [...graph(size)], server: servers.at(-1) };
}

console.log(seconds === 0 ? '| of | values | statements |\n|---|---:|---:|'
  : '| of | values | statements | answers a second | refused | median | 99th percentile | processor of an answer | database | '
    + 'both for a value | memory |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
try {
  const small = await start(articles);
  await measureGraphs(small, await start(TIMES * articles));
  await measureParts(small.objects, small.server);
  await measureConnections(small.objects, small.server);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
}

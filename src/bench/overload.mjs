// node src/bench/overload.mjs SERVER [SECONDS [ARTICLES]]: asks `throughput.mjs`'s server for four times as many front pages a second as
// it can answer, on four times as many connections as it lets run and wait, for so many seconds (60); looks meanwhile whether it goes on
// answering, and afterwards whether it is as fast as before. Needs wrk (Debian's); `database.mjs` tells where the graph lies.
import { setTimeout as pause } from 'node:timers/promises';
import { graph } from './graph.mjs';
import { check, drive, serve, WORKERS } from './load.mjs';
import { queries } from './queries.mjs';
import { post, residentKilobytes } from './server.mjs';
import { workloads } from './workloads.mjs';

const TIMES = 4;
const QUEUE = 200;
const MOST_ROUNDS = 10;
const STILL_FASTER = 1.05;
const PROBE_MILLISECONDS = 200;
const [application, seconds = '60', articles = '20000'] = process.argv.slice(2);
if (!application || ![seconds, articles].every((number) => /^[1-9]\d*$/.test(number)) || articles < 30) {
  console.error('usage: node src/bench/overload.mjs SERVER [SECONDS [ARTICLES]], of at least 30 articles');
  process.exit(2);
}

const its = workloads([...graph(Number(articles))]);
const { pullquote } = queries;
const [front, point] = ['front', 'point'].map((question) => its.find((workload) => workload.question === question));
const [object] = point.of;

const rate = ({ answers, seconds: took }) => answers / took;

/** Drives until it gets no faster. */
async function warmedUp(driving) {
  let best = await driving();
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const next = await driving();
    if (rate(next) < STILL_FASTER * rate(best)) {
      return rate(next) > rate(best) ? next : best;
    }
    best = next;
  }
  return best;
}

/** Sends a small request again and again: how each was answered, in milliseconds, and the memory meanwhile. */
async function probe(server, isOver) {
  const seen = { answered: [], refused: [], kilobytes: 0 };
  while (!isOver()) {
    const began = performance.now();
    const answer = await post(server.port, { query: pullquote.point.query, variables: point.variables(object) });
    const right = !answer.errors && point.holds(pullquote.point.read(answer.data), object);
    if (!right && answer.errors?.[0].extensions.code !== 'OVERLOADED') {
      throw new Error(`A look-up was answered ${JSON.stringify(answer)}`);
    }
    seen[right ? 'answered' : 'refused'].push(performance.now() - began);
    seen.kilobytes = Math.max(seen.kilobytes, residentKilobytes(server.pid));
    await pause(PROBE_MILLISECONDS);
  }
  return seen;
}

const row = (name, { answers, refused, seconds: took, median, p99, kilobytes }) =>
  console.log(`| ${name} | ${((answers + refused) / took).toFixed(0)} | ${(answers / took).toFixed(0)} | ${(refused / took).toFixed(0)} | `
    + `${median.toFixed(1)} ms | ${p99.toFixed(1)} ms | ${(kilobytes / 1024).toFixed(0)} MB |`);

const server = await serve(application, Number(articles));
try {
  const few = { seconds: Math.min(10, Number(seconds)), connections: 16, folder: server.database.data };
  const asUsual = () => drive(front, pullquote.front, server, few);
  await check(front, pullquote.front, server);
  const before = await warmedUp(asUsual);

  const connections = TIMES * (WORKERS + QUEUE);
  // Of each connection's requests one of four waits its turn, about as long as all four may take.
  const rest = (1 - 1 / TIMES) * (WORKERS + QUEUE) / rate(before) * 1000;
  let over = false;
  const [probes, during] = await Promise.all([probe(server, () => over),
    drive(front, pullquote.front, server, { ...few, seconds: Number(seconds), connections,
      environment: { PAUSE: Math.max(1, Math.round(rest)), REFUSALS: 'counted' } }).finally(() => { over = true; })]);
  const after = await asUsual();
  await Promise.all(its.map((workload) => check(workload, pullquote[workload.question], server)));
  if (during.answers === 0) {
    throw new Error('Nothing was answered under overload');
  }

  console.log('| front pages | asked a second | answered | refused | median | 99th percentile | memory |');
  console.log('|---|---:|---:|---:|---:|---:|---:|');
  row('before, 16 connections', before);
  row(`overload, ${connections} connections`, { ...during, kilobytes: Math.max(during.kilobytes, probes.kilobytes) });
  row('after, 16 connections', after);
  const slowest = (times) => `${Math.max(0, ...times).toFixed(0)} ms`;
  console.log(`\nOf ${probes.answered.length + probes.refused.length} look-ups meanwhile ${probes.answered.length} were answered, the slowest `
    + `after ${slowest(probes.answered)}, and the others refused, after ${slowest(probes.refused)} at most.`);
  console.log(`Afterwards all answers are right; ${(rate(after) / rate(before)).toFixed(2)} × as many a second as before.`);
} finally {
  await server.stop();
}

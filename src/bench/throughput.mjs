// node src/bench/throughput.mjs SERVER [SECONDS [CONNECTIONS [ARTICLES]]] [PEER...]: serves a made-up graph with the jar in a folder,
// or with a native executable, and with each peer (`peers.mjs`), which needs PostgreSQL; checks what each workload is answered; drives
// each with wrk (Debian's), the servers by turns, for three rounds of so many seconds, after one of all workloads to warm up; and prints
// the table. With 0 seconds answers are only checked. `database.mjs` tells where the graph lies.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { graph } from './graph.mjs';
import { check, drive, serve } from './load.mjs';
import { newPeersDatabase, startPeer } from './peers.mjs';
import { queries } from './queries.mjs';
import { workloads } from './workloads.mjs';

const ROUNDS = 3;
const isNumber = (argument) => /^\d+$/.test(argument);
const [application, ...others] = process.argv.slice(2);
const [seconds = 20, connections = 16, articles = 20000] = others.filter(isNumber).map(Number);
const peers = others.filter((argument) => !isNumber(argument));
if (!application || connections === 0 || articles < 30) {
  console.error('usage: node src/bench/throughput.mjs SERVER [SECONDS [CONNECTIONS [ARTICLES]]] [PEER...], of at least 30 articles');
  process.exit(2);
}

const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);
const middle = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

/** The rounds of one server as one row; of latencies the middle round's. */
function row(workload, { name }, rounds, first) {
  const rate = sum(rounds.map((round) => round.answers)) / sum(rounds.map((round) => round.seconds));
  const each = (part) => sum(rounds.map((round) => round[part] * round.answers)) / sum(rounds.map((round) => round.answers));
  const milliseconds = (part) => `${middle(rounds.map((round) => round[part])).toFixed(1)} ms`;
  console.log(`| ${workload.name} | ${name} | ${rate.toFixed(0)} | ${milliseconds('median')} | ${milliseconds('p99')} | `
    + `${each('processor').toFixed(2)} s | ${each('databaseProcessor').toFixed(2)} s | `
    + `${(Math.max(...rounds.map((round) => round.kilobytes)) / 1024).toFixed(0)} MB | ${first ? (rate / first).toFixed(2) : 1} |`);
  return rate;
}

const objects = [...graph(articles)];
const servers = [await serve(application, articles)];
const folder = servers[0].database.data;
try {
  if (peers.length > 0) {
    const database = await newPeersDatabase(objects, join(folder, 'tables.sql'));
    for (const peer of peers) {
      servers.push({ ...await startPeer(peer, database), database });
    }
  }
  const its = workloads(objects).map((workload) => ({ ...workload,
    servers: servers.filter(({ name }) => queries[name][workload.question]) }));
  for (const workload of its) {
    for (const server of workload.servers) {
      await check(workload, queries[server.name][workload.question], server);
    }
  }
  console.log(`${articles} articles: the answers of ${servers.map(({ name }) => name).join(', ')} are right.`);
  if (seconds > 0) {
    console.log(`\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model.trim()}, ${connections} connections\n`);
    console.log('| workload | server | answers a second | median | 99th percentile | processor of 1,000 answers: server | database '
      + '| memory | to ours |');
    console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|');
  }
  const round = (workload, server) => drive(workload, queries[server.name][workload.question], server,
    { seconds, connections, folder });
  for (const workload of seconds > 0 ? its : []) {
    for (const server of workload.servers) {
      await round(workload, server);
    }
  }
  for (const workload of seconds > 0 ? its : []) {
    const rounds = new Map(workload.servers.map((server) => [server, []]));
    for (let i = 0; i < ROUNDS; i++) {
      for (const server of workload.servers) {
        rounds.get(server).push(await round(workload, server));
      }
    }
    let first;
    rounds.forEach((its, server) => { const rate = row(workload, server, its, first); first ??= rate; });
  }
} finally {
  await Promise.all(servers.map((server) => server.stop()));
}

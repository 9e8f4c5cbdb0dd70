// A server that is started and stopped again, and what it costs: to its first correct answer, and from then on.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export const STORY = readFileSync(new URL('story.graphql', import.meta.url), 'utf8');
const LONGEST_START = 120_000;
// A native executable gives memory back a second after its start.
const SETTLED_MILLISECONDS = 1_500;

export const isStory = ({ data }) =>
  data?.film?.title === "Romy and Michele's High School Reunion" &&
  data.film.quotesAbout.totalCount === 2 &&
  data.film.quotesAbout.nodes.map((quote) => quote.speaker.name).sort().join() === 'Lisa Kudrow,Mira Sorvino' &&
  data.film.quotesAbout.nodes.every((quote) => quote.appearances.nodes[0].article.headline);

export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

const connects = (port) => new Promise((answer) => {
  const socket = net.connect(port, '127.0.0.1');
  socket.once('connect', () => { socket.destroy(); answer(true); });
  socket.once('error', () => answer(false));
});

/** What a server answers to a request: {query, variables}. */
export const post = (port, body) => new Promise((answer, failed) => {
  const request = http.request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent: false,
    headers: { 'Content-Type': 'application/json' } }, (response) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (piece) => { text += piece; });
    response.on('end', () => answer(JSON.parse(text)));
  });
  request.on('error', failed);
  request.end(JSON.stringify(body));
});

/** Memory in the sense of the kernel's VmRSS: pages of the process that lie in memory, shared ones included. */
export const residentKilobytes = (pid) => Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);

/** Time on any processor, which a busy machine does not lengthen as it does the clock's; in ticks of ten milliseconds. */
export function processorMilliseconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Starts a server, which takes connections when this returns: {began, port, pid, output(), stop()}. */
export async function startServer({ command, environment = {}, folder }) {
  const port = await freePort();
  const began = performance.now();
  const server = spawn(command[0], command.slice(1), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment, PORT: port, QUARKUS_HTTP_PORT: port, QUARKUS_HTTP_HOST: '127.0.0.1' } });
  let output = '';
  server.stdout.on('data', (text) => { output += text; });
  server.stderr.on('data', (text) => { output += text; });
  let ended = false;
  const end = new Promise((it) => { server.once('exit', it); server.once('error', it); }).then(() => { ended = true; });
  const stop = async () => {
    server.kill('SIGTERM');
    await end;
  };
  while (!await connects(port)) {
    if (ended || performance.now() - began > LONGEST_START) {
      await stop();
      throw new Error(`${command.join(' ')} did not start:\n${output}`);
    }
    await pause(1);
  }
  return { began, port, pid: server.pid, output: () => output, stop };
}

/** Starts a server, and stops it again: {milliseconds, processor, kilobytes}, the last when it has settled. */
export async function measureStart(start) {
  const server = await startServer(start);
  try {
    const answer = await post(server.port, { query: STORY });
    const milliseconds = performance.now() - server.began;
    if (!isStory(answer)) {
      throw new Error(`${start.command.join(' ')} answered ${JSON.stringify(answer)}\n${server.output()}`);
    }
    const processor = processorMilliseconds(server.pid);
    await pause(SETTLED_MILLISECONDS);
    return { milliseconds, processor, kilobytes: residentKilobytes(server.pid) };
  } finally {
    await server.stop();
  }
}

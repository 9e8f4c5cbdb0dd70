// One cold start of a function: from exec of its bootstrap to its first correct answer, over a stand-in for the runtime API of
// AWS Lambda: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStory, processorMilliseconds, residentKilobytes, STORY } from './server.mjs';

const RUNTIME = '/2018-06-01/runtime/';
const REQUEST = '8476a536-e9f4-11e8-9739-2dfe598c3fcd';
const LONGEST_START = 60_000;

const event = JSON.stringify({ version: '2.0', routeKey: '$default', rawPath: '/graphql', rawQueryString: '',
  headers: { 'content-type': 'application/json', host: 'function.example' },
  requestContext: { accountId: 'anonymous', apiId: 'function', domainName: 'function.example', domainPrefix: 'function',
    http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'bench' },
    requestId: REQUEST, routeKey: '$default', stage: '$default', time: '22/Nov/2026:12:00:00 +0000', timeEpoch: 1795348800000 },
  body: JSON.stringify({ query: STORY }), isBase64Encoded: false });

/** Hands out the event once, then none, and resolves to what the function makes of it. */
function runtimeApi() {
  let answered;
  let failed;
  const outcome = new Promise((resolve, reject) => { answered = resolve; failed = reject; });
  let handedOut = false;
  const server = http.createServer((request, response) => {
    let text = '';
    request.on('data', (piece) => { text += piece; });
    request.on('end', () => {
      if (request.url === `${RUNTIME}invocation/next`) {
        if (!handedOut) {
          handedOut = true;
          response.writeHead(200, { 'Content-Type': 'application/json', 'Lambda-Runtime-Aws-Request-Id': REQUEST,
            'Lambda-Runtime-Deadline-Ms': Date.now() + 15_000, 'Lambda-Runtime-Trace-Id': 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700',
            'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:eu-central-1:123456789012:function:pullquote' });
          response.end(event);
        }
        return;
      }
      response.writeHead(202).end();
      if (request.url === `${RUNTIME}invocation/${REQUEST}/response`) {
        answered(JSON.parse(text));
      } else {
        failed(new Error(`${request.url}: ${text}`));
      }
    });
  });
  return { server, outcome };
}

/** @param zip the function.zip that a build with -Dnative -Dpullquote.lambda makes */
export async function measureFunction(zip, environment) {
  const task = mkdtempSync(join(tmpdir(), 'pullquote-task-'));
  execFileSync('unzip', ['-q', zip, '-d', task]);
  const { server, outcome } = runtimeApi();
  server.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const began = performance.now();
  const bootstrap = spawn(join(task, 'bootstrap'), [], { cwd: task, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${server.address().port}`, LAMBDA_TASK_ROOT: task,
      AWS_LAMBDA_FUNCTION_NAME: 'pullquote', AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512', _HANDLER: 'bootstrap' } });
  let output = '';
  bootstrap.stdout.on('data', (text) => { output += text; });
  bootstrap.stderr.on('data', (text) => { output += text; });
  const ended = new Promise((it) => { bootstrap.once('exit', it); bootstrap.once('error', it); });
  const deadline = setTimeout(() => bootstrap.kill('SIGKILL'), LONGEST_START);
  try {
    const answer = await Promise.race([outcome, ended.then(() => { throw new Error('it ended'); })]);
    const milliseconds = performance.now() - began;
    if (answer.statusCode !== 200 || !isStory(JSON.parse(answer.body))) {
      throw new Error(JSON.stringify(answer));
    }
    return { milliseconds, processor: processorMilliseconds(bootstrap.pid),
      kilobytes: residentKilobytes(bootstrap.pid) };
  } catch (failure) {
    throw new Error(`${zip}: ${failure.message}\n${output}`);
  } finally {
    clearTimeout(deadline);
    bootstrap.kill('SIGKILL');
    await ended;
    server.closeAllConnections();
    server.close();
    rmSync(task, { recursive: true });
  }
}

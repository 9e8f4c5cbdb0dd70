// Where a measured graph lies: in a PostgreSQL database of its own beside the one that QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and
// _PASSWORD name, or else in a folder, on the embedded H2.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processorMilliseconds } from './server.mjs';

const { QUARKUS_DATASOURCE_JDBC_URL: jdbcUrl, QUARKUS_DATASOURCE_USERNAME: user = 'pullquote',
  QUARKUS_DATASOURCE_PASSWORD: password } = process.env;
// For psql and for peers.
process.env.PGPASSWORD ??= password ?? '';

const onPostgresql = jdbcUrl?.startsWith('jdbc:postgresql://');

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

function folder() {
  const data = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
  return data;
}

const withoutParameters = (url) => url.replace(/\?.*$/, '');

const psql = (url, ...options) => execFileSync('psql', ['-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', url, ...options],
  { encoding: 'utf8' }).trim();

/** Undefined where it has ended or is not this machine's. */
function backendMilliseconds(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres') ? processorMilliseconds(pid) : undefined;
  } catch {
    return undefined;
  }
}

/** Begins to measure; returns what tells the time of all backends since then that serve the database in the end. */
function processorOf(named, name) {
  const now = () => new Map(psql(named, '-c', `select pid from pg_stat_activity where datname = '${name}'`).split('\n')
    .filter(Boolean).map((pid) => [pid, backendMilliseconds(pid)]));
  const before = now();
  return () => [...now()].reduce((sum, [pid, time = 0]) => sum + time - (before.get(pid) ?? 0), 0);
}

let databases = 0;

/** An empty one, gone when this process ends: {name, url, run(file), processor()}, that as `processorOf`. */
export function newPostgresqlDatabase() {
  if (!onPostgresql) {
    throw new Error('QUARKUS_DATASOURCE_JDBC_URL names no PostgreSQL: jdbc:postgresql://HOST:PORT/DATABASE');
  }
  const named = new URL(withoutParameters(jdbcUrl).replace('jdbc:', ''));
  named.username = user;
  const name = `${named.pathname.slice(1)}_bench_${process.pid}_${++databases}`;
  psql(named.href, '-c', `create database "${name}"`);
  process.on('exit', () => psql(named.href, '-c', `drop database "${name}" with (force)`));
  const url = Object.assign(new URL(named), { pathname: name }).href;
  return { name, url, run: (file) => psql(url, '-f', file), processor: () => processorOf(named.href, name) };
}

/**
 * For a server of ours: {data, environment, settle(), processor(), statements()}: a folder, what the server is told, what a database
 * does by itself some time after an import, and what is spent there.
 */
export function newDatabase() {
  const data = folder();
  const environment = { PULLQUOTE_DATA: data, PULLQUOTE_SAMPLE: 'false' };
  if (!onPostgresql) {
    return { data, environment, settle: () => {}, processor: () => () => 0, statements: () => undefined };
  }
  const { name, url, processor } = newPostgresqlDatabase();
  const parameters = jdbcUrl.slice(withoutParameters(jdbcUrl).length);
  return { data, processor, settle: () => psql(url, '-c', 'vacuum analyze'), statements: () => statements(url),
    environment: { ...environment, QUARKUS_DATASOURCE_JDBC_URL: `${withoutParameters(jdbcUrl).replace(/[^/]*$/, name)}${parameters}` } };
}

/** Those that were run there so far; undefined where the server does not preload pg_stat_statements. */
function statements(url) {
  if (!psql(url, '-c', 'show shared_preload_libraries').includes('pg_stat_statements')) {
    return undefined;
  }
  psql(url, '-c', 'set client_min_messages = warning', '-c', 'create schema if not exists meter',
    '-c', 'create extension if not exists pg_stat_statements schema meter');
  return Number(psql(url, '-c', `select coalesce(sum(calls), 0) from meter.pg_stat_statements
    where dbid = (select oid from pg_database where datname = current_database()) and query !~* '^(begin|start|commit|rollback|set|show|create)\\M'
    and query !~ 'pg_stat_statements|pg_catalog|current_database'`));
}

// node src/bench/start.mjs ARTIFACTS [RUNS]: measures each row whose artifact is there, by turns, and prints the table.
// PostgreSQL is the one that QUARKUS_DATASOURCE_JDBC_URL and _USERNAME name; its database is empty or holds the sample.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, readdirSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rows } from './rows.mjs';
import { measureStart } from './server.mjs';

const [folder, runs = '15'] = process.argv.slice(2);
if (!folder || !/^[1-9]\d*$/.test(runs)) {
  console.error('usage: node src/bench/start.mjs ARTIFACTS [RUNS]');
  process.exit(2);
}

const artifacts = resolve(folder);

const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const bytes = (path) => statSync(path).isDirectory()
  ? readdirSync(path).reduce((sum, name) => sum + bytes(join(path, name)), 0) : statSync(path).size;

const buildSeconds = (artifact) => {
  const note = join(artifacts, `${artifact}.seconds`);
  return existsSync(note) ? `${readFileSync(note, 'utf8').trim()} s` : '';
};

const folders = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
process.on('exit', () => rmSync(folders, { recursive: true, force: true }));

async function measure(row) {
  const artifact = join(artifacts, row.artifact);
  const data = row.prepared ?? mkdtempSync(join(folders, 'data-'));
  if (row.prepare && !row.prepared) {
    await row.prepare(join(artifacts, row.preparedBy ?? row.artifact), data);
    row.prepared = data;
  }
  return row.measure ? row.measure(artifact, data)
    : measureStart({ command: row.command(artifact), environment: row.environment(data),
      folder: statSync(artifact).isDirectory() ? artifact : data });
}

const measured = rows.filter((row) => [row.artifact, row.preparedBy ?? row.artifact].every((it) => existsSync(join(artifacts, it))));
if (measured.length === 0) {
  console.error(`${artifacts} holds none of ${rows.map((row) => row.artifact).join(', ')}`);
  process.exit(1);
}
for (const row of measured) {
  row.results = [];
}
for (let run = 0; run < Number(runs); run++) {
  for (const row of measured) {
    row.results.push(await measure(row));
  }
}

const model = cpus()[0].model.trim();
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${model}, median of ${runs} starts\n`);
console.log('| start | first answer | fastest to slowest | processor | memory | size | build |');
console.log('|---|---:|---:|---:|---:|---:|---:|');
for (const row of measured) {
  const times = row.results.map((result) => result.milliseconds);
  const processor = median(row.results.map((result) => result.processor));
  const megabytes = median(row.results.map((result) => result.kilobytes)) / 1024;
  const size = bytes(join(artifacts, row.artifact)) / 2 ** 20;
  console.log(`| ${row.name} | ${median(times).toFixed(0)} ms | ${Math.min(...times).toFixed(0)} to `
    + `${Math.max(...times).toFixed(0)} ms | ${processor.toFixed(0)} ms | ${megabytes.toFixed(0)} MB | ${size.toFixed(0)} MB | ${buildSeconds(row.artifact)} |`);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The same log in DuckDB, on two threads, in a file that is not encrypted: how long the import takes, how
// large it gets, and the answers of one refresh of a page. usage: node duckdb.mjs LOG DATABASE
import { DuckDBInstance } from '@duckdb/node-api';
import { statSync } from 'node:fs';

const [log, path] = process.argv.slice(2);
const instance = await DuckDBInstance.create(path, { threads: '2' });
const connection = await instance.connect();

async function timed(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const before = process.cpuUsage();
const ingest = await timed(async () => {
  await connection.run(`CREATE TABLE events AS SELECT * FROM read_json('${log}', format = 'newline_delimited')`);
  await connection.run('CHECKPOINT');
});
const used = process.cpuUsage(before);
const filter = `WHERE status::VARCHAR LIKE '%403%' AND user_agent LIKE '%curl%'`;
const answers = [
  `SELECT count(*) FROM events ${filter}`,
  ...['key', 'actor', 'action', 'ip', 'user_agent', 'status'].map(
    (field) => `SELECT ${field}, count(*) AS n FROM events ${filter} GROUP BY 1 ORDER BY n DESC LIMIT 10`),
  `SELECT date_trunc('hour', time::TIMESTAMP) AS h, count(*) FROM events ${filter} GROUP BY 1 ORDER BY 1`,
];
let refresh = Infinity;
for (let run = 0; run < 4; ++run) {
  const took = await timed(async () => {
    for (const sql of answers) await connection.runAndReadAll(sql);
  });
  refresh = Math.min(refresh, took);
}
console.log(JSON.stringify({
  ingest_seconds: ingest / 1000,
  ingest_processor_seconds: (used.user + used.system) / 1e6,
  bytes: statSync(path).size,
  resident: process.resourceUsage().maxRSS * 1024,
  refresh_ms: refresh,
}));

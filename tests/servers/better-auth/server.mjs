// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real Better Auth server on a throw-away SQLite file: keys of persons and of organisations, plus the
// one thing that an application built on it would add, a resource that such a key opens.
//
//   node server.mjs DATA_DIR      prints {"port": N} when it listens on 127.0.0.1
import { createServer } from 'node:http';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { toNodeHandler } from 'better-auth/node';
import { bearer, organization } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { adminAc, defaultStatements, memberAc, ownerAc } from 'better-auth/plugins/organization/access';

const everything = ['create', 'read', 'update', 'delete'];
const access = createAccessControl({ ...defaultStatements, apiKey: everything });
const role = (base, rights) => access.newRole({ ...base.statements, apiKey: rights });

const common = { startingCharactersConfig: { shouldStore: true, charactersLength: 10 }, enableMetadata: true };

const open = (port) => betterAuth({
  baseURL: `http://127.0.0.1:${port}`,
  secret: 'only-for-tests-only-for-tests-only-for-tests',
  database: new Database(join(process.argv[2] ?? '.', 'auth.sqlite')),
  telemetry: { enabled: false },
  advanced: { database: { defaultFindManyLimit: 10_000 } }, // else lists of keys end at 100, whatever the page
  emailAndPassword: { enabled: true },
  rateLimit: { enabled: process.env.RATE_LIMIT === '1', window: 10, max: 100 },
  plugins: [
    bearer(),
    organization({
      ac: access,
      roles: { owner: role(ownerAc, everything), admin: role(adminAc, everything), member: role(memberAc, ['read']) },
    }),
    apiKey([
      { ...common, configId: 'default', defaultPrefix: 'me_', permissions: { defaultPermissions: { files: ['read'] } } },
      { ...common, configId: 'org', references: 'organization', defaultPrefix: 'org_', requireName: true },
    ]),
  ],
});

let auth;
let handle;

const reply = (response, status, body) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

/** GET /files: what a key is good for. 200 with the id of the key, or 401. */
async function files(request, response) {
  const key = String(request.headers['x-api-key'] ?? '');
  const configId = key.startsWith('org_') ? 'org' : 'default';
  const result = await auth.api.verifyApiKey({ body: { key, configId } });
  if (result.valid) reply(response, 200, { key: result.key.id });
  else reply(response, 401, result.error);
}

const server = createServer((request, response) => {
  if (request.url.startsWith('/api/auth/')) return handle(request, response);
  if (request.url === '/files')
    return files(request, response).catch((error) => reply(response, 500, { message: error.message }));
  return reply(response, 404, { message: 'no such route' });
});

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  auth = open(port);
  await (await getMigrations(auth.options)).runMigrations();
  handle = toNodeHandler(auth);
  console.log(JSON.stringify({ port }));
});

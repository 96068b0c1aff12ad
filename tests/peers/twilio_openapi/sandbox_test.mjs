// sandbox_test.mjs RINGBACK SCENARIO FOLDER: what `ringback sandbox` answers is what the carrier describes. FOLDER is
// where the packages are installed.
import assert from 'node:assert';
import { spawn } from 'node:child_process';
import http from 'node:http';
import net from 'node:net';

import { Description, isInstalled } from './description.mjs';

const [ringback, scenario, folder] = process.argv.slice(2);
const kSkipped = 77;
if (!isInstalled(folder)) {
  console.log(`the peer is missing: no OpenAPI document in ${folder} (./dev test installs it where node and npm are)`);
  process.exit(kSkipped);
}
const description = new Description(folder);

const kAccount = 'AC0123456789abcdef0123456789abcdef';
const kRoot = `/2010-04-01/Accounts/${kAccount}`;
const port = await new Promise((resolve) => {
  const probe = net.createServer().listen(0, '127.0.0.1', () => {
    const found = probe.address().port;
    probe.close(() => resolve(found));
  });
});
const child = spawn(ringback, ['sandbox', scenario, '--port', port, '--speed', '60', '--sid', kAccount, '--token', 'secret'],
  { stdio: ['ignore', 'ignore', 'inherit'] });

function ask(method, target, form) {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Basic ${Buffer.from(`${kAccount}:secret`).toString('base64')}` };
    if (form) headers['Content-Type'] = 'application/x-www-form-urlencoded';
    const request = http.request({ host: '127.0.0.1', port, method, path: target, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => resolve({ method, target, status: answer.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    request.on('error', reject);
    request.end(form && new URLSearchParams(form).toString());
  });
}

const faults = [];
let judged = 0;
async function checked(...request) {
  const answer = await ask(...request);
  answer.body = JSON.parse(answer.text);
  ++judged;
  for (const fault of description.judgeAnswer(answer)) faults.push(`${answer.method} ${answer.target}: ${fault}`);
  return answer.body;
}

try {
  let roster;
  for (let i = 0; !roster; ++i) {
    roster = await ask('GET', '/sandbox/roster.csv').catch(() => undefined);
    assert.ok(roster || i < 100, 'the sandbox does not answer');
    if (!roster) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const numbers = [...new Set(roster.text.match(/\+1\d{10}/g))].slice(0, 4);
  assert.strictEqual(numbers.length, 4, roster.text.slice(0, 300));
  const form = { From: '+12125550100', Url: `http://127.0.0.1:${port}/none`, MachineDetection: 'Enable', Timeout: 20 };
  const sids = [];
  for (const To of numbers) sids.push((await checked('POST', `${kRoot}/Calls.json`, { ...form, To })).sid);
  const text = await checked('POST', `${kRoot}/Messages.json`, { To: numbers[0], From: '+12125550100', Body: 'Hi' });
  // At once, on the way, and when all is over: a minute goes by in a second.
  for (let i = 0; i < 4; ++i) {
    for (const sid of sids) await checked('GET', `${kRoot}/Calls/${sid}.json`);
    await checked('GET', `${kRoot}/Messages/${text.sid}.json`);
    const page = await checked('GET', `${kRoot}/Calls.json?PageSize=2`);
    assert.ok(page.next_page_uri, 'four calls are two pages');
    await checked('GET', page.next_page_uri);
    await checked('GET', `${kRoot}/Messages.json?To=${encodeURIComponent(numbers[0])}&PageSize=100`);
    if (i === 1) await checked('POST', `${kRoot}/Calls/${sids[0]}.json`, { Status: 'completed' });
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const call = await checked('GET', `${kRoot}/Calls/${sids[1]}.json`);
  const changed = { method: 'GET', target: `${kRoot}/Calls/${sids[1]}.json`, status: 200 };
  for (const wrong of [{ state: 'ringing' }, { status: 'rung' }, { duration: 1 }, { date_created: '2026-01-01' }]) {
    assert.notStrictEqual(description.judgeAnswer({ ...changed, body: { ...call, ...wrong } }).length, 0, 'it never says no');
  }
} finally {
  child.kill();
}
assert.deepStrictEqual([...new Set(faults)], [], 'answers that the carrier does not describe');
console.log(`${judged} answers of the sandbox, each as the carrier describes it`);

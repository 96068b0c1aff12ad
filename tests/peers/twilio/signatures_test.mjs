// signatures_test.mjs SIGNED_SERVER FOLDER: FOLDER is where the library is installed.
import assert from 'node:assert';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import http from 'node:http';
import path from 'node:path';
import readline from 'node:readline';

const [server, folder] = process.argv.slice(2);
const kSkipped = 77;
if (!existsSync(path.join(folder, 'node_modules', 'twilio'))) {
  console.log(`the peer is missing: no twilio in ${folder} (./dev test installs it where node and npm are)`);
  process.exit(kSkipped);
}
const { getExpectedTwilioSignature, getExpectedBodyHash } = createRequire(path.join(folder, 'package.json'))(
  'twilio/lib/webhooks/webhooks.js');

const token = '0123456789abcdef0123456789abcdef';
const child = spawn(server, [token], { stdio: ['pipe', 'pipe', 'inherit'] });
const lines = readline.createInterface({ input: child.stdout });
const port = Number(await new Promise((resolve) => lines.once('line', resolve)));
const origin = `http://127.0.0.1:${port}`;

function post(target, type, body, signature) {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': type, 'X-Twilio-Signature': signature };
    const request = http.request(origin + target, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function encode(form) {
  const fields = Object.entries(form).flatMap(([name, value]) => [value].flat().map((v) => [name, v]));
  return new URLSearchParams(fields).toString();
}

const kForm = 'application/x-www-form-urlencoded';
const forms = [
  {},
  { CallSid: 'CA1', CallStatus: 'completed', AnsweredBy: 'human', CallDuration: '42', From: '+15555550100' },
  { MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30007' },
  { Body: 'No más, gracias 😀 & <x> = "y" 100%', From: '+15555550100' },
  { Digits: '', SpeechResult: '', b: '1', B: '2', a: '3', A: '4', _: '5', '~': '6' },
  { Media: ['b', 'a', 'b'], Body: 'line\r\nline\ttab' },
];
const targets = [
  '/telephony/north/voice?attempt=12345-2',
  '/telephony/north/voice?attempt=12345-2&step=menu&tries=0&since=1700000000',
  '/telephony/north/inbound-text',
];

let asked = 0;
async function expect(status, what, ...request) {
  assert.strictEqual(await post(...request), status, what);
  ++asked;
}

for (const target of targets) {
  for (const form of forms) {
    const body = encode(form);
    const signature = getExpectedTwilioSignature(token, origin + target, form);
    const what = `${target} ${body}`;
    await expect(204, what, target, kForm, body, signature);
    await expect(204, `${what}, signed without the port`, target, kForm, body,
      getExpectedTwilioSignature(token, 'http://127.0.0.1' + target, form));
    await expect(403, `${what}, more in the body`, target, kForm, body + '&More=1', signature);
    await expect(403, `${what}, more in the address`, target + (target.includes('?') ? '&' : '?') + 'x=1', kForm,
      body, signature);
    await expect(403, `${what}, another token`, target, kForm, body,
      getExpectedTwilioSignature('another', origin + target, form));
  }
  const json = JSON.stringify({ status: 'completed', name: 'ñ' });
  const signed = `${target}${target.includes('?') ? '&' : '?'}bodySHA256=${getExpectedBodyHash(json)}`;
  const signature = getExpectedTwilioSignature(token, origin + signed, {});
  await expect(204, signed, signed, 'application/json', json, signature);
  await expect(403, `${signed}, another body`, signed, 'application/json', json + ' ', signature);
}
child.stdin.end();
console.log(`${asked} callbacks, each believed or not as it should be`);

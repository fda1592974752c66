// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs webhooks with Twilio's own package and sends them to the running relay: every genuine one is answered with
// TwiML, every altered one is refused.   node signatures.mjs RELAY PLAN
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const skipped = 77;
let signature;
try {
  signature = (await import('twilio')).default.validateRequest && (await import('twilio/lib/webhooks/webhooks.js')).getExpectedTwilioSignature;
} catch {
  console.log('SKIP: the twilio package is not installed (npm ci in tests/e2e)');
  process.exit(skipped);
}

const token = '0123456789abcdef0123456789abcdef'; // an obviously fake Auth Token, and the webhook key derived from it
const key = 'whk1_aEn0m5-EI0b-2_ugUcHLZ7NT-Yy5ai4Tw55q2Yuun8y-ErBtwb2Ayg.04a94774';
const [relayProgram, plan] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'ringdown-e2e-'));

function startRelay() {
  const child = spawn(relayProgram, ['--data', folder, '--plan', plan, '--listen', '127.0.0.1:0'],
    { env: { ...process.env, RINGDOWN_WEBHOOK_KEYS: key }, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`the relay ended with ${code}`)));
    child.stdout.on('data', (text) => {
      const ready = /ready on (\S+)/.exec(text);
      if (ready) resolve({ child, url: ready[1] });
    });
  });
}

// A deterministic stream of small numbers, so that a failure can be repeated.
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const spices = ['', ' ', 'ÄÖ é', '日本', '🚢⚓', "O'Brien & Söhne <b>", 'a+b=c%20d', '100%', '\u0001', '“quotes”', 'tab\tend'];

function call(roll, number) {
  const sid = 'CA' + createHash('md5').update(String(number)).digest('hex');
  const form = {
    CallSid: sid, AccountSid: 'AC' + '0'.repeat(32), From: '+1202555' + String(100 + roll(99)).padStart(4, '0'), To: '+16195550100',
    CallStatus: 'ringing', Direction: 'inbound', ApiVersion: '2010-04-01', FromCity: '', FromState: '', FromZip: '', FromCountry: 'US',
  };
  form.Caller = form.From;
  form.Called = form.To;
  for (let extra = roll(8); extra > 0; --extra) form['FutureField' + roll(1000)] = spices[roll(spices.length)] + roll(100);
  if (roll(2)) form.CallerName = spices[roll(spices.length)];
  return form;
}

const alterations = [
  (form) => { form.From = '+12025550199'; },
  (form) => { form.Extra = 'added'; },
  (form) => { delete form.Direction; },
  (form) => { form.CallSid = 'CA' + 'f'.repeat(32); },
  (form) => { form.ApiVersion += ' '; },
];

async function post(url, form, header) {
  const response = await fetch(url, {
    method: 'POST', body: new URLSearchParams(form),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...(header === null ? {} : { 'X-Twilio-Signature': header }) },
  });
  return { status: response.status, text: await response.text() };
}

function expect(condition, words) {
  if (!condition) throw new Error(words);
}

async function check(url, roll, number) {
  const form = call(roll, number);
  const header = signature(token, url, form);
  const altered = { ...form };
  alterations[roll(alterations.length)](altered);
  const forged = await post(url, altered, header);
  expect(forged.status === 403, `an altered request got ${forged.status}: ${JSON.stringify(altered)}`);
  const genuine = await post(url, form, header);
  expect(genuine.status === 200 && genuine.text.includes('<Response>'), `a genuine request got ${genuine.status}: ${JSON.stringify(form)}`);
  const again = await post(url, form, header);
  expect(again.text === genuine.text, 'a repeat was answered with other bytes');
}

let relay;
let failed = false;
try {
  relay = await startRelay();
  const url = relay.url + '/twilio/voice';
  const roll = dice(7);
  const count = 1000;
  for (let number = 0; number < count; ++number) await check(url, roll, number);
  expect((await post(url, call(roll, count), null)).status === 403, 'a request without signature was not refused');
  expect((await post(url, call(roll, count), signature('f'.repeat(32), url, call(roll, count)))).status === 403, 'another account was not refused');
  console.log(`${count} genuine requests answered, ${count} altered ones refused, ${count} repeats answered alike`);
} catch (error) {
  failed = true;
  console.error(`FAIL: ${error.message}`);
} finally {
  if (relay) {
    relay.child.removeAllListeners('exit');
    relay.child.kill('SIGTERM');
  }
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

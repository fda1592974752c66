// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs webhooks with Twilio's own package and sends them to the running relay, which has keys derived from the tokens
// and no token: every genuine one is answered with TwiML, every forged one is refused.
//   node signatures.mjs RELAY PLAN [GENUINE]
import { createHash, createHmac } from 'node:crypto';
import { post, postAll } from './postOffice.mjs';
import { RelayProcess } from './RelayProcess.mjs';
import { deriveWebhookKey } from './webhookKey.mjs';

const skipped = 77;
let sign;
try {
  sign = (await import('twilio/lib/webhooks/webhooks.js')).getExpectedTwilioSignature;
} catch {
  console.log('SKIP: the twilio package is not installed (npm ci in tests/e2e)');
  process.exit(skipped);
}

const [relayProgram, plan, genuineWanted = '20000'] = process.argv.slice(2);
const genuineCount = Number(genuineWanted);
const forgedCount = 5 * genuineCount;

// The account's token, and odd ones on both sides of HMAC's block of 64 bytes. All obviously fake.
const token = '0123456789abcdef0123456789abcdef';
const oddTokens = ['x', 'k'.repeat(63), 'k'.repeat(64), 'k'.repeat(65), 'long token '.repeat(17), 'Ключ 🚢'];
const strangersToken = 'f'.repeat(32);

// A deterministic stream of small numbers, so that a failure can be repeated.
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const roll = dice(7);
const pick = (list) => list[roll(list.length)];
const spices = ['', ' ', 'ÄÖ é', '日本', '🚢⚓', "O'Brien & Söhne <b>", 'a+b=c%20d', '100%', '\u0001', '“quotes”', 'tab\tend', 'two\r\nlines'];
const sid = (kind, number) => kind + createHash('md5').update(kind + number).digest('hex');
const caller = () => '+1202555' + String(100 + roll(99)).padStart(4, '0');

function voice(number) {
  const form = {
    CallSid: sid('CA', number), AccountSid: 'AC' + '0'.repeat(32), From: caller(), To: '+16195550100',
    CallStatus: 'ringing', Direction: 'inbound', ApiVersion: '2010-04-01', FromCity: '', FromState: '', FromZip: '', FromCountry: 'US',
  };
  form.Caller = form.From;
  form.Called = form.To;
  for (let extra = roll(8); extra > 0; --extra) form['FutureField' + roll(1000)] = pick(spices) + roll(100);
  if (roll(2)) form.CallerName = pick(spices);
  return { path: '/twilio/voice', form };
}

function text(number) {
  return {
    path: '/twilio/sms',
    form: {
      MessageSid: sid('SM', number), AccountSid: 'AC' + '0'.repeat(32), From: caller(), To: '+16195550100', NumMedia: '0',
      NumSegments: '1', ApiVersion: '2010-04-01', Body: pick(spices) + number + pick(spices),
    },
  };
}

function shuffled(form) {
  const entries = Object.entries(form);
  for (let i = entries.length - 1; i > 0; --i) {
    const j = roll(i + 1);
    [entries[i], entries[j]] = [entries[j], entries[i]];
  }
  return Object.fromEntries(entries);
}

function flippedBit(signature) {
  const bytes = Buffer.from(signature, 'base64');
  bytes[roll(bytes.length)] ^= 1 << roll(8);
  return bytes.toString('base64');
}

function otherCase(signature) {
  const other = signature.replace(/[a-z]/i, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()));
  return other === signature ? 'A' + signature : other;
}

function withoutOne(form) {
  const left = { ...form };
  delete left[pick(Object.keys(form))];
  return left;
}

// What HMAC-SHA1 gives for the fields in another order than the sorted one.
function signedBackwards(url, form) {
  const fields = Object.keys(form).sort().reverse().map((name) => name + form[name]).join('');
  return createHmac('sha1', token).update(url + fields).digest('base64');
}

const to = (base, path) => base + path;
// Each makes another request of a genuine one: {path, form, signature}, all of which must be refused.
const forgeries = {
  'a bit of the signature': (base, { path, form }) => ({ path, form, signature: flippedBit(sign(token, to(base, path), form)) }),
  'a letter of a value': (base, { path, form }) => ({ path, form: { ...form, From: form.From.slice(0, -1) + '!' }, signature: sign(token, to(base, path), form) }),
  'another host': (base, { path, form }) => ({ path, form, signature: sign(token, to('https://relay.example.com', path), form) }),
  'another path': (base, { path, form }) => ({ path, form, signature: sign(token, to(base, path + 's'), form) }),
  'an added field': (base, { path, form }) => ({ path, form: { ...form, Extra: pick(spices) + 'x' }, signature: sign(token, to(base, path), form) }),
  'a dropped field': (base, { path, form }) => ({ path, form: withoutOne(form), signature: sign(token, to(base, path), form) }),
  'another token': (base, { path, form }) => ({ path, form, signature: sign(strangersToken, to(base, path), form) }),
  'too short': (base, { path, form }) => ({ path, form, signature: sign(token, to(base, path), form).slice(0, roll(28)) }),
  'too long': (base, { path, form }) => ({ path, form, signature: sign(token, to(base, path), form) + pick(['=', 'A', 'AAAA', ',']) }),
  'other case': (base, { path, form }) => ({ path, form, signature: otherCase(sign(token, to(base, path), form)) }),
  'other order': (base, { path, form }) => ({ path, form, signature: signedBackwards(base + path, form) }),
  'another request': (base, { path, form }) => ({ path, form, signature: sign(token, to(base, path), { ...form, AccountSid: 'AC' + '1'.repeat(32) }) }),
  'another hash': (base, { path, form }) => ({ path, form, signature: createHmac('sha256', token).update(base + path).digest('base64') }),
  'no signature': (base, { path, form }) => ({ path, form, signature: null }),
};

const answers = new Map();
let accepted = 0;
let refused = 0;

function genuineLetter(base, request, key) {
  const signature = sign(key, base + request.path, request.form);
  return {
    request: post(request.path, shuffled(request.form), signature),
    judge(answer) {
      if (answer.status !== 200 || !answer.text.includes('<Response'))
        throw new Error(`a genuine request got ${answer.status}: ${JSON.stringify(request)}`);
      const before = answers.get(signature);
      if (before !== undefined && before !== answer.text) throw new Error('a repeat was answered with other bytes');
      answers.set(signature, answer.text);
      ++accepted;
    },
  };
}

function forgedLetter(base, request, kind) {
  const { path, form, signature } = forgeries[kind](base, request);
  return {
    request: post(path, form, signature),
    judge(answer) {
      if (answer.status !== 403) throw new Error(`${kind}: a forged request got ${answer.status}: ${JSON.stringify({ path, form, signature })}`);
      ++refused;
    },
  };
}

function* letters(base) {
  const kinds = Object.keys(forgeries);
  for (let number = 0; number < genuineCount; ++number) {
    const request = roll(4) ? voice(number) : text(number);
    for (let forged = 0; forged < forgedCount / genuineCount; ++forged)
      yield forgedLetter(base, request, kinds[(number * 5 + forged) % kinds.length]);
    const genuine = genuineLetter(base, request, roll(20) ? token : pick(oddTokens));
    yield genuine;
    if (number % 50 === 49) yield { ...genuine, judge: (answer) => (genuine.judge(answer), --accepted) }; // a repeat
  }
}

const relay = await RelayProcess.start(relayProgram, plan, { RINGDOWN_WEBHOOK_KEYS: [token, ...oddTokens].map(deriveWebhookKey).join(',') });
let failed = false;
const began = Date.now();
try {
  await postAll(relay.port, letters(relay.url));
  if (accepted !== genuineCount || refused !== forgedCount) throw new Error(`${accepted} accepted, ${refused} refused`);
  console.log(`${accepted} genuine requests answered, ${refused} forged ones of ${Object.keys(forgeries).length} kinds refused, `
    + `${Math.floor(genuineCount / 50)} repeats answered alike, in ${((Date.now() - began) / 1000).toFixed(1)} s`);
} catch (error) {
  failed = true;
  console.error(`FAIL: ${error.message}`);
} finally {
  await relay.stop();
}
process.exit(failed ? 1 : 0);

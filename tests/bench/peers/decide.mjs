// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The decision that each peer makes for a call, written the usual way: look the number up, ask the hours, write the log,
// build TwiML with the vendor's library.
import Database from 'better-sqlite3';
import twilio from 'twilio';

const daily = { open: 0, close: 24 * 60 };
const tenants = {
  '+16195550100': { id: 'qdn', zone: 'America/Los_Angeles', hours: daily, name: 'Queen of San Diego', phone: '+16195550111' },
  '+16195550200': { id: 'rady', zone: 'America/Los_Angeles', hours: daily, name: 'Rady Shell', phone: '+16195550211' },
  '+16195550300': { id: 'crew', zone: 'America/Los_Angeles', hours: daily, name: 'ShipCaptainCrew', phone: '+16195550311' },
};
const clocks = Object.fromEntries(Object.values(tenants).map(({ zone }) => [zone,
  new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })]));

export function openLog(file) {
  const log = new Database(file);
  log.pragma('journal_mode = WAL');
  log.pragma('synchronous = FULL');
  log.exec('CREATE TABLE IF NOT EXISTS calls (sid TEXT PRIMARY KEY, tenant TEXT, at INTEGER, caller TEXT, decision TEXT, why TEXT)');
  return log.prepare('INSERT OR IGNORE INTO calls VALUES (?, ?, ?, ?, ?, ?)');
}

function isOpen(tenant) {
  const [hour, minute] = clocks[tenant.zone].format(new Date()).split(':').map(Number);
  const now = hour * 60 + minute;
  return now >= tenant.hours.open && now < tenant.hours.close;
}

export function decide(form, insert) {
  const tenant = tenants[form.To];
  const open = isOpen(tenant);
  insert.run(form.CallSid, tenant.id, Date.now(), form.From, open ? 'open' : 'closed', open ? 'within the hours' : 'outside the hours');
  const answer = new twilio.twiml.VoiceResponse();
  if (!open) {
    answer.say('We are closed.');
    return answer.toString();
  }
  answer.say(`Thank you for calling ${tenant.name}.`);
  answer.dial({ timeout: 20, answerOnBridge: true, action: '/done' }).number({ url: '/whisper' }, tenant.phone);
  return answer.toString();
}

export function isSigned(request, token, port) {
  return twilio.validateRequest(token, request.get('X-Twilio-Signature') ?? '', `http://127.0.0.1:${port}${request.originalUrl}`, request.body);
}

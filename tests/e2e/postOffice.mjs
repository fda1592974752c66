// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Posts many requests to one server over kept connections, a batch at a time on each.
import { connect } from 'node:net';

const connections = 24;
const batchSize = 16;
const requestsAConnection = 960; // the relay ends a connection after 1,000

const asForm = (form) => new URLSearchParams(form).toString();

export function post(path, form, signature) {
  const body = asForm(form);
  const header = signature === null ? '' : `X-Twilio-Signature: ${signature}\r\n`;
  return `POST ${path} HTTP/1.1\r\nHost: relay.test\r\nContent-Type: application/x-www-form-urlencoded\r\n${header}`
    + `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

// One connection; exchange() sends a batch and resolves with as many {status, text}.
class Line {
  constructor(port) {
    this.used = 0;
    this.pending = Buffer.alloc(0);
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', (bytes) => this.take(bytes));
    this.socket.on('error', (error) => this.fail?.(error));
    this.socket.on('close', () => this.fail?.(new Error('the relay closed the connection in the middle of a batch')));
  }

  exchange(requests) {
    this.used += requests.length;
    return new Promise((resolve, reject) => {
      Object.assign(this, { answers: [], wanted: requests.length, resolve, fail: reject });
      this.socket.write(requests.join(''));
    });
  }

  take(bytes) {
    this.pending = Buffer.concat([this.pending, bytes]);
    for (;;) {
      const headEnd = this.pending.indexOf('\r\n\r\n');
      if (headEnd < 0) break;
      const head = this.pending.toString('latin1', 0, headEnd);
      const end = headEnd + 4 + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (this.pending.length < end) break;
      this.answers.push({ status: Number(head.slice(9, 12)), text: this.pending.toString('utf8', headEnd + 4, end) });
      this.pending = this.pending.subarray(end);
    }
    if (this.answers.length === this.wanted) this.resolve(this.answers);
  }

  end() {
    this.fail = undefined;
    this.socket.destroy();
  }
}

function nextBatch(letters) {
  const batch = [];
  while (batch.length < batchSize) {
    const { value, done } = letters.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
}

async function carry(port, letters) {
  let line = new Line(port);
  try {
    for (let batch = nextBatch(letters); batch.length > 0; batch = nextBatch(letters)) {
      if (line.used + batch.length > requestsAConnection) {
        line.end();
        line = new Line(port);
      }
      const answers = await line.exchange(batch.map((letter) => letter.request));
      batch.forEach((letter, i) => letter.judge(answers[i]));
    }
  } finally {
    line.end();
  }
}

// Sends every letter {request, judge(answer)} of an iterator; rejects with the first judge's or socket's error.
export async function postAll(port, letters) {
  await Promise.all(Array.from({ length: connections }, () => carry(port, letters)));
}

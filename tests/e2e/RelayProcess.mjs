// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real relay in a folder of its own, for tests in JavaScript.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class RelayProcess {
  constructor(child, folder, url) {
    Object.assign(this, { child, folder, url, port: Number(new URL(url).port) });
  }

  // Resolves when it serves.
  static start(program, plan, environment) {
    const folder = mkdtempSync(join(tmpdir(), 'ringdown-e2e-'));
    const child = spawn(program, ['--data', folder, '--plan', plan, '--listen', '127.0.0.1:0', '--log-level', 'error'],
      { env: { ...process.env, TWILIO_AUTH_TOKEN: '', ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
    return new Promise((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the relay ended with ${code}`)));
      child.stdout.on('data', (text) => {
        const ready = /ready on (\S+)/.exec(text);
        if (ready) resolve(new RelayProcess(child, folder, ready[1]));
      });
    });
  }

  // Resolves with its exit code.
  async stop() {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    const code = await ended;
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}

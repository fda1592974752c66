// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same handler under Google's functions-framework. PORT, LOG_FILE and BENCH_AUTH_TOKEN in the environment.
import { getTestServer } from '@google-cloud/functions-framework/testing';
import * as framework from '@google-cloud/functions-framework';
import { decide, isSigned, openLog } from './decide.mjs';

const { PORT, LOG_FILE, BENCH_AUTH_TOKEN } = process.env;
const insert = openLog(LOG_FILE);
framework.http('voice', (request, response) => {
  if (!isSigned(request, BENCH_AUTH_TOKEN, PORT)) return response.status(403).end();
  response.type('text/xml').send(decide(request.body, insert));
});
getTestServer('voice').listen(Number(PORT), '127.0.0.1', () => console.log('ready'));

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PORT, LOG_FILE and BENCH_AUTH_TOKEN in the environment.
import express from 'express';
import { decide, isSigned, openLog } from './decide.mjs';

const { PORT, LOG_FILE, BENCH_AUTH_TOKEN } = process.env;
const insert = openLog(LOG_FILE);
const app = express();
app.use(express.urlencoded({ extended: false }));
app.post('/twilio/voice', (request, response) => {
  if (!isSigned(request, BENCH_AUTH_TOKEN, PORT)) return response.status(403).end();
  response.type('text/xml').send(decide(request.body, insert));
});
app.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));

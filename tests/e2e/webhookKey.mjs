// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Derives a webhook key from an Auth Token, written from FIPS 180-4 and RFC 2104 alone: a second opinion on what
// `ringdownctl secrets webhook-key` and the relay do.
import { createHash } from 'node:crypto';

const blockSize = 64;
const rotate = (word, by) => (word << by) | (word >>> (32 - by));

// The five words of SHA-1 after one block.
function stateAfter(block) {
  const words = new Int32Array(80);
  for (let i = 0; i < 16; ++i) words[i] = block.readInt32BE(i * 4);
  for (let i = 16; i < 80; ++i) words[i] = rotate(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
  const start = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  let [a, b, c, d, e] = start;
  for (let i = 0; i < 80; ++i) {
    const [mix, constant] = i < 20 ? [(b & c) | (~b & d), 0x5a827999] : i < 40 ? [b ^ c ^ d, 0x6ed9eba1]
      : i < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc] : [b ^ c ^ d, 0xca62c1d6];
    [a, b, c, d, e] = [(rotate(a, 5) + mix + e + constant + words[i]) | 0, a, rotate(b, 30), c, d];
  }
  const state = Buffer.alloc(20);
  [a, b, c, d, e].forEach((word, i) => state.writeInt32BE((word + start[i]) | 0, i * 4));
  return state;
}

function paddedState(key, pad) {
  const block = Buffer.alloc(blockSize);
  (key.length > blockSize ? createHash('sha1').update(key).digest() : key).copy(block);
  return stateAfter(block.map((byte) => byte ^ pad));
}

// "whk1_", 54 letters of base64url, a dot and the check.
export function deriveWebhookKey(token) {
  const key = Buffer.from(token);
  const states = Buffer.concat([paddedState(key, 0x36), paddedState(key, 0x5c)]);
  return `whk1_${states.toString('base64url')}.${createHash('sha256').update(states).digest('hex').slice(0, 8)}`;
}

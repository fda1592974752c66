// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

/// Every statement of the SQLite store. Values are always bound.
namespace ringdown::store::sqlite::sql {

constexpr int schemaVersion = 4;
constexpr int indexVersion = 5;

// log.sqlite: events is the log and the truth: append only, no secondary index. A row is a record: seq that
// of its last event, body all its events (EventBytes), key the request's (32 bytes) or, for a record without
// one, its own id (16 bytes). Rows of version 1 and 2 hold one event as JSON, key and answer in a record's
// first. quiet holds records without events.
constexpr const char *schema = R"(
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE events (seq INTEGER PRIMARY KEY, body BLOB NOT NULL, key BLOB, answer TEXT);
CREATE TABLE quiet (id INTEGER PRIMARY KEY, key BLOB NOT NULL, answer TEXT NOT NULL);
CREATE INDEX quiet_by_key ON quiet (key);
CREATE TABLE plans (revision INTEGER PRIMARY KEY, at INTEGER NOT NULL, author TEXT NOT NULL, note TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE outbox (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL, call TEXT NOT NULL,
    sender TEXT NOT NULL, receiver TEXT NOT NULL, body TEXT NOT NULL, test INTEGER NOT NULL, is_finished INTEGER NOT NULL DEFAULT 0);
CREATE INDEX outbox_waiting ON outbox (position) WHERE is_finished = 0;
)";

/// What version 4 added, to a new log as to an old one. kind is an EffectKind; tried_at the last time the
/// carrier was asked; sid what it made of it.
constexpr const char *fromVersion3 = R"(
ALTER TABLE outbox ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN form TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN queued_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN tried_at INTEGER;
ALTER TABLE outbox ADD COLUMN is_unknown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN sid TEXT;
CREATE INDEX outbox_urgent ON outbox (position) WHERE is_finished = 0 AND kind <> 0;
CREATE INDEX outbox_tried ON outbox (tried_at) WHERE tried_at IS NOT NULL;
CREATE INDEX outbox_by_sid ON outbox (sid) WHERE sid IS NOT NULL;
)";

/// From version 1 or 2: what was derived there is in the index file now, made anew from the events.
constexpr const char *fromVersion2 = R"(
ALTER TABLE events RENAME COLUMN json TO body;
CREATE INDEX quiet_by_key ON quiet (key);
DROP TABLE request_keys;
DROP TABLE IF EXISTS messages;
DROP TABLE calls;
DROP TABLE party_words;
DROP TABLE parties;
DROP TABLE tenants;
DELETE FROM meta WHERE name = 'projected';
)";

/// Beside the log and of no version of its schema: how far it had got at which moment. What stands before a
/// mark is at least as old as the mark, whatever the clocks of the events say.
constexpr const char *marksTable =
    "CREATE TABLE IF NOT EXISTS marks (at INTEGER PRIMARY KEY, seq INTEGER NOT NULL, quiet INTEGER NOT NULL, "
    "effect INTEGER NOT NULL)";

// index.sqlite: what is derived. The indexes of calls by tenant and outcome have the people too, so that a
// search for these walks back in time without reading the calls; those by outcome are only of calls that
// have one, which spares each call the way in and out of them. store is that of the log it belongs to,
// projected how far it has got.
constexpr const char *indexSchema = R"(
CREATE TABLE progress (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE runs (run INTEGER PRIMARY KEY, kind INTEGER NOT NULL, count INTEGER NOT NULL, greatest_ref INTEGER NOT NULL);
CREATE TABLE chunks (run INTEGER, first BLOB, entries BLOB NOT NULL, PRIMARY KEY (run, first)) WITHOUT ROWID;
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE parties (id INTEGER PRIMARY KEY, number TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (number, name));
CREATE VIRTUAL TABLE party_words USING fts5 (words, content = '', tokenize = 'trigram');
CREATE TABLE calls (id INTEGER PRIMARY KEY, sid BLOB NOT NULL, tenant INTEGER NOT NULL, caller INTEGER NOT NULL,
    called INTEGER NOT NULL, ended INTEGER, outcome INTEGER, route TEXT NOT NULL, tier TEXT NOT NULL, contact TEXT NOT NULL,
    seconds INTEGER NOT NULL, revision INTEGER NOT NULL, test INTEGER NOT NULL, claimed_by TEXT NOT NULL, rows BLOB NOT NULL);
CREATE INDEX calls_by_tenant ON calls (tenant, id, caller, called);
CREATE INDEX calls_by_outcome ON calls (outcome, id, caller, called) WHERE outcome IS NOT NULL;
CREATE INDEX calls_by_tenant_outcome ON calls (tenant, outcome, id, caller, called) WHERE outcome IS NOT NULL;
CREATE INDEX calls_by_caller ON calls (caller, id, tenant);
CREATE INDEX calls_by_called ON calls (called);
CREATE INDEX calls_running ON calls (id) WHERE ended IS NULL;
CREATE TABLE messages (seq INTEGER PRIMARY KEY, tenant INTEGER NOT NULL, row INTEGER NOT NULL);
CREATE INDEX messages_by_tenant ON messages (tenant);
)";

/// In the index beside its schema, which is not made anew for it: no log has such an event that was written
/// before this table was.
constexpr const char *stopsTable =
    "CREATE TABLE IF NOT EXISTS stops (seq INTEGER PRIMARY KEY, row INTEGER NOT NULL)";

constexpr std::string_view setMeta = "INSERT INTO meta (name, value) VALUES (?, ?) "
                                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value";

constexpr std::string_view setProgress = "INSERT INTO progress (name, value) VALUES (?, ?) "
                                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value";
constexpr std::string_view projectedSeq = "SELECT value FROM progress WHERE name = 'projected'";
constexpr std::string_view indexedStore = "SELECT value FROM progress WHERE name = 'store'";
/// Another value each time: what stays the same is not written to the disk.
constexpr const char *writeSomething = "INSERT INTO meta (name, value) VALUES ('tried', 1) "
                                       "ON CONFLICT (name) DO UPDATE SET value = value + 1";
constexpr std::string_view storeId = "SELECT value FROM meta WHERE name = 'store'";

constexpr std::string_view newestSeq = "SELECT max(seq) FROM events";
constexpr std::string_view insertEvent = "INSERT INTO events (seq, body, key, answer) VALUES (?, ?, ?, ?)";
constexpr std::string_view eventsAfter =
    "SELECT seq, body, key FROM events WHERE seq > ? ORDER BY seq LIMIT ?";
constexpr std::string_view event = "SELECT body FROM events WHERE seq = ?";
constexpr std::string_view keysAfter = "SELECT seq, key FROM events WHERE seq > ? AND length(key) = 32";
constexpr std::string_view eventAnswer = "SELECT key, answer FROM events WHERE seq = ?";
constexpr std::string_view answerBetween =
    "SELECT answer FROM events WHERE seq > ? AND seq <= ? AND key = ? LIMIT 1";
constexpr std::string_view recordAfter = "SELECT seq FROM events WHERE seq > ? AND key = ? LIMIT 1";

constexpr std::string_view insertQuiet = "INSERT INTO quiet (id, key, answer) VALUES (?, ?, ?)";
constexpr std::string_view quietAnswer = "SELECT answer FROM quiet WHERE key = ?";
constexpr std::string_view quietKeys = "SELECT id, key FROM quiet WHERE id > ? ORDER BY id LIMIT ?";

// Dropping what is old. The newest row of each table stays, so that its number is not given again.
constexpr std::string_view setMark =
    "INSERT OR IGNORE INTO marks (at, seq, quiet, effect) VALUES (?, ifnull((SELECT max(seq) FROM events), "
    "0), "
    "ifnull((SELECT max(id) FROM quiet), 0), ifnull((SELECT max(position) FROM outbox), 0))";
constexpr std::string_view markBefore =
    "SELECT at, seq, quiet, effect FROM marks WHERE at <= ? ORDER BY at DESC LIMIT 1";
constexpr std::string_view dropMarks = "DELETE FROM marks WHERE at < ?";
constexpr std::string_view answersDropped = "SELECT value FROM meta WHERE name = 'answersDropped'";
constexpr std::string_view lastOfNextEvents =
    "SELECT max(seq) FROM (SELECT seq FROM events WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?)";
constexpr std::string_view dropAnswers =
    "UPDATE events SET key = NULL, answer = NULL WHERE seq > ? AND seq <= ? AND key IS NOT NULL";
constexpr std::string_view dropQuiet =
    "DELETE FROM quiet WHERE id IN (SELECT id FROM quiet WHERE id <= ? AND id < (SELECT max(id) FROM quiet) "
    "ORDER BY id LIMIT ?)";
constexpr std::string_view dropEffects =
    "DELETE FROM outbox WHERE position IN (SELECT position FROM outbox WHERE position <= ? AND position < "
    "(SELECT max(position) FROM outbox) AND is_finished = 1 ORDER BY position LIMIT ?)";
/// What was said to whom and by whom; the id, the carrier's and the times stay.
constexpr std::string_view dropWordsOfEffect = "UPDATE outbox SET sender = '', receiver = '', body = '', "
                                               "form = '' WHERE position = ? AND is_finished = 1";
constexpr std::string_view finishedEffectsAfter =
    "SELECT position, tenant, max(queued_at, ifnull(tried_at, 0)) FROM outbox WHERE position > ?1 AND "
    "is_finished = 1 AND queued_at < ?2 AND receiver <> '' ORDER BY position LIMIT ?3";
constexpr std::string_view dropEvent = "DELETE FROM events WHERE seq = ?";
constexpr std::string_view changeEvent = "UPDATE events SET body = ? WHERE seq = ?";
constexpr std::string_view tenantsKnown = "SELECT id, name FROM tenants ORDER BY id";
constexpr std::string_view callsEndedBefore = "SELECT id, sid, rows FROM calls NOT INDEXED WHERE id > ?1 AND "
                                              "id < ?2 AND ended < ?3 ORDER BY id LIMIT ?4";
constexpr std::string_view callsOfTenantEndedBefore =
    "SELECT id, sid, rows FROM calls INDEXED BY calls_by_tenant WHERE id > ?1 AND id < ?2 AND ended < ?3 AND "
    "tenant = ?5 ORDER BY id LIMIT ?4";
constexpr std::string_view callsOfOutcomeEndedBefore =
    "SELECT id, sid, rows FROM calls INDEXED BY calls_by_tenant_outcome WHERE tenant = ?1 AND outcome = ?2 "
    "AND "
    "id > ?3 AND id < ?4 AND ended < ?5 ORDER BY id LIMIT ?6";
constexpr std::string_view leftMessagesEndedBefore =
    "SELECT c.id, c.sid, c.rows FROM left_messages m CROSS JOIN calls c ON c.id = m.id WHERE m.tenant = ?1 "
    "AND "
    "m.id > ?2 AND m.id < ?3 AND c.ended < ?4 ORDER BY m.id LIMIT ?5";
constexpr std::string_view putLeftMessage = "INSERT OR REPLACE INTO left_messages (id, tenant) VALUES (?, ?)";
constexpr std::string_view dropLeftMessage = "DELETE FROM left_messages WHERE id = ?";
constexpr std::string_view metaValue = "SELECT value FROM meta WHERE name = ?";
constexpr std::string_view oldestCall = "SELECT min(id) FROM calls";
constexpr std::string_view peopleOfCall = "SELECT caller, called FROM calls WHERE id = ?";
constexpr std::string_view partyUnused =
    "SELECT number, name FROM parties WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM calls INDEXED BY "
    "calls_by_caller WHERE caller = ?1) AND NOT EXISTS (SELECT 1 FROM calls INDEXED BY calls_by_called WHERE "
    "called = ?1)";
constexpr std::string_view dropParty = "DELETE FROM parties WHERE id = ?";
constexpr std::string_view dropWords =
    "INSERT INTO party_words (party_words, rowid, words) VALUES ('delete', ?, ?)";

constexpr std::string_view runsOfKind =
    "SELECT run, count, greatest_ref FROM runs WHERE kind = ? ORDER BY run DESC";
constexpr std::string_view newestRun = "SELECT max(run) FROM runs";
constexpr std::string_view insertRun =
    "INSERT INTO runs (run, kind, count, greatest_ref) VALUES (?, ?, ?, ?)";
constexpr std::string_view dropRun = "DELETE FROM runs WHERE run = ?";
constexpr std::string_view insertChunk = "INSERT INTO chunks (run, first, entries) VALUES (?, ?, ?)";
constexpr std::string_view chunksOfRun = "SELECT entries FROM chunks WHERE run = ? ORDER BY first";
constexpr std::string_view chunksAfter =
    "SELECT first, entries FROM chunks WHERE run = ? AND first > ? ORDER BY first LIMIT ?";
/// From the chunk before the first that begins with a key of the range: its end may be in the range. What a
/// chunk begins with is its first key and a number.
constexpr std::string_view chunksBetween =
    "SELECT entries FROM chunks WHERE run = ?1 AND first >= ifnull((SELECT first FROM chunks WHERE run = ?1 "
    "AND first < ?2 ORDER BY first DESC LIMIT 1), x'') AND first <= ?3 ORDER BY first";
constexpr std::string_view dropChunks = "DELETE FROM chunks WHERE run = ?";

constexpr std::string_view newestRevision = "SELECT max(revision) FROM plans";
constexpr std::string_view insertPlan =
    "INSERT INTO plans (revision, at, author, note, text) VALUES (?, ?, ?, ?, ?)";
constexpr std::string_view planText = "SELECT text FROM plans WHERE revision = ?";
constexpr std::string_view revisions =
    "SELECT revision, at, author, note FROM plans ORDER BY revision DESC LIMIT ?";

// An id that was there before, finished or not, is the same effect: it is not queued twice.
constexpr std::string_view insertOutbox =
    "INSERT OR IGNORE INTO outbox (id, tenant, call, sender, receiver, body, test, kind, form, queued_at, "
    "tried_at, is_finished) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view waitingOutbox =
    "SELECT position, id, tenant, call, sender, receiver, body, test, kind, form, queued_at, tried_at, "
    "is_unknown FROM outbox WHERE is_finished = 0 ORDER BY position LIMIT ?";
constexpr std::string_view waitingUrgent =
    "SELECT position, id, tenant, call, sender, receiver, body, test, kind, form, queued_at, tried_at, "
    "is_unknown FROM outbox INDEXED BY outbox_urgent WHERE is_finished = 0 AND kind <> 0 AND position > ? "
    "ORDER BY position LIMIT ?";
constexpr std::string_view waitingPatient =
    "SELECT position, id, tenant, call, sender, receiver, body, test, kind, form, queued_at, tried_at, "
    "is_unknown FROM outbox INDEXED BY outbox_waiting WHERE is_finished = 0 AND kind = 0 AND position > ? "
    "ORDER BY position LIMIT ?";
constexpr std::string_view unsentOutbox =
    "SELECT position, id, tenant, call, sender, receiver, body, test, kind, form, queued_at, tried_at, "
    "is_unknown FROM outbox WHERE id = ? AND is_finished = 1 AND ifnull(sid, '') = '' AND receiver <> ''";
constexpr std::string_view isOutboxWaiting = "SELECT 1 FROM outbox WHERE id = ? AND is_finished = 0";
constexpr std::string_view finishOutbox = "UPDATE outbox SET is_finished = 1, sid = ? WHERE id = ?";
constexpr std::string_view markOutboxTried = "UPDATE outbox SET tried_at = ?, is_unknown = 0 WHERE id = ?";
constexpr std::string_view markOutboxUnknown = "UPDATE outbox SET is_unknown = 1 WHERE id = ?";
constexpr std::string_view triedOutbox =
    "SELECT tenant, receiver, kind, tried_at, CASE kind WHEN ? THEN CAST(body AS INTEGER) END FROM outbox "
    "INDEXED BY outbox_tried WHERE tried_at >= ? AND "
    "test <> 1 ORDER BY tried_at";
constexpr std::string_view outboxSid = "SELECT 1 FROM outbox INDEXED BY outbox_by_sid WHERE sid = ?";

constexpr std::string_view tenantByName = "SELECT id FROM tenants WHERE name = ?";
constexpr std::string_view insertTenant = "INSERT INTO tenants (name) VALUES (?) RETURNING id";
constexpr std::string_view partyByText = "SELECT id FROM parties WHERE number = ? AND name = ?";
constexpr std::string_view insertParty = "INSERT INTO parties (number, name) VALUES (?, ?) RETURNING id";
constexpr std::string_view insertWords = "INSERT INTO party_words (rowid, words) VALUES (?, ?)";
constexpr std::string_view insertMessage =
    "INSERT OR IGNORE INTO messages (seq, tenant, row) VALUES (?, ?, ?)";
constexpr std::string_view insertStop = "INSERT OR IGNORE INTO stops (seq, row) VALUES (?, ?)";
constexpr std::string_view stops =
    "SELECT s.seq, e.seq, e.body FROM stops s CROSS JOIN events e ON e.seq = s.row ORDER BY s.seq";
constexpr std::string_view messages =
    "SELECT m.seq, e.seq, e.body FROM messages m CROSS JOIN events e ON e.seq = m.row "
    "WHERE m.seq < ? ORDER BY m.seq DESC LIMIT ?";
constexpr std::string_view messagesOfTenant = "SELECT m.seq, e.seq, e.body FROM messages m INDEXED BY "
                                              "messages_by_tenant CROSS JOIN events e ON e.seq = "
                                              "m.row WHERE m.seq < ?1 AND m.tenant = (SELECT id FROM tenants "
                                              "WHERE name = ?3) ORDER BY m.seq DESC LIMIT ?2";
constexpr std::string_view messagesBehind =
    "SELECT seq, row FROM messages INDEXED BY messages_by_tenant WHERE "
    "tenant = ? AND seq > ? ORDER BY seq LIMIT ?";
constexpr std::string_view dropMessage = "DELETE FROM messages WHERE seq = ?";
constexpr std::string_view rowsOfCall = "SELECT rows FROM calls WHERE id = ? AND sid = ?";
constexpr std::string_view callAt = "SELECT sid, rows FROM calls WHERE id = ?";
constexpr std::string_view deleteCall = "DELETE FROM calls WHERE id = ?";
constexpr std::string_view insertCall =
    "INSERT OR IGNORE INTO calls (tenant, caller, called, ended, outcome, route, tier, contact, seconds, "
    "revision, test, claimed_by, rows, id, sid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view updateCall =
    "UPDATE calls SET tenant = ?, caller = ?, called = ?, ended = ?, outcome = ?, route = ?, tier = ?, "
    "contact = ?, seconds = ?, revision = ?, test = ?, claimed_by = ?, rows = ? WHERE id = ?";
constexpr std::string_view runningCalls =
    "SELECT sid, rows FROM calls INDEXED BY calls_running WHERE ended IS NULL";
constexpr std::string_view isCallEnded = "SELECT 1 FROM calls WHERE id = ? AND sid = ? AND ended IS NOT NULL";

// PageQuery puts a page together from these. Calls of certain people, by their index:
constexpr std::string_view callsByNumber = "SELECT k.id AS id, k.tenant AS tenant, p.id AS person FROM "
                                           "parties p CROSS JOIN calls k INDEXED BY calls_by_caller ON "
                                           "k.caller = p.id WHERE p.number >= ? AND p.number < ?";
constexpr std::string_view callsByCalledNumber = "SELECT k.id AS id, k.tenant AS tenant, p.id AS person FROM "
                                                 "parties p CROSS JOIN calls k INDEXED BY calls_by_called ON "
                                                 "k.called = p.id WHERE p.number >= ? AND p.number < ?";
constexpr std::string_view callsByWords =
    "WITH wanted (id) AS MATERIALIZED (SELECT rowid FROM party_words WHERE party_words MATCH ?) "
    "SELECT k.id AS id, k.tenant AS tenant, w.id AS person FROM wanted w CROSS JOIN calls k INDEXED BY "
    "calls_by_caller ON k.caller = w.id UNION ALL "
    "SELECT k.id, k.tenant, w.id FROM wanted w CROSS JOIN calls k INDEXED BY calls_by_called ON k.called = "
    "w.id";
/// The people alone, out of an index: how many they are, as far as it matters.
constexpr std::string_view partiesByNumber = "SELECT 1 FROM parties WHERE number >= ? AND number < ?";
constexpr std::string_view partiesByWords = "SELECT 1 FROM party_words WHERE party_words MATCH ?";
/// Said of a call c before anything is read of its people; the values of the people above, again and again.
constexpr std::string_view isByNumber =
    "c.caller IN (SELECT id FROM parties WHERE number >= ? AND number < ?)";
constexpr std::string_view isByCalledNumber =
    "c.called IN (SELECT id FROM parties WHERE number >= ? AND number < ?)";
constexpr std::string_view isByWords =
    "(c.caller IN (SELECT rowid FROM party_words WHERE party_words MATCH ?) OR "
    "c.called IN (SELECT rowid FROM party_words WHERE party_words MATCH ?))";
constexpr std::string_view newestParty = "SELECT max(id) FROM parties";
/// What CallQueries reads into a CallSummary, and the rows of the log behind it.
constexpr std::string_view callColumns =
    "c.id, c.sid, t.name, caller.number, called.number, caller.name, c.ended, c.outcome, c.route, c.tier, "
    "c.contact, c.seconds, c.revision, c.test, c.claimed_by, c.rows";
constexpr std::string_view callJoins =
    " CROSS JOIN tenants t ON t.id = c.tenant CROSS JOIN parties caller ON caller.id = c.caller "
    "CROSS JOIN parties called ON called.id = c.called";

} // namespace ringdown::store::sqlite::sql

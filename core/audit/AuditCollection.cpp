// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/AuditCollection.h"

#include "core/audit/AuditMark.h"

#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>
#include <set>
#include <utility>
#include <vector>

namespace ringdown::audit {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds lookEvery = 1s;
constexpr std::chrono::milliseconds longestPause = 5min;

Instant wallClock()
{
    return {std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::system_clock::now().time_since_epoch())
                .count()};
}

/// After so many failures in a row; half of it is chance, so that relays do not return together.
std::chrono::milliseconds pauseAfter(int failures)
{
    const auto whole =
        std::min<std::chrono::milliseconds>(longestPause, lookEvery * (1 << std::min(failures, 12)));
    return whole / 2 + std::chrono::milliseconds(
                           QRandomGenerator::global()->bounded(static_cast<int>(whole.count() / 2) + 1));
}

/// From one write of a batch to before another.
struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Firestore refuses what it gets whole because of one write: then it gets the halves, down to that one.
struct Batch {
    std::int64_t upTo = 0;
    std::vector<std::string> writes;
    std::vector<std::string> sids;
    std::vector<Piece> pieces; ///< to be sent, the next one last
    std::int64_t rejected = 0;
};

} // namespace

class AuditCollection::Worker {
public:
    Worker(AuditSettings given, store::CallStore &callLog)
        : settings(std::move(given))
        , log(callLog)
        , mark(settings.markFile, settings.storeId, settings.firestore.project)
        , place(new QObject)
    {
        seq = mark.read();
        if (seq > log.newestSeq())
            beginAgain();
        carried = seq;
        thread.setObjectName(QStringLiteral("audit"));
        place->moveToThread(&thread);
        thread.start();
        QMetaObject::invokeMethod(place, [this] {
            firestore = std::make_unique<Firestore>(settings.firestore, wallClock);
            timer = std::make_unique<QTimer>();
            timer->setSingleShot(true);
            QObject::connect(timer.get(), &QTimer::timeout, place, [this] { carry(); });
            carry();
        });
    }

    ~Worker()
    {
        QMetaObject::invokeMethod(
            place,
            [this] {
                timer.reset();
                firestore.reset();
            },
            Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
        delete place;
    }

    void beginAgain();
    void carry();
    void send(const std::shared_ptr<Batch> &batch);
    void take(const std::shared_ptr<Batch> &batch, const Piece &piece,
              const Result<std::vector<WriteOutcome>> &outcomes);
    void reject(Batch &batch, const std::string &sid, const std::string &why);
    void done(const Batch &batch);
    void advance(std::int64_t upTo);
    void fail(const std::string &why);
    void note(const std::string &line) const
    {
        if (settings.log)
            settings.log(line);
    }

    AuditSettings settings;
    store::CallStore &log;
    AuditMark mark;
    std::int64_t seq = 0; ///< of the last entry that was carried over
    int failures = 0;     ///< in a row
    QThread thread;
    QObject *place; ///< lives in the thread
    std::unique_ptr<Firestore> firestore;
    std::unique_ptr<QTimer> timer;

    mutable std::mutex mutex;
    AuditFigures figures; ///< under mutex, but behind
    std::atomic<std::int64_t> carried{0};
};

namespace {

/// The calls of which these entries of the log say something that belongs into the collection.
struct Page {
    std::int64_t lastSeq = 0;
    std::vector<CallSid> calls;
};

bool changesDocument(EventKind kind)
{
    return kind == EventKind::CallEnded || kind == EventKind::MissedClaimed ||
           kind == EventKind::MissedReturned;
}

/// A live test is a call, and real phones rang.
bool isDrill(const store::CallDetail &detail)
{
    if (!detail.call.test)
        return false;
    return std::none_of(detail.eventJson.begin(), detail.eventJson.end(), [](const std::string &json) {
        const auto event = eventFromJson(json);
        return event && event->kind == EventKind::CallReceived && event->what == "live";
    });
}

Page pageOf(const store::CommittedEvents &events)
{
    Page page;
    std::set<std::string> seen;
    for (const std::string &json : events.json) {
        const auto event = eventFromJson(json);
        if (!event)
            continue;
        page.lastSeq = std::max(page.lastSeq, event->seq);
        if (changesDocument(event->kind) && seen.insert(event->call.value).second)
            page.calls.push_back(event->call);
    }
    return page;
}

} // namespace

/// The log was put back to an earlier one: what it has now are other entries than those that were carried.
void AuditCollection::Worker::beginAgain()
{
    note("the audit collection begins anew, for the log was put back: it ends before entry " +
         std::to_string(seq) + ", which was carried over");
    seq = 0;
    if (const auto written = mark.write(seq); !written)
        note("the audit collection: " + written.error().detail);
}

void AuditCollection::Worker::carry()
{
    const auto events = log.eventsAfter(seq, entriesPerBatch);
    if (!events)
        return fail("the log does not read: " + events.error().detail);
    const Page page = pageOf(*events);
    if (page.lastSeq == 0)
        return timer->start(lookEvery);
    const auto batch = std::make_shared<Batch>();
    batch->upTo = page.lastSeq;
    for (const CallSid &sid : page.calls) {
        const auto detail = log.call(sid);
        if (!detail && detail.error().code != ErrorCode::NotFound)
            return fail("the log does not read: " + detail.error().detail);
        if (!detail || !detail->call.endedAt || isDrill(*detail))
            continue; // dropped because of its age, or claimed while it still runs
        batch->writes.push_back(callWrite(settings.firestore.project, *detail));
        batch->sids.push_back(sid.value);
    }
    if (batch->writes.empty())
        return advance(page.lastSeq);
    batch->pieces = {{0, batch->writes.size()}};
    send(batch);
}

void AuditCollection::Worker::send(const std::shared_ptr<Batch> &batch)
{
    if (batch->pieces.empty())
        return done(*batch);
    const Piece piece = batch->pieces.back();
    batch->pieces.pop_back();
    const auto first = batch->writes.begin();
    const std::vector<std::string> writes(first + static_cast<std::ptrdiff_t>(piece.begin),
                                          first + static_cast<std::ptrdiff_t>(piece.end));
    firestore->write(writes, [this, batch, piece](const Result<std::vector<WriteOutcome>> &outcomes) {
        take(batch, piece, outcomes);
    });
}

/// A batch of which something has to be repeated is repeated whole: what was written is written again the
/// same.
void AuditCollection::Worker::take(const std::shared_ptr<Batch> &batch, const Piece &piece,
                                   const Result<std::vector<WriteOutcome>> &outcomes)
{
    const std::size_t half = piece.begin + (piece.end - piece.begin) / 2;
    if (!outcomes && outcomes.error().code != ErrorCode::BadInput)
        return fail(outcomes.error().detail);
    if (!outcomes && half == piece.begin)
        reject(*batch, batch->sids[piece.begin], outcomes.error().detail);
    else if (!outcomes)
        batch->pieces.insert(batch->pieces.end(), {{half, piece.end}, {piece.begin, half}});
    for (std::size_t i = 0; outcomes && i < outcomes->size(); ++i) {
        const WriteOutcome &outcome = (*outcomes)[i];
        constexpr int invalidArgument = 3;
        if (outcome.code == 0)
            continue;
        if (outcome.code != invalidArgument)
            return fail("Firestore does not write: " + outcome.detail);
        reject(*batch, batch->sids[piece.begin + i], outcome.detail);
    }
    send(batch);
}

void AuditCollection::Worker::reject(Batch &batch, const std::string &sid, const std::string &why)
{
    ++batch.rejected;
    note("Firestore will not take call " + sid + ": " + why);
}

void AuditCollection::Worker::done(const Batch &batch)
{
    {
        const std::lock_guard lock(mutex);
        figures.written += static_cast<std::int64_t>(batch.sids.size()) - batch.rejected;
        figures.rejected += batch.rejected;
        figures.lastBatchAt = wallClock();
    }
    advance(batch.upTo);
}

void AuditCollection::Worker::advance(std::int64_t upTo)
{
    seq = upTo;
    carried = upTo;
    if (const auto written = mark.write(seq); !written)
        return fail(written.error().detail);
    if (failures > 0)
        note("the audit collection gets on again");
    failures = 0;
    {
        const std::lock_guard lock(mutex);
        figures.trouble.clear();
    }
    timer->start(0ms);
}

void AuditCollection::Worker::fail(const std::string &why)
{
    bool isNew = false;
    {
        const std::lock_guard lock(mutex);
        isNew = figures.trouble != why;
        figures.trouble = why;
    }
    if (isNew)
        note("the audit collection waits: " + why);
    timer->start(pauseAfter(failures++));
}

AuditCollection::AuditCollection(AuditSettings settings, store::CallStore &log)
    : d(std::make_unique<Worker>(std::move(settings), log))
{
}

AuditCollection::~AuditCollection() = default;

AuditFigures AuditCollection::figures() const
{
    const std::int64_t behind = std::max<std::int64_t>(0, d->log.newestSeq() - d->carried);
    const std::lock_guard lock(d->mutex);
    AuditFigures figures = d->figures;
    figures.behind = behind;
    return figures;
}

} // namespace ringdown::audit

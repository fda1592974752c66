// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutboxIntake.h"

#include "core/relay/outbox/OutgoingLedger.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <utility>

namespace ringdown::relay {
namespace {

struct Reading {
    Result<std::vector<store::WaitingRow>> urgent = std::vector<store::WaitingRow>();
    Result<std::vector<store::WaitingRow>> texts = std::vector<store::WaitingRow>();
    Result<std::vector<store::TriedEffect>> tried = std::vector<store::TriedEffect>();
    bool hasLedger = false;

    bool isGood() const { return urgent && texts && tried; }
};

/// What to read, behind what was read before.
struct Wanted {
    std::int64_t urgentAfter = 0;
    std::int64_t textsAfter = 0;
    int mostTexts = 0;
    std::optional<Instant> ledgerSince;
};

Reading readRows(store::Outbox &outbox, const Wanted &wanted)
{
    Reading reading;
    reading.urgent =
        outbox.waitingAfter(wanted.urgentAfter, store::Urgency::Urgent, OutboxIntake::rowsPerRead);
    if (wanted.mostTexts > 0)
        reading.texts = outbox.waitingAfter(wanted.textsAfter, store::Urgency::Patient, wanted.mostTexts);
    if (wanted.ledgerSince)
        reading.tried = outbox.triedSince(*wanted.ledgerSince);
    reading.hasLedger = wanted.ledgerSince.has_value();
    return reading;
}

} // namespace

class OutboxIntake::Private : public std::enable_shared_from_this<OutboxIntake::Private> {
public:
    explicit Private(IntakeParts given)
        : parts(std::move(given))
    {
    }

    void read();

    IntakeParts parts;
    std::atomic<bool> isWanted = false; ///< since the last look at the outbox
    bool areTextsBehind = false;        ///< more wait in the store than there is room for
    bool hasLedger = false;

private:
    void came(const Reading &reading);
    void readAgainLater();
    void takeAll(const std::vector<store::WaitingRow> &rows, std::int64_t &lastRead);

    std::int64_t m_urgentRead = 0; ///< position of the last row read
    std::int64_t m_textsRead = 0;
    bool m_isReading = false;
};

void OutboxIntake::Private::read()
{
    if (m_isReading || !isWanted.exchange(false))
        return;
    m_isReading = true;
    const std::size_t room = parts.room();
    areTextsBehind = room == 0;
    Wanted wanted{m_urgentRead,
                  m_textsRead,
                  static_cast<int>(std::min(room, static_cast<std::size_t>(rowsPerRead))),
                  {}};
    if (!hasLedger)
        wanted.ledgerSince = parts.executor.now() - OutgoingLedger::storedWindow;
    parts.executor.onReader(ReadFor::Api, [weak = weak_from_this(), wanted] {
        const auto self = weak.lock();
        if (!self)
            return;
        auto reading = std::make_shared<const Reading>(readRows(self->parts.outbox, wanted));
        self->parts.executor.post([weak, reading] {
            if (const auto again = weak.lock())
                again->came(*reading);
        });
    });
}

void OutboxIntake::Private::came(const Reading &reading)
{
    if (!reading.isGood())
        return readAgainLater();
    m_isReading = false;
    if (reading.hasLedger && !std::exchange(hasLedger, true))
        parts.fillLedger(*reading.tried);
    takeAll(*reading.urgent, m_urgentRead);
    takeAll(*reading.texts, m_textsRead);
    parts.taken();
}

void OutboxIntake::Private::takeAll(const std::vector<store::WaitingRow> &rows, std::int64_t &lastRead)
{
    for (const store::WaitingRow &waiting : rows) {
        lastRead = waiting.position;
        parts.take(waiting);
    }
    if (!rows.empty())
        isWanted = true; // until a look finds nothing
}

/// Nobody reads before the pause is over.
void OutboxIntake::Private::readAgainLater()
{
    parts.executor.after(pauseAfterError, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (!self)
            return;
        self->m_isReading = false;
        self->isWanted = true;
        self->parts.taken();
    });
}

OutboxIntake::OutboxIntake(IntakeParts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{
}

OutboxIntake::~OutboxIntake() = default;

void OutboxIntake::knowsLedger()
{
    d->hasLedger = true;
}

void OutboxIntake::want()
{
    d->isWanted = true;
}

void OutboxIntake::roomMade()
{
    if (d->areTextsBehind)
        d->isWanted = true;
}

void OutboxIntake::read()
{
    d->read();
}

} // namespace ringdown::relay

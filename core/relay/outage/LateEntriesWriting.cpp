// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/LateEntriesWriting.h"

#include "core/relay/SidKey.h"
#include "core/routing/CallState.h"
#include "core/routing/UnheardCall.h"
#include "core/twilio/Twiml.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::relay {
namespace {

/// The texts about a call that nobody answered. They are written now, but are as old as its end.
void addTexts(Decided &decided, const routing::TenantPlan &tenant, const routing::TextBook &book, Instant now)
{
    routing::CallState state;
    for (const Event &event : decided.events)
        routing::apply(state, event);
    const Instant end = decided.events.back().at;
    routing::MissedDecision told = routing::textsAboutUnheard(tenant, state, book, now);
    std::move(told.events.begin(), told.events.end(), std::back_inserter(decided.events));
    for (routing::TextEffect &text : told.texts) {
        store::OutboxRow &row = decided.outbox.emplace_back();
        row.id = std::move(text.id);
        row.tenant = tenant.tenant.id;
        row.call = state.sid;
        row.from = std::move(text.from);
        row.to = std::move(text.to);
        row.body = std::move(text.body);
        row.queuedAt = end;
    }
}

} // namespace

class LateEntriesWriting::Private : public std::enable_shared_from_this<LateEntriesWriting::Private> {
public:
    explicit Private(LateParts given)
        : parts(std::move(given))
    {
    }

    void begin(LateEntries given, WhenDone whenDone)
    {
        entries = std::move(given);
        then = std::move(whenDone);
        nextCall = nextText = written = 0;
        writeNext();
    }

private:
    /// Nothing is left: then().
    void writeNext()
    {
        while (nextText < entries.texts.size()) {
            if (writeText(entries.texts[nextText++]))
                return;
        }
        while (nextCall < entries.calls.size()) {
            if (writeCall(entries.calls[nextCall++]))
                return;
        }
        then(written);
    }

    void write(const std::string &sid, Decided decided)
    {
        parts.write(
            {keyOfSid(sid), std::move(decided.answer), std::move(decided.events), std::move(decided.outbox)},
            [weak = weak_from_this()](const Result<void> &kept) {
                if (const auto self = weak.lock())
                    self->wrote(kept);
            });
    }

    void wrote(const Result<void> &kept)
    {
        if (!kept)
            return then(kept.error());
        ++written;
        writeNext();
    }

    const routing::TenantPlan *tenantOf(const std::string &number) const
    {
        return parts.plans.newest() ? parts.plans.newest()->byNumber(number) : nullptr;
    }

    /// False: there is nothing to write.
    bool writeCall(const OutageCall &outage)
    {
        const routing::TenantPlan *tenant = tenantOf(outage.call.to);
        if (!tenant || !outage.call.isOver() || parts.calls.find(CallSid(outage.call.sid)))
            return false;
        static const routing::TextBook nobody;
        const routing::TextBook *book = parts.book ? parts.book() : nullptr;
        Decided decided;
        decided.answer = twilio::hangUpTwiml(); // of a request that comes after all
        decided.events = eventsOf(outage, *tenant);
        if (!outage.isLiveTest && parts.now() - decided.events.back().at <= textedWithin)
            addTexts(decided, *tenant, book ? *book : nobody, parts.now());
        write(outage.call.sid, std::move(decided));
        return true;
    }

    /// A text is taken in as it would have been, late as it is. So STOP holds, a contact's 1 claims a call,
    /// and what is not too old is passed on.
    bool writeText(const rest::ListedText &text)
    {
        const routing::TenantPlan *tenant = tenantOf(text.to);
        if (!tenant || (parts.isHeard && parts.isHeard(text.sid)))
            return false;
        Decided decided = parts.takeText(
            *tenant,
            {text.madeAt, text.sid, text.from, text.to, text.body, text.media, {}, false, parts.now()});
        if (decided.events.empty())
            return false;
        decided.events.front().why += " It came while this relay did not answer: the carrier's list told of "
                                      "it afterwards.";
        write(text.sid, std::move(decided));
        return true;
    }

    LateParts parts;
    LateEntries entries;
    WhenDone then;
    std::size_t nextCall = 0;
    std::size_t nextText = 0;
    std::size_t written = 0;
};

LateEntriesWriting::LateEntriesWriting(LateParts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{
}

LateEntriesWriting::~LateEntriesWriting() = default;

void LateEntriesWriting::write(LateEntries entries, WhenDone then)
{
    d->begin(std::move(entries), std::move(then));
}

} // namespace ringdown::relay

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/ApiKeyWatch.h"

#include "core/relay/access/AccessWords.h"
#include "core/relay/status/AlarmNames.h"

#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::string_view relayItself = "ringdown-relay";

/// What to raise an alarm about, "" for nothing.
std::string troubleWith(const std::string &keySid, const rest::KeyReach &reach)
{
    if (!reach.isAccepted)
        return "Twilio does not accept API key " + keySid +
               ": it was revoked, or its secret is wrong. Calls are still answered; hand the relay another "
               "key "
               "(console, Credentials; or ringdownctl secrets rotate).";
    if (reach.listsNumbers)
        return "API key " + keySid +
               " can list the account's phone numbers: it is a standard key. Whoever stole it from this "
               "relay "
               "could point the numbers elsewhere, buy more, and read every call and text. Make a restricted "
               "key for calls, messages and recordings, and hand it to the relay instead (console, "
               "Credentials).";
    return {};
}

} // namespace

class ApiKeyWatch::Private : public std::enable_shared_from_this<ApiKeyWatch::Private> {
public:
    Private(KeyProbe *keyProbe, KeyShelf &keyShelf, Executor &io, Tell tellEvent)
        : probe(keyProbe)
        , shelf(keyShelf)
        , executor(io)
        , tell(std::move(tellEvent))
    {
    }

    void ask(const OfferedKey &key, WhenAsked done);
    void askNow(const WhenAsked &done);
    void askLater(std::chrono::seconds pause);
    void take(const rest::KeyReach &found);
    void dropMainKey();
    void setAlarm(const std::string &trouble);
    void tellChange() const
    {
        if (changed)
            changed();
    }

    std::function<void()> changed;
    KeyProbe *probe;
    KeyShelf &shelf;
    Executor &executor;
    Tell tell;
    std::optional<OfferedKey> key;
    std::uint64_t keyNumber = 0; ///< of the key in service: answers about another one come too late
    std::uint64_t timer = 0;     ///< of the one that counts
    std::optional<rest::KeyReach> reach;
    Instant reachAt;
    std::uint64_t uses = 0;
    std::optional<Instant> lastUsed;
    std::optional<Instant> refusedAt; ///< when it was asked because of a refusal
    std::string alarm;                ///< raised and not cleared, "" for none
};

ApiKeyWatch::ApiKeyWatch(KeyProbe *probe, KeyShelf &shelf, Executor &executor, Tell tell)
    : d(std::make_shared<Private>(probe, shelf, executor, std::move(tell)))
{
}

ApiKeyWatch::~ApiKeyWatch() = default;

void ApiKeyWatch::use(std::optional<OfferedKey> key, std::optional<rest::KeyReach> known)
{
    d->key = std::move(key);
    ++d->keyNumber;
    ++d->timer;
    d->reach.reset();
    d->uses = known ? 1 : 0;
    d->lastUsed = known ? std::optional(d->executor.now()) : std::nullopt;
    if (known)
        d->take(*known);
    else if (!d->key)
        d->setAlarm({});
    d->tellChange();
    if (!d->key || !d->probe)
        return;
    if (known)
        d->askLater(askAgain);
    else
        d->askNow([](const auto &) {});
}

const std::optional<OfferedKey> &ApiKeyWatch::key() const
{
    return d->key;
}

void ApiKeyWatch::whenChanged(std::function<void()> changed)
{
    d->changed = std::move(changed);
}

ApiKeyState ApiKeyWatch::state() const
{
    ApiKeyState state;
    if (!d->key)
        return state;
    state.accountSid = d->key->accountSid;
    state.sid = d->key->key.sid;
    state.since = d->key->since;
    state.source = d->key->source;
    state.lastUsed = d->lastUsed;
    state.uses = d->uses;
    state.reach = d->reach;
    state.reachAt = d->reachAt;
    return state;
}

std::optional<CarrierKey> ApiKeyWatch::inService() const
{
    return d->key ? std::optional(CarrierKey{d->key->accountSid, d->key->key}) : std::nullopt;
}

void ApiKeyWatch::noteUse()
{
    ++d->uses;
    d->lastUsed = d->executor.now();
}

void ApiKeyWatch::noteRefusal()
{
    const Instant now = d->executor.now();
    const bool isAsked = d->refusedAt && now >= *d->refusedAt && now - *d->refusedAt < askAgainWhenUnknown;
    if (!d->key || !d->probe || isAsked)
        return;
    d->refusedAt = now;
    d->askNow([](const auto &) {});
}

void ApiKeyWatch::ask(const OfferedKey &key, WhenAsked done)
{
    d->ask(key, std::move(done));
}

void ApiKeyWatch::askNow(const WhenAsked &done)
{
    if (d->key)
        return d->askNow(done);
    done(Error{ErrorCode::NotFound, "this relay has no API key: it only receives"});
}

/// Whichever comes first, the carrier's answer or the end of patience.
void ApiKeyWatch::Private::ask(const OfferedKey &offered, WhenAsked done)
{
    if (!probe)
        return done(Error{ErrorCode::Unavailable, "this relay asks no carrier"});
    const auto waiting = std::make_shared<WhenAsked>(std::move(done));
    const auto settle = [waiting](const Result<rest::KeyReach> &result) {
        if (const auto waited = std::exchange(*waiting, nullptr))
            waited(result);
    };
    probe->probe(offered.accountSid, offered.key,
                 [&io = executor, settle](const Result<rest::KeyReach> &result) {
                     io.post([settle, result] { settle(result); });
                 });
    executor.after(patience, [settle] {
        settle(
            Error{ErrorCode::Unavailable, "Twilio did not answer in " + std::to_string(patience.count()) +
                                              " s: nothing is known of this key, and nothing was changed"});
    });
}

void ApiKeyWatch::Private::askNow(const WhenAsked &done)
{
    ++uses;
    lastUsed = executor.now();
    ask(*key, [weak = weak_from_this(), number = keyNumber, done](const Result<rest::KeyReach> &result) {
        const auto self = weak.lock();
        if (!self)
            return;
        if (number == self->keyNumber) {
            if (result)
                self->take(*result);
            self->askLater(self->reach ? askAgain : askAgainWhenUnknown);
        }
        done(result);
    });
}

void ApiKeyWatch::Private::askLater(std::chrono::seconds pause)
{
    executor.after(pause, [weak = weak_from_this(), number = ++timer] {
        const auto self = weak.lock();
        if (self && self->key && number == self->timer)
            self->askNow([](const auto &) {});
    });
}

void ApiKeyWatch::Private::take(const rest::KeyReach &found)
{
    if (!key)
        return;
    if (found.readsAccount)
        return dropMainKey();
    reach = found;
    reachAt = executor.now();
    setAlarm(troubleWith(key->key.sid, found));
}

/// It was no Main key when it came, or the carrier could not be asked then. It is not kept a moment longer.
void ApiKeyWatch::Private::dropMainKey()
{
    const std::string sid = key->key.sid;
    const bool isKept = key->source == KeySource::Api;
    key.reset();
    ++keyNumber;
    ++timer;
    reach.reset();
    tellChange();
    setAlarm(
        "API key " + sid +
        " is a Main key: it can read the account's Auth Token. The relay has dropped it and only receives "
        "until it is handed a restricted one. Revoke " +
        sid + " in Twilio's console" +
        (isKept ? std::string(".") : std::string(" and take it out of the relay's environment.")));
    Event event = accessChanged(executor.now(), "api-key.dropped", sid, std::string(relayItself),
                                "API key " + sid + " was dropped: it is a Main key.");
    if (!isKept)
        return tell(std::move(event));
    KeyShelf::Change change;
    change.event = std::move(event);
    change.make = [sid](const KeptKeys &before) -> Result<KeptKeys> {
        KeptKeys after = before;
        if (after.apiKey && after.apiKey->key.sid == sid)
            after.apiKey.reset();
        return after;
    };
    change.done = [](const Result<void> &) {}; // what the file still says is refused at the next start
    shelf.change(std::move(change));
}

void ApiKeyWatch::Private::setAlarm(const std::string &trouble)
{
    if (trouble == alarm)
        return;
    Event event;
    event.at = executor.now();
    event.kind = trouble.empty() ? EventKind::RelayAlarmCleared : EventKind::RelayAlarm;
    event.what = alarms::apiKey;
    event.why = trouble.empty() ? "The relay's API key can do no more than it should." : trouble;
    alarm = trouble;
    tell(std::move(event));
}

std::optional<std::string> reasonAgainst(const std::string &keySid, const rest::KeyReach &reach)
{
    if (!reach.isAccepted)
        return "Twilio does not accept API key " + keySid +
               " with this secret and account: copy all three again";
    if (reach.readsAccount)
        return "API key " + keySid +
               " is a Main key: it can read the account's Auth Token, so whoever took the relay's machine "
               "would "
               "own the account. Make a restricted key for calls, messages and recordings";
    return std::nullopt;
}

std::vector<std::string> doneWithoutKey()
{
    return {"No text is sent: each is written down as failed, with this reason.",
            "Tiers ring by dial: the first phone that picks up silences the others while it is asked for the "
            "key.",
            "Recordings stay at Twilio: nothing can be fetched from there.",
            "Calls whose end report is lost are closed by the clock: nothing can be looked up at Twilio."};
}

} // namespace ringdown::relay

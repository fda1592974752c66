// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/rotation/RotationTown.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace ringdown::test {

using desk::RotationStand;

const std::string RotationTown::accountSid = "AC" + std::string(32, '1');
const std::string RotationTown::firstToken(32, 'a');
const std::string RotationTown::firstKeySid = "SK" + std::string(32, '5');
const std::string RotationTown::firstKeySecret = "fakeSecretFakeSecretFakeSecret00";

Fuse::Fate Fuse::next()
{
    if (onTick)
        onTick();
    if (m_isBlown)
        return Fate::Unheard;
    if (++m_count != m_at)
        return Fate::Works;
    switch (m_how) {
    case Breaks::Nothing:
        return Fate::Works;
    case Breaks::AfterDoing:
        m_isBlown = true;
        return Fate::DoneUnheard;
    case Breaks::BeforeDoing:
        m_isBlown = true;
        return Fate::Unheard;
    case Breaks::Once:
        return Fate::Fails;
    }
    return Fate::Works;
}

template <typename T, typename Ask>
secrets::VaultTicket FusedVault::ask(std::function<void(const secrets::VaultAnswer<T> &)> done, Ask ask)
{
    switch (m_fuse.next()) {
    case Fuse::Fate::Works:
        return ask(std::move(done));
    case Fuse::Fate::DoneUnheard:
        return ask([](const secrets::VaultAnswer<T> &) {});
    case Fuse::Fate::Unheard:
        return 0;
    case Fuse::Fate::Fails:
        QTimer::singleShot(0, [done = std::move(done)] {
            done(secrets::VaultFailure{secrets::VaultTrouble::Failed, "the keyring does not answer"});
        });
        return 0;
    }
    return 0;
}

secrets::VaultTicket FusedVault::read(const std::string &name,
                                      std::function<void(const secrets::VaultAnswer<Secret> &)> done)
{
    return ask<Secret>(std::move(done), [&](auto then) { return m_vault.read(name, then); });
}

secrets::VaultTicket
FusedVault::write(const std::string &name, const Secret &value,
                  std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done)
{
    return ask<secrets::Stored>(std::move(done), [&](auto then) { return m_vault.write(name, value, then); });
}

secrets::VaultTicket
FusedVault::remove(const std::string &name,
                   std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done)
{
    return ask<secrets::Stored>(std::move(done), [&](auto then) { return m_vault.remove(name, then); });
}

template <typename T>
void FakeRelay::answer(client::WhenDone<T> done, std::function<client::ApiResult<T>()> act)
{
    const Fuse::Fate fate = m_fuse.next();
    if (fate == Fuse::Fate::Unheard)
        return;
    client::ApiResult<T> result;
    if (fate == Fuse::Fate::Fails || isGone)
        result.failure = {{ErrorCode::Unavailable, "Connection refused"}, 0, {}, {}};
    else
        result = act();
    if (fate != Fuse::Fate::DoneUnheard)
        QTimer::singleShot(0, [done = std::move(done), result] { done(result); });
}

void FakeRelay::webhookKeys(client::WhenDone<client::RelayWebhookKeys> done)
{
    answer<client::RelayWebhookKeys>(std::move(done), [this] {
        client::RelayWebhookKeys all;
        for (const twilio::WebhookKey &held : keys)
            all.keys.push_back(counts[held.id()]);
        return client::ApiResult<client::RelayWebhookKeys>{all, {}};
    });
}

void FakeRelay::addWebhookKey(const Secret &text, client::WhenDone<client::AddedWebhookKey> done)
{
    answer<client::AddedWebhookKey>(std::move(done), [this, text] {
        const auto parsed = twilio::WebhookKey::parse(text.reveal());
        const bool wasThere = std::find(keys.begin(), keys.end(), *parsed) != keys.end();
        if (!wasThere) {
            keys.push_back(*parsed);
            counts[parsed->id()].id = parsed->id();
        }
        return client::ApiResult<client::AddedWebhookKey>{client::AddedWebhookKey{parsed->id(), wasThere},
                                                          {}};
    });
}

void FakeRelay::dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done)
{
    answer<client::Changed>(std::move(done), [this, id] {
        client::ApiResult<client::Changed> result;
        if (std::erase_if(keys, [&](const twilio::WebhookKey &held) { return held.id() == id; }) > 0)
            result.value = client::Changed{};
        else
            result.failure = {{ErrorCode::NotFound, "no such key"}, 404, {}, {}};
        return result;
    });
}

void FakeRelay::probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                                 client::WhenDone<std::vector<std::optional<std::string>>> done)
{
    using Matches = std::vector<std::optional<std::string>>;
    answer<Matches>(std::move(done), [this, text, signatures] {
        Matches matches;
        for (const std::string &signature : signatures) {
            matches.emplace_back();
            for (const twilio::WebhookKey &held : keys) {
                if (held.sign(text) == signature)
                    matches.back() = held.id();
            }
        }
        return client::ApiResult<Matches>{matches, {}};
    });
}

client::RelayApiKey FakeRelay::apiKeyNow() const
{
    client::RelayApiKey now;
    now.accountSid = RotationTown::accountSid;
    now.key = key;
    now.uses = 1; // the carrier was asked about the key as it was taken
    const auto known = m_account.keys.find(key);
    if (asksTheCarrier)
        now.reach = client::ApiKeyReach{
            known != m_account.keys.end() && known->second.secret == secret, false, false, true, true, {}};
    return now;
}

void FakeRelay::apiKey(client::WhenDone<client::RelayApiKey> done)
{
    answer<client::RelayApiKey>(std::move(done), [this] {
        return client::ApiResult<client::RelayApiKey>{apiKeyNow(), {}};
    });
}

void FakeRelay::putApiKey(const std::string &accountSid, const std::string &sid, const Secret &given,
                          client::WhenDone<client::RelayApiKey> done)
{
    answer<client::RelayApiKey>(std::move(done), [this, accountSid, sid, given] {
        client::ApiResult<client::RelayApiKey> result;
        const auto known = m_account.keys.find(sid);
        if (accountSid == RotationTown::accountSid && known != m_account.keys.end() &&
            given.matches(known->second.secret)) {
            key = sid;
            secret = std::string(given.reveal());
            result.value = apiKeyNow();
        } else {
            result.failure = {{ErrorCode::BadInput, "the carrier refuses this key"}, 422, {}, {}};
        }
        return result;
    });
}

void FakeRelay::webhook()
{
    const std::string signature = twilio::WebhookKey::derive(Secret(m_account.primaryToken)).sign("webhook");
    for (const twilio::WebhookKey &candidate : keys) {
        if (candidate.sign("webhook") != signature)
            continue;
        client::RelayWebhookKey &count = counts[candidate.id()];
        ++count.checks;
        count.lastMatch = Instant{QDateTime::currentMSecsSinceEpoch()};
        return;
    }
    ++refused;
}

namespace {

carrier::RestAccount sampleAccount()
{
    carrier::RestAccount account;
    account.sid = RotationTown::accountSid;
    account.primaryToken = RotationTown::firstToken;
    account.keys[RotationTown::firstKeySid] = {RotationTown::firstKeySid,
                                               RotationTown::firstKeySecret,
                                               "of before",
                                               carrier::AccountKey::Type::Standard,
                                               {},
                                               {},
                                               0};
    return account;
}

/// In memory where there is such a place: every row and every note is synced.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/rotation-XXXXXX");
}

secrets::SecretMap sampleVault()
{
    secrets::SecretMap entries;
    entries["TWILIO_ACCOUNT_SID"] = Secret(RotationTown::accountSid);
    entries["TWILIO_AUTH_TOKEN"] = Secret(RotationTown::firstToken);
    entries["TWILIO_API_KEY"] = Secret(RotationTown::firstKeySid);
    entries["TWILIO_API_SECRET"] = Secret(RotationTown::firstKeySecret);
    entries["RINGDOWN_WEBHOOK_KEYS"] = twilio::WebhookKey::derive(Secret(RotationTown::firstToken)).text();
    return entries;
}

} // namespace

RotationTown::RotationTown()
    : side(
          sampleAccount(), [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }, 11)
    , server(side)
    , memory(sampleVault())
    , vault(memory, fuse)
    , folder(folderTemplate())
    , ledger(folder.path().toStdString())
{
    settings.settles = settings.quiet = std::chrono::milliseconds(0);
    settings.pollsEvery = std::chrono::milliseconds(5);
    for (const char *name : {"https://relay-a.example.com", "https://relay-b.example.com"}) {
        relays.push_back(std::make_unique<FakeRelay>(name, side.account, fuse));
        const auto key = twilio::WebhookKey::derive(Secret(firstToken));
        relays.back()->keys = {key};
        relays.back()->counts[key.id()].id = key.id();
        relays.back()->key = firstKeySid;
        relays.back()->secret = firstKeySecret;
    }
    fuse.onTick = [this] {
        for (const auto &relay : relays) {
            relay->webhook();
            keysInVain += side.account.keys.contains(relay->key) ? 0 : 1;
        }
    };
    server.setFate([this](const carrier::RestRequest &) {
        switch (fuse.next()) {
        case Fuse::Fate::Works:
            return carrier::Fate::Answer;
        case Fuse::Fate::DoneUnheard:
            return carrier::Fate::SilenceAfterDoing;
        case Fuse::Fate::Unheard:
            return carrier::Fate::CutBeforeDoing;
        case Fuse::Fate::Fails:
            return carrier::Fate::FailAfterDoing;
        }
        return carrier::Fate::Answer;
    });
}

desk::RotationParts RotationTown::parts()
{
    desk::RotationParts parts;
    parts.vault = &vault;
    parts.rest = client.get();
    for (const auto &relay : relays)
        parts.relays.push_back(relay.get());
    parts.ledger = &ledger;
    parts.directory = folder.path().toStdString();
    return parts;
}

void RotationTown::begin(desk::RotationKind kind)
{
    rest::RestSettings rest;
    rest.api = server.url();
    rest.timeoutMilliseconds = 2'000;
    client = std::make_unique<rest::RestClient>(rest);
    auto made = desk::Rotation::begin(kind, parts(), settings);
    if (!made)
        qFatal("%s", made.error().detail.c_str());
    rotation = std::move(*made);
}

void RotationTown::resume()
{
    rest::RestSettings rest;
    rest.api = server.url();
    rest.timeoutMilliseconds = 2'000;
    client = std::make_unique<rest::RestClient>(rest);
    auto made = desk::Rotation::resume(parts(), settings);
    if (!made)
        qFatal("%s", made.error().detail.c_str());
    rotation = std::move(*made);
}

void RotationTown::crash()
{
    rotation.reset();
    client.reset();
    fuse.set(Fuse::Breaks::Nothing, 0);
}

bool RotationTown::wait(RotationStand stand)
{
    // QTest::qWaitFor sleeps between two looks; thousands of rotations are run here.
    QDeadlineTimer deadline(20'000);
    QTimer alarm;
    alarm.start(50);
    while (!fuse.isBlown() && rotation->state().stand == RotationStand::Running && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return !fuse.isBlown() && rotation->state().stand == stand;
}

bool RotationTown::runUntil(RotationStand stand)
{
    rotation->run();
    return wait(stand);
}

bool RotationTown::backOut()
{
    rotation->backOut();
    return wait(RotationStand::BackedOut);
}

bool RotationTown::finish(int tries)
{
    for (int i = 0; i < tries; ++i) {
        if (rotation->state().canReplaceSecondary) {
            ++questions;
            rotation->replaceSecondary();
        } else {
            rotation->run();
        }
        if (wait(RotationStand::Finished))
            return true;
        tries += rotation->state().canReplaceSecondary && questions < 2 ? 1 : 0; // a question is no failure
    }
    return false;
}

std::string RotationTown::inVault(const std::string &name)
{
    std::optional<std::string> found;
    memory.read(name, [&](const secrets::VaultAnswer<Secret> &answer) {
        const auto *value = std::get_if<Secret>(&answer);
        found = value ? std::string(value->reveal()) : std::string();
    });
    (void)QTest::qWaitFor([&] { return found.has_value(); });
    return *found;
}

void RotationTown::forget(const std::vector<std::string> &names)
{
    std::size_t gone = 0;
    for (const std::string &name : names)
        memory.remove(name, [&](const secrets::VaultAnswer<secrets::Stored> &) { ++gone; });
    (void)QTest::qWaitFor([&] { return gone == names.size(); });
}

void RotationTown::keep(const std::string &name, const Secret &value)
{
    bool isKept = false;
    memory.write(name, value, [&](const secrets::VaultAnswer<secrets::Stored> &) { isKept = true; });
    (void)QTest::qWaitFor([&] { return isKept; });
}

std::string RotationTown::journalText() const
{
    QFile file(folder.filePath(QStringLiteral("rotation.json")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

bool RotationTown::hasRow(desk::Deed deed, std::string_view entry) const
{
    const auto all = rows();
    return std::any_of(all.begin(), all.end(),
                       [&](const desk::LedgerRow &row) { return row.deed == deed && row.entry == entry; });
}

std::string RotationTown::tokenTrouble(const std::string &token)
{
    const auto key = twilio::WebhookKey::derive(Secret(token));
    if (side.account.primaryToken != token)
        return "the account has another primary token";
    if (side.account.secondaryToken)
        return "a secondary token is left";
    if (inVault("TWILIO_AUTH_TOKEN") != token)
        return "the desk has another token";
    if (!inVault("TWILIO_AUTH_TOKEN.next").empty())
        return "a pending token is left in the vault";
    if (inVault("RINGDOWN_WEBHOOK_KEYS") != key.text().reveal())
        return "the desk would export other webhook keys";
    for (const auto &relay : relays) {
        if (relay->keys != std::vector{key})
            return relay->name() + " verifies with other keys";
        if (relay->refused != 0)
            return relay->name() + " refused " + std::to_string(relay->refused) + " webhooks";
    }
    return isJournalThere() ? "the journal is left" : "";
}

std::string RotationTown::keyTrouble(const std::string &sid)
{
    if (side.account.keys.size() != 1)
        return "the account has " + std::to_string(side.account.keys.size()) + " keys";
    const auto known = side.account.keys.find(sid);
    if (known == side.account.keys.end())
        return "the account has another key";
    if (inVault("TWILIO_API_KEY") != sid || inVault("TWILIO_API_SECRET") != known->second.secret)
        return "the desk has another key";
    if (!inVault("TWILIO_API_KEY.next").empty() || !inVault("TWILIO_API_SECRET.next").empty())
        return "a pending key is left in the vault";
    for (const auto &relay : relays) {
        if (relay->key != sid || relay->secret != known->second.secret)
            return relay->name() + " has another key";
    }
    if (keysInVain != 0)
        return "a relay held a revoked key";
    return isJournalThere() ? "the journal is left" : "";
}

std::string RotationTown::onlyKey() const
{
    return side.account.keys.size() == 1 ? side.account.keys.begin()->first : std::string();
}

std::string RotationTown::trouble()
{
    return rotation->state().kind == desk::RotationKind::AuthToken ? tokenTrouble(side.account.primaryToken)
                                                                   : keyTrouble(onlyKey());
}

bool RotationTown::isReplaced() const
{
    return rotation->state().kind == desk::RotationKind::AuthToken
               ? side.account.primaryToken != firstToken
               : !onlyKey().empty() && onlyKey() != firstKeySid;
}

} // namespace ringdown::test

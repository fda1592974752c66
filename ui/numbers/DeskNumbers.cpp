// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/DeskNumbers.h"

#include "core/secrets/EntryKind.h"

#include <QCoreApplication>

#include <utility>

namespace ringdown::numbers_ui {
namespace {

using secrets::VaultAnswer;
using secrets::VaultCondition;
using secrets::VaultFailure;
using secrets::VaultTrouble;

NoAccount whyOf(const VaultFailure &failure)
{
    if (failure.trouble == VaultTrouble::Absent)
        return {NoAccount::Why::NotStored, failure.detail, {}};
    if (failure.trouble == VaultTrouble::Locked || failure.trouble == VaultTrouble::Cancelled)
        return {NoAccount::Why::Locked, failure.detail, {}};
    return {NoAccount::Why::Keyring, failure.detail, {}};
}

/// Hands an answer of the carrier on.
template <typename T>
std::function<void(const desk::Asked<T> &)> passOn(NumbersPort::WhenDone<T> done)
{
    return [done = std::move(done)](const desk::Asked<T> &answer) {
        if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
            done(NoAccount{NoAccount::Why::Carrier, failure->detail, *failure});
        else
            done(std::get<0>(answer));
    };
}

} // namespace

void DeskNumbers::use(const std::string &why, Keyring keyring, Path path, WithAccount then,
                      WithoutAccount otherwise)
{
    // What was given for this run only comes first; it is at hand without asking anybody.
    auto elsewhere = [this, why, keyring, then, otherwise](const NoAccount &trouble) {
        if (trouble.why == NoAccount::Why::NotStored)
            askKeyring(why, keyring, then, otherwise);
        else
            otherwise(trouble);
    };
    // Who gives the account for one run may well have stored the path.
    auto withPath = [=, this](const desk::AccountCredential &account, const std::string &ofAccount) {
        if (!ofAccount.empty() || path == Path::OfAccount)
            return then(account, ofAccount);
        readPathOfKeyring(keyring, [account, then](const std::string &stored) { then(account, stored); });
    };
    useVault(m_parts.memory, why, std::move(withPath), std::move(elsewhere));
}

void DeskNumbers::askKeyring(const std::string &why, Keyring keyring, WithAccount then,
                             WithoutAccount otherwise)
{
    m_parts.keyring.probe([=, this](const secrets::VaultState &state) {
        switch (state.condition) {
        case VaultCondition::Ready:
            return useVault(m_parts.keyring, why, then, otherwise);
        case VaultCondition::Locked:
            if (keyring == Keyring::MayAsk)
                return useVault(m_parts.keyring, why, then, otherwise);
            return otherwise({NoAccount::Why::Locked, state.detail, {}});
        case VaultCondition::NoCollection:
            return otherwise({NoAccount::Why::NotStored, state.detail, {}});
        case VaultCondition::NoService:
        case VaultCondition::NoBus:
        case VaultCondition::Silent:
        case VaultCondition::Unusable:
            return otherwise({NoAccount::Why::Keyring, state.detail, {}});
        }
    });
}

void DeskNumbers::useVault(secrets::Vault &vault, const std::string &why, WithAccount then,
                           WithoutAccount otherwise)
{
    const int number = ++m_lastReading;
    Reading &reading = *(m_readings[number] = std::make_shared<Reading>(vault));
    reading.book.load([=, this, &vault](const VaultAnswer<desk::AccountCredential> &answer) {
        retire(number);
        if (const auto *failure = std::get_if<VaultFailure>(&answer))
            return otherwise(whyOf(*failure));
        const desk::AccountCredential account = std::get<desk::AccountCredential>(answer);
        note(account, why);
        readPath(vault, [account, then, otherwise](const VaultAnswer<std::string> &path) {
            if (const auto *failure = std::get_if<VaultFailure>(&path))
                otherwise(whyOf(*failure));
            else
                then(account, std::get<std::string>(path));
        });
    });
}

void DeskNumbers::readPath(secrets::Vault &vault, std::function<void(const VaultAnswer<std::string> &)> done)
{
    const int number = ++m_lastReading;
    Reading &reading = *(m_readings[number] = std::make_shared<Reading>(vault));
    reading.path = std::make_unique<secrets::EntryReading>(
        vault, std::vector{std::string(secrets::webhookPathEntry)},
        [this, number, done = std::move(done)](const VaultAnswer<secrets::SecretMap> &answer) {
            retire(number);
            if (const auto *failure = std::get_if<VaultFailure>(&answer))
                return done(*failure);
            const auto &entries = std::get<secrets::SecretMap>(answer);
            const auto path = entries.find(secrets::webhookPathEntry);
            done(path == entries.end() ? std::string() : std::string(path->second.reveal()));
        });
}

/// "" also when it cannot be read: what the relay tells of its path shows whether that is right.
void DeskNumbers::readPathOfKeyring(Keyring keyring, std::function<void(const std::string &)> done)
{
    m_parts.keyring.probe([this, keyring, done = std::move(done)](const secrets::VaultState &state) {
        const bool canBeRead = state.condition == VaultCondition::Ready ||
                               (state.condition == VaultCondition::Locked && keyring == Keyring::MayAsk);
        if (!canBeRead)
            return done({});
        readPath(m_parts.keyring, [done](const VaultAnswer<std::string> &path) {
            const auto *stored = std::get_if<std::string>(&path);
            done(stored ? *stored : std::string());
        });
    });
}

/// Later: it is the one that calls.
void DeskNumbers::retire(int reading)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [over = std::move(m_readings[reading])] {}, Qt::QueuedConnection);
    m_readings.erase(reading);
}

void DeskNumbers::note(const desk::AccountCredential &account, const std::string &why)
{
    m_parts.audit.write({m_parts.clock(), desk::deskName(), desk::Deed::Used,
                         std::string(secrets::authTokenEntry), account.fingerprint(), why});
}

void DeskNumbers::look(const plan::Plan &plan, Keyring keyring, WhenDone<Sight> done)
{
    use(
        "to read the numbers", keyring, Path::OfKeyringToo,
        [this, plan, done](const desk::AccountCredential &account, const std::string &secretPath) {
            const desk::NumberShelf shelf(m_parts.rest, account);
            const desk::FlowShelf flows(m_parts.rest, account);
            desk::survey(shelf, flows, plan, [done, secretPath](const desk::Asked<desk::Survey> &answer) {
                if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
                    return done(NoAccount{NoAccount::Why::Carrier, failure->detail, *failure});
                done(Sight{std::get<desk::Survey>(answer), secretPath});
            });
        },
        done);
}

void DeskNumbers::takeOver(const numbers::Review &review, WhenDone<desk::TakeOverResult> done)
{
    use(
        "to set numbers as reviewed", Keyring::MayAsk, Path::OfAccount,
        [this, review, done](const desk::AccountCredential &account, const std::string &) {
            desk::takeOver(desk::NumberShelf(m_parts.rest, account), m_saved, review, m_parts.clock(),
                           [done](const desk::TakeOverResult &result) { done(result); });
        },
        done);
}

void DeskNumbers::launch(const std::vector<desk::BoatDraft> &boats, WhenDone<desk::LaunchResult> done)
{
    use(
        "to renew the fallback flows", Keyring::MayAsk, Path::OfAccount,
        [this, boats, done](const desk::AccountCredential &account, const std::string &) {
            desk::launch(desk::FlowShelf(m_parts.rest, account), boats,
                         [done](const desk::LaunchResult &result) { done(result); });
        },
        done);
}

void DeskNumbers::search(const desk::OfferQuery &query, WhenDone<Offers> done)
{
    use(
        "to look for numbers", Keyring::MayAsk, Path::OfAccount,
        [this, query, done](const desk::AccountCredential &account, const std::string &) {
            const desk::NumberShelf shelf(m_parts.rest, account);
            shelf.search(query, [shelf, query,
                                 done](const desk::Asked<std::vector<desk::NumberOffer>> &found) {
                if (const auto *failure = std::get_if<rest::RestFailure>(&found))
                    return done(NoAccount{NoAccount::Why::Carrier, failure->detail, *failure});
                const auto offers = std::get<0>(found);
                shelf.prices(query.country,
                             [done, offers](const desk::Asked<std::vector<desk::NumberPrice>> &told) {
                                 const auto *prices = std::get_if<std::vector<desk::NumberPrice>>(&told);
                                 done(Offers{offers, prices ? *prices : std::vector<desk::NumberPrice>()});
                             });
            });
        },
        done);
}

void DeskNumbers::buy(const desk::Purchase &purchase, WhenDone<numbers::AccountNumber> done)
{
    use(
        "to buy a number", Keyring::MayAsk, Path::OfAccount,
        [this, purchase, done](const desk::AccountCredential &account, const std::string &) {
            desk::NumberShelf(m_parts.rest, account).buy(purchase, passOn<numbers::AccountNumber>(done));
        },
        done);
}

void DeskNumbers::release(const std::string &sid, WhenDone<desk::Released> done)
{
    use(
        "to release a number", Keyring::MayAsk, Path::OfAccount,
        [this, sid, done](const desk::AccountCredential &account, const std::string &) {
            desk::NumberShelf(m_parts.rest, account).release(sid, passOn<desk::Released>(done));
        },
        done);
}

std::vector<numbers::SavedNumber> DeskNumbers::saved() const
{
    const auto saved = m_saved.read();
    return saved ? *saved : std::vector<numbers::SavedNumber>();
}

void DeskNumbers::dropSaved(const std::vector<numbers::SavedNumber> &restored)
{
    // One that stays is offered once more, and then changes nothing.
    static_cast<void>(m_saved.drop(restored));
}

} // namespace ringdown::numbers_ui

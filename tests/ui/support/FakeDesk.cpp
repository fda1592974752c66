// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeDesk.h"

#include "core/secrets/desk/Ledger.h"

#include <chrono>
#include <utility>

namespace ringdown::tests {

using namespace std::chrono_literals;
using desk::Deed;

FakeCarrier::FakeCarrier() = default;
FakeCarrier::~FakeCarrier() = default;

void FakeCarrier::check(const desk::AccountCredential &account, WhenDone done)
{
    ++checks;
    lastChecked = account.fingerprint();
    const bool isRefused = refuses.contains(account.fingerprint());
    answer([done, failure = isRefused ? std::optional(refusal()) : failure] { done(failure); });
}

void FakeCarrier::makeKey(const desk::AccountCredential &, const std::string &name, WhenMade done)
{
    made.push_back(name);
    answer([done, failure = failure] {
        if (failure)
            return done(*failure);
        done(*secrets::ApiKey::make(fakeKeySid, Secret("fakefakefakefakefakefakefakefake")));
    });
}

void FakeCarrier::revokeKey(const desk::AccountCredential &, const std::string &keySid, WhenDone done)
{
    revoked.push_back(keySid);
    answer([done, failure = failure] { done(failure); });
}

void FakeCarrier::answerAll()
{
    for (const auto &each : std::exchange(waiting, {}))
        each();
}

rest::RestFailure FakeCarrier::refusal()
{
    return {rest::RestTrouble::Unauthorized, 401, 20003, "Authenticate", ""};
}

void FakeCarrier::answer(std::function<void()> how)
{
    if (isSlow)
        waiting.push_back(std::move(how));
    else
        how();
}

FakeDesk::FakeDesk(Instant at)
    : now(at)
{
}

FakeDesk::~FakeDesk() = default;

void FakeDesk::holdAccount()
{
    keyring.entries[std::string(secrets::accountSidEntry)] = Secret(fakeSid);
    keyring.entries[std::string(secrets::authTokenEntry)] = Secret(fakeToken);
}

void FakeDesk::holdRelayToken()
{
    keyring.entries[secrets::relayTokenEntry("https://relay.example.com")] = Secret(std::string(43, 'f'));
}

credentials::DeskPorts FakeDesk::ports()
{
    return {keyring, memory, carrier, rotations, directory(), [this] { return now; }};
}

void FakeDesk::writeHistory() const
{
    const auto account = desk::AccountCredential::make(fakeSid, Secret(fakeToken));
    const std::string key = account->webhookKey().id();
    const std::string token(secrets::authTokenEntry);
    const std::string webhook(secrets::webhookKeysEntry);
    const std::string api(secrets::apiKeyEntry);
    desk::Ledger ledger(directory());
    const desk::LedgerRow rows[] = {
        {now - 410 * 24h, "dana@desk", Deed::Made, api, "",
         "SK000000000000000000000000000012ab for relay.example.com"},
        {now - 32 * 24h, "dana@desk", Deed::Imported, token, account->fingerprint(), "from repos.env"},
        {now - 32 * 24h + 1s, "dana@desk", Deed::Derived, webhook, key, "", account->fingerprint()},
        {now - 32 * 24h + 9s, "dana@desk", Deed::Exported, webhook, key, "format systemd to a file"},
        {now - 26h, "lee@laptop", Deed::Used, token, account->fingerprint(), "to try it at the carrier"},
        {now - 10min, "dana@desk", Deed::Used, token, account->fingerprint(), "to derive the webhook key"},
    };
    for (const desk::LedgerRow &row : rows)
        (void)ledger.write(row);
}

QString FakeDesk::envFile(QFile::Permissions mode) const
{
    QFile file(folder.filePath(QStringLiteral("repos.env")));
    if (!file.open(QFile::WriteOnly))
        return {};
    const std::string text = "# fake, for tests\nexport TWILIO_ACCOUNT_SID=" + fakeSid +
                             "\nTWILIO_AUTH_TOKEN='" + fakeToken + "'\nTWILIO_API_KEY=" + fakeKeySid +
                             "\nTWILIO_API_SECRET=short\nRINGDOWN_OPERATOR_TOKEN=\"" + std::string(40, 'x') +
                             "\"\nEDITOR=vi\n";
    file.write(text.data(), static_cast<qint64>(text.size()));
    file.setPermissions(mode);
    return file.fileName();
}

std::string FakeDesk::directory() const
{
    return folder.path().toStdString() + "/desk";
}

} // namespace ringdown::tests

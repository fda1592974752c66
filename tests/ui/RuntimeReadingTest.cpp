// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/RuntimeReading.h"
#include "core/client/HostedRelay.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/vault/MemoryVault.h"
#include "core/twilio/WebhookKey.h"
#include "tests/ui/support/FakeVault.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace ringdown;
using namespace Qt::StringLiterals;
using console::RuntimeReading;
using secrets::SecretMap;
using secrets::VaultCondition;

/// What a relay of this desk is given, on desks whose keyring is missing, locked or open.
class RuntimeReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAKeyringTheKeyOfThisRunStartsARelay()
    {
        tests::FakeVault keyring;
        keyring.condition = VaultCondition::NoService;
        secrets::MemoryVault thisRun({{keyEntry(), key()}});
        const SecretMap found = read(thisRun, keyring);
        QTemporaryDir folder;
        client::HostedRelaySettings settings;
        settings.program = QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay");
        settings.dataDirectory = folder.filePath(u"relay"_s);
        settings.secrets = {found.begin(), found.end()};
        client::HostedRelay relay(settings);
        QSignalSpy ready(&relay, &client::HostedRelay::ready);
        QSignalSpy failed(&relay, &client::HostedRelay::failed);
        relay.start();
        QTRY_VERIFY_WITH_TIMEOUT(ready.size() + failed.size() > 0, 20'000);
        QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
    }

    void aLockedKeyringIsNotAskedWhenThisRunHasTheKey()
    {
        tests::FakeVault keyring;
        keyring.condition = VaultCondition::Locked;
        secrets::MemoryVault thisRun({{keyEntry(), key()}});
        QVERIFY(read(thisRun, keyring).contains(keyEntry()));
        QCOMPARE(keyring.waiting(), std::size_t(0));
        QCOMPARE(m_asked, 0);
    }

    void anOpenKeyringGivesTheRest()
    {
        tests::FakeVault keyring;
        keyring.entries[std::string(secrets::apiKeyEntry)] = Secret("SK of the keyring");
        keyring.entries[keyEntry()] = Secret("another key");
        secrets::MemoryVault thisRun({{keyEntry(), key()}});
        const SecretMap found = read(thisRun, keyring);
        QCOMPARE(m_asked, 1);
        QVERIFY(found.contains(secrets::apiKeyEntry));
        QCOMPARE(found.at(keyEntry()).reveal(), key().reveal());
    }

    void anApiKeyOfAnotherAccountStaysWhereItIs()
    {
        tests::FakeVault keyring;
        keyring.entries[std::string(secrets::accountSidEntry)] = Secret("AC of the keyring");
        keyring.entries[std::string(secrets::apiKeyEntry)] = Secret("SK of the keyring");
        secrets::MemoryVault thisRun({{keyEntry(), key()}, {sidEntry(), Secret("AC of this run")}});
        const SecretMap found = read(thisRun, keyring);
        QVERIFY(!found.contains(secrets::apiKeyEntry));
        QCOMPARE(found.at(sidEntry()).reveal(), std::string_view("AC of this run"));
    }

    void whatThisRunLacksComesFromTheKeyring()
    {
        tests::FakeVault keyring;
        keyring.entries[keyEntry()] = key();
        keyring.entries[std::string(secrets::accountSidEntry)] = Secret("AC of the keyring");
        secrets::MemoryVault thisRun({{std::string(secrets::accountSidEntry), Secret("AC of this run")}});
        const SecretMap found = read(thisRun, keyring);
        QVERIFY(found.contains(keyEntry()));
        QCOMPARE(found.at(std::string(secrets::accountSidEntry)).reveal(),
                 std::string_view("AC of this run"));
    }

    void withNeitherThereIsNothing()
    {
        tests::FakeVault keyring;
        keyring.condition = VaultCondition::NoBus;
        secrets::MemoryVault thisRun;
        QVERIFY(read(thisRun, keyring).empty());
    }

private:
    static std::string sidEntry() { return std::string(secrets::accountSidEntry); }
    static std::string keyEntry() { return std::string(secrets::webhookKeysEntry); }
    static Secret key()
    {
        return twilio::WebhookKey::derive(Secret("0123456789abcdef0123456789abcdef")).text();
    }
    SecretMap read(secrets::Vault &thisRun, secrets::Vault &keyring)
    {
        std::optional<SecretMap> found;
        m_asked = 0;
        const RuntimeReading reading(
            thisRun, keyring, [this] { ++m_asked; }, [&](const SecretMap &all) { found = all; });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(SecretMap());
    }

    int m_asked = 0; ///< how often the keyring was about to be read
};

QTEST_GUILESS_MAIN(RuntimeReadingTest)
#include "RuntimeReadingTest.moc"

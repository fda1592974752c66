// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EntryCheck.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "core/secrets/RuntimeCredential.h"
#include "core/secrets/RuntimeSources.h"

#include <QCryptographicHash>
#include <QDebug>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <ostream>
#include <sys/stat.h>

using namespace ringdown;
using namespace ringdown::secrets;

namespace {

const std::string fakeAccount = "AC0123456789abcdef0123456789abcdef";
const std::string fakeKey = "SK0123456789abcdef0123456789abcdef";
const std::string fakeToken = "fedcba9876543210fedcba9876543210";
const std::string canary = "fake-canary-91c2-fake-canary-91c2";

// Each shows itself on a type that has it, so that none of them passes for a wrong reason.
template <typename Out, typename T>
concept Streams = requires(Out &out, const T &value)
{
    out << value;
};
template <typename T>
concept Compares = requires(const T &a, const T &b)
{
    a == b;
};
template <typename T>
concept Orders = requires(const T &a, const T &b)
{
    a < b;
};

static_assert(Streams<std::ostream, std::string> && !Streams<std::ostream, Secret>);
static_assert(Streams<QDebug, QString> && !Streams<QDebug, Secret>);
static_assert(Streams<QTextStream, QString> && !Streams<QTextStream, Secret>);
static_assert(Streams<QDataStream, QString> && !Streams<QDataStream, Secret>);
static_assert(Compares<std::string> && !Compares<Secret>);
static_assert(Orders<std::string> && !Orders<Secret>);
static_assert(std::is_constructible_v<QVariant, QString> && !std::is_constructible_v<QVariant, Secret>);
static_assert(std::is_convertible_v<QString, QVariant> && !std::is_convertible_v<Secret, QVariant>);
static_assert(!std::is_convertible_v<Secret, std::string> &&
              !std::is_convertible_v<Secret, std::string_view>);
static_assert(!std::is_convertible_v<std::string, Secret>); // nothing becomes a secret unsaid
static_assert(!Streams<QDebug, ApiKey> && !Compares<ApiKey> && !Streams<QDebug, RuntimeCredential>);

Secret keyList(const std::string &token)
{
    return twilio::WebhookKey::derive(Secret(token)).text();
}

} // namespace

class CredentialPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void theTierSaysWhoMayHoldAnEntry_data();
    void theTierSaysWhoMayHoldAnEntry();
    void aRelaysTokenHasAnEntryOfItsOwn();
    void fingerprintsNameValuesWithoutTellingThem();
    void aRelaysTokenShowsTheIdTheRelayLists();
    void entriesAreCheckedByForm_data();
    void entriesAreCheckedByForm();
    void aRuntimeCredentialIsMadeOfItsEntries();
    void halfAnApiKeyIsRefused();
    void laterSourcesWin();
    void anAuthTokenIsRefusedWhereverItIs_data();
    void anAuthTokenIsRefusedWhereverItIs();
};

void CredentialPartsTest::cleanup()
{
    qunsetenv("TWILIO_AUTH_TOKEN");
    qunsetenv("TWILIO_API_KEY");
}

void CredentialPartsTest::theTierSaysWhoMayHoldAnEntry_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("tier");
    QTest::newRow("the token") << QByteArray("TWILIO_AUTH_TOKEN") << int(Tier::Account);
    QTest::newRow("the key") << QByteArray("TWILIO_API_SECRET") << int(Tier::Runtime);
    QTest::newRow("webhook keys") << QByteArray("RINGDOWN_WEBHOOK_KEYS") << int(Tier::Runtime);
    QTest::newRow("admin") << QByteArray("RINGDOWN_ADMIN_TOKEN") << int(Tier::RelayAccess);
    QTest::newRow("a relay") << QByteArray("relay-token https://r.example.com") << int(Tier::RelayAccess);
    QTest::newRow("a relay without a name") << QByteArray("relay-token ") << int(Tier::Account);
    QTest::newRow("unknown") << QByteArray("SOMETHING_ELSE") << int(Tier::Account);
    QTest::newRow("other case") << QByteArray("twilio_api_secret") << int(Tier::Account);
}

void CredentialPartsTest::theTierSaysWhoMayHoldAnEntry()
{
    QFETCH(QByteArray, name);
    QFETCH(int, tier);
    QCOMPARE(int(tierOf(name.toStdString())), tier);
}

void CredentialPartsTest::aRelaysTokenHasAnEntryOfItsOwn()
{
    const std::string entry = relayTokenEntry("https://relay.example.com");
    QCOMPARE(entry, std::string("relay-token https://relay.example.com"));
    QCOMPARE(std::string(relayOfTokenEntry(entry).value_or("")), std::string("https://relay.example.com"));
    QVERIFY(!relayOfTokenEntry("RINGDOWN_ADMIN_TOKEN"));
}

void CredentialPartsTest::fingerprintsNameValuesWithoutTellingThem()
{
    const std::string print = fingerprint(authTokenEntry, Secret(fakeToken));
    const QByteArray digest = QCryptographicHash::hash(
        QByteArray("ringdown fingerprint 1\nTWILIO_AUTH_TOKEN\n") + QByteArray::fromStdString(fakeToken),
        QCryptographicHash::Sha256);
    QCOMPARE(print, digest.toHex().left(8).toStdString());
    QVERIFY(print != fingerprint(apiSecretEntry, Secret(fakeToken)));
    QVERIFY(print != fingerprint(authTokenEntry, Secret(fakeToken + "0")));
    QCOMPARE(fingerprint(accountSidEntry, Secret(fakeAccount)), std::string());
    QCOMPARE(fingerprint(authTokenEntry, Secret()), std::string());
    const auto key = twilio::WebhookKey::derive(Secret(fakeToken));
    const auto other = twilio::WebhookKey::derive(Secret("other"));
    const Secret both(std::string(key.text().reveal()) + "," + std::string(other.text().reveal()));
    QCOMPARE(fingerprint(webhookKeysEntry, both), key.id() + "," + other.id());
}

void CredentialPartsTest::aRelaysTokenShowsTheIdTheRelayLists()
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(canary), QCryptographicHash::Sha256);
    QCOMPARE(fingerprint("relay-token https://r.example.com", Secret(canary)),
             digest.toHex().left(8).toStdString());
    QCOMPARE(fingerprint(adminTokenEntry, Secret(canary)), digest.toHex().left(8).toStdString());
}

void CredentialPartsTest::entriesAreCheckedByForm_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *title, std::string_view name, const std::string &value, bool isGood) {
        QTest::newRow(title) << QByteArray::fromStdString(std::string(name))
                             << QByteArray::fromStdString(value) << isGood;
    };
    row("account", accountSidEntry, fakeAccount, true);
    row("account in capitals", accountSidEntry, "AC0123456789ABCDEF0123456789ABCDEF", false);
    row("account too short", accountSidEntry, fakeAccount.substr(1), false);
    row("a key for an account", accountSidEntry, fakeKey, false);
    row("token", authTokenEntry, fakeToken, true);
    row("token too long", authTokenEntry, fakeToken + "0", false);
    row("token with a blank", authTokenEntry, fakeToken.substr(1) + " ", false);
    row("key", apiKeyEntry, fakeKey, true);
    row("an account for a key", apiKeyEntry, fakeAccount, false);
    row("secret", apiSecretEntry, "FakeSecretFakeSecretFakeSecret01", true);
    row("secret with a quote", apiSecretEntry, "FakeSecretFakeSecretFakeSecret0'", false);
    row("secret with a blank", apiSecretEntry, "FakeSecret FakeSecret", false);
    row("secret of 15", apiSecretEntry, std::string(15, 'x'), false);
    row("secret of 16", apiSecretEntry, std::string(16, 'x'), true);
    row("secret of 128", apiSecretEntry, std::string(128, 'x'), true);
    row("secret of 129", apiSecretEntry, std::string(129, 'x'), false);
    row("webhook key", webhookKeysEntry, std::string(keyList(fakeToken).reveal()), true);
    row("mistyped webhook key", webhookKeysEntry, std::string(keyList(fakeToken).reveal()) + "0", false);
    row("path", webhookPathEntry, "a-b_c9", true);
    row("path with a slash", webhookPathEntry, "a/b", false);
    row("access token of 31", adminTokenEntry, std::string(31, 'x'), false);
    row("access token of 32", adminTokenEntry, std::string(32, 'x'), true);
    row("access token of 200", "relay-token https://r.example.com", std::string(200, 'x'), true);
    row("access token of 201", "relay-token https://r.example.com", std::string(201, 'x'), false);
    row("none of ours", "OTHER", "anything at all", true);
}

void CredentialPartsTest::entriesAreCheckedByForm()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, isGood);
    const auto checked = checkEntry(name.toStdString(), Secret(value.toStdString()));
    QCOMPARE(checked.hasValue(), isGood);
    if (isGood)
        return;
    QVERIFY(checked.error().detail.find(name.toStdString()) != std::string::npos);
    QVERIFY(checked.error().detail.find(value.toStdString()) == std::string::npos);
}

void CredentialPartsTest::aRuntimeCredentialIsMadeOfItsEntries()
{
    SecretMap map;
    map.emplace(accountSidEntry, Secret(fakeAccount));
    map.emplace(apiKeyEntry, Secret(fakeKey));
    map.emplace(apiSecretEntry, Secret("FakeSecretFakeSecret"));
    map.emplace(webhookKeysEntry, keyList(fakeToken));
    map.emplace("OTHER", Secret(canary));
    const auto credential = RuntimeCredential::from(map);
    QVERIFY(credential);
    QCOMPARE(credential->accountSid, fakeAccount);
    QCOMPARE(credential->apiKey->sid, fakeKey);
    QVERIFY(credential->apiKey->secret.matches("FakeSecretFakeSecret"));
    QCOMPARE(credential->webhookKeys.size(), std::size_t{1});
    const auto empty = RuntimeCredential::from({});
    QVERIFY(empty && !empty->apiKey && empty->webhookKeys.empty());
}

void CredentialPartsTest::halfAnApiKeyIsRefused()
{
    SecretMap map;
    map.emplace(apiKeyEntry, Secret(fakeKey));
    const auto credential = RuntimeCredential::from(map);
    QVERIFY(!credential);
    QCOMPARE(credential.error().code, ErrorCode::Configuration);
    QVERIFY(credential.error().detail.starts_with("TWILIO_API_SECRET is missing"));
}

void CredentialPartsTest::laterSourcesWin()
{
    SecretMap map;
    map.emplace("A", Secret("first"));
    map.emplace("B", Secret("first"));
    SecretMap later;
    later.emplace("B", Secret("second"));
    later.emplace("C", Secret("second"));
    overlay(map, std::move(later));
    QVERIFY(map.find("A")->second.matches("first"));
    QVERIFY(map.find("B")->second.matches("second"));
    QVERIFY(map.find("C")->second.matches("second"));
}

void CredentialPartsTest::anAuthTokenIsRefusedWhereverItIs_data()
{
    QTest::addColumn<QByteArray>("place");
    for (const char *place : {"environment", "credentials", "env file"})
        QTest::newRow(place) << QByteArray(place);
}

void CredentialPartsTest::anAuthTokenIsRefusedWhereverItIs()
{
    QFETCH(QByteArray, place);
    const QTemporaryDir folder;
    const std::string directory = folder.path().toStdString();
    const auto put = [&folder](const char *name, const QByteArray &text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    };
    const auto gather = [&]() -> Result<SecretMap> {
        if (place == "environment")
            return runtimeEnvironment();
        return place == "credentials" ? runtimeCredentials(directory)
                                      : runtimeEnvFile(directory + "/relay.env");
    };
    qputenv("TWILIO_API_KEY", "fake");
    put("TWILIO_API_KEY", "fake\n");
    put("relay.env", "TWILIO_API_KEY=fake\nTWILIO_AUTH_TOKEN=\n");
    const auto harmless = gather();
    QVERIFY(harmless);
    QVERIFY(harmless->find("TWILIO_API_KEY")->second.matches("fake"));
    QVERIFY(!harmless->contains("TWILIO_AUTH_TOKEN"));

    qputenv("TWILIO_AUTH_TOKEN", canary.c_str());
    put("TWILIO_AUTH_TOKEN", QByteArray::fromStdString(canary));
    put("relay.env", "TWILIO_API_KEY=fake\nTWILIO_AUTH_TOKEN=" + QByteArray::fromStdString(canary));
    const auto refused = gather();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Configuration);
    QVERIFY(refused.error().detail.find("ringdownctl secrets webhook-key") != std::string::npos);
    QVERIFY(refused.error().detail.find(canary) == std::string::npos);
}

QTEST_APPLESS_MAIN(CredentialPartsTest)
#include "CredentialPartsTest.moc"

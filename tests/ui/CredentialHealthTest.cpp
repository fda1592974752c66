// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EntryKind.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/Keys.h"
#include "tests/ui/support/Sample.h"
#include "ui/credentials/AuditModel.h"
#include "ui/credentials/Health.h"
#include "ui/format/CredentialWords.h"
#include "ui/format/VaultWords.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace std::chrono_literals;
using credentials::AccountCheck;
using credentials::Remedy;
using credentials::Snapshot;
using tests::sampleNow;

namespace {

/// Everything in order: a young token that the carrier accepts, a restricted key, a matching webhook key.
Snapshot healthy()
{
    tests::FakeKeys keys;
    tests::fillKeys(keys);
    Snapshot snapshot;
    snapshot.account = {true,
                        true,
                        tests::fakeSid,
                        sampleNow - 32 * 24h,
                        desk::AgeVerdict::Good,
                        {},
                        keys.webhooks.keys[0].id};
    snapshot.check = AccountCheck{AccountCheck::Verdict::Accepted, sampleNow, {}};
    snapshot.relay.isConnected = true;
    snapshot.relay.apiKey.value = keys.api;
    snapshot.relay.apiKey.value->since = sampleNow - 10 * 24h;
    snapshot.relay.apiKey.value->reach->listsNumbers = false;
    snapshot.relay.webhookKeys.value = keys.webhooks;
    return snapshot;
}

bool offers(const Snapshot &snapshot, Remedy remedy)
{
    for (const auto &line : healthOf(snapshot, sampleNow)) {
        if (line.remedy == remedy)
            return true;
    }
    return false;
}

} // namespace

class CredentialHealthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inOrderNothingIsOffered()
    {
        for (const auto &line : healthOf(healthy(), sampleNow)) {
            QCOMPARE(line.tone, format::Tone::Good);
            QCOMPARE(line.remedy, Remedy::None);
        }
        QCOMPARE(healthOf(healthy(), sampleNow).size(), std::size_t(5));
    }

    void aWebhookKeyOfAnotherTokenIsAFault()
    {
        Snapshot snapshot = healthy();
        snapshot.account.webhookKey = "00000000";
        QVERIFY(offers(snapshot, Remedy::GiveWebhookKey));
    }

    void aTokenTheCarrierRefusesIsAFault()
    {
        Snapshot snapshot = healthy();
        snapshot.check = AccountCheck{AccountCheck::Verdict::Refused, sampleNow, "Authenticate (20003)"};
        const auto lines = healthOf(snapshot, sampleNow);
        QCOMPARE(lines[0].tone, format::Tone::Bad);
        QVERIFY(lines[0].words.contains(QStringLiteral("20003")));
        QVERIFY(offers(snapshot, Remedy::CheckToken));
    }

    void whyTheCarrierDidNotAnswerIsSaidForPeople()
    {
        Snapshot snapshot = healthy();
        snapshot.check = AccountCheck{AccountCheck::Verdict::NotAnswered, sampleNow,
                                      "GET Accounts/the account.json was not sent",
                                      QStringLiteral("Twilio cannot be reached from here.")};
        QCOMPARE(healthOf(snapshot, sampleNow)[0].words,
                 QStringLiteral("The carrier could not be asked. Twilio cannot be reached from here."));
    }

    void aKeyThatReachesTooMuchIsReplaced_data()
    {
        QTest::addColumn<bool>("readsAccount");
        QTest::addColumn<bool>("listsNumbers");
        QTest::newRow("Main") << true << true;
        QTest::newRow("standard") << false << true;
    }
    void aKeyThatReachesTooMuchIsReplaced()
    {
        QFETCH(bool, readsAccount);
        QFETCH(bool, listsNumbers);
        Snapshot snapshot = healthy();
        snapshot.relay.apiKey.value->reach->readsAccount = readsAccount;
        snapshot.relay.apiKey.value->reach->listsNumbers = listsNumbers;
        QVERIFY(offers(snapshot, Remedy::MakeFittingKey));
    }

    void anApiKeyOfAYearAsksForRotation_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("asks");
        QTest::newRow("young") << 364 << false;
        QTest::newRow("old") << 366 << true;
    }
    void anApiKeyOfAYearAsksForRotation()
    {
        QFETCH(int, days);
        QFETCH(bool, asks);
        Snapshot snapshot = healthy();
        snapshot.relay.apiKey.value->since = sampleNow - days * 24h;
        QCOMPARE(offers(snapshot, Remedy::RotateApiKey), asks);
    }

    void aPersonWhoLeftAsksForRotationOfWhatIsOlder()
    {
        Snapshot snapshot = healthy();
        snapshot.account.age = desk::AgeVerdict::PersonLeft;
        snapshot.ledger = {{sampleNow - 24h, "dana@desk", desk::Deed::PersonLeft, "", "", "Robin"}};
        QVERIFY(offers(snapshot, Remedy::RotateToken));
        QVERIFY(offers(snapshot, Remedy::RotateApiKey));
        snapshot.relay.apiKey.value->since = sampleNow - 1h;
        QVERIFY(!offers(snapshot, Remedy::RotateApiKey));
    }

    void aTokenOfAYearAsksForRotation_data()
    {
        QTest::addColumn<desk::AgeVerdict>("age");
        QTest::addColumn<bool>("asks");
        QTest::newRow("young") << desk::AgeVerdict::Good << false;
        QTest::newRow("older than a year") << desk::AgeVerdict::TooOld << true;
        QTest::newRow("known to somebody who left") << desk::AgeVerdict::PersonLeft << true;
    }
    void aTokenOfAYearAsksForRotation()
    {
        QFETCH(desk::AgeVerdict, age);
        QFETCH(bool, asks);
        Snapshot snapshot = healthy();
        snapshot.account.age = age;
        QCOMPARE(offers(snapshot, Remedy::RotateToken), asks);
    }

    void aTokenThatCameTodayHasNoDays()
    {
        Snapshot snapshot = healthy();
        snapshot.account.storedAt = sampleNow - 1h;
        const auto lines = healthOf(snapshot, sampleNow);
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const auto &line) {
            return line.words == QStringLiteral("The token came here today.");
        }));
    }

    void onlyWhatThisDeskMadeHasAnAge_data()
    {
        QTest::addColumn<bool>("isMadeHere");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("from elsewhere")
            << false
            << QStringList{QStringLiteral("The token has been here for 32 day(s)."),
                           QStringLiteral("The relay has had the API key for 10 day(s).")};
        QTest::newRow("made here") << true
                                   << QStringList{QStringLiteral("The token is 32 day(s) old."),
                                                  QStringLiteral("The API key is 9 day(s) old.")};
    }
    void onlyWhatThisDeskMadeHasAnAge()
    {
        QFETCH(bool, isMadeHere);
        QFETCH(QStringList, words);
        Snapshot snapshot = healthy();
        snapshot.account.isMadeHere = isMadeHere;
        if (isMadeHere)
            snapshot.ledger.push_back({sampleNow - 9 * 24h, "dana@desk", desk::Deed::Made,
                                       std::string(secrets::apiKeyEntry), "",
                                       snapshot.relay.apiKey.value->key + " for a relay"});
        QStringList told;
        for (const auto &line : healthOf(snapshot, sampleNow)) {
            if (line.glyph == format::Glyph::Clock)
                told << line.words;
        }
        QCOMPARE(told, words);
    }

    void relayTokensAgeToo_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("leftBefore"); // days ago, 0: nobody
        QTest::addColumn<bool>("isTold");
        QTest::newRow("young") << 364 << 0 << false;
        QTest::newRow("older than a year") << 366 << 0 << true;
        QTest::newRow("made before somebody left") << 20 << 10 << true;
        QTest::newRow("made after somebody left") << 5 << 10 << false;
    }
    void relayTokensAgeToo()
    {
        QFETCH(int, days);
        QFETCH(int, leftBefore);
        QFETCH(bool, isTold);
        Snapshot snapshot = healthy();
        snapshot.relay.tokens.value = std::vector<client::AccessToken>{
            {"3fa2c1d0", "Dana", "operator", sampleNow - days * 24h, {}, client::KeySource::Api}};
        if (leftBefore > 0)
            snapshot.ledger.push_back(
                {sampleNow - leftBefore * 24h, "dana@desk", desk::Deed::PersonLeft, "", "", "Robin"});
        bool found = false;
        for (const auto &line : healthOf(snapshot, sampleNow))
            found = found || line.words.startsWith(QStringLiteral("1 relay token"));
        QCOMPARE(found, isTold);
    }

    void whatIsNotKnownIsNotJudged() { QVERIFY(healthOf(Snapshot(), sampleNow).empty()); }

    void theAuditIsOneListNewestFirst()
    {
        Snapshot snapshot;
        snapshot.ledger = {
            {sampleNow - 3h, "dana@desk", desk::Deed::Imported, "TWILIO_AUTH_TOKEN", "7c19aa02", ""},
            {sampleNow - 1h, "dana@desk", desk::Deed::Used, "TWILIO_AUTH_TOKEN", "7c19aa02", "to try it"}};
        snapshot.relayChanges = {
            {sampleNow - 2h, "lee", QStringLiteral("The token of Mara was revoked."), {}}};
        credentials::AuditModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply(snapshot, sampleNow);
        QCOMPARE(model.rowCount(), 3);
        const auto what = [&model](int row) {
            return model.index(row, credentials::AuditModel::What).data().toString();
        };
        QCOMPARE(what(0), QStringLiteral("Auth Token used, to try it"));
        QCOMPARE(what(1), QStringLiteral("The token of Mara was revoked."));
        QCOMPARE(what(2), QStringLiteral("Auth Token imported"));
        QVERIFY(
            model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("dana@desk")));
    }

    void aThiefOfAMainKeyOwnsTheAccountAndOneOfARestrictedKeyDoesNot()
    {
        client::RelayApiKey key = *healthy().relay.apiKey.value;
        const auto restricted = format::reachWords(key);
        QCOMPARE(restricted.tone, format::Tone::Good);
        QVERIFY(restricted.couldNot.join(QLatin1Char('\n'))
                    .contains(QStringLiteral("point your numbers elsewhere")));
        key.reach->listsNumbers = true;
        QVERIFY(format::reachWords(key)
                    .could.join(QLatin1Char('\n'))
                    .contains(QStringLiteral("point your numbers elsewhere")));
        key.reach->readsAccount = true;
        QCOMPARE(format::reachWords(key).tone, format::Tone::Bad);
        QVERIFY(format::reachWords(key).couldNot.isEmpty());
        key.reach.reset();
        QCOMPARE(format::reachWords(key).tone, format::Tone::Neutral);
        key.key.clear();
        QVERIFY(format::reachWords(key).title.startsWith(QStringLiteral("Nothing at Twilio")));
    }

    void everyConditionOfAKeyringHasItsOwnWords()
    {
        QStringList titles;
        using secrets::VaultCondition;
        for (const auto condition :
             {VaultCondition::Locked, VaultCondition::NoCollection, VaultCondition::NoService,
              VaultCondition::NoBus, VaultCondition::Silent, VaultCondition::Unusable}) {
            const auto words = format::vaultWords({condition, "its own words"});
            QVERIFY(!words.sentence.isEmpty());
            QVERIFY(!titles.contains(words.title));
            titles << words.title;
        }
        QVERIFY(format::vaultWords({}).title.isEmpty());
    }

    void everyEntryHasAWord()
    {
        for (const secrets::EntryKind &kind : secrets::entryKinds())
            QVERIFY(format::entryWord(std::string(kind.name)) !=
                    QString::fromUtf8(kind.name.data(), static_cast<qsizetype>(kind.name.size())));
        QCOMPARE(format::entryWord(secrets::relayTokenEntry("https://relay.example.com")),
                 QStringLiteral("Token for https://relay.example.com"));
    }
};

QTEST_GUILESS_MAIN(CredentialHealthTest)
#include "CredentialHealthTest.moc"

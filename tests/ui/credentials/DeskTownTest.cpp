// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/credentials/DeskTown.h"
#include "tests/ui/credentials/Stage.h"
#include "ui/credentials/SecretField.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using tests::DeskTown;
using tests::Stage;

namespace {

std::string keyIdOf(const std::string &token)
{
    return twilio::WebhookKey::derive(Secret(token)).id();
}

/// Presses Next after each verified step, while webhooks go on coming, until this is shown.
bool goOnUntil(Stage &stage, DeskTown &town, const QString &words)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 30'000) {
        town.sendWebhooks();
        QTest::qWait(10);
        if (stage.text().contains(words))
            return true;
        if (stage.canPress(u"Next"_s))
            stage.press(u"Next"_s);
    }
    qWarning("the screen says: %s", qPrintable(stage.text()));
    return false;
}

} // namespace

/// The screen with its real adapters: the REST client against the simulated Twilio, the control API against
/// real relays, all in this process.
class DeskTownTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_town = std::make_unique<DeskTown>(); }
    void cleanup() { m_town.reset(); }

    void aTokenRotationReachesEveryRelayAndRefusesNoWebhook()
    {
        Stage stage(m_town->ports());
        begin(stage, u"Start rotation"_s);
        QVERIFY(goOnUntil(stage, *m_town, u"Done. "_s));
        const std::string token = m_town->side.account.primaryToken;
        QVERIFY(token != DeskTown::firstToken);
        QVERIFY(!m_town->side.account.secondaryToken);
        QCOMPARE(m_town->inKeyring(secrets::authTokenEntry), token);
        QCOMPARE(m_town->keyIdsOf(m_town->first), std::vector<std::string>{keyIdOf(token)});
        QCOMPARE(m_town->keyIdsOf(m_town->second), std::vector<std::string>{keyIdOf(token)});
        QCOMPARE(m_town->refused, 0);
        QCOMPARE(m_town->first.webhook(DeskTown::firstToken, DeskTown::accountSid), 403);
        QTRY_VERIFY(!stage.audit().filter(u"Auth Token promoted"_s).isEmpty());
        stage.press(u"Close"_s);
        QTRY_VERIFY(stage.text().contains(u"webhook key matches the token"_s));
    }

    void nothingIsMadeWhileARelayOfTheAccountIsAway()
    {
        m_town->second.stop();
        Stage stage(m_town->ports());
        stage.connectTo(*m_town->connection);
        stage.press(u"Start rotation"_s);
        const QString away = QString::fromStdString(m_town->second.url()) + u" was not reached."_s;
        QTRY_VERIFY_WITH_TIMEOUT(stage.text().contains(away), 20'000);
        QVERIFY(!stage.canPress(u"Begin"_s));
        QVERIFY(!m_town->side.account.secondaryToken);
        stage.visible<QCheckBox>()->click();
        stage.press(u"Begin"_s);
        QTRY_VERIFY(stage.text().contains(u"done and verified"_s));
    }

    void aRelayThatGoesAwayStopsTheStepBeforeThePromotion()
    {
        Stage stage(m_town->ports());
        begin(stage, u"Start rotation"_s);
        QVERIFY(goOnUntil(stage, *m_town, u"Step 2 of 9"_s));
        QTRY_VERIFY(stage.canPress(u"Next"_s));
        m_town->second.stop();
        stage.press(u"Next"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stage.canPress(u"Try again"_s), 20'000);
        QCOMPARE(m_town->side.account.primaryToken, DeskTown::firstToken);
        stage.press(u"Go on without "_s + QString::fromStdString(m_town->second.url()));
        QVERIFY(stage.find(u"Next"_s) || QTest::qWaitFor([&] { return stage.find(u"Next"_s) != nullptr; }));
        QTRY_VERIFY_WITH_TIMEOUT(stage.text().contains(u"Step 3 of 9"_s) && stage.canPress(u"Next"_s),
                                 20'000);
        QCOMPARE(m_town->keyIdsOf(m_town->first).size(), std::size_t(2));
    }

    void aRotationGoesOnAfterTheConsoleWasKilled()
    {
        {
            Stage stage(m_town->ports());
            begin(stage, u"Start rotation"_s);
            QVERIFY(goOnUntil(stage, *m_town, u"Step 4 of 9"_s));
        }
        m_town->connection =
            std::make_unique<link::ClientRelay>(m_town->first.address(), m_town->first.url());
        m_town->connection->start();
        Stage stage(m_town->ports());
        stage.connectTo(*m_town->connection);
        stage.press(u"Go on with it"_s);
        QVERIFY(goOnUntil(stage, *m_town, u"Done. "_s));
        const std::string token = m_town->side.account.primaryToken;
        QVERIFY(token != DeskTown::firstToken);
        QCOMPARE(m_town->keyIdsOf(m_town->second), std::vector<std::string>{keyIdOf(token)});
        QCOMPARE(m_town->refused, 0);
    }

    void aRotationIsBackedOutBeforeThePromotion()
    {
        Stage stage(m_town->ports());
        begin(stage, u"Start rotation"_s);
        QVERIFY(goOnUntil(stage, *m_town, u"Step 4 of 9"_s));
        QTRY_VERIFY(stage.canPress(u"Next"_s));
        stage.press(u"Back out"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stage.text().contains(u"Backed out"_s), 10'000);
        QVERIFY(!m_town->side.account.secondaryToken);
        for (tests::TownRelay *relay : {&m_town->first, &m_town->second})
            QCOMPARE(m_town->keyIdsOf(*relay), std::vector<std::string>{keyIdOf(DeskTown::firstToken)});
    }

    void aFittingKeyIsMadeUsedAndRotated()
    {
        Stage stage(m_town->ports());
        stage.connectTo(*m_town->connection);
        stage.press(u"Make a fitting key"_s);
        QTRY_COMPARE(m_town->side.account.keys.size(), std::size_t(1));
        const std::string first = m_town->side.account.keys.begin()->first;
        QTRY_VERIFY_WITH_TIMEOUT(!stage.labels().filter(u"used "_s).isEmpty(), 10'000);
        QTRY_VERIFY(stage.text().contains(u"The API key reaches only what a relay needs."_s));
        stage.page().rotateApiKey();
        stage.press(u"Begin"_s);
        QVERIFY(goOnUntil(stage, *m_town, u"Done. "_s));
        QCOMPARE(m_town->side.account.keys.size(), std::size_t(1));
        QVERIFY(m_town->side.account.keys.begin()->first != first);
        QCOMPARE(m_town->inKeyring(secrets::apiKeyEntry), m_town->side.account.keys.begin()->first);
    }

    void aKeyIsRevokedAtTheCarrier()
    {
        Stage stage(m_town->ports());
        stage.connectTo(*m_town->connection);
        stage.press(u"Make a fitting key"_s);
        QTRY_COMPARE(m_town->side.account.keys.size(), std::size_t(1));
        const QString sid = QString::fromStdString(m_town->side.account.keys.begin()->first);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.labels().filter(u"used "_s).isEmpty(), 10'000);
        stage.press(u"Revoke…"_s);
        stage.visible<QLineEdit>()->setText(sid.right(4));
        stage.press(u"Revoke %1…%2"_s.arg(sid.left(6), sid.right(4)));
        QTRY_VERIFY_WITH_TIMEOUT(m_town->side.account.keys.empty(), 10'000);
    }

    void whatTheCarrierSaysOfATypedTokenCounts_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<carrier::Fate>("fate");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isStored");
        const QString second(32, u'b');
        QTest::newRow("its secondary one")
            << second << carrier::Fate::Answer << u"Auth Token replaced"_s << true;
        QTest::newRow("none of its own")
            << QString(32, u'c') << carrier::Fate::Answer << u"The carrier refuses this token"_s << false;
        QTest::newRow("no answer") << second << carrier::Fate::CutBeforeDoing
                                   << u"The carrier could not be asked"_s << false;
        QTest::newRow("too many questions")
            << second << carrier::Fate::Throttle << u"The carrier could not be asked"_s << false;
        QTest::newRow("an error of its own")
            << second << carrier::Fate::FailAfterDoing << u"The carrier could not be asked"_s << false;
    }
    void whatTheCarrierSaysOfATypedTokenCounts()
    {
        QFETCH(QString, token);
        QFETCH(carrier::Fate, fate);
        QFETCH(QString, words);
        QFETCH(bool, isStored);
        m_town->side.account.secondaryToken = std::string(32, 'b');
        m_town->server.setFate([fate](const carrier::RestRequest &) { return fate; });
        Stage stage(m_town->ports());
        QTRY_VERIFY(stage.text().contains(u"AC1111…1111"_s));
        stage.press(u"Replace…"_s);
        stage.visible<credentials::SecretField>()->setText(token);
        stage.press(u"Replace"_s);
        const auto isTold = [&] { return (stage.text() + stage.audit().join(u'\n')).contains(words); };
        QVERIFY2(QTest::qWaitFor(isTold, 10'000), qPrintable(stage.text()));
        QCOMPARE(m_town->inKeyring(secrets::authTokenEntry),
                 isStored ? token.toStdString() : DeskTown::firstToken);
    }

private:
    void begin(Stage &stage, const QString &button)
    {
        stage.connectTo(*m_town->connection);
        stage.press(button);
        stage.press(u"Begin"_s);
    }

    std::unique_ptr<DeskTown> m_town;
};

QTEST_MAIN(DeskTownTest)
#include "DeskTownTest.moc"

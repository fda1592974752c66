// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/RunningCarrier.h"
#include "tests/ctl/RunningRelay.h"
#include "tests/ctl/WatchedDesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace ringdown;
using namespace ringdown::ctl;

/// The built program replaces credentials at the built relay and the simulated carrier, while calls come in.
class RotateCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theAuthTokenIsReplacedStepByStep();
    void ctrlCStopsItAndStatusTells();
    void anotherOneWaitsForTheFirst();
    void aRelayThatIsGoneStopsItWithWhatItMeans();
    void itIsUndone();
    void theApiKeyIsReplaced();
    void eachRelayIsShownItsOwnTokenAlone();
    void noWebhookWasRefusedAndNoValueSeen();

private:
    QStringList rotate(const QStringList &arguments) const
    {
        return QStringList{u"secrets"_s, u"rotate"_s} + arguments +
               QStringList{u"--twilio-api"_s, m_carrier.url(), u"--settle"_s, u"1"_s};
    }

    WatchedDesk m_desk;
    RunningRelay m_relay;
    RunningCarrier m_carrier;
};

void RotateCommandTest::initTestCase()
{
    QVERIFY(m_carrier.start());
    QVERIFY(m_relay.start({{u"RINGDOWN_WEBHOOK_KEYS"_s, derivedKey()},
                           {u"RINGDOWN_ADMIN_TOKEN"_s, adminToken},
                           {u"TWILIO_ACCOUNT_SID"_s, accountSid},
                           {u"TWILIO_API_KEY"_s, apiKey},
                           {u"TWILIO_API_SECRET"_s, apiSecret}},
                          {u"--twilio-api"_s, m_carrier.url()}));
    const QString file = m_desk.write(u"repos.env"_s, envFile());
    QCOMPARE(m_desk.ask({u"secrets"_s, u"import"_s, file}).code, 0);
    QCOMPARE(m_desk.ask({u"secrets"_s, u"set"_s, u"relay-token"_s, m_relay.url()}, adminToken).code, 0);
    m_carrier.tell("call " + m_relay.url().toLatin1() + " 5");
}

void RotateCommandTest::theAuthTokenIsReplacedStepByStep()
{
    const ProgramRun ran = m_desk.ask(rotate({u"auth-token"_s, u"--relay"_s, m_relay.url()}));
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith("[1/9] ") && ran.err.contains("\n[9/9] "), ran.err.constData());
    QCOMPARE(ran.err.count(": ...\n"), 9);
    QCOMPARE(ran.err.count(": done. "), 9);
    const QJsonObject counts = m_carrier.counts();
    QCOMPARE(counts[u"promotions"_s].toInt(), 1);
    // What the desk has now is the carrier's primary token.
    const ProgramRun key = m_desk.run({u"secrets"_s, u"webhook-key"_s});
    QVERIFY2(key.err.startsWith("Webhook key " + counts[u"signsWith"_s].toString().toLatin1()),
             key.err.constData());
    QCOMPARE(m_desk.ask(rotate({u"--status"_s})).err, QByteArray("No rotation waits to be finished.\n"));
}

void RotateCommandTest::ctrlCStopsItAndStatusTells()
{
    QProcess program;
    program.setProcessEnvironment(m_desk.environment());
    program.setReadChannel(QProcess::StandardError);
    program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"),
                  rotate({u"auth-token"_s, u"--relay"_s, m_relay.url()}));
    QByteArray told;
    while (!told.contains("[3/9]") && program.waitForReadyRead(30'000))
        told += program.readAllStandardError();
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    QVERIFY(program.waitForFinished(30'000));
    told += program.readAllStandardError();
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    QVERIFY2(told.contains("Go on with 'ringdownctl secrets rotate auth-token --resume'"), told.constData());
    const ProgramRun status = m_desk.ask({u"secrets"_s, u"rotate"_s, u"--status"_s});
    QCOMPARE(status.code, 0);
    QVERIFY2(status.out.startsWith("rotation\tauth-token\nstarted\t") &&
                 status.out.contains("relay\t" + m_relay.url().toLatin1()),
             status.out.constData());
    const QJsonObject json =
        QJsonDocument::fromJson(m_desk.ask({u"secrets"_s, u"rotate"_s, u"--status"_s, u"--json"_s}).out)
            .object();
    QCOMPARE(json[u"pending"_s].toObject()[u"kind"_s].toString(), u"auth-token"_s);
}

void RotateCommandTest::anotherOneWaitsForTheFirst()
{
    const ProgramRun begun = m_desk.ask(rotate({u"api-key"_s, u"--relay"_s, m_relay.url()}));
    QCOMPARE(begun.code, 1);
    QVERIFY2(begun.err.contains("has not ended: finish it with --resume"), begun.err.constData());
    const ProgramRun other = m_desk.ask(rotate({u"api-key"_s, u"--resume"_s}));
    QCOMPARE(other.code, 1);
    QVERIFY2(other.err.contains("is that of the auth-token"), other.err.constData());
}

void RotateCommandTest::aRelayThatIsGoneStopsItWithWhatItMeans()
{
    QCOMPARE(m_desk.ask({u"secrets"_s, u"set"_s, u"relay-token"_s, u"http://127.0.0.1:1"_s}, adminToken).code,
             0);
    const ProgramRun ran = m_desk.ask(
        rotate({u"--resume"_s, u"--relay"_s, m_relay.url(), u"--relay"_s, u"http://127.0.0.1:1"_s}));
    QCOMPARE(ran.code, 69);
    QVERIFY2(ran.err.contains("FAILED. ") && ran.err.contains("http://127.0.0.1:1") &&
                 ran.err.contains("Nothing has changed for callers"),
             ran.err.constData());
    QCOMPARE(m_carrier.counts()[u"promotions"_s].toInt(), 1);
}

void RotateCommandTest::itIsUndone()
{
    const ProgramRun ran = m_desk.ask(rotate({u"--abort"_s, u"--relay"_s, m_relay.url()}));
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(!m_carrier.counts()[u"hasSecondary"_s].toBool(true));
    QCOMPARE(m_desk.ask(rotate({u"--resume"_s})).code, 1);
}

void RotateCommandTest::theApiKeyIsReplaced()
{
    const ProgramRun forgotten = m_desk.ask(rotate({u"api-key"_s, u"--relay"_s, m_relay.url()}));
    QCOMPARE(forgotten.code, 1); // the desk has a token for another relay too
    QVERIFY2(forgotten.err.contains("http://127.0.0.1:1") && forgotten.err.contains("--without"),
             forgotten.err.constData());
    const ProgramRun ran =
        m_desk.ask(rotate({u"api-key"_s, u"--relay"_s, m_relay.url(), u"--relay"_s, m_relay.url() + u'/',
                           u"--without"_s, u"http://127.0.0.1:1/"_s}));
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY2(ran.err.contains("Revoked: " + apiKey), ran.err.constData());
    QVERIFY2(ran.err.contains("1 relay answered"), ran.err.constData());
    QVERIFY2(m_desk.ledger().contains("\"left-out\",\"entry\":\"relay-token http://127.0.0.1:1\""),
             m_desk.ledger().constData());
    const ProgramRun exported = m_desk.run({u"secrets"_s, u"export"_s, u"--tier"_s, u"runtime"_s});
    QVERIFY(exported.out.contains("\nTWILIO_API_KEY=SK") && !exported.out.contains(apiKey));
}

/// RINGDOWN_TOKEN is that of one relay, where the desk has one for each.
void RotateCommandTest::eachRelayIsShownItsOwnTokenAlone()
{
    const QByteArray otherToken = "fake-admin-token-of-the-second-relay-0123456789";
    RunningRelay other;
    QVERIFY(other.start({{u"RINGDOWN_WEBHOOK_KEYS"_s, derivedKey()},
                         {u"RINGDOWN_ADMIN_TOKEN"_s, otherToken},
                         {u"TWILIO_ACCOUNT_SID"_s, accountSid}},
                        {u"--twilio-api"_s, m_carrier.url()}));
    const QString gone = u"http://127.0.0.1:1"_s;
    QCOMPARE(m_desk.ask({u"secrets"_s, u"forget"_s, u"relay-token"_s, gone}).code, 0);
    QCOMPARE(m_desk.ask({u"secrets"_s, u"set"_s, u"relay-token"_s, other.url()}, otherToken).code, 0);
    m_desk.environment().insert(u"RINGDOWN_TOKEN"_s, QString::fromLatin1(adminToken));
    const ProgramRun ran =
        m_desk.ask(rotate({u"api-key"_s, u"--relay"_s, m_relay.url(), u"--relay"_s, other.url()}));
    m_desk.environment().remove(u"RINGDOWN_TOKEN"_s);
    QVERIFY2(ran.code == 0 && ran.err.contains("2 relays took the key"), ran.err.constData());
}

void RotateCommandTest::noWebhookWasRefusedAndNoValueSeen()
{
    const QJsonObject counts = m_carrier.counts();
    QVERIFY(counts[u"sent"_s].toInt() > 20);
    QCOMPARE(counts[u"refused"_s].toInt(-1), 0);
    QCOMPARE(counts[u"failed"_s].toInt(-1), 0);
    QCOMPARE(m_desk.leak(), QByteArray());
}

QTEST_GUILESS_MAIN(RotateCommandTest)
#include "RotateCommandTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/RelayProgramRig.h"
#include "tests/relay/ServerRig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace ringdown;
using namespace Qt::StringLiterals;
using test::Ended;
using test::fakeToken;
using test::webhookKeys;

/// The real program while it serves: it is told to end or to read its secrets again, or is killed.
class RelaySignalsTest : public QObject, private test::RelayProgramRig {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeFolder(); }
    void sigtermEndsItWhileClientsStay();
    void sighupReadsKeysAgain();
    void sighupTakesATokenBack();
    void aBadReloadChangesNothing();
    void aKilledRelayComesBackWithItsPlan();
};

void RelaySignalsTest::sigtermEndsItWhileClientsStay()
{
    for (const int signal : {SIGTERM, SIGINT}) {
        QProcessEnvironment variables = environment();
        variables.insert(u"RINGDOWN_VIEWER_TOKEN"_s, QString::fromStdString(test::viewerToken));
        const auto relay = started(dataArguments(), variables);
        QVERIFY(relay);
        test::RawClient idle(m_port);
        test::RawClient halfway(m_port);
        halfway.send("GET /healthz HTTP/1.1\r\nHo");
        test::RawClient feed(m_port);
        feed.send(test::feedRequest());
        QVERIFY(feed.receiveBytes(12).ends_with("101"));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ended(*relay, signal).code, 0);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
}

void RelaySignalsTest::sighupReadsKeysAgain()
{
    QProcessEnvironment variables = environment();
    variables.remove(u"RINGDOWN_WEBHOOK_KEYS"_s);
    const auto line = [](const char *token) {
        return "RINGDOWN_WEBHOOK_KEYS=" + webhookKeys(token).toUtf8() + "\n";
    };
    const auto relay = started(
        dataArguments() + QStringList{u"--env-file"_s, writeEnvFile(line("fake-old-token"))}, variables);
    QVERIFY(relay);
    QCOMPARE(statusOfSigned("fake-old-token"), 404); // genuine, but there is no plan that knows the number
    QCOMPARE(statusOfSigned("fake-new-token"), 403);
    writeEnvFile(line("fake-new-token"));
    ::kill(static_cast<pid_t>(relay->processId()), SIGHUP);
    QTRY_COMPARE(statusOfSigned("fake-new-token"), 404);
    QCOMPARE(statusOfSigned("fake-old-token"), 403);
    const Ended end = ended(*relay, SIGTERM);
    QCOMPARE(end.code, 0);
    QVERIFY2(end.words.contains("were read again"), end.words.constData());
}

void RelaySignalsTest::sighupTakesATokenBack()
{
    QProcessEnvironment variables = environment();
    variables.remove(u"RINGDOWN_VIEWER_TOKEN"_s);
    const auto line = [](const std::string &token) {
        return "RINGDOWN_VIEWER_TOKEN=" + QByteArray::fromStdString(token) + "\n";
    };
    const std::string leaked(40, 'x');
    const auto relay =
        started(dataArguments() + QStringList{u"--env-file"_s, writeEnvFile(line(leaked))}, variables);
    QVERIFY(relay);
    const auto statusFor = [&](const std::string &token) {
        return test::exchange(m_port, test::apiRequest("GET /api/v1/plan/revisions", token)).status;
    };
    QCOMPARE(statusFor(leaked), 200);
    writeEnvFile(line(test::viewerToken));
    ::kill(static_cast<pid_t>(relay->processId()), SIGHUP);
    QTRY_COMPARE(statusFor(test::viewerToken), 200);
    QCOMPARE(statusFor(leaked), 401);
    QCOMPARE(ended(*relay, SIGTERM).code, 0);
}

void RelaySignalsTest::aBadReloadChangesNothing()
{
    QProcessEnvironment variables = environment();
    variables.remove(u"RINGDOWN_WEBHOOK_KEYS"_s);
    const QByteArray line = "RINGDOWN_WEBHOOK_KEYS=" + webhookKeys().toUtf8() + "\n";
    const auto relay = started(dataArguments() + QStringList{u"--env-file"_s, writeEnvFile(line)}, variables);
    QVERIFY(relay);
    writeEnvFile(QByteArray("TWILIO_AUTH_TOKEN=") + fakeToken + "\n");
    ::kill(static_cast<pid_t>(relay->processId()), SIGHUP);
    QTRY_VERIFY([&] {
        relay->waitForReadyRead(50);
        return test::exchange(m_port, "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").status == 200;
    }());
    const Ended end = ended(*relay, SIGTERM);
    QCOMPARE(end.code, 0);
    QVERIFY2(end.words.contains("everything stays as it was"), end.words.constData());
    QVERIFY(!end.words.contains(fakeToken));
}

void RelaySignalsTest::aKilledRelayComesBackWithItsPlan()
{
    QProcessEnvironment variables = environment();
    variables.insert(u"RINGDOWN_OPERATOR_TOKEN"_s, QString::fromStdString(test::operatorToken));
    QFile harbor(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
    QVERIFY(harbor.open(QIODevice::ReadOnly));
    const std::string plan = harbor.readAll().toStdString();
    auto relay = started(dataArguments(), variables);
    QVERIFY(relay);
    const auto pushed = test::exchange(
        m_port, test::apiRequest("PUT /api/v1/plan", test::operatorToken, plan, "If-Match: \"0\"\r\n"));
    QCOMPARE(pushed.status, 200);
    ended(*relay, SIGKILL);
    relay = started(dataArguments(), variables);
    QVERIFY(relay);
    QCOMPARE(test::exchange(m_port, test::apiRequest("GET /api/v1/plan", test::operatorToken)).header("etag"),
             std::string("\"1\""));
    QCOMPARE(test::exchange(m_port, "GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
}

QTEST_GUILESS_MAIN(RelaySignalsTest)
#include "RelaySignalsTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/WholeTown.h"
#include "tests/ctl/Program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::string sid = "CA" + std::string(32, '7');

/// The program in a process of its own, while the relay answers in this one.
ctl::ProgramRun run(const WholeTown &town, const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = ctl::bareEnvironment();
    environment.insert(u"RINGDOWN_TOKEN"_s, QString::fromLatin1(WholeTown::operatorToken));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"),
                  arguments + QStringList{u"--relay"_s, QString::fromStdString(town.relay->apiUrl())});
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 30'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QString callName()
{
    return QString::fromStdString(sid);
}

/// A call that rang a tier and was missed, as the log has it.
void logMissedCall(WholeTown &town)
{
    Event received;
    received.kind = EventKind::CallReceived;
    received.at = town.clock.now();
    received.tenant = TenantId("qdn");
    received.call = CallSid(sid);
    received.from = callerNumber;
    received.to = businessNumber;
    received.revision = 1;
    received.why = "It rang.";
    Event tier = received;
    tier.kind = EventKind::TierRinging;
    tier.tier = TierId("primary");
    Event ended = received;
    ended.kind = EventKind::CallEnded;
    ended.outcome = Outcome::Missed;
    store::Record record;
    record.events = {received, tier, ended};
    town.store.append(std::move(record), [](const Result<store::Committed> &) {});
}

} // namespace

/// `ringdownctl claim` and `unclaim` against a real relay.
class ClaimCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallIsClaimedAndGivenBack()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        logMissedCall(town);
        const ctl::ProgramRun claimed = run(town, {u"claim"_s, callName(), u"--by"_s, u"Dana"_s});
        QCOMPARE(claimed.err, QByteArray("Dana (token operator) has the call from +12025550147.\n"));
        QCOMPARE(claimed.code, 0);
        QCOMPARE(claimed.out, QByteArray());

        const ctl::ProgramRun second = run(town, {u"claim"_s, callName(), u"--by"_s, u"Lee"_s});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.startsWith("Not claimed: this call is already claimed by Dana"),
                 second.err.constData());

        const ctl::ProgramRun back = run(town, {u"unclaim"_s, callName(), u"--by"_s, u"Lee"_s, u"--json"_s});
        QCOMPARE(back.err, QByteArray("The call from +12025550147 is open again.\n"));
        QCOMPARE(back.code, 0);
        const QJsonObject call = QJsonDocument::fromJson(back.out).object();
        QCOMPARE(call.value(u"sid"_s).toString(), callName());
        QVERIFY(call.value(u"claimedBy"_s).isNull());
        QCOMPARE(town.store.call(CallSid(sid))->call.claimedBy, std::string());

        const ctl::ProgramRun twice = run(town, {u"unclaim"_s, callName()});
        QCOMPARE(twice.code, 1);
        QVERIFY2(twice.err.startsWith("Not given back: nobody has claimed this call"), twice.err.constData());
    }

    void whatIsNoCallIsRefusedBeforeAnybodyIsAsked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("a number") << QStringList{u"unclaim"_s, u"+12025550147"_s}
                                  << QByteArray("CALL: '+12025550147' is no call's id");
        QTest::newRow("a long name") << QStringList{u"claim"_s, callName(), u"--by"_s, QString(101, u'x')}
                                     << QByteArray("--by: a name has at most 100 bytes, and this has 101");
    }
    void whatIsNoCallIsRefusedBeforeAnybodyIsAsked()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, words);
        WholeTown town;
        QVERIFY(town.isServing);
        const ctl::ProgramRun said = run(town, arguments);
        QCOMPARE(said.code, 2);
        QVERIFY2(said.err.contains(words), said.err.constData());
    }
};

QTEST_GUILESS_MAIN(ClaimCommandsTest)
#include "ClaimCommandsTest.moc"

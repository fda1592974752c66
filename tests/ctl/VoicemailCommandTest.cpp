// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/WholeTown.h"
#include "tests/ctl/Program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const std::string greeting = "caller hears \"Please leave a message after the tone.\"";

/// The program in a process of its own, while the relay answers in this one.
ctl::ProgramRun voicemail(const WholeTown &town, const QStringList &arguments,
                          const QByteArray &token = WholeTown::operatorToken)
{
    QProcess program;
    QProcessEnvironment environment = ctl::bareEnvironment();
    environment.insert(u"RINGDOWN_TOKEN"_s, QString::fromLatin1(token));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"),
                  QStringList{u"voicemail"_s} + arguments +
                      QStringList{u"--relay"_s, QString::fromStdString(town.relay->apiUrl())});
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 30'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

/// A caller for whom nobody picks up.
std::string waitingCall(WholeTown &town)
{
    carrier::CallScript script;
    script.from = callerNumber;
    script.to = businessNumber;
    script.message = 6s;
    const std::string sid = *town.carrier.call(std::move(script));
    const auto rings = [&] {
        return std::any_of(town.lines.begin(), town.lines.end(),
                           [](const std::string &line) { return line.starts_with(captain + " rings"); });
    };
    if (!QTest::qWaitFor(rings, 20'000))
        qWarning("no phone rings");
    return sid;
}

QString nameOf(const std::string &sid)
{
    return QString::fromStdString(sid);
}

std::vector<Event> ordersOf(const WholeTown &town, const std::string &sid)
{
    std::vector<Event> orders;
    for (const Event &event : town.store.events()) {
        if (event.call.value == sid && event.what == "sent-to-voicemail")
            orders.push_back(event);
    }
    return orders;
}

} // namespace

/// `ringdownctl voicemail` against a real relay and its carrier.
class VoicemailCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWaitingCallerIsSentThere()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        const std::string sid = waitingCall(town);
        const ctl::ProgramRun sent = voicemail(town, {nameOf(sid), u"--by"_s, u"Dana"_s});
        QVERIFY2(sent.code == 0, sent.err.constData());
        QCOMPARE(sent.err, QByteArray("+12025550147 goes to voicemail; there is no way back.\n"));
        QCOMPARE(sent.out, QByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(town.saw(greeting), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(sid), 30'000);
        QCOMPARE(town.store.call(CallSid(sid))->call.outcome, std::optional(Outcome::Voicemail));
        const auto orders = ordersOf(town, sid);
        QCOMPARE(orders.size(), std::size_t(1));
        QVERIFY2(orders[0].by.starts_with("Dana"), orders[0].by.c_str());

        const ctl::ProgramRun late = voicemail(town, {nameOf(sid)});
        QCOMPARE(late.code, 1);
        QVERIFY2(late.err.startsWith("Not sent to voicemail: this call is over"), late.err.constData());
    }

    void scriptsGetTheCallAndASecondOrderChangesNothing()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        const std::string sid = waitingCall(town);
        QCOMPARE(voicemail(town, {nameOf(sid), u"--by"_s, u"Dana"_s}).code, 0);
        const ctl::ProgramRun again = voicemail(town, {nameOf(sid), u"--by"_s, u"Lee"_s, u"--json"_s});
        QVERIFY2(again.code == 0 || again.err.contains("asked for a message already"), again.err.constData());
        if (again.code == 0)
            QCOMPARE(QJsonDocument::fromJson(again.out).object().value(u"sid"_s).toString(), nameOf(sid));
        QCOMPARE(ordersOf(town, sid).size(), std::size_t(1));
        QVERIFY(ordersOf(town, sid)[0].by.starts_with("Dana"));
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(sid), 30'000);
    }

    void withoutANameTheTokensStandsInTheLog()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        const std::string sid = waitingCall(town);
        const ctl::ProgramRun sent = voicemail(town, {nameOf(sid), u"--json"_s});
        QVERIFY2(sent.code == 0, sent.err.constData());
        const QJsonObject call = QJsonDocument::fromJson(sent.out).object();
        QCOMPARE(call.value(u"sid"_s).toString(), nameOf(sid));
        QVERIFY(call.value(u"outcome"_s).isNull());
        QCOMPARE(ordersOf(town, sid).size(), std::size_t(1));
        QCOMPARE(ordersOf(town, sid)[0].by, std::string("operator"));
        QTRY_VERIFY_WITH_TIMEOUT(town.hasEnded(sid), 30'000);
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("words");
        const QByteArray token = WholeTown::operatorToken;
        const QString unknown = u"CA"_s + QString(32, u'7');
        QTest::newRow("no such call")
            << unknown << token << 1
            << QByteArray("Not sent to voicemail: ") + "the log has no call " + unknown.toLatin1();
        QTest::newRow("a number") << u"+12025550147"_s << token << 2
                                  << QByteArray("CALL: '+12025550147' is no call's id: that is CA and 32");
        QTest::newRow("cut off") << u"CA123"_s << token << 2 << QByteArray("CALL: 'CA123' is no call's id");
        QTest::newRow("a token of nobody") << unknown << QByteArray("no-token-of-this-relay-000000000") << 1
                                           << QByteArray("Not sent to voicemail: ");
    }
    void whatCannotBeIsSaid()
    {
        QFETCH(const QString, call);
        QFETCH(const QByteArray, token);
        QFETCH(const int, code);
        QFETCH(const QByteArray, words);
        WholeTown town;
        QVERIFY(town.isServing);
        const ctl::ProgramRun said = voicemail(town, {call}, token);
        QCOMPARE(said.code, code);
        QVERIFY2(said.err.contains(words), said.err.constData());
        QCOMPARE(said.out, QByteArray());
    }

    void aNameThatIsTooLongIsRefusedBeforeAnybodyIsAsked()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        const std::string sid = waitingCall(town);
        const ctl::ProgramRun said = voicemail(town, {nameOf(sid), u"--by"_s, QString(101, u'x')});
        QCOMPARE(said.code, 2);
        QVERIFY2(said.err.contains("--by: a name has at most 100 bytes, and this has 101"),
                 said.err.constData());
        QVERIFY(ordersOf(town, sid).empty());
    }
};

QTEST_GUILESS_MAIN(VoicemailCommandTest)
#include "VoicemailCommandTest.moc"

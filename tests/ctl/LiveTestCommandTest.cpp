// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/WholeTown.h"
#include "tests/ctl/Program.h"
#include "tests/ctl/Terminal.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::test;
using namespace Qt::Literals::StringLiterals;
using ctl::Terminal;

namespace {

/// One run of "test-call qdn --live" against a town, with a person at its standard input.
struct Asking {
    /// keys: typed when the question stands, which is what the program says last.
    Asking(const WholeTown &town, const QStringList &options, const QByteArray &keys)
    {
        QProcessEnvironment environment = ctl::bareEnvironment();
        environment.insert(u"RINGDOWN_TOKEN"_s, QString::fromLatin1(WholeTown::operatorToken));
        program.setProcessEnvironment(environment);
        terminal.attach(program, STDIN_FILENO);
        program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"),
                      QStringList{u"test-call"_s, u"qdn"_s, u"--live"_s, u"--relay"_s,
                                  QString::fromStdString(town.relay->apiUrl())} +
                          options);
        isAsked = QTest::qWaitFor(
            [this] {
                read();
                return err.endsWith("? [y/N] ") || program.state() == QProcess::NotRunning;
            },
            30'000);
        placedBefore = town.carrier.callList().size();
        terminal.type(keys);
        hasEnded = QTest::qWaitFor([this] { return program.state() == QProcess::NotRunning; }, 90'000);
        read();
    }

    void read()
    {
        err += program.readAllStandardError();
        out += program.readAllStandardOutput();
    }

    Terminal terminal;
    QProcess program;
    QByteArray err;
    QByteArray out;
    bool isAsked = false;
    bool hasEnded = false;
    std::size_t placedBefore = 0; ///< calls at the carrier while the question stood
};

carrier::PhoneScript answering(std::chrono::seconds after)
{
    carrier::PhoneScript script;
    script.does = carrier::PhoneScript::Does::Answers;
    script.after = after;
    script.talks = std::chrono::seconds(5);
    return script;
}

bool hasRung(const WholeTown &town, const std::string &phone)
{
    return std::any_of(town.lines.begin(), town.lines.end(), [&](const std::string &line) {
        return line.find(phone + " rings") != std::string::npos;
    });
}

} // namespace

/// The question before a live test call, on a real terminal, and what comes after it.
class LiveTestCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyAYesPlacesTheCall_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("no") << QByteArray("n\n");
        QTest::newRow("Return alone") << QByteArray("\n");
        QTest::newRow("something else") << QByteArray("yy\n");
        QTest::newRow("the end of the input") << QByteArray("\x04");
    }
    void onlyAYesPlacesTheCall()
    {
        QFETCH(QByteArray, keys);
        WholeTown town;
        QVERIFY(town.isServing);
        Asking asking(town, {}, keys);
        QVERIFY(asking.isAsked && asking.hasEnded);
        QCOMPARE(asking.program.exitCode(), 1);
        QVERIFY2(asking.err.contains("+16195550101 calls +16195550100, and real phones ring.") &&
                     asking.err.endsWith("Place it? [y/N] "),
                 asking.err.constData());
        QCOMPARE(asking.out, QByteArray());
        QVERIFY(town.carrier.callList().empty());
    }

    void theQuestionOfOnePhoneNamesItAndAYesRingsItAlone()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        town.carrier.equip(office, answering(std::chrono::seconds(3)));
        Asking asking(town, {u"--contact"_s, u"office"_s}, "y\n");
        QVERIFY(asking.isAsked && asking.hasEnded);
        QVERIFY2(asking.err.contains("one phone alone really rings") &&
                     asking.err.contains(QByteArray("Ring Office at ").append(office) + "? [y/N] "),
                 asking.err.constData());
        QCOMPARE(asking.placedBefore, std::size_t(0));
        QVERIFY2(asking.program.exitCode() == 0, asking.err.constData());
        QVERIFY2(asking.out.contains("  leg.ringing  ") && asking.out.contains("  call.connected  ") &&
                     asking.out.endsWith("Outcome: answered\n"),
                 asking.out.constData());
        QVERIFY(hasRung(town, office));
        QVERIFY(!hasRung(town, captain));
    }

    void whoIsNoContactIsSaidBeforeAnyQuestion()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        Asking asking(town, {u"--contact"_s, u"nobody"_s}, {});
        QVERIFY(asking.hasEnded);
        QCOMPARE(asking.program.exitCode(), 1);
        QVERIFY2(asking.err.contains("qdn has no contact \"nobody\"") && !asking.err.contains("[y/N]"),
                 asking.err.constData());
    }

    void withoutATerminalNobodyIsAskedAndNothingIsPlaced()
    {
        WholeTown town;
        QVERIFY(town.isServing);
        QProcess program;
        QProcessEnvironment environment = ctl::bareEnvironment();
        environment.insert(u"RINGDOWN_TOKEN"_s, QString::fromLatin1(WholeTown::operatorToken));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"),
                      {u"test-call"_s, u"qdn"_s, u"--live"_s, u"--relay"_s,
                       QString::fromStdString(town.relay->apiUrl())});
        program.write("y\n");
        program.closeWriteChannel();
        QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 30'000));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.readAllStandardError().endsWith("No call was placed. Do it with --yes.\n"));
        QVERIFY(town.carrier.callList().empty());
    }
};

QTEST_GUILESS_MAIN(LiveTestCommandTest)
#include "LiveTestCommandTest.moc"

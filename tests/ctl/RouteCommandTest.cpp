// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/RouteCommand.h"
#include "app/ctl/CommandLine.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace ringdown::ctl;
using namespace Qt::StringLiterals;

namespace {

const QString harbor = QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json");

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray complaints;
};

Run run(const QStringList &args)
{
    std::ostringstream out;
    std::ostringstream complaints;
    Run run;
    std::vector<std::string> arguments = {"route"};
    for (const QString &arg : args)
        arguments.push_back(arg.toStdString());
    run.code = static_cast<int>(runCommandLine({routeCommand()}, arguments, out, complaints));
    run.out = QByteArray::fromStdString(out.str());
    run.complaints = QByteArray::fromStdString(complaints.str());
    return run;
}

QStringList call(const QString &at, const QStringList &more = {})
{
    return QStringList{harbor, u"--to"_s, u"+16195550100"_s, u"--from"_s, u"+16195550188"_s, u"--at"_s, at} +
           more;
}

} // namespace

class RouteCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHolidayIsToldWithEverythingThatDidNotApply();
    void aCascadeIsToldOnceALine();
    void answersAndDigitsLeadThePath();
    void jsonIsOneObject();
    void aNumberMayBeWrittenByHand();
    void aWithheldNumberHasAWord();
    void whatCannotBeAskedIsUsage_data();
    void whatCannotBeAskedIsUsage();
    void anUnknownNumberIsANo();
    void everyErrorOfThePlanIsPrinted();
    void aPlanThatIsNotThereCannotBeRead();
};

void RouteCommandTest::aHolidayIsToldWithEverythingThatDidNotApply()
{
    const Run told = run(call(u"2026-11-26T10:00-08:00"_s));
    QCOMPARE(told.code, 0);
    QCOMPARE(told.complaints, QByteArray());
    const QByteArrayList lines = told.out.split('\n');
    QVERIFY(lines[1].startsWith("   0:00  Closed on Thursday 26 November 2026 at 10:00: Thanksgiving "
                                "(the 4th Thursday of November) is closed all day."));
    QCOMPARE(lines[2], QByteArray("           not taken:"));
    QVERIFY(lines.contains("           - override: None is set."));
    QVERIFY(lines.contains(
        "           - Thursday's usual hours (09:00-17:00): Thanksgiving replaces the whole day."));
    for (const char *kind : {"exceptions for one date", "yearly exceptions"})
        QVERIFY2(told.out.contains(QByteArray("           - ") + kind + ": "), kind);
    QVERIFY(told.out.endsWith("\nOutcome: voicemail (the caller leaves a message).\n"));
}

void RouteCommandTest::aCascadeIsToldOnceALine()
{
    const Run told = run(call(u"2026-11-28T23:30-08:00"_s, {u"--digits"_s, u"1"_s}));
    const QByteArrayList lines = told.out.split('\n');
    QVERIFY(lines.contains("   0:00  Primary is first: Captain rings for 20 s."));
    QVERIFY(lines.contains(
        "   0:20  Captain did not pick up within 20 s, so Backup is next: Office rings for 25 s."));
    QVERIFY(!told.out.contains("  Captain did not pick up within 20 s.\n"));
    QVERIFY(!told.out.contains("Captain's phone rings"));
    for (qsizetype i = 1; i < lines.size(); ++i)
        QVERIFY2(lines[i] != lines[i - 1], lines[i].constData());
}

void RouteCommandTest::answersAndDigitsLeadThePath()
{
    const Run told = run(call(u"2026-11-27T10:00-08:00"_s,
                              {u"--digits"_s, u"2"_s, u"--answers"_s, u"office@12,captain=voicemail"_s}));
    QCOMPARE(told.code, 0);
    QVERIFY(told.out.contains("   0:15  Office pressed 1 and is joined with the caller.\n"));
    QVERIFY(told.out.contains("   1:15  Office took the call and talked with the caller for 60 s.\n"));
    QVERIFY(told.out.endsWith("\nOutcome: answered (a person takes the call).\n"));
    const Run byTier =
        run(call(u"2026-11-27T10:00-08:00"_s, {u"--digits"_s, u"2"_s, u"--answers"_s, u"backup"_s}));
    QVERIFY(byTier.out.contains("   0:08  Office pressed 1 and is joined with the caller.\n"));
}

void RouteCommandTest::jsonIsOneObject()
{
    const Run told = run(call(u"2026-11-26T10:00-08:00"_s, {u"--json"_s}));
    QCOMPARE(told.code, 0);
    QCOMPARE(told.out.count('\n'), 1);
    const QJsonObject path = QJsonDocument::fromJson(told.out).object();
    QCOMPARE(path[u"tenant"_s].toString(), u"qdn"_s);
    QCOMPARE(path[u"route"_s].toString(), u"closed"_s);
    QCOMPARE(path[u"outcome"_s].toString(), u"voicemail"_s);
    QVERIFY(path[u"steps"_s].isArray());
}

void RouteCommandTest::aNumberMayBeWrittenByHand()
{
    const QStringList args{harbor,
                           u"--to"_s,
                           u"(619) 555-0100"_s,
                           u"--from"_s,
                           u"619-555-0177"_s,
                           u"--at"_s,
                           u"2026-11-26T10:00-08:00"_s};
    const Run told = run(args);
    QCOMPARE(told.code, 0);
    QVERIFY(told.out.contains("Caller rule VIPs matches"));
}

void RouteCommandTest::aWithheldNumberHasAWord()
{
    const Run told = run({harbor, u"--to"_s, u"+16195550100"_s, u"--from"_s, u"anonymous"_s, u"--at"_s,
                          u"2026-11-25T10:00-08:00"_s});
    QCOMPARE(told.code, 0);
    QVERIFY(told.out.contains("Outcome: "));
}

void RouteCommandTest::whatCannotBeAskedIsUsage_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QByteArray>("complaint");
    const QString at = u"2026-11-26T10:00-08:00"_s;
    QTest::newRow("nothing") << QStringList{} << QByteArray("it needs PLAN");
    QTest::newRow("two plans") << call(at, {harbor}) << QByteArray("is one argument too many");
    QTest::newRow("no --to") << QStringList{harbor, u"--from"_s, u"+16195550188"_s, u"--at"_s, at}
                             << QByteArray("--to NUMBER is missing");
    QTest::newRow("no --at") << QStringList{harbor, u"--to"_s, u"+16195550100"_s, u"--from"_s, u"anonymous"_s}
                             << QByteArray("--at TIME is missing");
    QTest::newRow("time without offset")
        << call(u"2026-11-26T10:00"_s) << QByteArray("not a time with offset");
    QTest::newRow("unknown option") << call(at, {u"--loud"_s}) << QByteArray("loud");
    QTest::newRow("answers") << call(at, {u"--answers"_s, u"office@soon"_s}) << QByteArray("'office@soon'");
    QTest::newRow("nobody of that name") << call(at, {u"--answers"_s, u"usher"_s}) << QByteArray("'usher'");
    const auto calledFrom = [&](const QString &from) {
        return QStringList{harbor, u"--to"_s, u"+16195550100"_s, u"--from"_s, from, u"--at"_s, at};
    };
    QTest::newRow("a caller's number mistyped")
        << calledFrom(u"xyz"_s)
        << QByteArray("--from: 'xyz' is no phone number; write it as +16195550123, or anonymous for a "
                      "caller who withholds theirs");
    QTest::newRow("a caller's number of too few digits")
        << calledFrom(u"555"_s) << QByteArray("--from: '555'");
    QTest::newRow("a caller's number that its country has not")
        << calledFrom(u"+1619555"_s) << QByteArray("--from: '+1619555' is no phone number");
    QTest::newRow("no caller's number") << calledFrom(QString()) << QByteArray("--from: ''");
    QTest::newRow("the withheld word mistyped")
        << calledFrom(u"anonymos"_s) << QByteArray("--from: 'anonymos'");
    QTest::newRow("digits") << call(at, {u"--digits"_s, u"12a"_s}) << QByteArray("'12a'");
}

void RouteCommandTest::whatCannotBeAskedIsUsage()
{
    QFETCH(QStringList, args);
    QFETCH(QByteArray, complaint);
    const Run told = run(args);
    QCOMPARE(told.code, 2);
    QCOMPARE(told.out, QByteArray());
    QVERIFY2(told.complaints.contains(complaint), told.complaints.constData());
}

void RouteCommandTest::anUnknownNumberIsANo()
{
    const Run told = run({harbor, u"--to"_s, u"+16195550999"_s, u"--from"_s, u"anonymous"_s, u"--at"_s,
                          u"2026-11-26T10:00-08:00"_s});
    QCOMPARE(told.code, 1);
    QVERIFY(told.complaints.contains("'+16195550999'"));
}

void RouteCommandTest::everyErrorOfThePlanIsPrinted()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 2, "tenants": [{"id": "QDN"}]})");
    file.close();
    QStringList args = call(u"2026-11-26T10:00-08:00"_s);
    args[0] = file.fileName();
    const Run told = run(args);
    QCOMPARE(told.code, 1);
    QCOMPARE(told.out, QByteArray());
    QVERIFY(told.complaints.contains("format: "));
    QVERIFY(told.complaints.contains("tenants[0].id: "));
}

void RouteCommandTest::aPlanThatIsNotThereCannotBeRead()
{
    QStringList args = call(u"2026-11-26T10:00-08:00"_s);
    args[0] = u"/nowhere/plan.json"_s;
    const Run told = run(args);
    QCOMPARE(told.code, 73);
    QVERIFY(told.complaints.contains("/nowhere/plan.json cannot be read"));
}

QTEST_GUILESS_MAIN(RouteCommandTest)
#include "RouteCommandTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringdown::ctl;

namespace {

const QString harbor = QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json");
const QByteArray token = "test-token-0123456789-0123456789-0123";
const QString nobody = QStringLiteral("http://127.0.0.1:1");

} // namespace

/// The built program without a relay.
class ProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void helpAndVersionNeedNothing();
    void whatCannotBeWrittenIsNotDone();
    void aPlanWithoutErrorsIsDone();
    void aPlanWithErrorsIsANo();
    void aPlanMayComeFromStandardInput();
    void aFileThatIsNotThereIsSaid();
    void checkSpeaksJson();
    void plansAreComparedInWords();
    void exitCodesTellWhatWentWrong_data();
    void exitCodesTellWhatWentWrong();
    void theTokenIsNeverPrinted();

private:
    QString changedPlan(const QByteArray &from, const QByteArray &to);

    QTemporaryDir m_folder;
};

QString ProgramTest::changedPlan(const QByteArray &from, const QByteArray &to)
{
    QFile source(harbor);
    QFile target(m_folder.filePath(u"changed.json"_s));
    if (source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly))
        target.write(source.readAll().replace(from, to));
    return target.fileName();
}

void ProgramTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void ProgramTest::helpAndVersionNeedNothing()
{
    const ProgramRun help = runProgram({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.startsWith("Usage: ringdownctl COMMAND") && help.err.isEmpty());
    QCOMPARE(runProgram({u"--version"_s}).out, QByteArray("ringdownctl " RINGDOWN_VERSION "\n"));
}

void ProgramTest::whatCannotBeWrittenIsNotDone()
{
    for (const QStringList &arguments : {QStringList{u"--help"_s}, QStringList{u"check"_s, harbor}}) {
        QProcess program;
        program.setStandardOutputFile(u"/dev/full"_s);
        const ProgramRun told = finish(program, arguments);
        QCOMPARE(told.code, 73);
        QVERIFY2(
            told.err.endsWith("standard output cannot be written; free some space, or write elsewhere\n"),
            told.err.constData());
    }
}

void ProgramTest::aPlanWithoutErrorsIsDone()
{
    const ProgramRun checked = runProgram({u"check"_s, harbor});
    QCOMPARE(checked.code, 0);
    QCOMPARE(checked.out.count("\nwarning: ") + (checked.out.startsWith("warning: ") ? 1 : 0), 2);
    QCOMPARE(checked.err, harbor.toUtf8() + ": no errors, 2 warnings.\n");
}

void ProgramTest::aPlanWithErrorsIsANo()
{
    const ProgramRun checked = runProgram({u"check"_s, changedPlan("\"seconds\": 20", "\"seconds\": 3")});
    QCOMPARE(checked.code, 1);
    QCOMPARE(checked.out,
             QByteArray("error: tenants[0].tiers[0].seconds: 3 is not a whole number from 5 to 600\n"));
    QVERIFY(checked.err.endsWith(": 1 error; warnings come once these are repaired.\n"));
}

void ProgramTest::aPlanMayComeFromStandardInput()
{
    const ProgramRun checked = runProgram({u"check"_s, u"-"_s}, {}, "{\"format\": 1, \"tenants\": []}");
    QCOMPARE(checked.code, 0);
    QCOMPARE(checked.err, QByteArray("-: no errors, no warnings.\n"));
    QCOMPARE(runProgram({u"check"_s, u"-"_s}, {}, "{").code, 1);
}

void ProgramTest::aFileThatIsNotThereIsSaid()
{
    const ProgramRun checked = runProgram({u"check"_s, u"/nowhere/plan.json"_s});
    QCOMPARE(checked.code, 73);
    QCOMPARE(checked.err,
             QByteArray("ringdownctl: /nowhere/plan.json cannot be read: No such file or directory.\n"));
    QCOMPARE(runProgram({u"check"_s, m_folder.path()}).code, 73);
}

void ProgramTest::checkSpeaksJson()
{
    const ProgramRun checked =
        runProgram({u"check"_s, u"--json"_s, changedPlan("\"busy\"", "\"bu\\u0073y!\"")});
    QCOMPARE(checked.code, 1);
    const QJsonObject answer = QJsonDocument::fromJson(checked.out).object();
    QCOMPARE(answer[u"warnings"_s].toArray().size(), 0);
    const QJsonObject error = answer[u"errors"_s].toArray().at(0).toObject();
    QCOMPARE(error[u"path"_s].toString(), u"tenants[0].callers[0].then.reject"_s);
    QCOMPARE(error[u"value"_s].toString(), u"\"busy!\""_s);
    QCOMPARE(error[u"expected"_s].toString(), u"one of \"busy\", \"rejected\""_s);
}

void ProgramTest::plansAreComparedInWords()
{
    const QString changed = changedPlan("13:00-18:00", "13:00-17:00");
    const ProgramRun compared = runProgram({u"diff"_s, changed, harbor});
    QCOMPARE(compared.code, 0);
    QCOMPARE(compared.out, QByteArray("~ qdn: Friday closes at 18:00 instead of 17:00.\n"));
    QCOMPARE(compared.err, QByteArray("1 change.\n"));
    QCOMPARE(runProgram({u"diff"_s, harbor, harbor}).err, QByteArray("The plans are the same.\n"));
    const QJsonObject json =
        QJsonDocument::fromJson(runProgram({u"diff"_s, changed, harbor, u"--json"_s}).out).object();
    QCOMPARE(json[u"changes"_s].toArray().at(0).toObject()[u"path"_s].toString(),
             u"tenants[0].hours.week.fri"_s);
}

void ProgramTest::exitCodesTellWhatWentWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &with, int code,
                        const char *words) {
        QTest::newRow(name) << arguments << with << code << QByteArray(words);
    };
    row("no command", {}, {}, 2, "a command is missing");
    row("unknown command", {u"pusch"_s}, {}, 2, "unknown command 'pusch'");
    row("unknown option", {u"check"_s, harbor, u"--yaml"_s}, {}, 2,
        "unknown option '--yaml'; known: --relay, --json");
    row("diff with itself alone", {u"diff"_s, harbor}, {}, 2, "name a second file or a --relay");
    row("diff with too much", {u"diff"_s, harbor, harbor, u"--relay"_s, nobody}, token, 2,
        "name a second file or a --relay");
    row("no relay", {u"pull"_s}, token, 2, "--relay URL is missing");
    row("relay without scheme", {u"pull"_s, u"--relay"_s, u"relay.example.com"_s}, token, 2,
        "begins with http or https");
    row("relay at no port", {u"pull"_s, u"--relay"_s, u"http://127.0.0.1:99999"_s}, token, 2,
        "the port of a relay's URL is a number from 1 to 65535");
    row("relay with a path", {u"pull"_s, u"--relay"_s, u"https://relay.example.com/api"_s}, token, 2,
        "without a path");
    row("secret in the relay", {u"pull"_s, u"--relay"_s, u"https://me:secret@relay.example.com"_s}, token, 2,
        "has no user or password");
    row("no token", {u"pull"_s, u"--relay"_s, nobody}, {}, 78,
        "There is no session bus here, so no keyring can be reached. Log in to a desktop, or run this with "
        "'dbus-run-session'. Or set RINGDOWN_TOKEN to the relay's viewer, operator or admin token.\n");
    row("short token", {u"pull"_s, u"--relay"_s, nobody}, "short", 78, "RINGDOWN_TOKEN holds no token");
    row("token with a blank", {u"pull"_s, u"--relay"_s, nobody}, token + " x", 78,
        "RINGDOWN_TOKEN holds no token");
    row("nobody there, pull", {u"pull"_s, u"--relay"_s, nobody}, token, 69, "Not pulled: no relay answers");
    row("nobody there, push", {u"push"_s, harbor, u"--relay"_s, nobody}, token, 69,
        "Not pushed: no relay answers");
    row("nobody there, tail", {u"tail"_s, u"--relay"_s, nobody}, token, 69,
        "Feed not followed: no relay answers");
    row("nobody there, voicemail", {u"voicemail"_s, u"CA"_s + QString(32, u'1'), u"--relay"_s, nobody}, token,
        69, "Not sent to voicemail: no relay answers");
    row("voicemail of nobody", {u"voicemail"_s, u"--relay"_s, nobody}, token, 2, "it needs CALL");
    row("nobody there, test call", {u"test-call"_s, u"qdn"_s, u"--relay"_s, nobody}, token, 69,
        "Feed not followed: no relay answers");
    row("push a missing file", {u"push"_s, u"/nowhere"_s, u"--relay"_s, nobody}, token, 73, "cannot be read");
    row("push based on a word", {u"push"_s, harbor, u"--relay"_s, nobody, u"--based-on"_s, u"newest"_s},
        token, 2, "needs the number of a revision");
    const QString longNote(501, u'n');
    row("push with a long note", {u"push"_s, harbor, u"--relay"_s, nobody, u"--note"_s, longNote}, token, 2,
        "--note: a note has at most 500 bytes, and this has 501");
    row("roll back with a long name", {u"rollback"_s, u"1"_s, u"--relay"_s, nobody, u"--author"_s, longNote},
        token, 2, "--author: a name has at most 100 bytes, and this has 501");
    row("a file without a name", {u"check"_s, QString()}, {}, 73,
        "the name of the file is empty: name a file, or - for standard input");
    row("before time begins",
        {u"route"_s, harbor, u"--to"_s, u"+16195550100"_s, u"--from"_s, u"+16195550177"_s, u"--at"_s,
         u"1969-12-31T00:00Z"_s},
        {}, 2, "is before 1970, where time begins here");
    row("roll back to a word", {u"rollback"_s, u"last"_s, u"--relay"_s, nobody}, token, 2,
        "'last' is no revision");
    row("roll back to none", {u"rollback"_s, u"0"_s, u"--relay"_s, nobody}, token, 2, "'0' is no revision");
    row("tail after a word", {u"tail"_s, u"--after"_s, u"now"_s, u"--relay"_s, nobody}, token, 2,
        "needs the number of an event");
    row("unknown outcome", {u"calls"_s, u"--outcome"_s, u"lost"_s, u"--relay"_s, nobody}, token, 2,
        "--outcome is answered, voicemail");
    row("since a word", {u"calls"_s, u"--since"_s, u"monday"_s, u"--relay"_s, nobody}, token, 2,
        "--since: 'monday'");
    row("limit of none", {u"calls"_s, u"--limit"_s, u"0"_s, u"--relay"_s, nobody}, token, 2,
        "whole number above 0");
    row("two formats", {u"calls"_s, u"--csv"_s, u"--json"_s, u"--relay"_s, nobody}, token, 2,
        "exclude each other");
    row("unknown pace", {u"test-call"_s, u"qdn"_s, u"--pace"_s, u"slow"_s, u"--relay"_s, nobody}, token, 2,
        "--pace is real or fast");
}

void ProgramTest::exitCodesTellWhatWentWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, token);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    const ProgramRun ran = runProgram(arguments, token);
    QVERIFY2(ran.err.contains(words), ran.err.constData());
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.out, QByteArray());
}

void ProgramTest::theTokenIsNeverPrinted()
{
    for (const QByteArray &held : {token, QByteArray("short-and-secret")}) {
        const ProgramRun ran = runProgram({u"pull"_s, u"--relay"_s, nobody}, held);
        QVERIFY(!ran.err.contains(held) && !ran.out.contains(held));
    }
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "ProgramTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/RunningRelay.h"

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
const QByteArray operatorToken = "test-operator-0123456789-0123456789";
const QByteArray viewerToken = "test-viewer-0123456789-0123456789-0";

/// A webhook key of 40 zero bytes: well formed, and nobody signs with it.
QString webhookKey()
{
    return u"whk1_"_s + QString::fromLatin1(QByteArray(40, '\0').toBase64(QByteArray::Base64UrlEncoding |
                                                                          QByteArray::OmitTrailingEquals));
}

} // namespace

/// The built program against the built relay, from seeding to a rolled back plan, in this order.
class RelayCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void thePlanIsPulledAsItWasSeeded();
    void aCheckAtTheRelayWarnsAsAPushWould();
    void aPushTellsWhatChanged();
    void aPushOfWhatIsLiveChangesNothing();
    void aStalePushNamesWhoWasFirst();
    void aViewerCannotPush();
    void anUnknownTokenIsSaid();
    void theLivePlanIsCompared();
    void theHistoryIsListed();
    void aRollbackIsANewRevision();
    void aTestCallIsTraced();
    void aTestCallToNobodyIsANo();
    void aLiveTestCallSaysWhatItNeeds();
    void callsAreListedAndExported();
    void theFeedIsFollowed();

private:
    ProgramRun ask(QStringList arguments, const QByteArray &token = operatorToken);
    QString earlierFriday();

    QTemporaryDir m_folder;
    RunningRelay m_relay;
};

ProgramRun RelayCommandsTest::ask(QStringList arguments, const QByteArray &token)
{
    arguments << u"--relay"_s << m_relay.url();
    return runProgram(arguments, token);
}

QString RelayCommandsTest::earlierFriday()
{
    QFile source(harbor);
    QFile target(m_folder.filePath(u"friday.json"_s));
    if (source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly))
        target.write(source.readAll().replace("13:00-18:00", "13:00-17:00"));
    return target.fileName();
}

void RelayCommandsTest::initTestCase()
{
    QVERIFY(m_relay.start({{u"RINGDOWN_WEBHOOK_KEYS"_s, webhookKey().toLatin1()},
                           {u"RINGDOWN_OPERATOR_TOKEN"_s, operatorToken},
                           {u"RINGDOWN_VIEWER_TOKEN"_s, viewerToken}}));
}

void RelayCommandsTest::cleanupTestCase()
{
    QVERIFY(m_relay.stop());
}

void RelayCommandsTest::thePlanIsPulledAsItWasSeeded()
{
    const ProgramRun pulled = ask({u"pull"_s}, viewerToken);
    QCOMPARE(pulled.code, 0);
    QCOMPARE(pulled.err, QByteArray("This is revision 1.\n"));
    const ProgramRun compared = runProgram({u"check"_s, u"-"_s}, {}, pulled.out);
    QCOMPARE(compared.code, 0);
    QCOMPARE(ask({u"diff"_s, harbor}).err, QByteArray("The plans are the same.\n"));
}

/// This relay has no API key, and a plan alone does not tell that.
void RelayCommandsTest::aCheckAtTheRelayWarnsAsAPushWould()
{
    const ProgramRun alone = runProgram({u"check"_s, earlierFriday()}, {});
    const ProgramRun checked = ask({u"check"_s, earlierFriday()}, viewerToken);
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.out.contains("API key"), checked.out.constData());
    QVERIFY(checked.out.count("warning: ") > alone.out.count("warning: "));
}

void RelayCommandsTest::aPushTellsWhatChanged()
{
    const ProgramRun pushed =
        ask({u"push"_s, earlierFriday(), u"--note"_s, u"holiday"_s, u"--author"_s, u"Dana"_s});
    QCOMPARE(pushed.code, 0);
    QCOMPARE(pushed.out, QByteArray("2\n"));
    QVERIFY2(pushed.err.startsWith("~ qdn: Friday closes at 17:00 instead of 18:00.\nwarning: "),
             pushed.err.constData());
    const QByteArray last = pushed.err.trimmed().split('\n').last();
    QVERIFY2(last.startsWith("Revision 2 is live. It replaces revision 1 at 2") &&
                 last.contains("(ringdown-relay, \"Seeded from "),
             last.constData());
}

void RelayCommandsTest::aPushOfWhatIsLiveChangesNothing()
{
    for (const QStringList &more : {QStringList(), QStringList{u"--based-on"_s, u"2"_s}}) {
        const ProgramRun pushed = ask(QStringList{u"push"_s, earlierFriday()} + more);
        QCOMPARE(pushed.code, 0);
        QCOMPARE(pushed.out, QByteArray("2\n"));
        QCOMPARE(pushed.err, QByteArray("Nothing changed: revision 2 is this plan already.\n"));
    }
    QCOMPARE(ask({u"revisions"_s}).out.count('\n'), 2);
    QCOMPARE(ask({u"push"_s, earlierFriday(), u"--based-on"_s, u"1"_s}).code, 1);
    const ProgramRun unknown = ask({u"push"_s, harbor, u"--based-on"_s, u"7"_s});
    QCOMPARE(unknown.code, 1);
    QCOMPARE(unknown.err, QByteArray("Not pushed: there is no revision 7 yet, revision 2 is live.\n"));
}

void RelayCommandsTest::aStalePushNamesWhoWasFirst()
{
    const ProgramRun pushed = ask({u"push"_s, harbor, u"--based-on"_s, u"1"_s});
    QCOMPARE(pushed.code, 1);
    QCOMPARE(pushed.out, QByteArray());
    QVERIFY2(pushed.err.startsWith("Not pushed: somebody pushed revision 2 at 2"), pushed.err.constData());
    QVERIFY2(pushed.err.contains(" (Dana") &&
                 pushed.err.contains("\"holiday\").\nYour file is safe. Compare with 'ringdownctl diff "),
             pushed.err.constData());
}

void RelayCommandsTest::aViewerCannotPush()
{
    const ProgramRun pushed = ask({u"push"_s, harbor}, viewerToken);
    QCOMPARE(pushed.code, 1);
    QCOMPARE(pushed.err, QByteArray("Not pushed: viewers cannot push. Use an operator token.\n"));
}

void RelayCommandsTest::anUnknownTokenIsSaid()
{
    const ProgramRun pulled = ask({u"pull"_s}, "test-nobody-0123456789-0123456789-0");
    QCOMPARE(pulled.code, 1);
    QVERIFY2(pulled.err.startsWith("Not pulled: the relay does not know this token."),
             pulled.err.constData());
    const ProgramRun followed = ask({u"tail"_s}, "test-nobody-0123456789-0123456789-0");
    QCOMPARE(followed.code, 1);
    QVERIFY2(followed.err.contains("does not know this token"), followed.err.constData());
}

void RelayCommandsTest::theLivePlanIsCompared()
{
    const ProgramRun compared = ask({u"diff"_s, harbor}, viewerToken);
    QCOMPARE(compared.code, 0);
    QCOMPARE(compared.out, QByteArray("~ qdn: Friday closes at 18:00 instead of 17:00.\n"));
}

void RelayCommandsTest::theHistoryIsListed()
{
    const ProgramRun listed = ask({u"revisions"_s}, viewerToken);
    QCOMPARE(listed.code, 0);
    const QByteArrayList lines = listed.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith("2\t2") && lines[0].contains("\tDana") && lines[0].endsWith("\tholiday"));
    const QJsonArray json =
        QJsonDocument::fromJson(ask({u"revisions"_s, u"--json"_s}).out).object()[u"revisions"_s].toArray();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[0].toObject()[u"note"_s].toString(), u"holiday"_s);
}

void RelayCommandsTest::aRollbackIsANewRevision()
{
    const ProgramRun rolled = ask({u"rollback"_s, u"1"_s, u"--note"_s, u"undo"_s});
    QCOMPARE(rolled.code, 0);
    QCOMPARE(rolled.out, QByteArray("3\n"));
    QCOMPARE(ask({u"diff"_s, harbor}).err, QByteArray("The plans are the same.\n"));
    const ProgramRun again = ask({u"rollback"_s, u"3"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, QByteArray("3\n"));
    QCOMPARE(again.err, QByteArray("Nothing changed: revision 3 is live already.\n"));
    const ProgramRun refused = ask({u"rollback"_s, u"99"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.startsWith("Not rolled back: ") && refused.err.contains("99"),
             refused.err.constData());
}

void RelayCommandsTest::aTestCallIsTraced()
{
    const ProgramRun called = ask({u"test-call"_s, u"crew"_s, u"--answers"_s, u"relief@3"_s});
    QVERIFY2(called.code == 0, called.err.constData());
    QVERIFY2(called.out.startsWith("[x]    0.0 s  call.received  "), called.out.constData());
    QVERIFY(called.out.contains("  tier.ringing  ") && called.out.contains("[!] "));
    QVERIFY2(called.out.endsWith("\nOutcome: answered\n"), called.out.constData());
    const ProgramRun json = ask({u"test-call"_s, u"crew"_s, u"--from"_s, u"+16195550188"_s, u"--json"_s});
    QCOMPARE(json.code, 0);
    const QByteArrayList lines = json.out.trimmed().split('\n');
    QCOMPARE(QJsonDocument::fromJson(lines.first()).object()[u"from"_s].toString(), u"+16195550188"_s);
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object()[u"kind"_s].toString(), u"call.ended"_s);
}

void RelayCommandsTest::aTestCallToNobodyIsANo()
{
    const ProgramRun called = ask({u"test-call"_s, u"nobody"_s});
    QCOMPARE(called.code, 1);
    QVERIFY2(called.err.startsWith("No test call: ") && called.err.contains("nobody"),
             called.err.constData());
    QCOMPARE(ask({u"test-call"_s, u"crew"_s}, viewerToken).code, 1);
}

void RelayCommandsTest::aLiveTestCallSaysWhatItNeeds()
{
    const ProgramRun without = ask({u"test-call"_s, u"crew"_s, u"--live"_s, u"--yes"_s});
    QCOMPARE(without.code, 1);
    QVERIFY2(without.err.startsWith("No test call: This relay has no API key"), without.err.constData());
    const ProgramRun drilled = ask({u"test-call"_s, u"crew"_s, u"--live"_s, u"--answers"_s, u"relief@3"_s});
    QCOMPARE(drilled.code, 2);
    QVERIFY2(drilled.err.contains("--answers is of drills"), drilled.err.constData());
}

void RelayCommandsTest::callsAreListedAndExported()
{
    const ProgramRun listed = ask({u"calls"_s}, viewerToken);
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.err, QByteArray("2 calls.\n"));
    QCOMPARE(listed.out.count('\n'), 2);
    QVERIFY2(listed.out.count(" (test)  ") == 2 && listed.out.contains("  answered (test)  "), // drills
             listed.out.constData());
    QCOMPARE(ask({u"calls"_s, u"--limit"_s, u"1"_s}).err,
             QByteArray("1 call; there are more, see --limit.\n"));
    QCOMPARE(ask({u"calls"_s, u"--outcome"_s, u"answered"_s}).out.count('\n'), 1);
    QCOMPARE(ask({u"calls"_s, u"--until"_s, u"2020-01-01T00:00Z"_s}).err, QByteArray("no calls.\n"));
    const QByteArray csv = ask({u"calls"_s, u"--csv"_s, u"--from"_s, u"+16195550188"_s}).out;
    QVERIFY(csv.startsWith("\"startedAt\",\"endedAt\",\"outcome\""));
    QVERIFY2(csv.contains(",\"crew\",\"'+16195550188\","), csv.constData());
    const auto filtered = [&](const QString &filter) { return ask({u"calls"_s, u"--filter"_s, filter}); };
    QCOMPARE(filtered(u"last:1h -outcome:answered"_s).err, QByteArray("1 call.\n"));
    QCOMPARE(filtered(u"from:+16195550188 on:today"_s).err, QByteArray("1 call.\n"));
    QCOMPARE(filtered(u"-from:+16195550188 has:test"_s).err, QByteArray("1 call.\n"));
    const ProgramRun slip = filtered(u"outcome:mised"_s);
    QCOMPARE(slip.code, 2);
    QVERIFY2(slip.err.contains("outcome: 'mised'") && slip.err.contains("Did you mean missed?\n"), slip.err);
    QCOMPARE(ask({u"calls"_s, u"--filter"_s, u"lee"_s, u"--q"_s, u"lee"_s}).code, 2);
    const QJsonObject json = QJsonDocument::fromJson(ask({u"calls"_s, u"--json"_s}).out).object();
    QCOMPARE(json[u"calls"_s].toArray().size(), 2);
}

void RelayCommandsTest::theFeedIsFollowed()
{
    QProcess tail;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RINGDOWN_TOKEN"_s, QString::fromLatin1(viewerToken));
    tail.setProcessEnvironment(environment);
    tail.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"),
               {u"tail"_s, u"--after"_s, u"0"_s, u"--relay"_s, m_relay.url()});
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT((tail.waitForReadyRead(100), seen += tail.readAllStandardOutput(),
                              seen.contains("call.ended (test)")),
                             20'000);
    QVERIFY2(seen.left(200).contains("  #1  plan.pushed  "), seen.constData());
    QCOMPARE(ask({u"push"_s, earlierFriday()}).code, 0);
    QTRY_VERIFY_WITH_TIMEOUT(
        (tail.waitForReadyRead(100), seen += tail.readAllStandardOutput(), seen.count("plan.pushed") == 4),
        20'000);
    tail.terminate();
    QVERIFY(tail.waitForFinished());
}

QTEST_GUILESS_MAIN(RelayCommandsTest)
#include "RelayCommandsTest.moc"

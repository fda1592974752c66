// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/store/SqliteStore.h"
#include "core/store/sqlite/Database.h"
#include "tests/relay/RawClient.h"
#include "tests/relay/RelayProgramRig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace ringdown;
using namespace Qt::StringLiterals;
using test::Ended;

namespace {

const QStringList anyPort = {u"--listen"_s, u"127.0.0.1:0"_s};
const QString harbor = QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// A plan of a later version, which has a field that this one does not know.
std::string laterPlan()
{
    return contentOf(harbor).replace("\"format\": 1,", "\"format\": 1, \"later\": true,").toStdString();
}

std::string harborPlan()
{
    return plan::writePlan(plan::readPlan(contentOf(harbor).toStdString()).plan);
}

} // namespace

/// What the real program finds when it starts, and what it says of it.
class RelayStartTest : public QObject, private test::RelayProgramRig {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeFolder(); }
    void withoutDataADemoHasAFolderOfItsOwn();
    void aDemoLeavesTheStoreOfARelayAlone();
    void aRelayLeavesTheStoreOfADemoAlone();
    void aPlanThatIsNotUsedIsSaid();
    void withoutAPlanThereIsAWarning();
    void aPlanFileIsNotNeededOnceTheStoreHasOne();
    void aPlanOfALaterVersionIsPassedOver();
    void aStoreWithoutAPlanThatReadsIsServedAndRepaired();
    void signaturesWithoutAPublicUrlAreWarnedOf();
    void oneAddressForBothDoorsIsRefused();
    void aDamagedStoreNamesTheRepair();
    void aFullDiskKeepsNoCallerWaiting();
    void anotherProgramsFileIsLeftAlone();
    void whyAPlanCannotBeReadIsSaid();
    void aMisspelledNameIsToldWithTheOneThatWasMeant();
    void aCertificateThatIsNotThereIsFoundByTheCheck();
    void helpTellsWhereTheDataIs();

private:
    /// Starts it, ends it again and returns what it said; "never ready" when it did not start.
    QByteArray wordsOf(const QStringList &arguments)
    {
        const auto relay = started(arguments, environment());
        return relay ? ended(*relay, SIGTERM).words : QByteArray("never ready");
    }
    /// Makes the store with these revisions, whether they read or not.
    void store(const std::vector<std::string> &plans)
    {
        store::SqliteSettings settings;
        settings.directory = path(u"data"_s).toStdString();
        const auto opened = store::SqliteStore::open(settings);
        QVERIFY(opened);
        std::int64_t revision = 0;
        for (const std::string &plan : plans)
            QVERIFY((*opened)->push(revision++, plan, {}, {}, std::nullopt));
    }
    int statusOf(const std::string &request) const { return test::exchange(m_port, request).status; }
    int readiness() const { return statusOf("GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n"); }
};

void RelayStartTest::withoutDataADemoHasAFolderOfItsOwn()
{
    const QStringList demo = anyPort + QStringList{u"--demo"_s};
    const QString above = path(u".local/state/ringdown"_s);
    QVERIFY(!wordsOf(demo).contains("never ready"));
    QVERIFY(QFile::exists(above + u"/demo/log.sqlite"_s));
    QVERIFY(!QFile::exists(above + u"/log.sqlite"_s));
    const auto others =
        QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther; // who keep out of a relay's
    QCOMPARE(QFileInfo(above).permissions() & others, QFile::Permissions());
    QVERIFY(!wordsOf(anyPort).contains("never ready"));
    QVERIFY(QFile::exists(above + u"/log.sqlite"_s));
    QVERIFY(!wordsOf(demo).contains("never ready")); // beside it, and once more in the same folder
}

void RelayStartTest::aDemoLeavesTheStoreOfARelayAlone()
{
    QVERIFY(!wordsOf(dataArguments() + QStringList{u"--plan"_s, harbor}).contains("never ready"));
    const QString log = path(u"data/log.sqlite"_s);
    const QByteArray before = contentOf(log);
    const Ended end = run(dataArguments() + QStringList{u"--demo"_s}, environment());
    QCOMPARE(end.code, 73);
    QVERIFY2(end.words.contains(QFile::encodeName(path(u"data"_s)) + " holds the calls of real callers") &&
                 end.words.contains("give --demo a folder of its own"),
             end.words.constData());
    QCOMPARE(end.words.count('\n'), 1);
    QVERIFY(contentOf(log) == before);
}

void RelayStartTest::aRelayLeavesTheStoreOfADemoAlone()
{
    const QStringList demo = dataArguments() + QStringList{u"--demo"_s};
    QVERIFY(!wordsOf(demo).contains("never ready"));
    const QString log = path(u"data/log.sqlite"_s);
    const QByteArray before = contentOf(log);
    const Ended end = run(dataArguments(), environment());
    QCOMPARE(end.code, 73);
    QVERIFY2(end.words.contains(QFile::encodeName(path(u"data"_s)) + " was made by --demo") &&
                 end.words.contains("give --data another folder, or move this one away"),
             end.words.constData());
    QVERIFY(contentOf(log) == before);
    QVERIFY(!wordsOf(demo).contains("never ready"));
}

void RelayStartTest::aPlanThatIsNotUsedIsSaid()
{
    const QStringList seeded = dataArguments() + QStringList{u"--plan"_s, harbor};
    QVERIFY(!wordsOf(seeded).contains("is not used"));
    QVERIFY(!wordsOf(seeded).contains("is not used")); // it is the plan that the store has
    const QString other = path(u"other.json"_s);
    writeFile(other, contentOf(harbor).replace("13:00-18:00", "13:00-17:00"));
    const QByteArray words = wordsOf(dataArguments() + QStringList{u"--plan"_s, other});
    const QByteArray line = "info: " + QFile::encodeName(other) +
                            " is not used: the store has revision 1 of the plan; push it with \"ringdownctl "
                            "push\" to replace that\n";
    QVERIFY2(words.count("is not used") == 1 && words.contains(line), words.constData());
}

void RelayStartTest::withoutAPlanThereIsAWarning()
{
    const QByteArray words = wordsOf(dataArguments());
    QCOMPARE(words.count("warning: There is no plan yet"), 1);
    QVERIFY2(words.contains("Push one with \"ringdownctl push\""), words.constData());
    const QByteArray seeded = wordsOf(dataArguments() + QStringList{u"--plan"_s, harbor});
    QVERIFY2(!seeded.contains("There is no plan yet"), seeded.constData());
}

void RelayStartTest::aPlanFileIsNotNeededOnceTheStoreHasOne()
{
    QVERIFY(!wordsOf(dataArguments() + QStringList{u"--plan"_s, harbor}).contains("never ready"));
    const QStringList missing = dataArguments() + QStringList{u"--plan"_s, path(u"nope.json"_s)};
    const QByteArray words = wordsOf(missing);
    QVERIFY2(words.contains("warning: --plan: " + QFile::encodeName(path(u"nope.json"_s)) +
                            " cannot be read: No such file or directory; ") &&
                 words.contains("(not needed: the store has revision 1 of the plan)\n"),
             words.constData());
    writeFile(path(u"wrong.json"_s), R"({"format": 1, "tenants": [], "one": 1, "two": 2})");
    const QByteArray wrong = wordsOf(dataArguments() + QStringList{u"--plan"_s, path(u"wrong.json"_s)});
    QVERIFY2(wrong.contains("wrong.json: one: ") && wrong.contains("; two: "), wrong.constData());
    QCOMPARE(wrong.count("not needed"), 1);
    QCOMPARE(run(missing + QStringList{u"--check"_s}, environment()).code, 78);
}

void RelayStartTest::aPlanOfALaterVersionIsPassedOver()
{
    store({harborPlan(), laterPlan(), laterPlan()});
    const auto relay = started(dataArguments(), environment());
    QVERIFY(relay);
    QCOMPARE(readiness(), 200);
    QCOMPARE(statusOfSigned(test::fakeToken), 200);
    const QByteArray words = ended(*relay, SIGTERM).words;
    QVERIFY2(words.contains("error: This relay does not read plan revision 3 of its store (later: ") &&
                 words.contains("Revision 1 serves in its place. ") &&
                 words.contains("ringdownctl rollback 1."),
             words.constData());
}

void RelayStartTest::aStoreWithoutAPlanThatReadsIsServedAndRepaired()
{
    store({laterPlan()});
    QProcessEnvironment variables = environment();
    const std::string token = "a-token-for-tests-with-forty-characters-";
    variables.insert(u"RINGDOWN_OPERATOR_TOKEN"_s, QString::fromStdString(token));
    const auto relay = started(dataArguments(), variables);
    QVERIFY(relay);
    QCOMPARE(readiness(), 503);
    QCOMPARE(statusOfSigned(test::fakeToken), 404); // for which the carrier takes the fallback
    const std::string plan = harborPlan();
    QCOMPARE(statusOf("PUT /api/v1/plan HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token +
                      "\r\nIf-Match: \"1\"\r\nContent-Type: application/json\r\nContent-Length: " +
                      std::to_string(plan.size()) + "\r\n\r\n" + plan),
             200);
    QCOMPARE(readiness(), 200);
    QCOMPARE(statusOfSigned(test::fakeToken), 200);
    const QByteArray words = ended(*relay, SIGTERM).words;
    QVERIFY2(words.contains("No call is answered. Repair the plan"), words.constData());
    QVERIFY2(!words.contains("There is no plan yet"), words.constData());
}

void RelayStartTest::signaturesWithoutAPublicUrlAreWarnedOf()
{
    const QStringList open = {u"--data"_s, path(u"data"_s), u"--listen"_s, u"0.0.0.0:0"_s};
    const QByteArray words = wordsOf(open);
    QVERIFY2(words.contains("warning: Without --public-url signatures are checked against http://127.0.0.1:"),
             words.constData());
    const QByteArray named = wordsOf(open + QStringList{u"--public-url"_s, u"https://relay.example"_s});
    QVERIFY2(!named.contains("Without --public-url"), named.constData());
    QVERIFY(!wordsOf(dataArguments()).contains("Without --public-url")); // on loopback a proxy's matter
}

void RelayStartTest::oneAddressForBothDoorsIsRefused()
{
    const Ended end =
        run({u"--listen"_s, u"127.0.0.1:8080"_s, u"--api-listen"_s, u"127.0.0.1:8080"_s}, environment());
    QCOMPARE(end.code, 2);
    QVERIFY2(end.words.contains("--api-listen is the same address as --listen"), end.words.constData());
}

void RelayStartTest::aDamagedStoreNamesTheRepair()
{
    QVERIFY(!wordsOf(dataArguments()).contains("never ready"));
    writeFile(path(u"data/log.sqlite"_s), QByteArray(65'536, 'x'));
    const Ended end = run(dataArguments(), environment());
    QCOMPARE(end.code, 73);
    QVERIFY2(end.words.contains("log.sqlite: file is not a database; put a copy of its folder back, or move "
                                "the folder away to begin with an empty one"),
             end.words.constData());
}

void RelayStartTest::aFullDiskKeepsNoCallerWaiting()
{
    QVERIFY(!wordsOf(dataArguments() + QStringList{u"--plan"_s, harbor}).contains("never ready"));
    QProcessEnvironment variables = environment();
    variables.insert(u"RINGDOWN_OPERATOR_TOKEN"_s, QString(40, u'o'));
    QStringList arguments = {u"-c"_s, u"ulimit -f $1; shift; exec \"$@\""_s, u"sh"_s, u"80"_s};
    arguments += QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay");
    const auto relay = startedBy(u"/bin/sh"_s, arguments + dataArguments(), variables);
    QVERIFY2(relay, "it does not start");
    for (int call = 0; call < 20; ++call)
        QCOMPARE(statusOfSigned(test::fakeToken, call), 200);
    const auto get = [&](const std::string &path) {
        return test::exchange(m_port, "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    };
    QCOMPARE(get("/healthz").status, 200);
    QVERIFY(get("/readyz").body.find("store: it does not commit") != std::string::npos);
    const std::string plan = contentOf(harbor).replace("13:00-18:00", "13:00-17:00").toStdString();
    const auto push = test::exchange(
        m_port, "PUT /api/v1/plan HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + std::string(40, 'o') +
                    "\r\nIf-Match: \"1\"\r\nContent-Type: application/json\r\nContent-Length: " +
                    std::to_string(plan.size()) + "\r\n\r\n" + plan);
    QCOMPARE(push.status, 503);
    QVERIFY2(push.body.find("takes nothing: look into the system's log") != std::string::npos,
             push.body.c_str());
    QByteArray words; // the relay looks at its store every five seconds
    QTRY_VERIFY2_WITH_TIMEOUT(
        (words += relay->readAllStandardError())
            .contains("log.sqlite: disk I/O error; the disk has space and takes nothing"),
        words.constData(), 20'000);
    QVERIFY(words.contains("error: the store does not commit: "));
    ended(*relay, SIGKILL);

    const auto again = started(dataArguments(), variables); // with space
    QVERIFY(again);
    const auto calls = test::exchange(m_port, "GET /api/v1/calls?limit=100 HTTP/1.1\r\nHost: a\r\n"
                                              "Authorization: Bearer " +
                                                  std::string(40, 'o') + "\r\n\r\n");
    QCOMPARE(QByteArray::fromStdString(calls.body).count("\"sid\""), 20);
    QCOMPARE(get("/readyz").status, 200);
}

void RelayStartTest::anotherProgramsFileIsLeftAlone()
{
    QVERIFY(QDir().mkpath(path(u"data"_s)));
    {
        QVERIFY(QFile(path(u"data/log.sqlite"_s)).open(QIODevice::WriteOnly));
        auto file = store::sqlite::Database::open(path(u"data/log.sqlite"_s).toStdString(),
                                                  store::sqlite::Access::Write);
        QVERIFY2(file, file ? "" : file.error().detail.c_str());
        for (const char *statement : {"CREATE TABLE songs (title TEXT)", "PRAGMA user_version = 3"}) {
            const auto ran = file->run(statement);
            QVERIFY2(ran, ran ? "" : ran.error().detail.c_str());
        }
    }
    const Ended end = run(dataArguments(), environment());
    QCOMPARE(end.code, 73);
    QVERIFY2(end.words.contains("log.sqlite is another program's and no log of calls; move it away"),
             end.words.constData());
}

void RelayStartTest::whyAPlanCannotBeReadIsSaid()
{
    const auto words = [&](const QString &plan) {
        const Ended end = run(dataArguments() + QStringList{u"--plan"_s, plan}, environment());
        return end.code == 78 ? end.words : QByteArray("another end");
    };
    const QByteArray missing = words(path(u"nope.json"_s));
    QVERIFY2(missing.contains("nope.json cannot be read: No such file or directory; give a plan file"),
             missing);
    QVERIFY2(words(m_folder->path()).contains("cannot be read: Is a directory; "), words(m_folder->path()));
    writeFile(path(u"empty.json"_s), {});
    QVERIFY2(words(path(u"empty.json"_s)).contains("empty.json cannot be read: it is empty; "),
             words(path(u"empty.json"_s)));
}

void RelayStartTest::aMisspelledNameIsToldWithTheOneThatWasMeant()
{
    QProcessEnvironment variables = environment();
    variables.remove(u"RINGDOWN_WEBHOOK_KEYS"_s);
    const auto words = [&](const QByteArray &lines) {
        return run(dataArguments() + QStringList{u"--check"_s, u"--env-file"_s, writeEnvFile(lines)},
                   variables)
            .words;
    };
    const QByteArray keys = test::webhookKeys().toLatin1();
    const QByteArray slip = words("RINGDOWN_WEBHOOK_KEY=" + keys + "\nRINGDOWN_TOKEN=canary\nOTHER=canary\n");
    QVERIFY2(slip.contains("warning: --env-file: " + QFile::encodeName(path(u"relay.env"_s)) +
                           ": RINGDOWN_WEBHOOK_KEY is no name that the relay knows, so what it says is not "
                           "used; did you mean RINGDOWN_WEBHOOK_KEYS?\n"),
             slip.constData());
    QCOMPARE(slip.count("is no name"), 1);
    QVERIFY(slip.contains("RINGDOWN_WEBHOOK_KEYS is not set"));
    QVERIFY(!slip.contains("canary") && !slip.contains(keys));
    const QByteArray strange = words("RINGDOWN_WEBHOOK_KEYS=" + keys + "\nRINGDOWN_COLOUR=canary\n");
    QVERIFY2(
        strange.endsWith("RINGDOWN_COLOUR is no name that the relay knows, so what it says is not used\n"),
        strange.constData());
}

void RelayStartTest::aCertificateThatIsNotThereIsFoundByTheCheck()
{
    const auto checked = run(dataArguments() + QStringList{u"--check"_s, u"--tls-cert"_s, u"/nowhere.pem"_s,
                                                           u"--tls-key"_s, u"/nowhere.key"_s},
                             environment());
    QCOMPARE(checked.code, 78);
    QVERIFY2(checked.words.contains("/nowhere.pem"), checked.words.constData());
}

void RelayStartTest::helpTellsWhereTheDataIs()
{
    const QByteArray help = run({u"--help"_s}, environment()).out;
    QVERIFY2(help.contains("else ~/.local/state/ringdown"), help.constData());
}

QTEST_GUILESS_MAIN(RelayStartTest)
#include "RelayStartTest.moc"

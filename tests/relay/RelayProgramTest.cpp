// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/RelayProgramRig.h"
#include "tests/relay/ServerRig.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>
#include <deque>

#include <sys/stat.h>
#include <unistd.h>

using namespace ringdown;
using namespace Qt::StringLiterals;
using test::Ended;
using test::fakeToken;
using test::webhookKeys;

namespace {

double processorSeconds(const QProcess &process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process.processId()));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = stat.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return (fields.at(11).toDouble() + fields.at(12).toDouble()) /
           static_cast<double>(::sysconf(_SC_CLK_TCK)); // utime, stime
}

} // namespace

/// The real program: its options, its secrets, its files, and the sentences it ends with.
class RelayProgramTest : public QObject, private test::RelayProgramRig {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeFolder(); }
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();
    void versionAndHelpAreTold();
    void anAuthTokenAnywhereIsRefused_data();
    void anAuthTokenAnywhereIsRefused();
    void withoutWebhookKeysItDoesNotStart();
    void unusableSecretsAreNamedNotShown_data();
    void unusableSecretsAreNamedNotShown();
    void aPlanWithErrorsIsRefusedWithEveryError();
    void checkTellsThatAllIsInOrder();
    void theReadyLineNamesTheAddress();
    void theSeedIsTakenOnce();
    void noCoreAndPrivateFiles();
    void credentialsComeFromSystemd();
    void outOfDescriptorsItNeitherSpinsNorStarves();
};

void RelayProgramTest::wrongOptionsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const QStringList &arguments, const char *named) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << QByteArray(named);
    };
    row({u"--colour"_s}, "unknown option '--colour'");
    row({u"plan.json"_s}, "unknown option 'plan.json'");
    row({u"-h"_s}, "unknown option '-h'");
    row({u"--store"_s, u"x"_s}, "unknown option '--store'");
    row({u"--data"_s}, "--data needs a value: DIR");
    row({u"--twilio-region"_s, u"IE1"_s}, "--twilio-region: 'IE1' is no name of a region");
    row({u"--twilio-region=ie1"_s, u"--twilio-edge=a.b"_s}, "--twilio-edge: 'a.b' is no name of an edge");
    row({u"--data="_s}, "--data needs a value: DIR");
    row({u"--demo=yes"_s}, "--demo takes no value");
    row({u"--demo"_s, u"--demo-seed"_s, u"-1"_s}, "'-1' is no whole number");
    row({u"--demo-seed"_s, u"7"_s}, "--demo-seed needs --demo");
    row({u"--listen"_s, u"localhost:80"_s}, "--listen: 'localhost:80'");
    row({u"--listen"_s, u"127.0.0.1:70000"_s}, "--listen: '127.0.0.1:70000'");
    row({u"--api-listen=8080"_s}, "--api-listen: '8080'");
    row({u"--public-url"_s, u"https://my_relay.example"_s}, "underscore");
    row({u"--public-url"_s, u"relay.example"_s}, "--public-url 'relay.example'");
    row({u"--trust-proxy"_s, u"10.0.0.0/8,proxy"_s}, "--trust-proxy: 'proxy'");
    row({u"--log-level"_s, u"loud"_s}, "--log-level: 'loud'");
    row({u"--tls-cert"_s, u"cert.pem"_s}, "--tls-cert needs --tls-key");
    row({u"--tls-key"_s, u"key.pem"_s}, "--tls-key needs --tls-cert");
}

void RelayProgramTest::wrongOptionsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const Ended end = run(arguments, environment());
    QCOMPARE(end.code, 2);
    QVERIFY2(end.words.contains(named), end.words.constData());
    QCOMPARE(end.words.count('\n'), 1);
    QVERIFY(end.out.isEmpty());
}

void RelayProgramTest::versionAndHelpAreTold()
{
    QProcessEnvironment token = environment();
    token.insert(u"TWILIO_AUTH_TOKEN"_s, QLatin1String(fakeToken)); // no reason to refuse these
    QCOMPARE(run({u"--version"_s}, token).code, 0);
    QVERIFY(run({u"--version"_s}, token).out.startsWith("ringdown-relay "));
    const Ended help = run({u"--help"_s}, token);
    QCOMPARE(help.code, 0);
    for (const char *option : {"--plan", "--data", "--listen", "--public-url", "--env-file", "--api-listen",
                               "--twilio-region", "--twilio-edge", "--tls-cert", "--tls-key", "--trust-proxy",
                               "--demo", "--demo-seed", "--log-level", "--check", "--version", "--help"})
        QVERIFY2(help.out.contains(option), option);
    QVERIFY(help.out.contains("not counted per address"));
}

void RelayProgramTest::anAuthTokenAnywhereIsRefused_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("environment") << "environment";
    QTest::newRow("env file") << "file";
    QTest::newRow("credentials") << "credentials";
}

void RelayProgramTest::anAuthTokenAnywhereIsRefused()
{
    QFETCH(QString, where);
    QProcessEnvironment variables = environment();
    QStringList arguments = dataArguments() + QStringList{u"--demo"_s};
    if (where == u"environment") {
        variables.insert(u"TWILIO_AUTH_TOKEN"_s, QLatin1String(fakeToken));
    } else if (where == u"file") {
        arguments +=
            {u"--env-file"_s, writeEnvFile(QByteArray("A=b\nTWILIO_AUTH_TOKEN=") + fakeToken + "\n")};
    } else {
        QFile file(path(u"TWILIO_AUTH_TOKEN"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(fakeToken);
        file.close();
        variables.insert(u"CREDENTIALS_DIRECTORY"_s, m_folder->path());
    }
    const Ended end = run(arguments, variables);
    QCOMPARE(end.code, 78);
    QVERIFY(end.words.contains("TWILIO_AUTH_TOKEN is in "));
    QVERIFY(end.words.contains("ringdownctl secrets webhook-key"));
    QCOMPARE(end.words.count("\n  "), 2); // the two commands
    QVERIFY(!end.words.contains(fakeToken));
    QVERIFY(!QFile::exists(path(u"data"_s)));
}

void RelayProgramTest::withoutWebhookKeysItDoesNotStart()
{
    QProcessEnvironment variables = environment();
    variables.remove(u"RINGDOWN_WEBHOOK_KEYS"_s);
    const Ended end = run(dataArguments(), variables);
    QCOMPARE(end.code, 78);
    QVERIFY(end.words.contains("RINGDOWN_WEBHOOK_KEYS is not set"));
    QVERIFY(started(dataArguments() + QStringList{u"--demo"_s}, variables) != nullptr);
}

void RelayProgramTest::unusableSecretsAreNamedNotShown_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<unsigned>("mode");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("a key that is none")
        << QByteArray("RINGDOWN_WEBHOOK_KEYS=whk1_canary") << 0600U << QByteArray("RINGDOWN_WEBHOOK_KEYS: ");
    QTest::newRow("a short token") << QByteArray("RINGDOWN_ADMIN_TOKEN=canary") << 0600U
                                   << QByteArray("RINGDOWN_ADMIN_TOKEN is not 32 to 200");
    QTest::newRow("an account that is none")
        << QByteArray("TWILIO_ACCOUNT_SID=canary") << 0600U << QByteArray("TWILIO_ACCOUNT_SID is not");
    QTest::newRow("a path with a slash") << QByteArray("RINGDOWN_WEBHOOK_PATH=canary/x") << 0600U
                                         << QByteArray("RINGDOWN_WEBHOOK_PATH is not one");
    QTest::newRow("a line that is none")
        << QByteArray("canary") << 0600U << QByteArray("line 1: expected NAME=VALUE");
    QTest::newRow("a file others may read") << QByteArray("A=canary") << 0644U << QByteArray("chmod 600");
}

void RelayProgramTest::unusableSecretsAreNamedNotShown()
{
    QFETCH(QByteArray, line);
    QFETCH(unsigned, mode);
    QFETCH(QByteArray, named);
    const Ended end =
        run(dataArguments() + QStringList{u"--env-file"_s, writeEnvFile(line + "\n", mode)}, environment());
    QCOMPARE(end.code, 78);
    QVERIFY2(end.words.contains(named), end.words.constData());
    QVERIFY(!end.words.contains("canary"));
    const Ended missing =
        run(dataArguments() + QStringList{u"--env-file"_s, path(u"nothing"_s)}, environment());
    QCOMPARE(missing.code, 78);
    QVERIFY(missing.words.contains("does not exist"));
}

void RelayProgramTest::aPlanWithErrorsIsRefusedWithEveryError()
{
    QFile file(path(u"plan.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "colour": "red", "tenants": [{"id": "Q", "name": "Q"}]})");
    file.close();
    for (const QStringList &more : {QStringList{}, QStringList{u"--check"_s}}) {
        const Ended end =
            run(dataArguments() + QStringList{u"--plan"_s, file.fileName()} + more, environment());
        QCOMPARE(end.code, 78);
        QVERIFY2(end.words.contains("\n  colour"), end.words.constData());
        QVERIFY2(end.words.contains("\n  tenants[0].id"), end.words.constData());
    }
    const Ended missing =
        run(dataArguments() + QStringList{u"--plan"_s, path(u"none.json"_s)}, environment());
    QCOMPARE(missing.code, 78);
    QVERIFY(missing.words.contains("none.json cannot be read"));
}

void RelayProgramTest::checkTellsThatAllIsInOrder()
{
    const QString plan = QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json");
    const QStringList arguments = dataArguments() + QStringList{u"--plan"_s, plan, u"--check"_s};
    const Ended end = run(arguments, environment());
    QCOMPARE(end.code, 0);
    QVERIFY2(end.out.contains("in order") && end.out.contains("would only receive:\n  No text is sent"),
             end.out.constData());
    QVERIFY(!QFile::exists(path(u"data"_s)));
    QProcessEnvironment withKey = environment();
    withKey.insert(u"TWILIO_ACCOUNT_SID"_s, u"AC"_s + QString(32, u'0'));
    withKey.insert(u"TWILIO_API_KEY"_s, u"SK"_s + QString(32, u'0'));
    withKey.insert(u"TWILIO_API_SECRET"_s, QString(32, u'x'));
    const Ended keyed = run(arguments, withKey);
    QVERIFY2(keyed.code == 0 && keyed.out.contains("Twilio was not asked"), keyed.out.constData());
}

void RelayProgramTest::theReadyLineNamesTheAddress()
{
    const auto relay = started(dataArguments(), environment());
    QVERIFY(relay);
    QCOMPARE(m_readyLine, "ringdown-relay ready on http://127.0.0.1:" + QByteArray::number(m_port) + "\n");
    QCOMPARE(test::exchange(m_port, "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
    const auto ready = test::exchange(m_port, "GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(ready.status, 503); // no plan yet
    QVERIFY(ready.body.find("plan: ") != std::string::npos);
    const Ended end = ended(*relay, SIGTERM);
    QCOMPARE(end.code, 0);
    QVERIFY(end.out.isEmpty());
    for (const QByteArray &line : end.words.trimmed().split('\n'))
        QVERIFY2(line.contains(" API key: ") || line.contains("There is no plan yet"),
                 line.constData()); // that there are none, and nothing else
}

void RelayProgramTest::theSeedIsTakenOnce()
{
    QProcessEnvironment variables = environment();
    variables.insert(u"RINGDOWN_VIEWER_TOKEN"_s, QString::fromStdString(test::viewerToken));
    const QStringList arguments =
        dataArguments() +
        QStringList{u"--plan"_s, QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json")};
    for (int start = 0; start < 2; ++start) {
        const auto relay = started(arguments, variables);
        QVERIFY(relay);
        QCOMPARE(test::exchange(m_port, "GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
        const auto plan = test::exchange(m_port, test::apiRequest("GET /api/v1/plan", test::viewerToken));
        QCOMPARE(plan.status, 200);
        QCOMPARE(plan.header("etag"), std::string("\"1\""));
        QCOMPARE(ended(*relay, SIGTERM).code, 0);
    }
}

void RelayProgramTest::noCoreAndPrivateFiles()
{
    const auto relay = started(dataArguments(), environment());
    QVERIFY(relay);
    QFile limits(QStringLiteral("/proc/%1/limits").arg(relay->processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    QVERIFY(limits.readAll().contains("Max core file size        0                    0 "));
    struct stat folder {};
    QCOMPARE(::stat(qPrintable(path(u"data"_s)), &folder), 0);
    QCOMPARE(static_cast<int>(folder.st_mode & 0777), 0700);
    int files = 0;
    for (QDirIterator it(path(u"data"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext(); ++files) {
        struct stat file {};
        const QString name = it.next();
        QCOMPARE(::stat(qPrintable(name), &file), 0);
        QVERIFY2((file.st_mode & 077) == 0, qPrintable(name));
    }
    QVERIFY(files > 0);
}

void RelayProgramTest::credentialsComeFromSystemd()
{
    QProcessEnvironment variables = environment();
    variables.remove(u"RINGDOWN_WEBHOOK_KEYS"_s);
    variables.insert(u"CREDENTIALS_DIRECTORY"_s, m_folder->path());
    for (const auto &[name, text] : {std::pair{"RINGDOWN_WEBHOOK_KEYS", webhookKeys().toStdString()},
                                     std::pair{"RINGDOWN_VIEWER_TOKEN", test::viewerToken}}) {
        QFile file(path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text) + "\n");
    }
    const auto relay = started(dataArguments(), variables);
    QVERIFY(relay);
    QCOMPARE(test::exchange(m_port, test::apiRequest("GET /api/v1/plan/revisions", test::viewerToken)).status,
             200);
    QCOMPARE(test::exchange(m_port, test::apiRequest("GET /api/v1/plan/revisions", test::adminToken)).status,
             401);
}

void RelayProgramTest::outOfDescriptorsItNeitherSpinsNorStarves()
{
    const auto relay = started(dataArguments(), environment(), 256);
    QVERIFY(relay);
    std::deque<test::RawClient> clients;
    for (int i = 0; i < 400; ++i) {
        clients.emplace_back(m_port).send(
            "GET /healthz HTTP/1.1\r\n"); // half a head: it cannot be evicted as idle
    }
    QTest::qWait(300);
    const double before = processorSeconds(*relay);
    QTest::qWait(1'000);
    const double used = processorSeconds(*relay) - before;
    QVERIFY2(used >= 0 && used < 0.25, qPrintable(QString::number(used)));
    clients.clear();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(test::exchange(m_port, "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(RelayProgramTest)
#include "RelayProgramTest.moc"

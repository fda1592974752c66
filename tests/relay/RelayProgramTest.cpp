// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SignatureCheck.h"
#include "tests/relay/ServerRig.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <deque>
#include <memory>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *fakeToken = "fake-auth-token-canary-0123456789";

QString webhookKeys(const char *token = fakeToken)
{
    const Secret text = twilio::WebhookKey::derive(Secret(token)).text();
    return QString::fromUtf8(text.reveal().data(), static_cast<qsizetype>(text.reveal().size()));
}

struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray words; ///< stderr
};

} // namespace

/// The real program: its options, its secrets, its signals, and the sentences it ends with.
class RelayProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
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
    void aTakenPortEndsWithASentence();
    void aLockedStoreEndsWithASentence();
    void unusableDataFoldersAreNamed_data();
    void unusableDataFoldersAreNamed();
    void theSeedIsTakenOnce();
    void sigtermEndsItWhileClientsStay();
    void sighupReadsKeysAgain();
    void sighupTakesATokenBack();
    void aBadReloadChangesNothing();
    void noCoreAndPrivateFiles();
    void credentialsComeFromSystemd();
    void aKilledRelayComesBackWithItsPlan();
    void outOfDescriptorsItNeitherSpinsNorStarves();

private:
    QProcessEnvironment environment() const;
    Ended run(const QStringList &arguments, const QProcessEnvironment &environment) const;
    using Running = std::unique_ptr<QProcess, void (*)(QProcess *)>;
    Running started(const QStringList &arguments, const QProcessEnvironment &environment,
                    rlim_t descriptors = 0);
    int statusOfSigned(const char *token) const;
    static Ended ended(QProcess &process, int signal);
    static double processorSeconds(const QProcess &process);
    QString writeEnvFile(const QByteArray &text, unsigned mode = 0600) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList dataArguments() const
    {
        return {u"--data"_s, path(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_readyLine;
    std::uint16_t m_port = 0;
};

void RelayProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QProcessEnvironment RelayProgramTest::environment() const
{
    QProcessEnvironment clean;
    clean.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    clean.insert(u"HOME"_s, m_folder->path());
    clean.insert(u"RINGDOWN_WEBHOOK_KEYS"_s, webhookKeys());
    return clean;
}

Ended RelayProgramTest::run(const QStringList &arguments, const QProcessEnvironment &environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"), arguments);
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Starts it and waits for the ready line; null when it ends before.
RelayProgramTest::Running RelayProgramTest::started(const QStringList &arguments,
                                                    const QProcessEnvironment &environment,
                                                    rlim_t descriptors)
{
    Running process(new QProcess, [](QProcess *running) {
        running->kill();
        running->waitForFinished();
        delete running;
    });
    process->setProcessEnvironment(environment);
    if (descriptors > 0) {
        process->setChildProcessModifier([descriptors] {
            const rlimit limit{descriptors, descriptors};
            ::setrlimit(RLIMIT_NOFILE, &limit);
        });
    }
    process->start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"), arguments);
    QElapsedTimer timer;
    timer.start();
    m_readyLine.clear();
    while (!m_readyLine.endsWith('\n') && timer.elapsed() < 60'000 &&
           process->state() != QProcess::NotRunning) {
        process->waitForReadyRead(100);
        m_readyLine += process->readAllStandardOutput();
    }
    m_port = static_cast<std::uint16_t>(m_readyLine.trimmed().mid(m_readyLine.lastIndexOf(':') + 1).toUInt());
    if (!m_readyLine.endsWith('\n'))
        process.reset();
    return process;
}

/// What a call's first webhook gets when it is signed with this token.
int RelayProgramTest::statusOfSigned(const char *token) const
{
    const std::string body =
        "AccountSid=AC00000000000000000000000000000000&CallSid=CA00000000000000000000000000000000"
        "&CallStatus=ringing&Direction=inbound&From=%2B16195550111&To=%2B16195550100";
    const auto form = twilio::Form::decode(body);
    const std::string url = "http://127.0.0.1:" + std::to_string(m_port) + "/twilio/voice";
    const std::string signature = twilio::signForm(twilio::WebhookKey::derive(Secret(token)), url, *form);
    return test::exchange(
               m_port,
               "POST /twilio/voice HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
               "X-Twilio-Signature: " +
                   signature + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body)
        .status;
}

Ended RelayProgramTest::ended(QProcess &process, int signal)
{
    ::kill(static_cast<pid_t>(process.processId()), signal);
    if (!process.waitForFinished(10'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString RelayProgramTest::writeEnvFile(const QByteArray &text, unsigned mode) const
{
    QFile file(path(u"relay.env"_s));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(text);
    file.close();
    ::chmod(qPrintable(file.fileName()), mode);
    return file.fileName();
}

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
        QVERIFY2(line.contains(" API key: "), line.constData()); // that there is none, and nothing else
}

void RelayProgramTest::aTakenPortEndsWithASentence()
{
    const auto relay = started(dataArguments(), environment());
    QVERIFY(relay);
    const QString place = u"127.0.0.1:"_s + QString::number(m_port);
    const Ended end = run({u"--data"_s, path(u"other"_s), u"--listen"_s, place}, environment());
    QCOMPARE(end.code, 73);
    QVERIFY2(end.words.contains(place.toUtf8() + " is in use"), end.words.constData());
}

void RelayProgramTest::aLockedStoreEndsWithASentence()
{
    const auto relay = started(dataArguments(), environment());
    QVERIFY(relay);
    const Ended end = run(dataArguments(), environment());
    QCOMPARE(end.code, 73);
    QVERIFY2(end.words.contains(path(u"data"_s).toUtf8()), end.words.constData());
    ended(*relay, SIGKILL); // the lock dies with its holder
    QVERIFY(started(dataArguments(), environment()) != nullptr);
}

void RelayProgramTest::unusableDataFoldersAreNamed_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a file") << "plain";
    QTest::newRow("below a file") << "plain/data";
    QTest::newRow("where nothing can be made") << "/proc/ringdown-data";
}

void RelayProgramTest::unusableDataFoldersAreNamed()
{
    QFETCH(QString, folder);
    QFile file(path(u"plain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString data = folder.startsWith(u'/') ? folder : path(folder);
    const Ended end = run({u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s}, environment());
    QCOMPARE(end.code, 73);
    QVERIFY2(end.words.contains(data.toUtf8()), end.words.constData());
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

void RelayProgramTest::sigtermEndsItWhileClientsStay()
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

void RelayProgramTest::sighupReadsKeysAgain()
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

void RelayProgramTest::sighupTakesATokenBack()
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

void RelayProgramTest::aBadReloadChangesNothing()
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

void RelayProgramTest::aKilledRelayComesBackWithItsPlan()
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

double RelayProgramTest::processorSeconds(const QProcess &process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process.processId()));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = stat.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return (fields.at(11).toDouble() + fields.at(12).toDouble()) /
           static_cast<double>(::sysconf(_SC_CLK_TCK)); // utime, stime
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

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SharedKeyCheck.h"
#include "core/twilio/SignatureCheck.h"
#include "tests/relay/KeyDesk.h"
#include "tests/relay/ServerRig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>
#include <functional>
#include <memory>

#include <sys/stat.h>

using namespace ringdown;
using namespace Qt::StringLiterals;
using nlohmann::json;
using test::KeyDesk;
using test::KeyPower;
using twilio::WebhookKey;

namespace {

const WebhookKey ofEnvironment = WebhookKey::derive(Secret("fake-token-environment"));
const WebhookKey fresh = WebhookKey::derive(Secret("fake-token-fresh"));
const std::string account = "AC00000000000000000000000000000001";
const std::string keySid = "SK00000000000000000000000000000001";
const std::string secretCanary = "canary-canary-canary-canary-1234";

QString textOf(const WebhookKey &key)
{
    const Secret text = key.text();
    return QString::fromUtf8(text.reveal().data(), static_cast<qsizetype>(text.reveal().size()));
}

struct Ended {
    int code = -1;
    QByteArray words; ///< stderr
};

} // namespace

/// What opens a relay and what it may hold, with the real program: over restarts, kills and refusals.
class AccessProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void onlyAdminsReachTokensAndKeys_data();
    void onlyAdminsReachTokensAndKeys();
    void whatWasAnsweredSurvivesAKill();
    void droppedKeysAloneAreNone();
    void aStoredAdminTokenIsEnough();
    void aRevokedTokenFailsAndItsFeedIsClosed();
    void historySaysWhoseTokenItWas();
    void anUnusableApiKeyIsRefused_data();
    void anUnusableApiKeyIsRefused();
    void aMainKeyIsRefusedAtTheStart();
    void aMainKeyIsRefusedOverTheApi();
    void anUnreachableCarrierDoesNotKeepItFromServing();
    void aStandardKeyRaisesAnAlarm();
    void anAuthTokenInTheKeptKeysIsRefused();
    void receiveOnlyIsSaid();
    void sharedKeysNeedTheWordUnproven();
    void sharedKeysVerifyBesideTheOthers();
    void refusedSignaturesAreCountedByReason();

private:
    QProcessEnvironment environment() const;
    bool start(const QProcessEnvironment &environment, const QStringList &more = {});
    Ended run(const QProcessEnvironment &environment, const QStringList &more = {}) const;
    Ended end(int signal);
    test::RawReply ask(const std::string &line, const std::string &body = {},
                       const std::string &token = test::adminToken) const
    {
        return test::exchange(m_port, test::apiRequest(line, token, body));
    }
    int
    statusOfSigned(const std::function<std::string(const std::string &, const twilio::Form &)> &sign) const;
    int statusOfSigned(const WebhookKey &key) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray keptKeys() const;
    QByteArray eventsSoFar() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_relay;
    std::uint16_t m_port = 0;
};

void AccessProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void AccessProgramTest::cleanup()
{
    if (m_relay)
        end(SIGKILL);
    m_relay.reset();
}

QProcessEnvironment AccessProgramTest::environment() const
{
    QProcessEnvironment clean;
    clean.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    clean.insert(u"HOME"_s, m_folder->path());
    clean.insert(u"RINGDOWN_WEBHOOK_KEYS"_s, textOf(ofEnvironment));
    clean.insert(u"RINGDOWN_ADMIN_TOKEN"_s, QString::fromStdString(test::adminToken));
    return clean;
}

bool AccessProgramTest::start(const QProcessEnvironment &environment, const QStringList &more)
{
    m_relay = std::make_unique<QProcess>();
    m_relay->setProcessEnvironment(environment);
    m_relay->start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"),
                   QStringList{u"--data"_s, path(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--plan"_s,
                               QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json")} +
                       more);
    QElapsedTimer timer;
    timer.start();
    QByteArray line;
    while (!line.endsWith('\n') && timer.elapsed() < 15'000 && m_relay->state() != QProcess::NotRunning) {
        m_relay->waitForReadyRead(100);
        line += m_relay->readAllStandardOutput();
    }
    m_port = static_cast<std::uint16_t>(line.trimmed().mid(line.lastIndexOf(':') + 1).toUInt());
    return line.endsWith('\n');
}

/// Of a relay that is expected to end by itself.
Ended AccessProgramTest::run(const QProcessEnvironment &environment, const QStringList &more) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"),
                  QStringList{u"--data"_s, path(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s} + more);
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardError()};
}

Ended AccessProgramTest::end(int signal)
{
    if (m_relay->state() == QProcess::NotRunning)
        return {};
    ::kill(static_cast<pid_t>(m_relay->processId()), signal);
    if (!m_relay->waitForFinished(10'000))
        return {};
    return {m_relay->exitStatus() == QProcess::NormalExit ? m_relay->exitCode() : -1,
            m_relay->readAllStandardError()};
}

int AccessProgramTest::statusOfSigned(
    const std::function<std::string(const std::string &, const twilio::Form &)> &sign) const
{
    const std::string body =
        "AccountSid=AC00000000000000000000000000000001&CallSid=CA00000000000000000000000000000000"
        "&CallStatus=ringing&Direction=inbound&From=%2B16195550111&To=%2B12025550199";
    const std::string url = "http://127.0.0.1:" + std::to_string(m_port) + "/twilio/voice";
    return test::exchange(
               m_port,
               "POST /twilio/voice HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
               "X-Twilio-Signature: " +
                   sign(url, *twilio::Form::decode(body)) +
                   "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body)
        .status;
}

/// 404 when it is genuine (no business has the number), 403 when it is not.
int AccessProgramTest::statusOfSigned(const WebhookKey &key) const
{
    return statusOfSigned(
        [&](const std::string &url, const twilio::Form &form) { return twilio::signForm(key, url, form); });
}

QByteArray AccessProgramTest::keptKeys() const
{
    QFile file(path(u"data/keys/runtime.env"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a new reader of the feed is sent.
QByteArray AccessProgramTest::eventsSoFar() const
{
    test::RawClient client(m_port);
    client.send(test::feedRequest("?after=0", test::adminToken));
    return QByteArray::fromStdString(client.receiveBytes(1'000'000, std::chrono::milliseconds(500)));
}

void AccessProgramTest::onlyAdminsReachTokensAndKeys_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"GET /api/v1/tokens", "POST /api/v1/tokens", "DELETE /api/v1/tokens/00000000",
                             "GET /api/v1/webhook-keys", "POST /api/v1/webhook-keys",
                             "DELETE /api/v1/webhook-keys/00000000", "POST /api/v1/webhook-keys/probe",
                             "GET /api/v1/api-key", "PUT /api/v1/api-key", "POST /api/v1/api-key/probe"})
        QTest::newRow(line) << QByteArray(line);
}

void AccessProgramTest::onlyAdminsReachTokensAndKeys()
{
    QFETCH(QByteArray, line);
    QProcessEnvironment variables = environment();
    variables.insert(u"RINGDOWN_VIEWER_TOKEN"_s, QString::fromStdString(test::viewerToken));
    variables.insert(u"RINGDOWN_OPERATOR_TOKEN"_s, QString::fromStdString(test::operatorToken));
    QVERIFY(start(variables));
    const std::string body = line.startsWith("GET") || line.startsWith("DELETE") ? "" : "{}";
    QCOMPARE(ask(line.toStdString(), body, "").status, 401);
    for (const std::string &token : {test::viewerToken, test::operatorToken}) {
        const auto reply = ask(line.toStdString(), body, token);
        QCOMPARE(reply.status, 403);
        QVERIFY(reply.body.find("this needs the admin token") != std::string::npos);
    }
    const int asAdmin = ask(line.toStdString(), body).status;
    QVERIFY(asAdmin != 401 && asAdmin != 403 && asAdmin != 405);
}

void AccessProgramTest::whatWasAnsweredSurvivesAKill()
{
    const KeyDesk twilio(KeyPower::Restricted);
    const QStringList api{u"--twilio-api"_s, QString::fromStdString(twilio.url())};
    QVERIFY(start(environment(), api));
    const json made = json::parse(ask("POST /api/v1/tokens", R"({"name": "Dana", "role": "operator"})").body);
    end(SIGKILL);
    QVERIFY(start(environment(), api));
    const auto dana = made["token"].get<std::string>();
    QCOMPARE(ask("GET /api/v1/plan", {}, dana).status, 200);
    QCOMPARE(ask("POST /api/v1/webhook-keys", json{{"key", textOf(fresh).toStdString()}}.dump()).status, 201);
    end(SIGKILL);
    QVERIFY(start(environment(), api));
    QCOMPARE(statusOfSigned(fresh), 404);
    QCOMPARE(ask("DELETE /api/v1/webhook-keys/" + ofEnvironment.id()).status, 204);
    end(SIGKILL);
    QVERIFY(start(environment(), api));
    QCOMPARE(statusOfSigned(ofEnvironment), 403);
    QCOMPARE(ask("PUT /api/v1/api-key",
                 json{{"accountSid", account}, {"key", keySid}, {"secret", secretCanary}}.dump())
                 .status,
             200);
    end(SIGKILL);
    QVERIFY(start(environment(), api));
    const json kept = json::parse(ask("GET /api/v1/api-key").body);
    QVERIFY(kept["key"] == keySid && kept["source"] == "api" && kept["reach"]["readsCalls"] == true);
    struct stat file {};
    QCOMPARE(::stat(qPrintable(path(u"data/keys/runtime.env"_s)), &file), 0);
    QCOMPARE(static_cast<int>(file.st_mode & 07777), 0600);
    QVERIFY(!keptKeys().contains(dana.c_str())); // tokens are not kept there, nor as they are
    const QByteArray events = eventsSoFar();
    for (const char *what : {"token.made", "webhook-key.added", "webhook-key.dropped", "api-key.put"})
        QVERIFY2(events.contains(what), what);
    for (const std::string &secret : {dana, secretCanary, textOf(fresh).toStdString()})
        QVERIFY(!events.contains(secret.c_str()));
    const Ended ended = end(SIGTERM);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.words.contains("stays out of service"), ended.words.constData());
    QVERIFY(!ended.words.contains(secretCanary.c_str()) && !ended.words.contains(dana.c_str()));
}

/// As when an env file comes back from a backup.
void AccessProgramTest::droppedKeysAloneAreNone()
{
    QVERIFY(start(environment()));
    QCOMPARE(ask("POST /api/v1/webhook-keys", json{{"key", textOf(fresh).toStdString()}}.dump()).status, 201);
    QCOMPARE(ask("DELETE /api/v1/webhook-keys/" + ofEnvironment.id()).status, 204);
    end(SIGTERM);
    QFile file(path(u"data/keys/runtime.env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("RINGDOWN_WEBHOOK_KEYS_DROPPED=" + QByteArray::fromStdString(ofEnvironment.id()) + "\n");
    file.close();
    const Ended ended = run(environment());
    QCOMPARE(ended.code, 78);
    QVERIFY2(ended.words.contains("was dropped over the API"), ended.words.constData());
    QVERIFY2(ended.words.contains("runtime.env"), ended.words.constData());
}

void AccessProgramTest::aStoredAdminTokenIsEnough()
{
    QVERIFY(start(environment()));
    const json made = json::parse(ask("POST /api/v1/tokens", R"({"name": "Ada", "role": "admin"})").body);
    end(SIGTERM);
    QProcessEnvironment variables = environment();
    variables.remove(u"RINGDOWN_ADMIN_TOKEN"_s);
    QVERIFY(start(variables));
    QCOMPARE(ask("GET /api/v1/tokens").status, 401);
    QCOMPARE(ask("GET /api/v1/tokens", {}, made["token"].get<std::string>()).status, 200);
    QCOMPARE(
        ask("DELETE /api/v1/tokens/" + made["id"].get<std::string>(), {}, made["token"].get<std::string>())
            .status,
        409); // the last one
}

void AccessProgramTest::aRevokedTokenFailsAndItsFeedIsClosed()
{
    QVERIFY(start(environment()));
    const json made = json::parse(ask("POST /api/v1/tokens", R"({"name": "Dana", "role": "viewer"})").body);
    const auto token = made["token"].get<std::string>();
    test::RawClient feed(m_port);
    feed.send(test::feedRequest({}, token));
    QVERIFY(feed.receiveBytes(12).ends_with("101"));
    test::RawClient other(m_port);
    other.send(test::feedRequest({}, test::adminToken));
    QVERIFY(other.receiveBytes(12).ends_with("101"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask("DELETE /api/v1/tokens/" + made["id"].get<std::string>()).status, 204);
    QCOMPARE(ask("GET /api/v1/plan", {}, token).status, 401);
    QByteArray seen;
    const QByteArray closed("\x88\x02\x03\xf0", 4); // close, 1008
    while (!seen.endsWith(closed) && timer.elapsed() < 3'000)
        seen += QByteArray::fromStdString(feed.receiveBytes(1, std::chrono::milliseconds(100)));
    QVERIFY(seen.endsWith(closed));
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!other.isClosedWithin(std::chrono::milliseconds(600)));
}

void AccessProgramTest::historySaysWhoseTokenItWas()
{
    QVERIFY(start(environment()));
    const json made =
        json::parse(ask("POST /api/v1/tokens", R"({"name": "reception", "role": "operator"})").body);
    const auto token = made["token"].get<std::string>();
    const std::string restore = "POST /api/v1/plan/revisions/1/restore";
    QCOMPARE(test::exchange(m_port, test::apiRequest(restore, token)).status, 200);
    QCOMPARE(test::exchange(m_port, test::apiRequest(restore, token, {}, "Ringdown-Author: Dana\r\n")).status,
             200);
    const json history = json::parse(ask("GET /api/v1/plan/revisions").body)["revisions"];
    QVERIFY(history[0]["author"] == "Dana (token reception)");
    QVERIFY(history[1]["author"] == "reception");
}

void AccessProgramTest::anUnusableApiKeyIsRefused_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<int>("commands");
    const QString sid = QString::fromStdString(keySid);
    const QString canary = QString::fromStdString(secretCanary);
    const QString ac = QString::fromStdString(account);
    const auto row = [](const char *name, const QStringList &variables, const char *named, int commands = 0) {
        QTest::newRow(name) << variables << QByteArray(named) << commands;
    };
    row("no account", {u"TWILIO_API_KEY="_s + sid, u"TWILIO_API_SECRET="_s + canary},
        "TWILIO_ACCOUNT_SID is missing");
    row("no secret", {u"TWILIO_ACCOUNT_SID="_s + ac, u"TWILIO_API_KEY="_s + sid},
        "TWILIO_API_SECRET is missing");
    row("no key", {u"TWILIO_ACCOUNT_SID="_s + ac, u"TWILIO_API_SECRET="_s + canary},
        "TWILIO_API_KEY is missing");
    row("a key that is none",
        {u"TWILIO_ACCOUNT_SID="_s + ac, u"TWILIO_API_KEY=SK1"_s, u"TWILIO_API_SECRET="_s + canary},
        "TWILIO_API_KEY is not SK and 32");
    row("an account and its token",
        {u"TWILIO_ACCOUNT_SID="_s + ac, u"TWILIO_API_KEY="_s + ac,
         u"TWILIO_API_SECRET=0123456789abcdef0123456789abcdef"_s},
        "TWILIO_API_SECRET would be its Auth Token", 2);
}

void AccessProgramTest::anUnusableApiKeyIsRefused()
{
    QFETCH(QStringList, variables);
    QFETCH(QByteArray, named);
    QFETCH(int, commands);
    QProcessEnvironment withKey = environment();
    for (const QString &variable : variables)
        withKey.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const Ended ended = run(withKey);
    QCOMPARE(ended.code, 78);
    QVERIFY2(ended.words.contains(named), ended.words.constData());
    QCOMPARE(ended.words.count("\n  "), commands);
    QVERIFY(!ended.words.contains(secretCanary.c_str()) && !ended.words.contains("0123456789abcdef"));
}

void AccessProgramTest::aMainKeyIsRefusedAtTheStart()
{
    const KeyDesk twilio(KeyPower::Main);
    const QStringList api{u"--twilio-api"_s, QString::fromStdString(twilio.url())};
    QProcessEnvironment withKey = environment();
    withKey.insert(u"TWILIO_ACCOUNT_SID"_s, QString::fromStdString(account));
    withKey.insert(u"TWILIO_API_KEY"_s, QString::fromStdString(keySid));
    withKey.insert(u"TWILIO_API_SECRET"_s, QString::fromStdString(secretCanary));
    const Ended ended = run(withKey, api);
    QCOMPARE(ended.code, 78);
    QVERIFY2(ended.words.contains(" is a Main key."), ended.words.constData());
    QCOMPARE(ended.words.count("\n  "), 2);
    QVERIFY(ended.words.contains("\n  unset TWILIO_API_KEY TWILIO_API_SECRET"));
    QVERIFY(!ended.words.contains(secretCanary.c_str()));
    QVERIFY(!twilio.authorizations().empty());
    QCOMPARE(QByteArray::fromStdString(twilio.authorizations().front()),
             "Basic " + QByteArray::fromStdString(keySid + ":" + secretCanary).toBase64());
}

void AccessProgramTest::aMainKeyIsRefusedOverTheApi()
{
    KeyDesk twilio(KeyPower::Main);
    QVERIFY(start(environment(), {u"--twilio-api"_s, QString::fromStdString(twilio.url())}));
    const std::string put = json{{"accountSid", account}, {"key", keySid}, {"secret", secretCanary}}.dump();
    const auto refused = ask("PUT /api/v1/api-key", put);
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.body.find("is a Main key") != std::string::npos);
    QVERIFY(json::parse(ask("GET /api/v1/api-key").body)["key"].is_null());
    QVERIFY(keptKeys().isEmpty());
    twilio.setPower(KeyPower::Unknown);
    QCOMPARE(ask("PUT /api/v1/api-key", put).status, 422);
    twilio.setPower(KeyPower::Restricted);
    QCOMPARE(ask("PUT /api/v1/api-key", put).status, 200);
    // It becomes a Main key later: the relay must not keep it.
    twilio.setPower(KeyPower::Main);
    const auto dropped = ask("POST /api/v1/api-key/probe", "{}");
    QCOMPARE(dropped.status, 200);
    QVERIFY(json::parse(dropped.body)["key"].is_null());
    QTRY_VERIFY(!keptKeys().contains(keySid.c_str()));
    QTRY_VERIFY(eventsSoFar().contains("api-key.dropped"));
    QVERIFY(end(SIGTERM).words.contains("The relay has dropped it and only receives"));
}

void AccessProgramTest::anUnreachableCarrierDoesNotKeepItFromServing()
{
    KeyDesk twilio(KeyPower::Restricted);
    twilio.fallSilent();
    QProcessEnvironment withKey = environment();
    withKey.insert(u"TWILIO_ACCOUNT_SID"_s, QString::fromStdString(account));
    withKey.insert(u"TWILIO_API_KEY"_s, QString::fromStdString(keySid));
    withKey.insert(u"TWILIO_API_SECRET"_s, QString::fromStdString(secretCanary));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(start(withKey, {u"--twilio-api"_s, QString::fromStdString(twilio.url())}));
    QVERIFY2(timer.elapsed() > 2'500 && timer.elapsed() < 6'000,
             qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(statusOfSigned(ofEnvironment), 404);
    const json shown = json::parse(ask("GET /api/v1/api-key").body);
    QVERIFY(shown["key"] == keySid && shown["reach"].is_null());
    timer.restart();
    const Ended ended = end(SIGTERM);
    QCOMPARE(ended.code, 0);
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY2(ended.words.contains("is not checked"), ended.words.constData());
}

void AccessProgramTest::aStandardKeyRaisesAnAlarm()
{
    const KeyDesk twilio(KeyPower::Standard);
    QProcessEnvironment withKey = environment();
    withKey.insert(u"TWILIO_ACCOUNT_SID"_s, QString::fromStdString(account));
    withKey.insert(u"TWILIO_API_KEY"_s, QString::fromStdString(keySid));
    withKey.insert(u"TWILIO_API_SECRET"_s, QString::fromStdString(secretCanary));
    QVERIFY(start(withKey, {u"--twilio-api"_s, QString::fromStdString(twilio.url())}));
    QTRY_VERIFY(eventsSoFar().contains("could point the numbers elsewhere"));
}

void AccessProgramTest::anAuthTokenInTheKeptKeysIsRefused()
{
    QVERIFY(start(environment()));
    QCOMPARE(ask("POST /api/v1/webhook-keys", json{{"key", textOf(fresh).toStdString()}}.dump()).status, 201);
    end(SIGTERM);
    QFile file(path(u"data/keys/runtime.env"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("TWILIO_AUTH_TOKEN=canary-canary\n");
    file.close();
    const Ended ended = run(environment());
    QCOMPARE(ended.code, 78);
    QVERIFY(ended.words.contains("TWILIO_AUTH_TOKEN is in ") && ended.words.contains("runtime.env"));
    QCOMPARE(ended.words.count("\n  "), 2);
    QVERIFY(!ended.words.contains("canary"));
}

void AccessProgramTest::receiveOnlyIsSaid()
{
    QVERIFY(start(environment()));
    const json shown = json::parse(ask("GET /api/v1/api-key").body);
    QVERIFY(shown["key"].is_null() && shown["without"].size() >= 3);
    const Ended ended = end(SIGTERM);
    QVERIFY2(ended.words.contains("no API key: this relay only receives"), ended.words.constData());
    QVERIFY(ended.words.contains("No text is sent"));
}

void AccessProgramTest::sharedKeysNeedTheWordUnproven()
{
    QProcessEnvironment withKeys = environment();
    withKeys.insert(u"RINGDOWN_SHARED_KEYS"_s, u"main=canary-canary-canary"_s);
    QVERIFY(run(withKeys).words.contains("add --shared-keys unproven"));
    QCOMPARE(run(withKeys).code, 78);
    QCOMPARE(run(environment(), {u"--shared-keys"_s, u"unproven"_s}).code, 78);
    QCOMPARE(run(withKeys, {u"--shared-keys"_s, u"on"_s}).code, 2);
    withKeys.remove(u"RINGDOWN_SHARED_KEYS"_s);
    const QTemporaryDir credentials;
    QFile file(credentials.filePath(u"RINGDOWN_SHARED_KEYS"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("main=canary-canary-canary\n") > 0);
    file.setPermissions(QFile::ReadOwner);
    file.close();
    withKeys.insert(u"CREDENTIALS_DIRECTORY"_s, credentials.path());
    QVERIFY(run(withKeys).words.contains("add --shared-keys unproven"));
    withKeys.remove(u"CREDENTIALS_DIRECTORY"_s);
    withKeys.insert(u"RINGDOWN_SHARED_KEYS"_s, u"main=canary"_s);
    const Ended ended = run(withKeys, {u"--shared-keys"_s, u"unproven"_s});
    QCOMPARE(ended.code, 78);
    QVERIFY(ended.words.contains("shared key 1") && !ended.words.contains("canary"));
}

void AccessProgramTest::sharedKeysVerifyBesideTheOthers()
{
    QProcessEnvironment withKeys = environment();
    withKeys.insert(u"RINGDOWN_SHARED_KEYS"_s, u"old=fake-shared-secret-1,new=fake-shared-secret-2"_s);
    QVERIFY(start(withKeys, {u"--shared-keys"_s, u"unproven"_s}));
    const auto signedBy = [&](const char *secret) {
        return statusOfSigned([secret](const std::string &url, const twilio::Form &form) {
            return twilio::signWithSharedKey({"x", Secret(secret)}, url + twilio::signedFields(form));
        });
    };
    QCOMPARE(signedBy("fake-shared-secret-1"), 404);
    QCOMPARE(signedBy("fake-shared-secret-2"), 404);
    QCOMPARE(signedBy("fake-shared-secret-3"), 403);
    QCOMPARE(statusOfSigned(ofEnvironment), 404);
    QCOMPARE(statusOfSigned(fresh), 403);
    QVERIFY(end(SIGTERM).words.contains("this way is unproven"));
}

void AccessProgramTest::refusedSignaturesAreCountedByReason()
{
    QVERIFY(start(environment()));
    QCOMPARE(statusOfSigned(fresh), 403);
    QCOMPARE(statusOfSigned(fresh), 403);
    QCOMPARE(statusOfSigned([](const auto &, const auto &) { return std::string(); }), 403);
    const std::string metrics = test::exchange(m_port, "GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n").body;
    QVERIFY(metrics.find("ringdown_signatures_refused_total{reason=\"no_key\"} 2\n") != std::string::npos);
    QVERIFY(metrics.find("ringdown_signatures_refused_total{reason=\"missing\"} 1\n") != std::string::npos);
    const json list = json::parse(ask("GET /api/v1/webhook-keys").body);
    QVERIFY(list["refused"] == 3 && list["lastRefusedWhy"] == "It had no signature.");
}

QTEST_GUILESS_MAIN(AccessProgramTest)
#include "AccessProgramTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/RuntimeExport.h"
#include "core/secrets/RuntimeSources.h"
#include "core/secrets/desk/AccountCredential.h"
#include "core/secrets/desk/PrivateFile.h"
#include "core/secrets/desk/Ustar.h"
#include "core/secrets/vault/EnvFileVault.h"
#include "core/secrets/vault/MemoryVault.h"
#include "tests/secrets/DeskSamples.h"
#include "tests/secrets/VaultAsker.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace ringdown;
using namespace ringdown::desk;
using secrets::MemoryVault;
using secrets::VaultAsker;

// What cannot be said: no account goes into an export.
static_assert(!std::is_constructible_v<RuntimeExport, AccountCredential, Secret>);
static_assert(!std::is_convertible_v<AccountCredential, secrets::RuntimeCredential>);
static_assert(std::is_constructible_v<RuntimeExport, secrets::RuntimeCredential, Secret>);

namespace {

const std::string pathPart = "fake-path-8e2b";
const std::string adminToken = "fake-admin-token-fake-admin-token";

QByteArray derivedKey()
{
    return QByteArray::fromStdString(
        std::string(twilio::WebhookKey::derive(Secret(fakeToken)).text().reveal()));
}

secrets::SecretMap everything()
{
    secrets::SecretMap map = accountEntries();
    map.emplace(secrets::apiKeyEntry, Secret(fakeKey));
    map.emplace(secrets::apiSecretEntry, Secret(fakeSecret));
    map.emplace(secrets::webhookPathEntry, Secret(pathPart));
    map.emplace(secrets::adminTokenEntry, Secret(adminToken));
    return map;
}

secrets::VaultAnswer<RuntimeExport> gathered(secrets::Vault &vault)
{
    std::optional<secrets::VaultAnswer<RuntimeExport>> answer;
    const RuntimeGathering gathering(vault, [&answer](const auto &is) { answer.emplace(is); });
    return VaultAsker::waitFor(answer);
}

RuntimeExport full()
{
    MemoryVault vault(everything());
    return std::get<RuntimeExport>(gathered(vault));
}

QByteArray bytesOf(const Secret &secret)
{
    return QByteArray(secret.reveal().data(), static_cast<qsizetype>(secret.size()));
}

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(20'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : process.readAllStandardError();
}

} // namespace

class RuntimeExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noFormatHoldsTheAccountOrATokenOfARelay_data();
    void noFormatHoldsTheAccountOrATokenOfARelay();
    void anEnvExportIsWhatARelayReads();
    void anEnvExportIsWhatAShellReads();
    void aJsonExportIsOneObject();
    void aSystemdExportIsOneFileACredential();
    void aFolderThatOthersMayEnterIsRefused();
    void aTarExportIsUnpackedByTar();
    void theWebhookKeyIsDerivedWhenNoneIsStored();
    void theKeyOfTheStoredTokenGoesBeforeTheStoredOnes();
    void storedKeysAloneAreTakenAsTheyAre();
    void whatAPersonShouldKnowIsSaid_data();
    void whatAPersonShouldKnowIsSaid();
    void anEarlierExportLeavesNothingInTheFolder();
    void theHintsCanBeCopied();
    void anExportWithoutAnApiKeyReceivesOnly();
    void nothingToExportIsSaid();
    void aWrittenFileIsPrivateAndWhole();
    void whatIsNoRegularFileIsLeftAlone_data();
    void whatIsNoRegularFileIsLeftAlone();
    void aLeftoverOfAKilledProgramIsNoObstacle();
    void whatCannotBeWrittenLeavesNothingBehind();
    void theRowsNameEachEntryAndNoValue();
    void formatsHaveNames();
};

void RuntimeExportTest::noFormatHoldsTheAccountOrATokenOfARelay_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("env") << int(ExportFormat::Env);
    QTest::newRow("json") << int(ExportFormat::Json);
    QTest::newRow("systemd") << int(ExportFormat::Systemd);
}

void RuntimeExportTest::noFormatHoldsTheAccountOrATokenOfARelay()
{
    QFETCH(int, format);
    const QByteArray bytes = bytesOf(full().stream(ExportFormat(format)));
    for (const std::string &there : {fakeAccount, fakeKey, fakeSecret, pathPart})
        QVERIFY(bytes.contains(there.c_str()));
    QVERIFY(bytes.contains(derivedKey()));
    for (const char *missing : {fakeToken.c_str(), adminToken.c_str(), "AUTH_TOKEN", "ADMIN_TOKEN"})
        QVERIFY(!bytes.contains(missing));
}

void RuntimeExportTest::anEnvExportIsWhatARelayReads()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("relay.env")).toStdString();
    QVERIFY(full().writeTo(path, ExportFormat::Env));
    const auto map = secrets::runtimeEnvFile(path);
    QVERIFY(map);
    const auto credential = secrets::RuntimeCredential::from(*map);
    QVERIFY(credential);
    QCOMPARE(credential->accountSid, fakeAccount);
    QVERIFY(credential->apiKey->secret.matches(fakeSecret));
    QVERIFY(credential->webhookKeys.at(0) == twilio::WebhookKey::derive(Secret(fakeToken)));
}

void RuntimeExportTest::anEnvExportIsWhatAShellReads()
{
    secrets::SecretMap map = everything();
    const std::string odd = "Fake$HOME`x`#Fake;&|*Secret!";
    map.insert_or_assign(std::string(secrets::apiSecretEntry), Secret(odd));
    MemoryVault vault(std::move(map));
    const auto runtime = std::get<RuntimeExport>(gathered(vault));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("relay.env"));
    QVERIFY(runtime.writeTo(path.toStdString(), ExportFormat::Env));
    const QString script = QStringLiteral("set -a; . '%1'; printf %s \"$TWILIO_API_SECRET\"").arg(path);
    QCOMPARE(outputOf(QStringLiteral("sh"), {QStringLiteral("-c"), script}, {}),
             QByteArray::fromStdString(odd));
    QVERIFY(secrets::readEnvFile(path.toStdString())->find(secrets::apiSecretEntry)->second.matches(odd));
}

void RuntimeExportTest::aJsonExportIsOneObject()
{
    const auto object = QJsonDocument::fromJson(bytesOf(full().stream(ExportFormat::Json))).object();
    QCOMPARE(object.keys(),
             (QStringList{QStringLiteral("RINGDOWN_WEBHOOK_KEYS"), QStringLiteral("RINGDOWN_WEBHOOK_PATH"),
                          QStringLiteral("TWILIO_ACCOUNT_SID"), QStringLiteral("TWILIO_API_KEY"),
                          QStringLiteral("TWILIO_API_SECRET")}));
    QCOMPARE(object.value(QStringLiteral("TWILIO_API_SECRET")).toString().toStdString(), fakeSecret);
}

void RuntimeExportTest::aSystemdExportIsOneFileACredential()
{
    const QTemporaryDir folder;
    const QString directory = folder.filePath(QStringLiteral("new/credentials"));
    QVERIFY(full().writeTo(directory.toStdString(), ExportFormat::Systemd));
    QCOMPARE(modeOf(directory), 0700u);
    QCOMPARE(QDir(directory).entryList(QDir::Files).size(), 5);
    QCOMPARE(modeOf(directory + QStringLiteral("/TWILIO_API_SECRET")), 0600u);
    QCOMPARE(contentOf(directory + QStringLiteral("/TWILIO_API_SECRET")),
             QByteArray::fromStdString(fakeSecret));
    const auto map = secrets::runtimeCredentials(directory.toStdString());
    QVERIFY(map && secrets::RuntimeCredential::from(*map));
}

void RuntimeExportTest::aFolderThatOthersMayEnterIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    const auto written = full().writeTo(folder.path().toStdString(), ExportFormat::Systemd);
    QVERIFY(!written && written.error().detail.find("chmod 700") != std::string::npos);
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7700)));
    QVERIFY(full().writeTo(folder.path().toStdString(), ExportFormat::Systemd));
}

void RuntimeExportTest::aTarExportIsUnpackedByTar()
{
    const QTemporaryDir folder;
    outputOf(QStringLiteral("tar"), {QStringLiteral("-x"), QStringLiteral("-C"), folder.path()},
             bytesOf(full().stream(ExportFormat::Systemd)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5);
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("RINGDOWN_WEBHOOK_KEYS"))), derivedKey());
    QCOMPARE(modeOf(folder.filePath(QStringLiteral("TWILIO_API_SECRET"))), 0600u);

    const std::string exactlyABlock(512, 'x');
    const QByteArray list = outputOf(QStringLiteral("tar"), {QStringLiteral("-tv")},
                                     bytesOf(ustar({{"empty", Secret()}, {"block", Secret(exactlyABlock)}})));
    QVERIFY(list.contains("512") && list.contains("empty") && list.contains("-rw-------"));
}

void RuntimeExportTest::theWebhookKeyIsDerivedWhenNoneIsStored()
{
    const auto entries = full().entries();
    QCOMPARE(entries.size(), std::size_t{5});
    QCOMPARE(entries[0].shown, fakeAccount);
    QVERIFY(entries[2].shown.empty() && entries[2].fingerprint.size() == 8);
    QCOMPARE(entries[3].fingerprint, twilio::WebhookKey::derive(Secret(fakeToken)).id());
}

namespace {

const twilio::WebhookKey otherKey = twilio::WebhookKey::derive(Secret("other"));

/// Everything, and webhook keys of before, with or without that of the token.
RuntimeExport withStoredKeys(const std::string &keys, const std::vector<std::string_view> &missing = {})
{
    secrets::SecretMap map = everything();
    map.emplace(secrets::webhookKeysEntry, Secret(keys));
    for (const std::string_view name : missing)
        map.erase(map.find(name));
    MemoryVault vault(std::move(map));
    return std::get<RuntimeExport>(gathered(vault));
}

} // namespace

void RuntimeExportTest::theKeyOfTheStoredTokenGoesBeforeTheStoredOnes()
{
    const auto runtime = withStoredKeys(std::string(otherKey.text().reveal()));
    const std::string ours = twilio::WebhookKey::derive(Secret(fakeToken)).id();
    QCOMPARE(runtime.entries()[3].fingerprint, ours + "," + otherKey.id());
    QVERIFY2(runtime.cautions().front().find(ours) != std::string::npos, runtime.cautions().front().c_str());
    const std::string both = std::string(otherKey.text().reveal()) + "," + derivedKey().toStdString();
    QCOMPARE(withStoredKeys(both).entries()[3].fingerprint, otherKey.id() + "," + ours);
}

void RuntimeExportTest::storedKeysAloneAreTakenAsTheyAre()
{
    const auto runtime = withStoredKeys(std::string(otherKey.text().reveal()), {secrets::authTokenEntry});
    QCOMPARE(runtime.entries()[3].fingerprint, otherKey.id());
    QVERIFY(runtime.rows(ExportFormat::Env, "to a file").front().deed == Deed::Exported);
}

void RuntimeExportTest::whatAPersonShouldKnowIsSaid_data()
{
    QTest::addColumn<QByteArrayList>("missing");
    QTest::addColumn<QByteArrayList>("words");
    const QByteArray mainKey = fakeKey.c_str() + QByteArray(" is a Main key was not asked at Twilio");
    QTest::newRow("an API key that nobody asked about") << QByteArrayList{} << QByteArrayList{mainKey};
    QTest::newRow("no API key") << QByteArrayList{"TWILIO_API_KEY", "TWILIO_API_SECRET"}
                                << QByteArrayList{"There is no API key in it"};
    QTest::newRow("nothing to verify webhooks with")
        << QByteArrayList{"TWILIO_AUTH_TOKEN"} << QByteArrayList{"There is no webhook key in it", mainKey};
}

void RuntimeExportTest::whatAPersonShouldKnowIsSaid()
{
    QFETCH(QByteArrayList, missing);
    QFETCH(QByteArrayList, words);
    secrets::SecretMap map = everything();
    for (const QByteArray &name : missing)
        map.erase(name.toStdString());
    MemoryVault vault(std::move(map));
    const auto said = std::get<RuntimeExport>(gathered(vault)).cautions();
    QCOMPARE(said.size(), static_cast<std::size_t>(words.size()));
    for (std::size_t i = 0; i < said.size(); ++i)
        QVERIFY2(said[i].find(words[qsizetype(i)].toStdString()) != std::string::npos, said[i].c_str());
}

void RuntimeExportTest::anEarlierExportLeavesNothingInTheFolder()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    writeFile(folder.filePath(QStringLiteral("OTHER")), "of another program");
    QVERIFY(full().writeTo(path, ExportFormat::Systemd));
    MemoryVault vault(accountEntries());
    QVERIFY(std::get<RuntimeExport>(gathered(vault)).writeTo(path, ExportFormat::Systemd));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("OTHER"), QStringLiteral("RINGDOWN_WEBHOOK_KEYS"),
                          QStringLiteral("TWILIO_ACCOUNT_SID")}));
}

void RuntimeExportTest::theHintsCanBeCopied()
{
    const std::string use = exportUse(ExportFormat::Env, "/my own/50%.env");
    QVERIFY2(use.find("--env-file '/my own/50%.env'\n") != std::string::npos, use.c_str());
    QVERIFY2(use.find("EnvironmentFile=/my own/50%%.env in a unit") != std::string::npos, use.c_str());
    QVERIFY2(use.find("set -a; . '/my own/50%.env')") != std::string::npos, use.c_str());
    const QTemporaryDir folder;
    const QString open = folder.filePath(QStringLiteral("o d"));
    QVERIFY(QDir().mkdir(open) && QFile::setPermissions(open, QFile::Permissions(0x7755)));
    const auto written = full().writeTo(open.toStdString(), ExportFormat::Systemd);
    QVERIFY(!written && written.error().detail.ends_with("chmod 700 '" + open.toStdString() + "'"));
}

void RuntimeExportTest::anExportWithoutAnApiKeyReceivesOnly()
{
    MemoryVault vault(accountEntries());
    const auto runtime = std::get<RuntimeExport>(gathered(vault));
    QCOMPARE(runtime.entries().size(), std::size_t{2});
    QVERIFY(!bytesOf(runtime.stream(ExportFormat::Env)).contains("TWILIO_API"));
}

void RuntimeExportTest::nothingToExportIsSaid()
{
    secrets::SecretMap map;
    map.emplace(secrets::accountSidEntry, Secret(fakeAccount));
    MemoryVault vault(std::move(map));
    QCOMPARE(secrets::troubleIn(gathered(vault)), std::string("Absent"));
    secrets::EnvFileVault missing("/nonexistent/fake.env");
    QCOMPARE(secrets::troubleIn(gathered(missing)), std::string("Failed"));
}

void RuntimeExportTest::aWrittenFileIsPrivateAndWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("relay.env"));
    writeFile(path, "older and readable by all\n", 0644);
    ::umask(0);
    QVERIFY(full().writeTo(path.toStdString(), ExportFormat::Json));
    ::umask(022);
    QCOMPARE(modeOf(path), 0600u);
    QCOMPARE(contentOf(path), bytesOf(full().stream(ExportFormat::Json)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void RuntimeExportTest::whatIsNoRegularFileIsLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("link") << QStringLiteral("link");
    QTest::newRow("link to nowhere") << QStringLiteral("lost");
    QTest::newRow("pipe") << QStringLiteral("pipe");
    QTest::newRow("folder") << QStringLiteral("folder");
}

void RuntimeExportTest::whatIsNoRegularFileIsLeftAlone()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    writeFile(target, "untouched");
    QVERIFY(QFile::link(target, folder.filePath(QStringLiteral("link"))));
    QVERIFY(QFile::link(QStringLiteral("/nowhere"), folder.filePath(QStringLiteral("lost"))));
    QCOMPARE(::mkfifo(qPrintable(folder.filePath(QStringLiteral("pipe"))), 0600), 0);
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const std::string path = folder.filePath(name).toStdString();
    const auto kindOf = [&path] {
        struct stat status {};
        return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & S_IFMT : 0;
    };
    const auto before = kindOf();
    const auto written = writePrivateFile(path, Secret("fake"));
    QVERIFY(!written && written.error().detail.find(path + " is no regular file") != std::string::npos);
    QCOMPARE(kindOf(), before);
    QCOMPARE(contentOf(target), QByteArray("untouched"));
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.new")}, QDir::Files), QStringList());
}

void RuntimeExportTest::aLeftoverOfAKilledProgramIsNoObstacle()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("relay.env"));
    writeFile(path + QStringLiteral(".%1.new").arg(::getpid()), "half of it");
    QVERIFY(writePrivateFile(path.toStdString(), Secret("fake")));
    QCOMPARE(contentOf(path), QByteArray("fake"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void RuntimeExportTest::whatCannotBeWrittenLeavesNothingBehind()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("taken/full")));
    const auto written =
        full().writeTo(folder.filePath(QStringLiteral("taken")).toStdString(), ExportFormat::Env);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
    QVERIFY(written.error().detail.find("/taken") != std::string::npos);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void RuntimeExportTest::theRowsNameEachEntryAndNoValue()
{
    auto rows = full().rows(ExportFormat::Env, "to a file");
    QCOMPARE(rows.size(), std::size_t{7});
    QVERIFY(rows[0].deed == Deed::Used && rows[0].entry == "TWILIO_AUTH_TOKEN");
    QVERIFY(rows[1].deed == Deed::Derived && rows[1].derivedFrom == rows[0].fingerprint);
    rows.erase(rows.begin(), rows.begin() + 2);
    for (const LedgerRow &row : rows) {
        QVERIFY(row.deed == Deed::Exported);
        QCOMPARE(row.detail, std::string("format env to a file"));
        QVERIFY(row.fingerprint != fakeSecret && row.fingerprint.size() <= 8);
    }
}

void RuntimeExportTest::formatsHaveNames()
{
    for (const char *word : {"env", "json", "systemd"})
        QCOMPARE(std::string(exportFormatName(exportFormatNamed(word).value())), std::string(word));
    QVERIFY(!exportFormatNamed("yaml"));
    QVERIFY(exportUse(ExportFormat::Systemd, "/etc/ringdown/credentials")
                .find("LoadCredential=NAME:/etc/ringdown/credentials/NAME") != std::string::npos);
}

QTEST_GUILESS_MAIN(RuntimeExportTest)
#include "RuntimeExportTest.moc"

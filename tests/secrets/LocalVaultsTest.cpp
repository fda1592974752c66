// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/EntryReading.h"
#include "core/secrets/vault/EntryWriting.h"
#include "core/secrets/vault/EnvFileVault.h"
#include "core/secrets/vault/MemoryVault.h"
#include "core/secrets/vault/OpenVault.h"
#include "core/secrets/vault/SystemdVault.h"
#include "tests/secrets/VaultAsker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace ringdown::secrets;

class LocalVaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memoryKeepsForThisRun();
    void anEnvFileIsReadAndNeverWritten();
    void anEnvFileOpenToOthersIsUnusable();
    void systemdsCredentialsAreReadWithoutTheirLineEnd();
    void aNameIsNoWayOutOfTheDirectory();
    void withoutADirectorySystemdIsUnusable();
    void choicesAreReadFromWords_data();
    void choicesAreReadFromWords();
    void anAnswerComesLaterAndOnce();
    void cancelledIsNotDone();
    void nothingComesAfterTheEnd();
    void aCallbackMayEndTheVault();
    void readingSkipsWhatIsAbsent();
    void readingEndsAtTroubleAndWithItsObject();
    void writingTellsEachAndStopsAtTrouble();

private:
    QString put(const char *name, const QByteArray &text, QFile::Permissions others = {})
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void LocalVaultsTest::memoryKeepsForThisRun()
{
    MemoryVault vault;
    VaultAsker ask(vault);
    QCOMPARE(ask.state().condition, VaultCondition::Ready);
    QCOMPARE(troubleIn(ask.read("B")), std::string("Absent"));
    QCOMPARE(troubleIn(ask.write("B", "fake-1")), std::string());
    QCOMPARE(troubleIn(ask.write("B", "fake-2")), std::string());
    QCOMPARE(troubleIn(ask.write("A", "fake-3")), std::string());
    QCOMPARE(valueIn(ask.read("B")), std::string("fake-2"));
    QCOMPARE(std::get<std::vector<std::string>>(ask.list()), (std::vector<std::string>{"A", "B"}));
    QCOMPARE(troubleIn(ask.remove("B")), std::string());
    QCOMPARE(troubleIn(ask.remove("B")), std::string());
    QCOMPARE(troubleIn(ask.read("B")), std::string("Absent"));
}

void LocalVaultsTest::anEnvFileIsReadAndNeverWritten()
{
    const QByteArray text = "# mine\nexport TWILIO_API_SECRET='fake-1'\nOTHER=fake-2\nTWILIO_API_KEY=\n";
    const QString path = put("repos.env", text);
    EnvFileVault vault(path.toStdString());
    VaultAsker ask(vault);
    QCOMPARE(ask.state().condition, VaultCondition::Ready);
    QCOMPARE(valueIn(ask.read("TWILIO_API_SECRET")), std::string("fake-1"));
    QCOMPARE(troubleIn(ask.read("TWILIO_API_KEY")), std::string("Absent"));
    QCOMPARE(std::get<std::vector<std::string>>(ask.list()), std::vector<std::string>{"TWILIO_API_SECRET"});
    QCOMPARE(troubleIn(ask.write("TWILIO_API_KEY", "x")), std::string("ReadOnly"));
    QCOMPARE(troubleIn(ask.remove("TWILIO_API_SECRET")), std::string("ReadOnly"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void LocalVaultsTest::anEnvFileOpenToOthersIsUnusable()
{
    const QString path = put("open.env", "TWILIO_API_SECRET=fake-canary\n", QFile::ReadOther);
    EnvFileVault vault(path.toStdString());
    VaultAsker ask(vault);
    QCOMPARE(ask.state().condition, VaultCondition::Unusable);
    QCOMPARE(troubleIn(ask.read("TWILIO_API_SECRET")), std::string("Failed"));
    QVERIFY(detailIn(ask.list()).find("chmod 600") != std::string::npos);
}

void LocalVaultsTest::systemdsCredentialsAreReadWithoutTheirLineEnd()
{
    put("TWILIO_API_SECRET", "fake-1\r\n", QFile::ReadGroup); // as systemd leaves them
    put("SOMETHING", "fake-2\n");
    SystemdVault vault(m_folder.path().toStdString());
    VaultAsker ask(vault);
    QCOMPARE(ask.state().condition, VaultCondition::Ready);
    QCOMPARE(valueIn(ask.read("TWILIO_API_SECRET")), std::string("fake-1"));
    QCOMPARE(std::get<std::vector<std::string>>(ask.list()), std::vector<std::string>{"TWILIO_API_SECRET"});
    QVERIFY(detailIn(ask.read("TWILIO_API_KEY")).find("LoadCredential=TWILIO_API_KEY:") != std::string::npos);
    QCOMPARE(troubleIn(ask.write("TWILIO_API_KEY", "x")), std::string("ReadOnly"));
}

void LocalVaultsTest::aNameIsNoWayOutOfTheDirectory()
{
    put("secret", "fake-outside\n");
    SystemdVault vault(m_folder.path().toStdString() + "/below");
    QCOMPARE(troubleIn(VaultAsker(vault).read("../secret")), std::string("Absent"));
}

void LocalVaultsTest::withoutADirectorySystemdIsUnusable()
{
    SystemdVault vault("");
    QCOMPARE(VaultAsker(vault).state().condition, VaultCondition::Unusable);
}

void LocalVaultsTest::choicesAreReadFromWords_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("keychain") << QByteArray("keychain") << int(VaultKind::Keychain) << QByteArray();
    QTest::newRow("memory") << QByteArray("memory") << int(VaultKind::Memory) << QByteArray();
    QTest::newRow("systemd") << QByteArray("systemd") << int(VaultKind::Systemd) << QByteArray("/run/c");
    QTest::newRow("a file") << QByteArray("env:/a b/c:d") << int(VaultKind::EnvFile)
                            << QByteArray("/a b/c:d");
    QTest::newRow("no file") << QByteArray("env:") << -1 << QByteArray();
    QTest::newRow("other") << QByteArray("plain") << -1 << QByteArray();
}

void LocalVaultsTest::choicesAreReadFromWords()
{
    QFETCH(QByteArray, words);
    QFETCH(int, kind);
    QFETCH(QByteArray, path);
    qputenv("CREDENTIALS_DIRECTORY", "/run/c");
    const auto choice = parseVaultChoice(words.toStdString());
    QCOMPARE(choice.hasValue(), kind >= 0);
    if (!choice) {
        // Which there are, and not what was given: it may be a secret.
        QCOMPARE(choice.error().detail,
                 std::string("that is no vault; known: keychain, memory, systemd, env:PATH"));
        return;
    }
    QCOMPARE(int(choice->kind), kind);
    QCOMPARE(choice->path, path.toStdString());
    QCOMPARE(int(openVault(*choice)->kind()), kind);
}

void LocalVaultsTest::anAnswerComesLaterAndOnce()
{
    MemoryVault vault;
    int calls = 0;
    vault.write("A", Secret("fake"), [&calls](const auto &) { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QTest::qWait(20);
    QCOMPARE(calls, 1);
}

void LocalVaultsTest::cancelledIsNotDone()
{
    MemoryVault vault;
    std::optional<VaultAnswer<Stored>> answer;
    vault.cancel(vault.write("A", Secret("fake"), [&answer](const auto &is) { answer = is; }));
    QVERIFY(!answer);
    QCOMPARE(troubleIn(VaultAsker::waitFor(answer)), std::string("Cancelled"));
    QCOMPARE(troubleIn(VaultAsker(vault).read("A")), std::string("Absent"));
}

void LocalVaultsTest::nothingComesAfterTheEnd()
{
    int calls = 0;
    {
        MemoryVault vault;
        vault.list([&calls](const auto &) { ++calls; });
        vault.probe([&calls](const auto &) { ++calls; });
    }
    QTest::qWait(20);
    QCOMPARE(calls, 0);
}

void LocalVaultsTest::aCallbackMayEndTheVault()
{
    auto vault = std::make_unique<MemoryVault>();
    int calls = 0;
    for (int i = 0; i < 2; ++i) {
        vault->list([&](const auto &) {
            ++calls;
            vault.reset();
        });
    }
    QTest::qWait(20);
    QCOMPARE(calls, 1);
}

void LocalVaultsTest::readingSkipsWhatIsAbsent()
{
    SecretMap entries;
    entries.emplace("A", Secret("fake-a"));
    entries.emplace("C", Secret("fake-c"));
    MemoryVault vault(std::move(entries));
    std::optional<VaultAnswer<SecretMap>> answer;
    const EntryReading reading(vault, {"A", "B", "C"}, [&answer](const auto &is) { answer = is; });
    QVERIFY(!answer);
    const auto map = std::get<SecretMap>(VaultAsker::waitFor(answer));
    QCOMPARE(map.size(), std::size_t{2});
    QVERIFY(map.find("C")->second.matches("fake-c"));
}

void LocalVaultsTest::readingEndsAtTroubleAndWithItsObject()
{
    EnvFileVault missing(m_folder.filePath(QStringLiteral("missing.env")).toStdString());
    std::optional<VaultAnswer<SecretMap>> answer;
    const EntryReading reading(missing, {"A", "B"}, [&answer](const auto &is) { answer = is; });
    QCOMPARE(troubleIn(VaultAsker::waitFor(answer)), std::string("Failed"));

    MemoryVault vault;
    int calls = 0;
    {
        const EntryReading gone(vault, {"A"}, [&calls](const auto &) { ++calls; });
    }
    std::optional<VaultAnswer<SecretMap>> cancelled;
    EntryReading stopped(vault, {"A"}, [&cancelled](const auto &is) { cancelled = is; });
    stopped.cancel();
    QCOMPARE(troubleIn(VaultAsker::waitFor(cancelled)), std::string("Cancelled"));
    QCOMPARE(calls, 0);
}

void LocalVaultsTest::writingTellsEachAndStopsAtTrouble()
{
    MemoryVault vault;
    std::vector<std::string> told;
    std::optional<VaultAnswer<Stored>> answer;
    const EntryWriting writing(
        vault, {{"B", Secret("fake-b")}, {"A", Secret("fake-a")}},
        [&told](const auto &entry) { told.push_back(entry.first); },
        [&answer](const auto &is) { answer = is; });
    QCOMPARE(troubleIn(VaultAsker::waitFor(answer)), std::string());
    QCOMPARE(told, (std::vector<std::string>{"B", "A"}));
    QCOMPARE(valueIn(VaultAsker(vault).read("A")), std::string("fake-a"));

    EnvFileVault readOnly(put("ro.env", "").toStdString());
    std::optional<VaultAnswer<Stored>> refused;
    const EntryWriting never(
        readOnly, {{"B", Secret("fake-b")}}, [&told](const auto &) { told.clear(); },
        [&refused](const auto &is) { refused = is; });
    QCOMPARE(troubleIn(VaultAsker::waitFor(refused)), std::string("ReadOnly"));
    QCOMPARE(told.size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(LocalVaultsTest)
#include "LocalVaultsTest.moc"

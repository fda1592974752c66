// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "core/twilio/WebhookKey.h"
#include "tests/ctl/Desk.h"
#include "tests/ctl/Terminal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace ringdown;
using namespace ringdown::ctl;

namespace {

const QByteArray authToken = "0123456789abcdef0123456789abcdef";
const QByteArray apiSecret = "FakeApiSecretOfTheTests0123456789";

QByteArray derivedKey()
{
    const Secret text = twilio::WebhookKey::derive(Secret(authToken.toStdString())).text();
    return QByteArray::fromStdString(std::string(text.reveal()));
}

mode_t modeOf(const QString &path)
{
    struct stat status {};
    return ::lstat(path.toLocal8Bit().constData(), &status) == 0 ? status.st_mode : 0;
}

} // namespace

/// Where values may come from and go to: files, pipes and terminals, without any keyring.
class SecretsStreamsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPipedTokenBecomesAKey();
    void aTokenThatIsNoneIsRefused_data();
    void aTokenThatIsNoneIsRefused();
    void aTerminalIsRefusedWithoutShow();
    void aFileIsMadeForThisUserAlone();
    void anExistingFileIsLeftAlone_data();
    void anExistingFileIsLeftAlone();
    void forceReplacesAFile();
    void forceReplacesNothingElse_data();
    void forceReplacesNothingElse();
    void aFileThatOthersMayReadIsNoPlaceForASecret();
    void aClosedStreamGetsNothing_data();
    void aClosedStreamGetsNothing();
    void aFolderThatIsNotThereIsSaid();
    void whatIsTypedIsNotShown();
    void ctrlCWhileTypingIsACancel();
    void aSignalWhileTypingGivesTheTerminalBack_data();
    void aSignalWhileTypingGivesTheTerminalBack();
    void aValueIsNeverAnArgument_data();
    void aValueIsNeverAnArgument();
    void withoutAKeyringTheWayOutIsSaid();
    void theMemoryOfTheProgramIsGuarded();
    void withoutAnAuditNothingIsHandedOut();
    void withoutAnAuditNothingIsStored();
    void nothingIsImportedIntoThisRunOnly();
    void aFileIsListedByWhatItHolds();
};

void SecretsStreamsTest::aPipedTokenBecomesAKey()
{
    const Desk desk;
    const ProgramRun ran = desk.run({u"secrets"_s, u"webhook-key"_s}, authToken + '\n');
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, derivedKey() + '\n');
    QVERIFY2(ran.err.startsWith("Webhook key ") && !ran.err.contains(authToken) && !ran.err.contains("whk1_"),
             ran.err.constData());
    QVERIFY2(desk.ledger().contains("\"derived\"") && desk.ledger().contains("to a pipe"),
             desk.ledger().constData());
    QVERIFY(!desk.ledger().contains(authToken) && !desk.ledger().contains("whk1_"));
}

void SecretsStreamsTest::aTokenThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("short") << QByteArray("0123456789") << QByteArray("TWILIO_AUTH_TOKEN");
    QTest::newRow("a whole line of an env file")
        << "TWILIO_AUTH_TOKEN=" + authToken << QByteArray("TWILIO_AUTH_TOKEN");
    QTest::newRow("more than fits") << QByteArray(70'000, 'a') << QByteArray("more than 64 KiB");
}

void SecretsStreamsTest::aTokenThatIsNoneIsRefused()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, words);
    const Desk desk;
    const ProgramRun ran = desk.run({u"secrets"_s, u"webhook-key"_s}, input);
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(words) && !ran.err.contains(input), ran.err.constData());
    QCOMPARE(desk.ledger(), QByteArray());
}

void SecretsStreamsTest::aTerminalIsRefusedWithoutShow()
{
    for (const bool shows : {false, true}) {
        Desk desk;
        Terminal terminal;
        QVERIFY(terminal.isOpen());
        QProcess program;
        program.setProcessEnvironment(desk.environment());
        terminal.attach(program, STDOUT_FILENO);
        QStringList arguments{u"secrets"_s, u"webhook-key"_s};
        if (shows)
            arguments << u"--show"_s;
        const ProgramRun ran = finish(program, arguments, authToken);
        QCOMPARE(ran.code, shows ? 0 : 2);
        QCOMPARE(terminal.shown(), shows ? derivedKey() + "\r\n" : QByteArray());
        QCOMPARE(ran.err.contains("this would print a secret on your terminal"), !shows);
    }
}

void SecretsStreamsTest::aFileIsMadeForThisUserAlone()
{
    const Desk desk;
    const QString path = desk.file(u"key"_s);
    const ProgramRun ran = desk.run({u"secrets"_s, u"webhook-key"_s, u"--output"_s, path}, authToken);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(desk.read(u"key"_s), derivedKey() + '\n');
    QCOMPARE(modeOf(path), mode_t(S_IFREG | 0600));
    QVERIFY2(ran.err.contains("Written to " + path.toUtf8() + " (mode 600).\n"), ran.err.constData());
}

void SecretsStreamsTest::anExistingFileIsLeftAlone_data()
{
    QTest::addColumn<bool>("isLink");
    QTest::newRow("file") << false;
    QTest::newRow("link to nowhere") << true;
}

void SecretsStreamsTest::anExistingFileIsLeftAlone()
{
    QFETCH(bool, isLink);
    const Desk desk;
    const QString path = desk.file(u"key"_s);
    if (isLink)
        QVERIFY(QFile::link(desk.file(u"elsewhere"_s), path));
    else
        desk.write(u"key"_s, "before");
    const ProgramRun ran = desk.run({u"secrets"_s, u"webhook-key"_s, u"--output"_s, path}, authToken);
    QCOMPARE(ran.code, 73);
    QVERIFY2(ran.err.contains(isLink ? "is no regular file but a link" : "exists; --force replaces it"),
             ran.err.constData());
    QCOMPARE(desk.read(u"key"_s), isLink ? QByteArray() : QByteArray("before"));
    QVERIFY(!QFileInfo::exists(desk.file(u"elsewhere"_s)));
}

void SecretsStreamsTest::forceReplacesAFile()
{
    const Desk desk;
    const QString path = desk.write(u"key"_s, "before");
    const ProgramRun ran =
        desk.run({u"secrets"_s, u"webhook-key"_s, u"--output"_s, path, u"--force"_s}, authToken);
    QCOMPARE(ran.code, 0);
    QCOMPARE(desk.read(u"key"_s), derivedKey() + '\n');
    QCOMPARE(modeOf(path), mode_t(S_IFREG | 0600));
    QCOMPARE(QDir(desk.file({})).entryList(QDir::Files).size(), 1);
}

void SecretsStreamsTest::forceReplacesNothingElse_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("link") << u"link"_s;
    QTest::newRow("pipe") << u"pipe"_s;
    QTest::newRow("folder") << u"folder"_s;
}

void SecretsStreamsTest::forceReplacesNothingElse()
{
    QFETCH(QString, name);
    const Desk desk;
    QVERIFY(QFile::link(desk.write(u"target"_s, "before"), desk.file(u"link"_s)));
    QCOMPARE(::mkfifo(qPrintable(desk.file(u"pipe"_s)), 0600), 0);
    QVERIFY(QDir(desk.file({})).mkdir(u"folder"_s));
    const mode_t before = modeOf(desk.file(name));
    const ProgramRun ran =
        desk.run({u"secrets"_s, u"webhook-key"_s, u"--output"_s, desk.file(name), u"--force"_s}, authToken);
    QCOMPARE(ran.code, 73);
    QVERIFY2(ran.err.contains("is no regular file"), ran.err.constData());
    QCOMPARE(modeOf(desk.file(name)), before);
    QCOMPARE(desk.read(u"target"_s), QByteArray("before"));
    QCOMPARE(desk.ledger(), QByteArray());
}

void SecretsStreamsTest::aFileThatOthersMayReadIsNoPlaceForASecret()
{
    for (const bool othersRead : {true, false}) {
        Desk desk;
        QFile file(desk.file(u"out"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner |
                            (othersRead ? QFile::Permissions(QFile::ReadOther) : QFile::Permissions()));
        QProcess program;
        program.setProcessEnvironment(desk.environment());
        program.setChildProcessModifier([out = file.handle()] { ::dup2(out, STDOUT_FILENO); });
        const ProgramRun ran = finish(program, {u"secrets"_s, u"webhook-key"_s, u"--show"_s}, authToken);
        QCOMPARE(ran.code, othersRead ? 2 : 0);
        QCOMPARE(ran.err.contains("others may read"), othersRead);
        QCOMPARE(desk.read(u"out"_s), othersRead ? QByteArray() : derivedKey() + '\n');
        QCOMPARE(desk.ledger().contains("to a file"), !othersRead);
    }
}

void SecretsStreamsTest::aClosedStreamGetsNothing_data()
{
    QTest::addColumn<int>("stream");
    QTest::addColumn<int>("code");
    QTest::newRow("standard output") << STDOUT_FILENO << 2;
    QTest::newRow("standard error") << STDERR_FILENO << 0;
}

/// Whatever the program opens next would have the stream's number, and get what is written there.
void SecretsStreamsTest::aClosedStreamGetsNothing()
{
    QFETCH(int, stream);
    QFETCH(int, code);
    Desk desk;
    QProcess program;
    program.setProcessEnvironment(desk.environment());
    program.setChildProcessModifier([stream] { ::close(stream); });
    const ProgramRun ran = finish(program, {u"secrets"_s, u"webhook-key"_s}, authToken);
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.out, code == 0 ? derivedKey() + '\n' : QByteArray());
    QCOMPARE(ran.err.contains("standard output is closed"), code != 0);
    const QByteArrayList rows = desk.ledger().split('\n');
    QCOMPARE(rows.size(), code == 0 ? 3 : 1); // the last one is empty
    for (const QByteArray &row : rows.first(rows.size() - 1))
        QVERIFY2(row.startsWith('{') && row.endsWith('}'), row.constData());
}

void SecretsStreamsTest::aFolderThatIsNotThereIsSaid()
{
    const Desk desk;
    const ProgramRun ran =
        desk.run({u"secrets"_s, u"webhook-key"_s, u"--output"_s, u"/nowhere/key"_s}, authToken);
    QCOMPARE(ran.code, 73);
    QVERIFY2(ran.err.contains("/nowhere/key cannot be written: No such file or directory"),
             ran.err.constData());
}

namespace {

/// A run of "secrets set" with a person at its standard input.
struct Typing {
    Desk desk;
    Terminal terminal;
    QProcess program;

    explicit Typing(const QByteArray &keys, int signal = 0)
    {
        program.setProcessEnvironment(desk.environment());
        terminal.attach(program, STDIN_FILENO);
        program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"),
                      {u"secrets"_s, u"set"_s, u"TWILIO_API_SECRET"_s, u"--vault"_s, u"memory"_s});
        program.setReadChannel(QProcess::StandardError);
        while (!err.contains("Ctrl+C cancels): ") && program.waitForReadyRead(30'000))
            err += program.readAllStandardError();
        wasQuiet = !terminal.echoes();
        terminal.type(keys);
        if (signal != 0)
            ::kill(static_cast<pid_t>(program.processId()), signal);
        program.waitForFinished(30'000);
        err += program.readAllStandardError();
    }

    QByteArray err;
    bool wasQuiet = false;
};

} // namespace

void SecretsStreamsTest::whatIsTypedIsNotShown()
{
    Typing typing("a typing error\x15" + apiSecret + "x\x7f\n");
    QCOMPARE(typing.program.exitCode(), 0);
    const ProgramRun piped = typing.desk.run(
        {u"secrets"_s, u"set"_s, u"TWILIO_API_SECRET"_s, u"--vault"_s, u"memory"_s}, apiSecret);
    QCOMPARE(piped.code, 0);
    QVERIFY2(piped.err.contains("fingerprint ") && typing.err.endsWith(piped.err), typing.err.constData());
    QVERIFY(typing.wasQuiet && typing.terminal.echoes());
    QVERIFY(!typing.err.contains(apiSecret) && !typing.err.contains("typing error"));
    const QByteArray shown = typing.terminal.shown();
    QVERIFY2(!shown.contains(apiSecret.first(6)) && !shown.contains("typing"), shown.constData());
}

void SecretsStreamsTest::ctrlCWhileTypingIsACancel()
{
    Typing typing("half of it\x03");
    QCOMPARE(typing.program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(typing.program.exitCode(), 130);
    QVERIFY2(typing.err.endsWith("Cancelled.\n"), typing.err.constData());
    QVERIFY(typing.wasQuiet && typing.terminal.echoes());
    QCOMPARE(typing.desk.ledger(), QByteArray());
}

void SecretsStreamsTest::aSignalWhileTypingGivesTheTerminalBack_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminated") << SIGTERM;
    QTest::newRow("hung up") << SIGHUP;
}

void SecretsStreamsTest::aSignalWhileTypingGivesTheTerminalBack()
{
    QFETCH(int, signal);
    const Typing typing("half of it", signal);
    QCOMPARE(typing.program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(typing.program.exitCode(), signal);
    QVERIFY(typing.wasQuiet && typing.terminal.echoes());
}

void SecretsStreamsTest::aValueIsNeverAnArgument_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString value = QString::fromLatin1(apiSecret);
    QTest::newRow("behind the name") << QStringList{u"set"_s, u"TWILIO_API_SECRET"_s, value};
    QTest::newRow("instead of the name") << QStringList{u"set"_s, value};
    QTest::newRow("with an equals sign") << QStringList{u"set"_s, u"TWILIO_API_SECRET="_s + value};
    QTest::newRow("as an option") << QStringList{u"set"_s, u"TWILIO_API_SECRET"_s, u"--value="_s + value};
    QTest::newRow("many") << QStringList{u"set"_s, value, value, value};
    QTest::newRow("forget") << QStringList{u"forget"_s, u"TWILIO_API_SECRET"_s, value};
    QTest::newRow("webhook-key") << QStringList{u"webhook-key"_s, value};
    QTest::newRow("instead of a command") << QStringList{value};
    QTest::newRow("as a vault") << QStringList{u"list"_s, u"--vault"_s, value};
    QTest::newRow("as what is rotated") << QStringList{u"rotate"_s, value};
    QTest::newRow("as an option of the group") << QStringList{u"--value="_s + value};
}

void SecretsStreamsTest::aValueIsNeverAnArgument()
{
    QFETCH(QStringList, arguments);
    const ProgramRun ran = Desk().run(QStringList{u"secrets"_s} + arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY2(!ran.err.contains(apiSecret) && !ran.out.contains(apiSecret), ran.err.constData());
}

void SecretsStreamsTest::withoutAKeyringTheWayOutIsSaid()
{
    const ProgramRun ran = Desk().run({u"secrets"_s, u"set"_s, u"TWILIO_API_SECRET"_s}, apiSecret);
    QCOMPARE(ran.code, 78);
    QVERIFY2(ran.err.contains("There is no session bus here") && ran.err.contains("--vault memory"),
             ran.err.constData());
}

void SecretsStreamsTest::theMemoryOfTheProgramIsGuarded()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the leak check traces the program");
#endif
    Desk desk;
    QProcess program;
    program.setProcessEnvironment(desk.environment());
    program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"), {u"secrets"_s, u"webhook-key"_s});
    program.setReadChannel(QProcess::StandardError);
    // Its words after two silent seconds say that it is waiting, so it is well past main's first lines.
    QVERIFY(program.waitForStarted() && program.waitForReadyRead(30'000));
    const QString of = u"/proc/%1/"_s.arg(program.processId());
    QFile limits(of + u"limits"_s);
    QVERIFY(limits.open(QIODevice::ReadOnly));
    QVERIFY(
        QString::fromLatin1(limits.readAll()).contains(QRegularExpression(u"Max core file size +0 +0 "_s)));
    // The memory of a program that is not dumpable belongs to root, whoever runs it.
    QCOMPARE(QFileInfo(of + u"mem"_s).ownerId(), 0U);
    QFile status(of + u"status"_s);
    QVERIFY(status.open(QIODevice::ReadOnly));
    QVERIFY(status.readAll().contains("Umask:\t0077"));
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
}

void SecretsStreamsTest::withoutAnAuditNothingIsHandedOut()
{
    Desk desk;
    desk.write(u"data"_s, "a file where a folder is needed");
    const ProgramRun ran = desk.run({u"secrets"_s, u"webhook-key"_s}, authToken);
    QCOMPARE(ran.code, 73);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("the audit could not be written"), ran.err.constData());
}

void SecretsStreamsTest::withoutAnAuditNothingIsStored()
{
    Desk desk;
    desk.write(u"data"_s, "a file where a folder is needed");
    const ProgramRun ran =
        desk.run({u"secrets"_s, u"set"_s, u"TWILIO_API_SECRET"_s, u"--vault"_s, u"memory"_s}, apiSecret);
    QCOMPARE(ran.code, 73);
    QVERIFY2(ran.err.contains("nothing was done, because the audit"), ran.err.constData());
}

void SecretsStreamsTest::nothingIsImportedIntoThisRunOnly()
{
    const Desk desk;
    const QString path = desk.write(u"repos.env"_s, "TWILIO_AUTH_TOKEN=" + authToken + '\n');
    const ProgramRun ran = desk.run({u"secrets"_s, u"import"_s, path, u"--vault"_s, u"memory"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("nothing would be kept") && !ran.err.contains("delete it"),
             ran.err.constData());
    QCOMPARE(desk.ledger(), QByteArray());
}

void SecretsStreamsTest::aFileIsListedByWhatItHolds()
{
    const Desk desk;
    // The ledger tells of another token of the same name.
    QCOMPARE(desk.run({u"secrets"_s, u"webhook-key"_s}, QByteArray(32, 'f')).code, 0);
    const QString path = desk.write(u"repos.env"_s, "TWILIO_AUTH_TOKEN=" + authToken + '\n');
    const ProgramRun ran = desk.run({u"secrets"_s, u"list"_s, u"--vault"_s, u"env:"_s + path});
    QCOMPARE(ran.code, 0);
    const QByteArray print = QByteArray::fromStdString(
        secrets::fingerprint(secrets::authTokenEntry, Secret(authToken.toStdString())));
    QVERIFY2(ran.out.contains(print) && ran.out.contains("age unknown"), ran.out.constData());
    QVERIFY2(ran.err.endsWith(": 1 entry.\n"), ran.err.constData());
}

QTEST_GUILESS_MAIN(SecretsStreamsTest)
#include "SecretsStreamsTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EnvFile.h"
#include "core/secrets/SecretFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace ringdown;
using namespace ringdown::secrets;

namespace {

constexpr const char *canary = "fake-secret-canary";

std::string shown(const SecretMap &map)
{
    std::string text;
    for (const auto &[name, value] : map)
        text += name + "=" + std::string(value.reveal()) + "|";
    return text;
}

} // namespace

class EnvFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreRead_data();
    void linesAreRead();
    void wrongLinesAreNamedByNumberAlone_data();
    void wrongLinesAreNamedByNumberAlone();
    void filesOthersCouldReadAreRefused_data();
    void filesOthersCouldReadAreRefused();
    void whatIsNoRegularFileIsRefused_data();
    void whatIsNoRegularFileIsRefused();
    void theSizeIsLimited_data();
    void theSizeIsLimited();
    void aMissingFileIsNotFound();
    void aFileOfAnotherUserIsRefused();
    void theServiceManagerMayOwnItsFiles();

private:
    static QString write(const QTemporaryDir &folder, const QByteArray &text, unsigned mode = 0600)
    {
        const QString path = folder.filePath(QStringLiteral("relay.env"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        ::chmod(qPrintable(path), mode);
        return path;
    }
};

void EnvFileTest::linesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("one") << QByteArray("A=b\n") << QByteArray("A=b|");
    QTest::newRow("no line end") << QByteArray("A=b") << QByteArray("A=b|");
    QTest::newRow("CR LF") << QByteArray("A=b\r\nC=d\r\n") << QByteArray("A=b|C=d|");
    QTest::newRow("comments and blank lines")
        << QByteArray("# A=x\n\n  \nA=b\n  # more\n") << QByteArray("A=b|");
    QTest::newRow("export") << QByteArray("export A=b\n") << QByteArray("A=b|");
    QTest::newRow("blanks around") << QByteArray("  A=b  \n") << QByteArray("A=b|");
    QTest::newRow("double quotes") << QByteArray("A=\"b c\"\n") << QByteArray("A=b c|");
    QTest::newRow("single quotes") << QByteArray("A='b\"c'\n") << QByteArray("A=b\"c|");
    QTest::newRow("an equals sign in the value") << QByteArray("A=b=c==\n") << QByteArray("A=b=c==|");
    QTest::newRow("a number sign in the value") << QByteArray("A=b#c\n") << QByteArray("A=b#c|");
    QTest::newRow("nothing is expanded") << QByteArray("A=$HOME`x`\n") << QByteArray("A=$HOME`x`|");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                     "A=b\n")
                                       << QByteArray("A=b|");
    QTest::newRow("export and a tab") << QByteArray("export\tA=b\n") << QByteArray("A=b|");
    QTest::newRow("a name that begins with export")
        << QByteArray("exported=b\n") << QByteArray("exported=b|");
    QTest::newRow("a comment behind double quotes")
        << QByteArray("A=\"b#c\" # d\"e\n") << QByteArray("A=b#c|");
    QTest::newRow("a comment behind single quotes") << QByteArray("A='b'\t#c\n") << QByteArray("A=b|");
    QTest::newRow("a comment behind a bare value") << QByteArray("A=b  # c\n") << QByteArray("A=b|");
    QTest::newRow("a comment behind no value") << QByteArray("A= # c\n") << QByteArray("A=|");
    QTest::newRow("an empty value") << QByteArray("A=\n") << QByteArray("A=|");
}

void EnvFileTest::linesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, values);
    const auto map = parseEnvFile(text.toStdString());
    QVERIFY(map);
    QCOMPARE(shown(*map), values.toStdString());
}

void EnvFileTest::wrongLinesAreNamedByNumberAlone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no equals sign") << QByteArray(canary);
    QTest::newRow("no name") << QByteArray("=") + canary;
    QTest::newRow("a name with a blank") << QByteArray("A B=") + canary;
    QTest::newRow("a name with a digit first") << QByteArray("1A=") + canary;
    QTest::newRow("a name beyond ASCII") << QByteArray("\xC3\x84=") + canary;
    QTest::newRow("an open quote") << QByteArray("A=\"") + canary;
    QTest::newRow("other quotes") << QByteArray("A='") + canary + "\"";
    QTest::newRow("a quote inside") << QByteArray("A=\"") + canary + "\"x\"";
    QTest::newRow("something behind the quotes") << QByteArray("A=\"b\"") + canary;
    QTest::newRow("no blank before the comment") << QByteArray("A=\"b\"#") + canary;
    QTest::newRow("a second byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                            "A=") +
                                                     canary;
    QTest::newRow("a control character") << QByteArray("A=") + canary + "\x01";
    QTest::newRow("a tab inside") << QByteArray("A=") + canary + "\tx";
    QTest::newRow("twice") << QByteArray("Z=") + canary;
}

void EnvFileTest::wrongLinesAreNamedByNumberAlone()
{
    QFETCH(QByteArray, line);
    const auto map = parseEnvFile("Z=1\n# comment\n" + line.toStdString() + "\n");
    QVERIFY(!map);
    QCOMPARE(map.error().code, ErrorCode::Configuration);
    QVERIFY(map.error().detail.starts_with("line 3: "));
    QVERIFY(map.error().detail.find("canary") == std::string::npos);
}

void EnvFileTest::filesOthersCouldReadAreRefused_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isGood");
    for (const int good : {0600, 0400})
        QTest::newRow(qPrintable(QString::number(good, 8))) << good << true;
    for (const int bad : {0640, 0660, 0604, 0602, 0620, 0610, 0601, 0700, 0644, 0777, 01600, 02600, 04600})
        QTest::newRow(qPrintable(QString::number(bad, 8))) << bad << false;
}

void EnvFileTest::filesOthersCouldReadAreRefused()
{
    QFETCH(int, mode);
    QFETCH(bool, isGood);
    const QTemporaryDir folder;
    const QString path = write(folder, "A=fake-secret-canary\n", static_cast<unsigned>(mode));
    const auto map = readEnvFile(path.toStdString());
    QCOMPARE(map.hasValue(), isGood);
    if (isGood)
        return;
    QVERIFY(map.error().detail.find("chmod 600 " + path.toStdString()) != std::string::npos);
    QVERIFY(map.error().detail.find(canary) == std::string::npos);
}

void EnvFileTest::whatIsNoRegularFileIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"link", "folder", "pipe", "device", "link to nothing"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void EnvFileTest::whatIsNoRegularFileIsRefused()
{
    QFETCH(QString, kind);
    const QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("odd"));
    if (kind == u"link")
        QVERIFY(QFile::link(write(folder, "A=b\n"), path));
    else if (kind == u"link to nothing")
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("nothing")), path));
    else if (kind == u"folder")
        QVERIFY(::mkdir(qPrintable(path), 0600) == 0);
    else if (kind == u"pipe")
        QVERIFY(::mkfifo(qPrintable(path), 0600) == 0);
    else
        path = QStringLiteral("/dev/null");
    const auto map = readEnvFile(path.toStdString()); // and does not hang
    QVERIFY(!map);
    QCOMPARE(map.error().code, ErrorCode::Configuration);
    QVERIFY(map.error().detail.starts_with(path.toStdString()));
}

void EnvFileTest::theSizeIsLimited_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("64 KiB") << 64 * 1024 << true;
    QTest::newRow("one byte more") << 64 * 1024 + 1 << false;
}

void EnvFileTest::theSizeIsLimited()
{
    QFETCH(int, size);
    QFETCH(bool, isGood);
    const QTemporaryDir folder;
    const QString path = write(folder, "A=" + QByteArray(size - 2, 'x'));
    QCOMPARE(readEnvFile(path.toStdString()).hasValue(), isGood);
}

void EnvFileTest::aMissingFileIsNotFound()
{
    const QTemporaryDir folder;
    const auto map = readEnvFile(folder.filePath(QStringLiteral("nothing")).toStdString());
    QVERIFY(!map);
    QCOMPARE(map.error().code, ErrorCode::NotFound);
}

void EnvFileTest::aFileOfAnotherUserIsRefused()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a file away");
    const QTemporaryDir folder;
    const QString path = write(folder, "A=b\n");
    QVERIFY(::chown(qPrintable(path), 65534, 65534) == 0);
    const auto map = readEnvFile(path.toStdString());
    QVERIFY(!map);
    QVERIFY(map.error().detail.find("another user") != std::string::npos);
}

void EnvFileTest::theServiceManagerMayOwnItsFiles()
{
    const QTemporaryDir folder;
    const QString path = write(folder, "secret\n", 0440); // as systemd leaves credentials
    QVERIFY(!readSecretFile(path.toStdString(), FileGuard::Private));
    const auto secret = readSecretFile(path.toStdString(), FileGuard::ServiceManager);
    QVERIFY(secret);
    QVERIFY(secret->matches("secret\n"));
}

QTEST_APPLESS_MAIN(EnvFileTest)
#include "EnvFileTest.moc"

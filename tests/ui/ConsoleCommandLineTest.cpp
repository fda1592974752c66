// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/CommandLine.h"
#include "app/console/Screenshots.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown::console;
using namespace Qt::StringLiterals;

class ConsoleCommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void optionsAreRead()
    {
        const CommandLine line = readCommandLine(
            {QStringLiteral("--demo"), QStringLiteral("--tenant"), QStringLiteral("qdn"),
             QStringLiteral("--page=live"), QStringLiteral("--filter"), QStringLiteral("outcome:missed")});
        QCOMPARE(line.wish, Wish::Run);
        QVERIFY(line.isDemo);
        QCOMPARE(line.tenant, QStringLiteral("qdn"));
        QCOMPARE(line.page, QStringLiteral("live"));
        QCOMPARE(line.filter, QStringLiteral("outcome:missed"));
    }

    void aFilterLeadsToTheLog()
    {
        QCOMPARE(readCommandLine({}).page, QString());
        QCOMPARE(readCommandLine({QStringLiteral("--filter"), QStringLiteral("0147")}).page,
                 QStringLiteral("log"));
    }

    void aPartOfTheRoutingIsAPage()
    {
        const CommandLine line = readCommandLine({u"--page"_s, u"hours"_s});
        QCOMPARE(line.wish, Wish::Run);
        QCOMPARE(line.page, u"hours"_s);
    }

    void aDeedIsAskedFor()
    {
        QCOMPARE(readCommandLine({}).deed, Deed::Nothing);
        QCOMPARE(readCommandLine({u"--test-call"_s}).deed, Deed::TestCall);
        QCOMPARE(readCommandLine({u"--close-now"_s, u"--tenant"_s, u"qdn"_s}).deed, Deed::CloseNow);
    }

    void aDemoTakesASeed()
    {
        QCOMPARE(readCommandLine({u"--demo"_s, u"--demo-seed"_s, u"7"_s}).demoSeed, std::uint64_t(7));
        QVERIFY(!readCommandLine({u"--demo"_s}).demoSeed);
    }

    void theRegionOfTheAccountIsTaken()
    {
        QVERIFY(!readCommandLine({}).twilioRegion);
        const auto region = readCommandLine({u"--twilio-region"_s, u"ie1"_s}).twilioRegion;
        QVERIFY(region == (ringdown::rest::Region{"ie1", ""}));
        QVERIFY(readCommandLine({u"--twilio-edge"_s, u"sydney"_s}).twilioRegion ==
                (ringdown::rest::Region{"", "sydney"}));
    }

    void nonsenseIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown") << QStringList{u"--bogus"_s} << "bogus";
        QTest::newRow("missing value") << QStringList{u"--relay"_s} << "relay";
        QTest::newRow("another scheme")
            << QStringList{u"--relay"_s, u"httpx://relay.example.com"_s} << "https://relay.example.com";
        QTest::newRow("no address") << QStringList{u"--relay"_s, u"somewhere"_s} << "https://";
        QTest::newRow("a password in the address")
            << QStringList{u"--relay"_s, u"https://dana:fake-password@relay.example.com"_s}
            << "leave out the user name and password; the token is read from RINGDOWN_TOKEN or the keyring";
        QTest::newRow("a password and a bad port")
            << QStringList{u"--relay"_s, u"https://dana:fake-password@relay.example.com:99999"_s}
            << "leave out the user name and password";
        QTest::newRow("a port") << QStringList{u"--relay"_s, u"https://relay.example.com:99999"_s}
                                << "1 to 65535";
        QTest::newRow("a path") << QStringList{u"--relay"_s, u"https://relay.example.com/desk"_s}
                                << "more than scheme, host and port";
        QTest::newRow("both") << QStringList{u"--demo"_s, u"--relay"_s, u"https://relay.example.com"_s}
                              << "exclude";
        QTest::newRow("two deeds") << QStringList{u"--test-call"_s, u"--close-now"_s} << "exclude";
        QTest::newRow("seed of words") << QStringList{u"--demo"_s, u"--demo-seed"_s, u"seven"_s} << "'seven'";
        QTest::newRow("seed of nothing") << QStringList{u"--demo-seed"_s, u"7"_s} << "needs --demo";
        QTest::newRow("no id") << QStringList{u"--tenant"_s, u"Queen of San Diego"_s}
                               << "'Queen of San Diego' is not an id: a small letter";
        QTest::newRow("an id of nothing") << QStringList{u"--tenant="_s} << "'' is not an id";
        QTest::newRow("page") << QStringList{u"--page"_s, u"elsewhere"_s} << "known: live, log";
        QTest::newRow("a region that is none")
            << QStringList{u"--twilio-region"_s, u"IE1"_s} << "--twilio-region: 'IE1' is no name of a region";
        QTest::newRow("no folder") << QStringList{u"--screenshot="_s} << "--screenshot: '' is no folder";
        QTest::newRow("an API by another scheme")
            << QStringList{u"--twilio-api"_s, u"ftp://dana:fake-password@x"_s}
            << "--twilio-api: that is not taken";
        QTest::newRow("an API of nothing") << QStringList{u"--twilio-api="_s}
                                           << "--twilio-api: that is not taken; it is https://HOST[:PORT]";
        QTest::newRow("an API in the clear")
            << QStringList{u"--twilio-api"_s, u"http://api.example.com"_s} << "http:// on this machine only";
        QTest::newRow("extra") << QStringList{u"now"_s} << "unexpected argument 'now'";
    }
    void nonsenseIsRefusedWithItsReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const CommandLine line = readCommandLine(arguments);
        QCOMPARE(line.wish, Wish::Refuse);
        QVERIFY2(line.refusal.contains(part), qPrintable(line.refusal));
        QVERIFY(!line.refusal.contains(u"fake-password"_s));
    }

    void aFolderForPicturesIsMadeOrItIsSaidWhyNot()
    {
        const QTemporaryDir place;
        QCOMPARE(makeFolder(place.filePath(u"new/pictures"_s)), QString());
        QVERIFY(QFileInfo(place.filePath(u"new/pictures"_s)).isDir());
        QFile file(place.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(
            makeFolder(file.fileName()).startsWith(u"the folder '"_s + file.fileName() + u"' cannot be"_s));
        QVERIFY2(makeFolder(u"/proc/x"_s).endsWith(u"name one that can be written"_s),
                 qPrintable(makeFolder(u"/proc/x"_s)));
    }

    void helpNamesEveryOption()
    {
        QCOMPARE(readCommandLine({QStringLiteral("--help")}).wish, Wish::ShowHelp);
        QCOMPARE(readCommandLine({QStringLiteral("--version")}).wish, Wish::ShowVersion);
        for (const char *name :
             {"demo", "demo-seed", "relay", "tenant", "page", "filter", "twilio-api", "twilio-region",
              "twilio-edge", "test-call", "close-now", "minimized", "screenshot", "help", "version"})
            QVERIFY(helpText().contains(QStringLiteral("  --") + QLatin1StringView(name) + u' '));
        QVERIFY(
            helpText().contains(u"--twilio-region REGION  "_s)); // the longest has room before its purpose
        QVERIFY(helpText().contains(u"Pages: live, log, "_s));
    }
};

QTEST_GUILESS_MAIN(ConsoleCommandLineTest)
#include "ConsoleCommandLineTest.moc"

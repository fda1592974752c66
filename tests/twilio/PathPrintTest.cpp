// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/PathPrint.h"
#include "core/twilio/Digest.h"

#include <QByteArray>
#include <QTest>

using namespace ringdown;
using namespace ringdown::twilio;

class PathPrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamePathHasTheSamePrint()
    {
        const std::string path = "fake-canary-path-of-a-relay";
        QCOMPARE(pathPrint(path), pathPrint("fake-canary-path-of-a-relay"));
        QVERIFY(pathPrint(path) != pathPrint("fake-canary-path-of-a-relaz"));
        QCOMPARE(pathPrint(""), std::string("none"));
    }

    /// Relay and desk may be of different versions, and other programs may compare it.
    void itStaysWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("print");
        QTest::newRow("none") << QByteArray() << QByteArray("none");
        QTest::newRow("one character") << QByteArray("x") << QByteArray("20a3");
        QTest::newRow("usual") << QByteArray("0123456789abcdef0123456789abcdef") << QByteArray("b93e");
        QTest::newRow("with signs") << QByteArray("fake-canary-path-of-a-relay") << QByteArray("a9ba");
    }
    void itStaysWhatItIs()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, print);
        QCOMPARE(pathPrint(path.toStdString()), print.toStdString());
    }

    void itGivesAwayFourDigitsAndNoPlainDigest()
    {
        const std::string path = "fake-canary-path-of-a-relay";
        const std::string print = pathPrint(path);
        QCOMPARE(print.size(), 4U);
        QCOMPARE(print.find_first_not_of("0123456789abcdef"), std::string::npos);
        const auto digest = sha256(path);
        const QByteArray plain(reinterpret_cast<const char *>(digest.data()), 2);
        QVERIFY(print != plain.toHex().toStdString());
    }
};

QTEST_APPLESS_MAIN(PathPrintTest)
#include "PathPrintTest.moc"

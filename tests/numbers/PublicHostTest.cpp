// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/PublicHost.h"

#include <QTest>

using namespace ringdown::numbers;

class PublicHostTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereTheCarrierCannotComeIsSaid_data()
    {
        QTest::addColumn<QByteArray>("why");
        const QByteArray here = "is this machine itself";
        const QByteArray net = "private network";
        const QByteArray link = "link-local";
        QTest::newRow("http://127.0.0.1:8080") << here;
        QTest::newRow("https://127.8.8.8") << here;
        QTest::newRow("https://LOCALHOST/x") << here;
        QTest::newRow("https://relay.localhost.") << here;
        QTest::newRow("http://0.0.0.0:1") << here;
        QTest::newRow("http://[::1]:8080") << here;
        QTest::newRow("http://10.1.2.3") << net;
        QTest::newRow("http://172.16.0.1") << net;
        QTest::newRow("http://172.31.255.255:80") << net;
        QTest::newRow("http://192.168.1.2/relay") << net;
        QTest::newRow("http://100.64.1.1") << net;
        QTest::newRow("http://[fd00::1]") << net;
        QTest::newRow("http://relay") << net;
        QTest::newRow("http://relay.local:8080") << net;
        QTest::newRow("http://169.254.169.254") << link;
        QTest::newRow("http://[fe80::1]") << link;
        QTest::newRow("https://my_relay.example.com") << QByteArray("underscore");
        for (const char *url :
             {"https://relay.example.com", "https://203.0.113.7:8443/ringdown", "http://172.32.0.1",
              "https://100.128.0.1", "https://fdic.example.com", "https://localhost.example.com",
              "https://[2001:db8::1]", "https://10.example.com"})
            QTest::newRow(url) << QByteArray();
    }
    void whereTheCarrierCannotComeIsSaid()
    {
        QFETCH(QByteArray, why);
        const std::string said = whyOutOfReach(QTest::currentDataTag());
        if (why.isEmpty())
            QCOMPARE(said, std::string());
        else
            QVERIFY2(said.find(why.toStdString()) != std::string::npos, said.c_str());
    }

    void aSimulatedCarrierIsOfThisMachine()
    {
        QVERIFY(isOfThisMachine("http://127.0.0.1:4010"));
        QVERIFY(isOfThisMachine("http://localhost:4010"));
        QVERIFY(!isOfThisMachine("https://api.twilio.com"));
        QVERIFY(!isOfThisMachine(""));
        QVERIFY(!isOfThisMachine("http://10.0.0.1"));
    }
};

QTEST_APPLESS_MAIN(PublicHostTest)
#include "PublicHostTest.moc"

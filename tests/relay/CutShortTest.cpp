// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/ServerRig.h"

#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;
using test::RawClient;
using test::ServerRig;

/// Requests whose connection ends before they do: nothing of them counts.
class CutShortTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestCutShortDoesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isReset");
        const auto row = [](const char *name, const std::string &bytes) {
            QTest::addRow("%s, ended", name) << QByteArray::fromStdString(bytes) << false;
            QTest::addRow("%s, reset", name) << QByteArray::fromStdString(bytes) << true;
        };
        const std::string webhook = test::webhookRequest("CallSid=CA1&From=1");
        const std::string plan =
            test::apiRequest("PUT /api/v1/plan", test::operatorToken, R"({"format": 1})");
        const auto headOf = [](const std::string &request) {
            return request.substr(0, request.find("\r\n\r\n"));
        };
        row("nothing at all", "");
        row("half a request line", "POST /twil");
        row("half a head", webhook.substr(0, 60));
        row("a head without its last line end", headOf(webhook) + "\r\n");
        row("a webhook without its body", headOf(webhook) + "\r\n\r\n");
        row("a webhook but for a byte", webhook.substr(0, webhook.size() - 1));
        row("a plan without its body", headOf(plan) + "\r\n\r\n");
        row("a plan but for a byte", plan.substr(0, plan.size() - 1));
    }
    void aRequestCutShortDoesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isReset);
        ServerRig rig; // with the shipped times: it is the end that ends the connection
        RawClient client(rig.port());
        QTRY_COMPARE(rig.counts().accepted, 1u);
        QVERIFY(client.send(bytes.toStdString()));
        QVERIFY(client.staysQuietFor(30ms)); // most of all it is read by now
        if (isReset)
            client.reset();
        else
            client.finishSending();
        QTRY_COMPARE(rig.counts().open, 0u);
        QVERIFY(rig.webhooks().empty());
        QCOMPARE(rig.pushes(), 0);
        QCOMPARE(rig.counts().byStatusClass[2], 0u);
        QCOMPARE(rig.exchange(test::webhookRequest("a=1")).status, 200);
        QCOMPARE(rig.exchange(test::apiRequest("PUT /api/v1/plan", test::operatorToken, "{}")).status, 200);
        QCOMPARE(rig.pushes(), 1);
    }

    void whatCameWholeBeforeItCounts()
    {
        ServerRig rig;
        RawClient client(rig.port());
        client.send(test::webhookRequest("a=1"));
        QCOMPARE(client.receive().status, 200);
        client.send(test::webhookRequest("a=2").substr(0, 80));
        client.reset();
        QTRY_COMPARE(rig.counts().open, 0u);
        QCOMPARE(rig.webhooks().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(CutShortTest)
#include "CutShortTest.moc"

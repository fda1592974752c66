// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ApiBody.h"
#include "core/plan/PlanReader.h"
#include "core/relay/ApiQuery.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::relay;

namespace {

/// {"plan": a list in a list in a list ...}
std::string nested(int levels)
{
    return R"({"plan":)" + std::string(std::size_t(levels), '[') + std::string(std::size_t(levels), ']') +
           "}";
}

} // namespace

class ApiBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanOfFullDepthIsRead()
    {
        const ApiBody body(nested(plan::maxPlanDepth), {"plan"});
        QVERIFY2(body.isGood(), body.error().detail.c_str());
        QVERIFY(body.member("plan"));
    }

    void whatIsDeeperIsRefusedWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a level more") << QByteArray::fromStdString(nested(plan::maxPlanDepth + 1));
        QTest::newRow("as deep as a body is long") << QByteArray::fromStdString(nested(1'000'000));
        QTest::newRow("never closed") << QByteArray(R"({"plan":)") + QByteArray(2'000'000, '[');
        QTest::newRow("an unknown field")
            << QByteArray::fromStdString(nested(1'000'000)).replace("plan", "other");
    }
    void whatIsDeeperIsRefusedWhereverItStands()
    {
        QFETCH(QByteArray, text);
        const ApiBody body(text.toStdString(), {"plan"});
        QVERIFY(!body.isGood());
        QCOMPARE(body.error().code, ErrorCode::BadInput);
        QVERIFY2(body.error().detail.find("nested deeper than") != std::string::npos,
                 body.error().detail.c_str());
        QVERIFY(!body.member("plan"));
    }

    void aWrongValueIsShownInWholeCharacters()
    {
        std::string value;
        for (int i = 0; i < 60; ++i)
            value += "é";
        for (const auto &shift : {std::string(), std::string("x")}) {
            ApiBody body("{\"limit\": \"" + shift + value + "\"}",
                         {"limit"}); // moc does not read such a raw string
            body.fail("limit", *body.member("limit"), "a number");
            QCOMPARE(QString::fromStdString(body.error().detail).toStdString(), body.error().detail);
            const std::string parameter = wrongParameter("limit", shift + value, "a number").detail;
            QCOMPARE(QString::fromStdString(parameter).toStdString(), parameter);
        }
    }
};

QTEST_GUILESS_MAIN(ApiBodyTest)
#include "ApiBodyTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/TypedNumber.h"
#include "tests/ui/support/Sample.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::simulator;

class TypedNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallerIsWrittenInManyWays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        const QString office = QStringLiteral("+12025550147");
        QTest::newRow("international") << QStringLiteral("+1 202 555 0147") << office;
        QTest::newRow("national") << QStringLiteral("(202) 555-0147") << office;
        QTest::newRow("bare") << QStringLiteral(" 2025550147 ") << office;
        QTest::newRow("withheld") << QStringLiteral("Anonymous") << QStringLiteral("anonymous");
        QTest::newRow("nothing") << QString() << QStringLiteral("anonymous");
        QTest::newRow("name") << QStringLiteral("harbor master") << QStringLiteral("+16195550177");
        QTest::newRow("entry") << QStringLiteral("Harbor Master, (619) 555-0177, vip")
                               << QStringLiteral("+16195550177");
        QTest::newRow("nobody") << QStringLiteral("Harbor Mistress") << QString();
    }

    void aCallerIsWrittenInManyWays()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        const format::PlanNames names = tests::sampleNames();
        const TypedNumber read = readCaller(typed, plan::findTenant(names.plan(), TenantId("qdn")));
        QCOMPARE(QString::fromStdString(read.number.value_or(std::string())), number);
        QCOMPARE(read.trouble.isEmpty(), !number.isEmpty());
        if (number.isEmpty())
            QVERIFY(read.trouble.contains(typed));
    }

    void withoutABusinessOnlyNumbersAreRead()
    {
        QVERIFY(readCaller(QStringLiteral("+12025550147"), nullptr).number.has_value());
        QVERIFY(!readCaller(QStringLiteral("Harbor Master"), nullptr).number.has_value());
    }

    void theNumberCalledMustBeSaid()
    {
        QVERIFY(!readCalled({}, "US").number.has_value());
        QVERIFY(readCalled(QStringLiteral("call me"), "US").trouble.contains(QStringLiteral("call me")));
        QCOMPARE(readCalled(QStringLiteral("619 555 0100"), "US").number,
                 std::optional<std::string>("+16195550100"));
    }
};

QTEST_GUILESS_MAIN(TypedNumberTest)
#include "TypedNumberTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/PlanNames.h"
#include "tests/ui/support/Sample.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringdown;

namespace {

template <typename Deed>
qint64 nanoseconds(const Deed &deed, int times)
{
    QElapsedTimer timer;
    timer.start();
    std::size_t letters = 0;
    for (int i = 0; i < times; ++i)
        letters += deed().size();
    return letters == 0 ? 0 : timer.nsecsElapsed();
}

} // namespace

class PlanNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRegionOfABusinessIsThatOfItsNumber()
    {
        const format::PlanNames names = tests::sampleNames();
        for (const plan::Tenant &tenant : names.plan().tenants)
            QCOMPARE(names.region(tenant.id), tenant.numbers.front().region());
    }

    /// A ratio within one run; it is about a hundred where the answer is kept, and one where it is not.
    void theRegionOfABusinessIsLookedUpOnce()
    {
        const format::PlanNames names = tests::sampleNames();
        const plan::Tenant &tenant = names.plan().tenants.front();
        constexpr int times = 3'000;
        const qint64 asked = nanoseconds([&] { return tenant.numbers.front().region(); }, times);
        const qint64 kept = nanoseconds([&] { return names.region(tenant.id); }, times);
        QVERIFY2(kept * 5 < asked,
                 qPrintable(QStringLiteral("%1 ns kept, %2 ns asked").arg(kept).arg(asked)));
    }

    void theFirstLineOfTheDirectoryNamesACaller()
    {
        plan::Plan plan;
        plan::Tenant &tenant = plan.tenants.emplace_back();
        tenant.id = TenantId("qdn");
        const PhoneNumber phone = *PhoneNumber::fromE164("+16195550142");
        tenant.directory = {{phone, "Harbor Master", "vip"}, {phone, "Somebody else", ""}};
        const format::PlanNames names(plan, 1);
        QCOMPARE(names.callerName(tenant.id, phone.e164(), "WIRELESS CALLER"),
                 QStringLiteral("Harbor Master"));
        QCOMPARE(names.callerName(tenant.id, "+16195550143", "WIRELESS CALLER"),
                 QStringLiteral("WIRELESS CALLER"));
        QCOMPARE(names.callerName(TenantId("other"), phone.e164(), "WIRELESS CALLER"),
                 QStringLiteral("WIRELESS CALLER"));
        QCOMPARE(names.callerName(tenant.id, "", ""), QString());
    }

    void whatThePlanDoesNotKnowHasNoRegion()
    {
        QCOMPARE(tests::sampleNames().region(TenantId("nobody")), std::string());
        QCOMPARE(format::PlanNames().region({}), std::string());
        plan::Plan plan;
        plan.tenants.emplace_back().id = TenantId("silent");
        QCOMPARE(format::PlanNames(plan, 1).region(TenantId("silent")), std::string());
    }
};

QTEST_GUILESS_MAIN(PlanNamesTest)
#include "PlanNamesTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PickUpWarnings.h"

#include <QTest>

#include <string>
#include <vector>

using namespace ringdown;
using namespace ringdown::plan;

class PickUpWarningsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVoicemailThatPicksUpInATiersTimeIsWarnedOf()
    {
        Tenant tenant;
        tenant.id = TenantId("qdn");
        tenant.contacts = {{ContactId("captain"), "Captain", {}, true},
                           {ContactId("office"), "Office", {}, true}};
        tenant.tiers.resize(2);
        tenant.tiers[0] = {TierId("primary"), {ContactId("captain"), ContactId("office")}};
        tenant.tiers[1] = {TierId("backup"), {ContactId("captain")}, RingOrder::Together, 25, Accept::None};
        const Plan plan{{tenant}};
        const TenantId other("rady");
        QVERIFY(warnOfPickUps(plan,
                              {{other, ContactId("captain"), 5, 3}, {tenant.id, ContactId("captain"), 25, 3}})
                    .empty());
        const auto warnings = warnOfPickUps(plan, {{tenant.id, ContactId("captain"), 20, 3}});
        QCOMPARE(warnings.size(), std::size_t(1));
        QCOMPARE(
            toLine(warnings[0]),
            std::string("tenants[0].tiers[1].seconds: The voicemail of Captain picks up after about 20 s: "
                        "it would count as the answer. Let the tier ring shorter, or ask for a key."));
        QCOMPARE(warnOfPickUps(plan, {{tenant.id, ContactId("office"), 19, 3}}).front().path,
                 std::string("tenants[0].tiers[0].seconds"));
    }
};

QTEST_APPLESS_MAIN(PickUpWarningsTest)
#include "PickUpWarningsTest.moc"

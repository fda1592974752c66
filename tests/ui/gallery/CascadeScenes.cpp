// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "tests/ui/gallery/SaidWords.h"
#include "tests/ui/support/Pull.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/draft/Draft.h"

#include <QLineEdit>
#include <QTest>

namespace ringdown::tests {
namespace {

QWidget *namedIn(QWidget &window, const QString &name)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (saidWords().says(widget->accessibleName(), name) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// A part of Routing while a contact takes no texts.
void showStopsAt(Stage &s, const QString &part)
{
    s.fill();
    fillMessages(s.relay);
    s.showRouting(part);
}

/// The first tier of "sales" on its way below the second.
void pullPrimary(Stage &s, QPoint *end = nullptr)
{
    s.showRouting(QStringLiteral("cascade"));
    s.window().show();
    QTest::qWait(200);
    QWidget *grip = namedIn(s.window(), QStringLiteral("Drag Primary to another place"));
    const QWidget *below = namedIn(s.window(), QStringLiteral("Drag Backup to another place"));
    const QPoint to = grip->mapFromGlobal(below->mapToGlobal(QPoint(below->width() / 2, 150)));
    pullFrom(grip, grip->rect().center(), to);
    if (end)
        *end = to;
}

} // namespace

std::vector<Scene> cascadeScenes()
{
    return {
        {"cascade",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("cascade"));
         }},
        {"cascade-refused",
         [](Stage &s) {
             s.showRouting(QStringLiteral("cascade"));
             s.window().show();
             QTest::qWait(200);
             for (const auto &name : {QStringLiteral("Longest wait of a caller in seconds"),
                                      QStringLiteral("Seconds that Primary rings")}) {
                 QWidget *field = namedIn(s.window(), name);
                 field->setFocus();
                 QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
                 QTest::keyClicks(field, QStringLiteral("999"));
                 QTest::keyClick(field, Qt::Key_Return);
                 field->findChild<QLineEdit *>()->deselect();
             }
         }},
        {"cascade-stopped", [](Stage &s) { showStopsAt(s, QStringLiteral("cascade")); }},
        {"contacts-stopped", [](Stage &s) { showStopsAt(s, QStringLiteral("contacts")); }},
        {"cascade-waiting",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("cascade"));
             s.window().draft().edit(QStringLiteral("play music"), TenantId("qdn"), [](plan::Tenant &tenant) {
                 auto &waiting = std::get<plan::RingStep>(tenant.routes[RouteId("sales")][0]).waiting;
                 waiting.music = "https://example.com/hold.mp3";
                 waiting.prompts.resize(2);
                 waiting.prompts[0].seconds = 20;
                 waiting.prompts[0].say = "Please hold, we are still ringing people.";
                 waiting.prompts[1].seconds = 40;
             });
         }},
        {"cascade-drag", [](Stage &s) { pullPrimary(s); }},
        {"cascade-dragged",
         [](Stage &s) {
             QPoint end;
             pullPrimary(s, &end);
             QTest::mouseRelease(namedIn(s.window(), QStringLiteral("Drag Primary to another place")),
                                 Qt::LeftButton, {}, end);
         }},
        {"cascade-cut",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("cascade"));
             s.window().draft().edit(QStringLiteral("wait less"), TenantId("qdn"), [](plan::Tenant &tenant) {
                 tenant.limits.longestWaitSeconds = 55;
                 tenant.tiers[1].ring = plan::RingOrder::InTurn;
                 tenant.tiers[1].seconds = 25;
                 tenant.tiers[1].accept = plan::Accept::None;
                 tenant.tiers.push_back({TierId("night-shift"), {ContactId("lee")}});
                 std::get<plan::RingStep>(tenant.routes[RouteId("sales")][0])
                     .tiers.emplace_back("night-shift");
             });
         }},
        {"cascade-empty",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("cascade"));
             s.window().draft().edit(QStringLiteral("ring nobody"), TenantId("qdn"),
                                     [](plan::Tenant &tenant) { tenant.tiers.clear(); });
         }},
    };
}

} // namespace ringdown::tests

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "tests/ui/support/Pull.h"
#include "ui/review/OverrideSheet.h"
#include "ui/routing/hours/ExceptionSheet.h"
#include "ui/routing/hours/ExceptionsCard.h"
#include "ui/routing/hours/WeekGrid.h"

#include <QAction>
#include <QByteArray>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

namespace ringdown::tests {
namespace {

const QByteArray holidayCalendar =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Christmas Day\r\nDTSTART;VALUE=DATE:20261225\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Christmas Day\r\nDTSTART;VALUE=DATE:20271225\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:New Year's Day\r\nDTSTART;VALUE=DATE:20270101\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:New Year's Day\r\nDTSTART;VALUE=DATE:20280101\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Good Friday\r\nDTSTART;VALUE=DATE:20260403\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Good Friday\r\nDTSTART;VALUE=DATE:20270326\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Good Friday\r\nDTSTART;VALUE=DATE:20280414\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Regatta weekend\r\nDTSTART;VALUE=DATE:20270612\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Regatta weekend\r\nDTSTART;VALUE=DATE:20270613\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Thanksgiving Day\r\nDTSTART;VALUE=DATE:20231123\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Thanksgiving Day\r\nDTSTART;VALUE=DATE:20261126\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Thanksgiving Day\r\nDTSTART;VALUE=DATE:20271125\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Town fair\r\nDTSTART;VALUE=DATE:20260801\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Staff meeting\r\nDTSTART:20261201T090000Z\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n";

/// Tuesday to Thursday, five to half past seven in the evening.
void paintEvenings(Stage &s, QPoint *end = nullptr)
{
    s.showRouting(QStringLiteral("hours"));
    s.window().show();
    QTest::qWait(200);
    auto *grid = s.window().findChild<routing_ui::WeekGrid *>();
    const auto at = [&](int day, int minute) {
        return QPoint(grid->viewport()->width() * minute / 1440,
                      grid->verticalHeader()->defaultSectionSize() * day + 15);
    };
    pullFrom(grid->viewport(), at(1, 17 * 60 + 5), at(3, 19 * 60 + 15));
    if (end)
        *end = at(3, 19 * 60 + 15);
}

/// As somebody types them, and leaves the field.
void typeHours(Stage &s, const QString &field, const QString &typed)
{
    for (auto *each : s.window().findChildren<QLineEdit *>()) {
        if (each->accessibleName() != field)
            continue;
        each->setText(typed);
        Q_EMIT each->editingFinished();
    }
}

void openHours(Stage &s)
{
    s.fill();
    s.connectNow();
    s.window().showTenant(TenantId("qdn"));
    s.window().goTo(QStringLiteral("routing"));
    s.turnTo(QStringLiteral("hours"));
}

} // namespace

std::vector<Scene> hoursScenes()
{
    return {
        {"hours", [](Stage &s) { s.showRouting(QStringLiteral("hours")); }},
        {"hours-drag", [](Stage &s) { paintEvenings(s); }},
        {"hours-dragged",
         [](Stage &s) {
             QPoint end;
             paintEvenings(s, &end);
             QTest::mouseRelease(s.window().findChild<routing_ui::WeekGrid *>()->viewport(), Qt::LeftButton,
                                 {}, end);
         }},
        {"hours-taken",
         [](Stage &s) {
             s.showRouting(QStringLiteral("hours"));
             s.window().show();
             typeHours(s, QStringLiteral("Hours on Tuesday"), QStringLiteral("9-12, 1-5"));
         }},
        {"holidays",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("hours"));
             s.window().findChild<routing_ui::ExceptionsCard *>()->previewImport(
                 QStringLiteral("holidays.ics"), holidayCalendar);
         }},
        {"open-or-close",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().actions().action(QStringLiteral("routing.open-or-close"))->trigger();
         }},
        {"open-or-close-chosen",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().actions().action(QStringLiteral("routing.open-or-close"))->trigger();
             auto *sheet = s.window().findChild<review::OverrideSheet *>();
             for (auto *ends : sheet->findChildren<QComboBox *>()) {
                 if (const int own = ends->findText(QStringLiteral("a time I choose")); own >= 0)
                     ends->setCurrentIndex(own);
             }
         }},
        {"copy-day",
         [](Stage &s) {
             openHours(s);
             s.press(QStringLiteral("Copy day…"));
         }},
        {"exception",
         [](Stage &s) {
             openHours(s);
             s.press(QStringLiteral("Add…"));
         }},
        {"exception-taken",
         [](Stage &s) {
             openHours(s);
             s.press(QStringLiteral("Add…"));
             for (auto *field :
                  s.window().findChild<routing_ui::ExceptionSheet *>()->findChildren<QLineEdit *>()) {
                 if (field->text() == QStringLiteral("closed"))
                     field->setText(QStringLiteral("9-5"));
             }
         }},
    };
}

} // namespace ringdown::tests

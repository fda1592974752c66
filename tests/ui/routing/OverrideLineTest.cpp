// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/OverrideLine.h"
#include "tests/ui/routing/HoursStage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

class OverrideLineTest : public QObject, protected tests::HoursStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }

    void theSentenceOfAnOverrideHasTheWholeRow()
    {
        m_draft->edit(QStringLiteral("storm"), queen, [](plan::Tenant &tenant) {
            tenant.hours.override = plan::HoursOverride{plan::OpenState::Closed, {}, "Storm"};
        });
        const auto *line = m_editor->findChild<OverrideLine *>();
        const auto *words = line->findChild<QLabel *>();
        QTRY_VERIFY(words->width() > words->fontMetrics().horizontalAdvance(words->text()));
        QVERIFY(words->height() < 2 * words->fontMetrics().height());
        const auto *button = line->findChild<QPushButton *>();
        QVERIFY(button->x() - words->geometry().right() < 20); // and the button stands behind it
    }

    void anOverrideThatEndedByItselfIsNone()
    {
        const Instant now{1'795'601'000'000};
        m_draft->edit(QStringLiteral("party"), queen, [&](plan::Tenant &tenant) {
            tenant.hours.override = plan::HoursOverride{
                plan::OpenState::Closed, OffsetInstant{now + std::chrono::minutes(1)}, "Party"};
        });
        QVERIFY(says(QStringLiteral("Closed by hand until")));
        m_editor->setNow(now + std::chrono::minutes(2));
        QVERIFY(says(QStringLiteral("Override: none")));
    }
};

QTEST_MAIN(OverrideLineTest)
#include "OverrideLineTest.moc"

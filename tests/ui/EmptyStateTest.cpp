// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/EmptyState.h"
#include "ui/shell/RoleGate.h"

#include <QPushButton>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

class EmptyStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Offering the sample data makes the buttons anew.
    void theFirstButtonStaysForItsRole()
    {
        QWidget window;
        shell::RoleGate gate(&window);
        gate.setRole(client::Role::Viewer);
        auto *state = new shell::EmptyState(&window);
        state->tell(shell::EmptyKind::FirstUse, u"No business"_s, {}, {u"New business"_s, u"Read more"_s});
        state->restrict(client::Role::Operator);
        state->offerSampleData(u"Opens a demo."_s);
        window.show();
        QVERIFY(!button(*state, u"New business"_s)->isEnabled());
        QVERIFY(button(*state, u"Read more"_s)->isEnabled());
        state->tell(shell::EmptyKind::FirstUse, u"No call"_s, {}, {u"Read more"_s});
        QVERIFY(button(*state, u"Read more"_s)->isEnabled());
    }

private:
    static QPushButton *button(const QWidget &state, const QString &words)
    {
        for (QPushButton *each : state.findChildren<QPushButton *>()) {
            if (each->text() == words && !each->isHidden())
                return each;
        }
        qFatal("there is no button \"%s\"", qPrintable(words));
    }
};

QTEST_MAIN(EmptyStateTest)
#include "EmptyStateTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/draft/Draft.h"
#include "ui/review/CareList.h"
#include "ui/routing/hours/ExactHours.h"
#include "ui/window/MainWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// Ctrl+Return reviews while a field has the keys, which takes its text when they leave it.
class TypedBeforeReviewTest : public QObject, protected tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        open();
        fillAndFollow();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showTenant(TenantId("qdn"));
        m_window->goTo(u"hours"_s);
        type(2, u"8-10"_s);
        QTest::keyClick(field(2), Qt::Key_Return);
        QVERIFY(m_window->draft().isEdited());
    }
    void cleanup() { m_window.reset(); }

    void whatIsStillTypedIsReviewedToo()
    {
        const std::size_t before = m_window->draft().changes().size();
        type(4, u"7-11"_s);
        QTest::keyClick(field(4), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->draft().changes().size() > before);
    }

    void whatCannotBeReadIsTold()
    {
        type(4, u"abc"_s);
        QTest::keyClick(field(4), Qt::Key_Return, Qt::ControlModifier);
        const auto isTold = [&] {
            for (const auto *list : m_window->findChildren<review::CareList *>()) {
                for (const QLabel *line : list->findChildren<QLabel *>()) {
                    if (line->text().contains(u"Friday"_s) && line->text().contains(u"cannot be read"_s))
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(isTold());
    }

private:
    QLineEdit *field(int day) const
    {
        return qobject_cast<QLineEdit *>(m_window->findChild<routing_ui::ExactHours *>()->field(day));
    }
    void type(int day, const QString &hours) const
    {
        field(day)->setFocus();
        field(day)->selectAll();
        QTest::keyClicks(field(day), hours);
    }
};

QTEST_MAIN(TypedBeforeReviewTest)
#include "TypedBeforeReviewTest.moc"

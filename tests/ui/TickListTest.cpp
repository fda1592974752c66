// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TickList.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// What assistive programs are told of a list with ticks, and what they do with it.
class TickListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<shell::TickList>();
        for (const QString &text : {u"Friday closes at 18:00"_s, u"Lee is new"_s}) {
            auto *item = new QListWidgetItem(text, m_list.get());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(Qt::Checked);
        }
        m_list->show();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }
    void cleanup() { m_list.reset(); }

    void aLineIsACheckBox()
    {
        QCOMPARE(spoken()->role(), QAccessible::List);
        QCOMPARE(spoken()->childCount(), 2);
        QAccessibleInterface *line = spoken()->child(1);
        QCOMPARE(line->role(), QAccessible::CheckBox);
        QCOMPARE(line->text(QAccessible::Name), u"Lee is new"_s);
        QVERIFY(line->state().checkable && line->state().checked && !line->state().offscreen);
        QCOMPARE(line->parent()->object(), m_list.get());
        QCOMPARE(spoken()->indexOfChild(line), 1);
        const QPoint inside = line->rect().center();
        QCOMPARE(spoken()->childAt(inside.x(), inside.y()), line);
    }

    void togglingTurnsTheTick()
    {
        QSignalSpy changed(m_list.get(), &QListWidget::itemChanged);
        spoken()->child(0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_list->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(!spoken()->child(0)->state().checked);
        m_list->item(0)->setFlags(Qt::ItemIsUserCheckable); // not enabled
        spoken()->child(0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(m_list->item(0)->checkState(), Qt::Unchecked);
    }

    /// Nothing else is read aloud.
    void onlyWhatAPersonTurnsIsTold()
    {
        QSignalSpy turned(m_list.get(), &shell::TickList::turned);
        m_list->setFocus();
        m_list->setCurrentRow(0);
        m_list->item(1)->setText(u"Lee is new: it moves no call"_s);
        m_list->item(0)->setText(u"Friday closes at 18:00: it moves no call"_s);
        m_list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(turned.isEmpty());
        QTest::keyClick(m_list.get(), Qt::Key_Space);
        spoken()->child(1)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(turned, (QList{QVariantList{0}, QVariantList{1}}));
        QCOMPARE(m_list->item(0)->checkState(), Qt::Checked);
        QCOMPARE(m_list->item(1)->checkState(), Qt::Unchecked);
    }

    void theKeysGoToALine()
    {
        m_list->clearFocus();
        spoken()->child(1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(m_list->hasFocus());
        QCOMPARE(m_list->currentRow(), 1);
        QCOMPARE(spoken()->focusChild(), spoken()->child(1));
    }

    /// Another line may stand where it stood.
    void aLineThatWentIsNotToldAnyMore()
    {
        QAccessibleInterface *second = spoken()->child(1);
        delete m_list->takeItem(0);
        QCOMPARE(spoken()->childCount(), 1);
        QCOMPARE(spoken()->child(0)->text(QAccessible::Name), u"Lee is new"_s);
        QVERIFY(!spoken()->child(1));
        m_list->clear();
        QVERIFY(!second->isValid());
        QCOMPARE(spoken()->childCount(), 0);
    }

private:
    QAccessibleInterface *spoken() const { return QAccessible::queryAccessibleInterface(m_list.get()); }

    std::unique_ptr<shell::TickList> m_list;
};

QTEST_MAIN(TickListTest)
#include "TickListTest.moc"

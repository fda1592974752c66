// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ListMenu.h"
#include "tests/ui/support/SampleMessages.h"
#include "tests/ui/support/WindowStage.h"
#include "ui/draft/Draft.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// What one can do with a row, at the row.
class ListMenuTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        open();
        for (const client::CallDetail &call : tests::sampleDay())
            m_relay->add(call);
        tests::fillMessages(*m_relay);
        follow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        if (QWidget *menu = QApplication::activePopupWidget())
            menu->close();
        m_window.reset();
    }

    void everyListHasOne_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("deed"); ///< one of a row
        QTest::addRow("live") << u"live"_s << u"Calls now"_s << u"Open"_s;
        QTest::addRow("messages") << u"messages"_s << u"Callers"_s << u"Claim"_s;
        QTest::addRow("businesses") << u"routing"_s << u"Businesses"_s << u"Remove…"_s;
        QTest::addRow("exceptions") << u"hours"_s << u"Exceptions to the week"_s << u"Change…"_s;
        QTest::addRow("contacts") << u"contacts"_s << u"Contacts"_s << u"Remove"_s;
        QTest::addRow("known callers") << u"contacts"_s << u"Known callers"_s << u"Change…"_s;
        QTest::addRow("caller rules") << u"callers"_s << u"Caller rules"_s << u"Move up"_s;
        QTest::addRow("routes") << u"routes"_s << u"Routes"_s << u"Remove route"_s;
        QTest::addRow("texts") << u"routes"_s << u"Texts"_s << u"Remove text"_s;
    }
    void everyListHasOne()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, list);
        QFETCH(const QString, deed);
        if (page != u"routing"_s)
            m_window->showTenant(TenantId("qdn"));
        const plan::HoursException eve{"Eve", plan::YearlyDay(plan::FixedDay{12, 24, false}), {}};
        m_window->findChild<draft::Draft *>()->edit(
            u"a holiday"_s, TenantId("qdn"), [&](plan::Tenant &tenant) { tenant.hours.exceptions = {eve}; });
        m_window->goTo(page);
        QAbstractItemView *view = listOf(list);
        QVERIFY(view);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        const QMenu *menu = opened();
        QVERIFY(menu);
        QVERIFY2(wordsOf(*menu).contains(deed), qPrintable(wordsOf(*menu).join(u", ")));
        for (const QAction *each : menu->actions())
            QVERIFY2(each->isEnabled() || each->isSeparator() || each->toolTip() != each->iconText(),
                     qPrintable(each->text()));
    }

    void itDoesWhatTheButtonDoes()
    {
        m_window->showTenant(TenantId("qdn"));
        m_window->goTo(u"contacts"_s);
        auto *draft = m_window->findChild<draft::Draft *>();
        const std::size_t before = draft->tenant(TenantId("qdn"))->contacts.size();
        QAbstractItemView *contacts = listOf(u"Contacts"_s);
        const QPoint first = contacts->visualRect(contacts->model()->index(0, 0)).center();
        QTest::mouseClick(contacts->viewport(), Qt::RightButton, {}, first);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, first, contacts->viewport()->mapToGlobal(first));
        QApplication::sendEvent(contacts->viewport(), &asked);
        QAction *remove = deedOf(*opened(), u"Remove"_s);
        QVERIFY(remove->isEnabled());
        QCOMPARE(remove->shortcut(), QKeySequence(Qt::Key_Delete));
        remove->trigger();
        QCOMPARE(draft->tenant(TenantId("qdn"))->contacts.size(), before - 1);
    }

    void whatIsGreySaysWhy()
    {
        QListWidget list;
        list.addItems({u"one"_s, u"two"_s});
        QPushButton change(u"Change…"_s);
        QPushButton add(u"Add…"_s);
        QPushButton up(u"Move up"_s);
        up.setEnabled(false);
        up.setToolTip(u"It is asked first already."_s);
        new shell::ListMenu(list, {{&change}, {&up}, {&add, shell::RowDeed::Of::List}});
        list.show();
        list.clearSelection();
        Q_EMIT list.customContextMenuRequested({5, 5});
        QCOMPARE(opened()->pos(), list.viewport()->mapToGlobal(QPoint(5, 5)));
        QVERIFY(opened()->toolTipsVisible());
        QVERIFY(!deedOf(*opened(), u"Change…"_s)->isEnabled());
        QCOMPARE(deedOf(*opened(), u"Change…"_s)->toolTip(), u"Choose one of the list first."_s);
        QVERIFY(deedOf(*opened(), u"Add…"_s)->isEnabled());
        opened()->close();
        list.setCurrentRow(0);
        Q_EMIT list.customContextMenuRequested({5, 5});
        QVERIFY(deedOf(*opened(), u"Change…"_s)->isEnabled());
        QVERIFY(!deedOf(*opened(), u"Move up"_s)->isEnabled());
        QCOMPARE(deedOf(*opened(), u"Move up"_s)->toolTip(), u"It is asked first already."_s);
        opened()->close();
    }

private:
    QAbstractItemView *listOf(const QString &name) const
    {
        for (auto *each : m_window->findChildren<QAbstractItemView *>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static QMenu *opened() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QStringList wordsOf(const QMenu &menu)
    {
        QStringList words;
        for (const QAction *each : menu.actions())
            words.append(QString(each->text()).remove(u'&'));
        return words;
    }
    static QAction *deedOf(const QMenu &menu, const QString &words)
    {
        for (QAction *each : menu.actions()) {
            if (each->text() == words)
                return each;
        }
        qFatal("no such deed");
    }
};

QTEST_MAIN(ListMenuTest)
#include "ListMenuTest.moc"

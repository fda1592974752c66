// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/SavedSheet.h"
#include "ui/shell/Settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace ringdown;
using namespace Qt::StringLiterals;
using calls::Pinned;

/// The saved filters by keyboard alone.
class SavedSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_filters = std::make_unique<calls::SavedFilters>();
        m_filters->keepIn(m_settings);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            m_filters->save({name, u"outcome:missed"_s, Pinned::No});
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_sheet = new calls::SavedSheet(*m_filters, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_sheet->begin();
    }
    void cleanup() { m_window.reset(); }

    void aBoxThatIsTickedKeepsTheKeys()
    {
        part<QCheckBox>(1)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(m_filters->find(u"b"_s)->pinned, Pinned::InSidebar);
        QCOMPARE(QApplication::focusWidget(), part<QCheckBox>(1));
        press(Qt::Key_Escape);
        QVERIFY(!m_sheet->isOpen());
    }

    void theNextRowGetsTheKeysOfOneThatIsRemoved()
    {
        part<QToolButton>(1)->setFocus();
        press(Qt::Key_Space);
        QVERIFY(!m_filters->find(u"b"_s));
        QCOMPARE(QApplication::focusWidget(), part<QToolButton>(1)); // of "c"
        press(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), part<QToolButton>(0));
        press(Qt::Key_Space);
        QVERIFY(m_filters->all().empty());
        QVERIFY(QApplication::focusWidget());
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"Done"_s);
    }

    void aNameThatIsChangedKeepsTheKeysWhereItStandsNow()
    {
        part<QLineEdit>(0)->setFocus();
        part<QLineEdit>(0)->setText(u"z"_s);
        press(Qt::Key_Tab);
        QVERIFY(m_filters->find(u"z"_s));
        QCOMPARE(QApplication::focusWidget(), part<QCheckBox>(2));
    }

    void aLongNameShowsItsBeginning()
    {
        m_filters->save(
            {u"missed on Fridays by the harbor and the shell, without tests"_s, u"1"_s, Pinned::No});
        QCOMPARE(part<QLineEdit>(3)->cursorPosition(), 0);
    }

private:
    template <typename T>
    T *part(int row)
    {
        QList<T *> parts;
        for (T *each : m_sheet->findChildren<T *>()) {
            const QWidget *line = each->parentWidget();
            if (each->isVisible() && line->findChild<QLineEdit *>({}, Qt::FindDirectChildrenOnly))
                parts += each;
        }
        return parts.value(row);
    }

    static void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::sendPostedEvents();
    }

    shell::Settings m_settings{QString()};
    std::unique_ptr<calls::SavedFilters> m_filters;
    std::unique_ptr<QWidget> m_window;
    calls::SavedSheet *m_sheet = nullptr;
};

QTEST_MAIN(SavedSheetTest)
#include "SavedSheetTest.moc"

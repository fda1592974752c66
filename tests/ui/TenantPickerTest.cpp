// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TenantPicker.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <initializer_list>
#include <memory>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// Who has the keys after a business was chosen.
class TenantPickerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_picker = new shell::TenantPicker;
        m_picker->addItems({u"All businesses"_s, u"Music Box"_s});
        m_before = new QLineEdit;
        m_page = new QLineEdit;
        for (QWidget *each : std::initializer_list<QWidget *>{m_picker, m_before, m_page})
            column->addWidget(each);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
        m_picker->open();
    }

    void theyGoBackToWhereTheyWere()
    {
        choose();
        QCOMPARE(m_window->focusWidget(), m_before);
    }

    void theyStayWhenSomebodyWentElsewhereMeanwhile_data()
    {
        QTest::addColumn<Qt::FocusReason>("reason");
        QTest::newRow("by a page") << Qt::OtherFocusReason;
        QTest::newRow("by a key of the window") << Qt::ShortcutFocusReason;
        QTest::newRow("by Tab") << Qt::TabFocusReason;
    }
    void theyStayWhenSomebodyWentElsewhereMeanwhile()
    {
        QFETCH(const Qt::FocusReason, reason);
        m_page->setFocus(reason);
        m_picker->setFocus(Qt::MouseFocusReason);
        choose();
        QCOMPARE(m_window->focusWidget(), m_picker);
    }

private:
    void choose()
    {
        Q_EMIT m_picker->activated(1);
        QCoreApplication::processEvents(); // what it leads to comes first
    }

    std::unique_ptr<QWidget> m_window;
    shell::TenantPicker *m_picker = nullptr;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_page = nullptr;
};

QTEST_MAIN(TenantPickerTest)
#include "TenantPickerTest.moc"

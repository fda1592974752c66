// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Sheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

/// A sheet with one of each kind of field, that counts its deeds.
class CountingSheet : public shell::Sheet {
public:
    explicit CountingSheet(QWidget *window)
        : Sheet(window)
    {
        auto *column = new QVBoxLayout(panel());
        for (QWidget *field : {static_cast<QWidget *>(new QLineEdit), static_cast<QWidget *>(new QCheckBox),
                               static_cast<QWidget *>(help), static_cast<QWidget *>(other)})
            column->addWidget(field);
        addFoot(*column, deed);
    }

    int deeds = 0;
    QPushButton *deed = new QPushButton(u"Push"_s);
    QPushButton *other = new QPushButton(u"As JSON"_s);
    QToolButton *help = new QToolButton;

protected:
    QSize wantedSize() const override { return {400, 300}; }
    void submit() override { ++deeds; }
};

} // namespace

/// What Return does in a sheet.
class SheetEnterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_sheet = new CountingSheet(m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_sheet->open();
    }
    void cleanup() { m_window.reset(); }

    void onCancelItIsCancel_data() { keys(); }
    void onCancelItIsCancel()
    {
        QFETCH(const Qt::Key, key);
        press(*button(u"Cancel"_s), key);
        QVERIFY(!m_sheet->isOpen());
        QCOMPARE(m_sheet->deeds, 0);
    }

    void keysOfWhatIsGoneStillCloseIt()
    {
        m_sheet->other->setFocus();
        delete m_sheet->other;
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_sheet->isOpen());
    }

    void onAButtonItIsThatButton_data() { keys(); }
    void onAButtonItIsThatButton()
    {
        QFETCH(const Qt::Key, key);
        int clicks = 0;
        connect(m_sheet->other, &QPushButton::clicked, m_sheet, [&] { ++clicks; });
        connect(m_sheet->help, &QToolButton::clicked, m_sheet, [&] { ++clicks; });
        m_sheet->help->setFocusPolicy(Qt::StrongFocus);
        press(*m_sheet->other, key);
        press(*m_sheet->help, key);
        QCOMPARE(clicks, 2);
        QCOMPARE(m_sheet->deeds, 0);
        press(*m_sheet->deed, key);
        QCOMPARE(m_sheet->deeds, 1);
        QVERIFY(m_sheet->isOpen());
    }

    void fromAFieldItIsTheDeed_data() { keys(); }
    void fromAFieldItIsTheDeed()
    {
        QFETCH(const Qt::Key, key);
        press(*m_sheet->findChild<QLineEdit *>(), key);
        press(*m_sheet->findChild<QCheckBox *>(), key);
        QCOMPARE(m_sheet->deeds, 2);
    }

    /// Whoever opened the sheet with it and still holds it down has read nothing.
    void aKeyHeldDownDoesNothing()
    {
        auto *field = m_sheet->findChild<QLineEdit *>();
        field->setFocus();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(field, &held);
        QCOMPARE(m_sheet->deeds, 0);
        QVERIFY(m_sheet->isOpen());
    }

private:
    static void keys()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addRow("Return") << Qt::Key_Return;
        QTest::addRow("keypad") << Qt::Key_Enter;
    }
    static void press(QWidget &field, Qt::Key key)
    {
        field.setFocus();
        QVERIFY(field.hasFocus());
        QTest::keyClick(&field, key);
    }
    QPushButton *button(const QString &words) const
    {
        for (auto *each : m_sheet->findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<QWidget> m_window;
    CountingSheet *m_sheet = nullptr;
};

QTEST_MAIN(SheetEnterTest)
#include "SheetEnterTest.moc"

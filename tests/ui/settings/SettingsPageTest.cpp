// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/SettingsPage.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/settings/DiagnosticsSheet.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/PreferenceBook.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"
#include "ui/window/MainWindow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace ringdown;
using namespace Qt::StringLiterals;

class SettingsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        shell::installTranslations(*qApp, QLocale(QLocale::C));
        m_theme = tests::plainTheme();
    }
    void init()
    {
        m_settings = std::make_unique<shell::Settings>(QString());
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->planText = tests::samplePlanText();
        m_relay->fresh.liveness = client::Liveness::Live;
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, *m_theme, [] { return tests::sampleNow; }, m_desk->ports());
        m_window->show();
        m_window->goTo(u"settings"_s);
    }
    void cleanup()
    {
        m_window.reset();
        m_theme->wear(shell::Preferences());
    }

    void itIsThereWithoutARelay() { QVERIFY(page()->isVisible()); }

    void everyStopOfTheKeysHasAName()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *search = page()->findChild<QLineEdit *>();
        QCOMPARE(search->accessibleName(), u"Search the settings"_s);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        QVERIFY(next && next != search && page()->isAncestorOf(next));
        QVERIFY(!QAccessible::queryAccessibleInterface(next)->text(QAccessible::Name).isEmpty());
    }

    void ctrlCommaLeadsThere()
    {
        m_window->goTo(u"credentials"_s);
        m_window->actions().action(u"tools.settings"_s)->trigger();
        QVERIFY(page()->isVisible());
    }

    void aChoiceActsAtOnceAndIsTakenBack()
    {
        QVERIFY(!m_theme->isDark());
        choose(u"Colours"_s, 2);
        QVERIFY(m_theme->isDark());
        press(u"Undo: Colours"_s);
        QVERIFY(!m_theme->isDark());
        QCOMPARE(find<QComboBox>(u"Colours"_s)->currentIndex(), 0);
    }

    void businessesAreListedWhenSomebodyLooks()
    {
        const auto boxes = [this] { return page()->findChildren<QCheckBox *>().size(); };
        const auto before = boxes();
        m_window->goTo(u"credentials"_s);
        follow();
        QTRY_VERIFY(m_window->desk().names().isKnown());
        QCOMPARE(boxes(), before);
        m_window->goTo(u"settings"_s);
        QVERIFY(boxes() > before);
        QTRY_VERIFY(labels().contains(u"Queen of San Diego"_s));
    }

    void theMenuAndThePageSayTheSame()
    {
        m_window->actions().action(u"view.dark"_s)->trigger();
        QCOMPARE(find<QComboBox>(u"Colours"_s)->currentText(), u"Dark"_s);
    }

    void everythingGrowsWithTheFont()
    {
        const qreal before = QApplication::font().pointSizeF();
        find<QSpinBox>(u"Font size"_s)->setValue(150);
        QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
    }

    void reducedMotionStopsTheCursor()
    {
        choose(u"Motion"_s, 1);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        choose(u"Motion"_s, 0);
        QVERIFY(QApplication::cursorFlashTime() > 0);
    }

    void compactRowsAreLower()
    {
        auto *table = m_window->findChild<QTableView *>(u"log-table"_s);
        QVERIFY(table);
        const int before = table->verticalHeader()->defaultSectionSize();
        choose(u"Density"_s, 1);
        QVERIFY(table->verticalHeader()->defaultSectionSize() < before);
    }

    void whatActsOnlyAfterARestartOffersIt()
    {
        QSignalSpy wanted(page(), &settings::SettingsPage::restartWanted);
        QVERIFY(button(u"Restart now"_s)->isHidden());
        choose(u"Language"_s, 2);
        QVERIFY(!button(u"Restart now"_s)->isHidden());
        press(u"Restart now"_s);
        QCOMPARE(wanted.size(), 1);
        press(u"Undo: Language"_s);
        QVERIFY(button(u"Restart now"_s)->isHidden());
    }

    void theClockIsWrittenAsChosen()
    {
        follow();
        m_window->showTenant(TenantId("qdn"));
        QVERIFY(labels().contains(u"Open until 17:00"_s));
        choose(u"Clock"_s, 2);
        m_window->showTenant(TenantId("music-box"));
        m_window->showTenant(TenantId("qdn"));
        m_window->tick();
        QVERIFY(labels().contains(u"Open until 5:00 PM"_s));
        choose(u"Clock"_s, 0);
    }

    void quietHoursActAtOnceAndAreTakenBackAsOne()
    {
        find<QCheckBox>(u"Quiet hours"_s)->setChecked(true);
        auto *from = find<QTimeEdit>(u"Quiet hours begin"_s);
        from->setFocus();
        from->setCurrentSection(QDateTimeEdit::HourSection);
        QTest::keyClick(from, Qt::Key_Up);
        QCOMPARE(m_settings->preferences().now().quiet.from, QTime(23, 0));
        QTest::keyClick(from, Qt::Key_Down);
        QTest::keyClick(from, Qt::Key_Down);
        QCOMPARE(m_settings->preferences().now().quiet.from, QTime(21, 0));
        QVERIFY(labels().filter(u"no time at all"_s).isEmpty());
        from->setTime(find<QTimeEdit>(u"Quiet hours end"_s)->time());
        QVERIFY(!labels().filter(u"no time at all"_s).isEmpty());
        press(u"Undo: Quiet hours begin"_s);
        QCOMPARE(from->time(), QTime(22, 0));
        QVERIFY(m_settings->preferences().now().quiet.isOn);
    }

    void aLanguageIsAlsoAnnouncedInItsOwnWords()
    {
        choose(u"Language"_s, 2);
        QVERIFY(!labels().filter(u"takes effect after a restart"_s).isEmpty());
        QVERIFY(!labels().filter(u"tras reiniciar la consola"_s).isEmpty());
    }

    void quietHoursAreWrittenAsClocksAre()
    {
        const auto *from = find<QTimeEdit>(u"Quiet hours begin"_s);
        QCOMPARE(from->text(), u"22:00"_s);
        choose(u"Clock"_s, 2);
        QCOMPARE(from->text(), u"10:00 PM"_s);
        choose(u"Clock"_s, 0);
    }

    void theTableOfKeysStandsAboveItsFields()
    {
        QTest::qWait(50);
        const auto *table = find<QTableView>(u"Actions and their keys"_s);
        const auto *keys = find<QKeySequenceEdit>(u"New keys"_s);
        const int below = table->mapTo(m_window.get(), QPoint(0, table->height())).y();
        QVERIFY2(keys->mapTo(m_window.get(), QPoint()).y() >= below, qPrintable(QString::number(below)));
    }

    void everyBusinessHasItsRowOfNotifications()
    {
        follow();
        auto *box = find<QCheckBox>(u"Music Box, Missed"_s);
        QVERIFY(box && box->isChecked());
        box->click();
        QVERIFY(!m_settings->preferences().now().tells(u"music-box"_s, shell::Notice::MissedCall));
        QVERIFY(m_settings->preferences().now().tells(u"qdn"_s, shell::Notice::MissedCall));
        press(u"Undo: Music Box, Missed"_s);
        QVERIFY(box->isChecked());
    }

    void aSearchShowsWhatSpeaksOfIt()
    {
        search()->setText(u"quiet"_s);
        QVERIFY(find<QCheckBox>(u"Quiet hours"_s)->isVisible());
        QVERIFY(!find<QComboBox>(u"Colours"_s)->isVisible());
        search()->setText(u"xyzzy"_s);
        QVERIFY(!labels().filter(u"No setting speaks of"_s).isEmpty());
        press(u"Show all settings"_s);
        QVERIFY(find<QComboBox>(u"Colours"_s)->isVisible());
    }

    void keysAreChangedAndConflictsShown()
    {
        chooseAction(u"Reload"_s);
        keys()->setKeySequence(QKeySequence(u"Ctrl+K"_s));
        QVERIFY(!button(u"Use"_s)->isEnabled());
        QVERIFY(!labels().filter(u"belongs to"_s).isEmpty());
        keys()->setKeySequence(QKeySequence(u"Ctrl+Shift+R"_s));
        press(u"Use"_s);
        QCOMPARE(m_window->actions().action(u"view.reload"_s)->shortcut(), QKeySequence(u"Ctrl+Shift+R"_s));
        press(u"Default"_s);
        QCOMPARE(m_window->actions().action(u"view.reload"_s)->shortcut(), QKeySequence(u"F5"_s));
    }

    /// What a program on the accessibility bus needs to work here without a mouse.
    void fieldsAreNamedAndTakeTheKeysWhenTheyAreGivenThem()
    {
        auto *typed = keys()->findChild<QLineEdit *>();
        QCOMPARE(QAccessible::queryAccessibleInterface(typed)->text(QAccessible::Name), u"New keys"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *box = find<QComboBox>(u"Colours"_s);
        QVERIFY(!box->hasFocus());
        QAccessibleActionInterface *hands = QAccessible::queryAccessibleInterface(box)->actionInterface();
        QVERIFY(hands->actionNames().contains(QAccessibleActionInterface::setFocusAction()));
        hands->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(box->hasFocus());
    }

    void theBundleIsListedBeforeItIsSaved()
    {
        press(u"Diagnostics bundle…"_s);
        auto *sheet = m_window->findChild<settings::DiagnosticsSheet *>();
        QVERIFY(sheet->isOpen());
        auto *list = sheet->findChild<QListWidget *>();
        QCOMPARE(list->count(), 4);
        list->item(1)->setCheckState(Qt::Unchecked);
        QTemporaryDir dir;
        QCOMPARE(sheet->saveTo(dir.filePath(u"bundle.txt"_s)), QString());
        QFile file(dir.filePath(u"bundle.txt"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("ringdown: "));
        QVERIFY(!text.contains("platform: "));
        QVERIFY(sheet->saveTo(u"/proc/bundle.txt"_s).contains(u"was not written"_s));
    }

private:
    settings::SettingsPage *page() const { return m_window->findChild<settings::SettingsPage *>(); }
    QLineEdit *search() const { return find<QLineEdit>(u"Search the settings"_s); }
    QKeySequenceEdit *keys() const { return find<QKeySequenceEdit>(u"New keys"_s); }
    template <typename T>
    T *find(const QString &name) const
    {
        for (T *each : page()->findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &words) const
    {
        for (auto *each : page()->findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    void press(const QString &words) const
    {
        QVERIFY2(button(words), qPrintable(words));
        button(words)->click();
    }
    void choose(const QString &name, int index) const
    {
        auto *box = find<QComboBox>(name);
        QVERIFY2(box, qPrintable(name));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void chooseAction(const QString &words) const
    {
        auto *table = find<QTableView>(u"Actions and their keys"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == words)
                table->selectRow(row);
        }
    }
    QStringList labels() const
    {
        QStringList all;
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }
    void follow()
    {
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(SettingsPageTest)
#include "SettingsPageTest.moc"

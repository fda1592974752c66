// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeHost.h"
#include "tests/ui/support/FakeNumbers.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/calls/RangeSheet.h"
#include "ui/calls/SaveFilterSheet.h"
#include "ui/calls/SavedFilters.h"
#include "ui/calls/SavedSheet.h"
#include "ui/messages/DeleteSheet.h"
#include "ui/messages/HeardSheet.h"
#include "ui/messages/MessagesPage.h"
#include "ui/routing/RoutingPage.h"
#include "ui/settings/KeysModel.h"
#include "ui/shell/ChoiceSpeech.h"
#include "ui/shell/MenuOnPress.h"
#include "ui/shell/RecentEvents.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Toast.h"
#include "ui/simulator/ScenarioModel.h"
#include "ui/window/LeaveDemoSheet.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Places.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGraphicsView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace ringdown;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent);
}

bool isInput(const QWidget &widget)
{
    if (qobject_cast<const QScrollBar *>(&widget))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QAbstractSlider *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QGraphicsView *>(&widget) ||
           qobject_cast<const QKeySequenceEdit *>(&widget) || qobject_cast<const QTabBar *>(&widget);
}

QString pathOf(const QWidget &widget)
{
    QString path = widget.objectName();
    for (const QWidget *at = &widget; at && path.size() < 120; at = at->parentWidget())
        path = QLatin1StringView(at->metaObject()->className()) + u'/' + path;
    return path;
}

/// A choice box that says no more than what is chosen does not say what it is about.
bool hasName(QAccessibleInterface *read)
{
    const QString name = read ? read->text(QAccessible::Name).trimmed() : QString();
    return !name.isEmpty() &&
           (read->role() != QAccessible::ComboBox || name != read->text(QAccessible::Value));
}

/// What the keys reach.
QList<QWidget *> inputsOf(QWidget &root)
{
    QList<QWidget *> inputs = root.findChildren<QWidget *>();
    inputs.removeIf([](const QWidget *widget) {
        const bool isReached =
            widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        return !isReached || !isInput(*widget) || isPartOfAnother(*widget);
    });
    return inputs;
}

/// What the keys reach and nobody who only hears it can tell from another.
QStringList unnamed(QWidget &root)
{
    QStringList paths;
    for (QWidget *widget : inputsOf(root)) {
        if (!hasName(QAccessible::queryAccessibleInterface(widget)))
            paths << pathOf(*widget);
    }
    return paths;
}

void collect(QAccessibleInterface &from, QSet<QObject *> &found)
{
    found.insert(from.object());
    if (qobject_cast<QAbstractItemView *>(from.object()))
        return; // its cells are nobody else's
    for (int i = 0; i < from.childCount(); ++i) {
        if (QAccessibleInterface *child = from.child(i))
            collect(*child, found);
    }
}

/// What the keys reach and whoever walks through the window unseen does not come by.
QStringList unreached(QWidget &root)
{
    QSet<QObject *> found;
    collect(*QAccessible::queryAccessibleInterface(&root), found);
    QStringList paths;
    for (QWidget *widget : inputsOf(root)) {
        if (!found.contains(widget))
            paths << pathOf(*widget);
    }
    return paths;
}

/// The signs in fields, which the keys do not reach and the bus calls buttons.
QStringList signsWithoutName(QWidget &root)
{
    QStringList paths;
    for (const QLineEdit *field : root.findChildren<QLineEdit *>()) {
        for (QToolButton *sign : field->findChildren<QToolButton *>()) {
            if (QAccessible::queryAccessibleInterface(sign)->text(QAccessible::Name).isEmpty())
                paths << pathOf(*sign);
        }
    }
    return paths;
}

scenario::KeptScenario kept(const QString &name)
{
    scenario::KeptScenario one;
    one.file = name + u".scenario"_s;
    one.scenario.name = name;
    return one;
}

} // namespace

/// What stands on the screen can be heard: inputs have names, and lists are sound models.
class ReadAloudTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = tests::plainTheme();
        open();
    }
    void cleanupTestCase() { m_window.reset(); }

    void aWidgetWithoutANameIsFound()
    {
        QWidget root;
        auto *field = new QLineEdit(&root);
        root.show();
        QCOMPARE(unnamed(root).size(), 1);
        field->setAccessibleName(u"Name"_s);
        QVERIFY(unnamed(root).isEmpty());
    }

    void aChoiceBoxSaysWhatIsChosenThereAndWhat()
    {
        QWidget root;
        QComboBox box(&root);
        box.addItems({u"UTC"_s, u"Europe/Madrid"_s});
        root.show();
        QCOMPARE(unnamed(root).size(), 1);
        QWidget elsewhere(&root);
        QLabel label(u"Time &zone"_s, &elsewhere);
        label.setBuddy(&box);
        QVERIFY(unnamed(root).isEmpty());
        box.setCurrentIndex(1);
        QCOMPARE(QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Name),
                 u"Time zone: Europe/Madrid"_s);
    }

    void whatIsTypedIntoAChoiceBoxIsNamedLikeTheBox()
    {
        QComboBox box;
        box.setEditable(true);
        shell::nameChoice(box, u"Country"_s);
        box.setEditText(u"US"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Name), u"Country: US"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(box.lineEdit())->text(QAccessible::Name),
                 u"Country"_s);
    }

    void everyInputOfAPageHasAName_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("tab");
        for (const window::PlaceSpec &place : window::places())
            QTest::newRow(place.id.toLatin1()) << place.id << QString();
        QTest::newRow("settings") << u"settings"_s << QString();
        for (const char *tab : {"overview", "hours", "cascade", "routes", "callers", "contacts", "basics"})
            QTest::newRow(QByteArray("routing ") + tab) << u"routing"_s << QString::fromLatin1(tab);
    }
    void everyInputOfAPageHasAName()
    {
        QFETCH(const QString, place);
        QFETCH(const QString, tab);
        m_window->goTo(place);
        m_window->showTenant(tab.isEmpty() ? TenantId() : TenantId("qdn"));
        if (!tab.isEmpty())
            m_window->findChild<routing_ui::RoutingPage *>()->turnTo(tab);
        if (place == u"messages") {
            auto *list =
                qobject_cast<QListView *>(m_window->findChild<messages::MessagesPage *>()->mainTable());
            list->setCurrentIndex(list->model()->index(0, 0));
        }
        QCoreApplication::processEvents();
        for (const auto *button : m_window->findChildren<QToolButton *>())
            QVERIFY2(button->popupMode() != QToolButton::InstantPopup ||
                         button->objectName().startsWith(u"qt_"_s),
                     qPrintable(pathOf(*button)));
        const QStringList found = unnamed(*m_window) + signsWithoutName(*m_window) + unreached(*m_window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void whatIsToldForAMomentIsComeBy()
    {
        auto *recent = m_window->findChild<shell::RecentEvents *>();
        shell::Toast *toast = nullptr;
        for (auto *each : m_window->findChildren<shell::Toast *>()) {
            if (each->parentWidget() == recent->parentWidget())
                toast = each;
        }
        QVERIFY(toast);
        toast->say(u"Tier “Backup” deleted."_s, u"Undo"_s);
        recent->open();
        QVERIFY(inputsOf(*m_window).contains(toast->findChild<QPushButton *>()));
        QVERIFY(inputsOf(*m_window).contains(recent->findChild<QListView *>()));
        const QStringList found = unnamed(*m_window) + unreached(*m_window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        toast->hide();
        recent->hide();
    }

    void aMenuOpensForWhoeverPressesItsButtonUnseen()
    {
        QToolButton button;
        QMenu menu;
        menu.addAction(u"Save this filter…"_s);
        button.setMenu(&menu);
        shell::openMenuOnPress(button);
        button.show();
        auto *pressed = QAccessible::queryAccessibleInterface(&button)->actionInterface();
        QVERIFY(pressed->actionNames().contains(QAccessibleActionInterface::pressAction()));
        bool isOpened = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            isOpened = isOpened || menu.isVisible();
            menu.close();
        });
        look.start(1ms);
        pressed->doAction(QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(isOpened);
    }

    void aSheetSaysWhatItIs()
    {
        QWidget window;
        window.show();
        calls::SavedFilters filters;
        calls::SavedSheet saved(filters, &window);
        calls::SaveFilterSheet save(filters, &window);
        calls::RangeSheet range(&window);
        messages::HeardSheet heard(&window);
        messages::DeleteSheet gone(&window);
        window::LeaveDemoSheet demo(&window);
        saved.begin();
        save.ask(u"outcome:missed"_s, u"Missed"_s);
        range.ask(QDate(2026, 11, 1), QDate(2026, 11, 25));
        heard.ask(3);
        gone.ask(u"Lee Park"_s);
        demo.begin();
        for (const shell::Sheet *sheet : window.findChildren<shell::Sheet *>()) {
            const QWidget *panel =
                sheet->findChild<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly)->widget();
            QVERIFY2(!panel->accessibleName().isEmpty(), sheet->metaObject()->className());
        }
    }

    void theScenariosAreASoundModel()
    {
        simulator::ScenarioModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setScenarios({kept(u"morning"_s), kept(u"night"_s)});
        model.judge(nullptr);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"night"_s));
        model.setScenarios({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theKeysAreASoundModel()
    {
        settings::KeysModel model(m_window->actions());
        const QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), static_cast<int>(m_window->actions().entries().size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        model.refresh();
    }

    void theRecentEventsAreASoundModel()
    {
        shell::RecentModel model;
        const QAbstractItemModelTester tester(&model, strict);
        for (int i = 0; i <= shell::RecentModel::most; ++i)
            model.add({u"10:41"_s, u"Call %1 ended"_s.arg(i), {}});
        QCOMPARE(model.rowCount(), shell::RecentModel::most); // the oldest went
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"10:41, Call"_s));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void thePlacesAreASoundModel()
    {
        shell::PlaceModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.add({u"live"_s, u"Live"_s, format::Glyph::Info, u"Ctrl+1"_s, 0, {}, {}});
        model.add({u"log"_s, u"Call log"_s, format::Glyph::Info, u"Ctrl+2"_s, 0, {}, {}});
        model.addBehind(u"live"_s, {u"hours"_s, u"Hours"_s, format::Glyph::Info, {}, 0, {}, u"Live"_s});
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Live: Hours"_s);
        model.setBadge(u"log"_s, 2, u"2 missed"_s);
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), u"Call log, 2 missed"_s);
        model.remove(u"hours"_s);
        model.remove(u"nothing"_s);
        QCOMPARE(model.rowCount(), 2);
    }

private:
    void open()
    {
        m_settings = std::make_unique<shell::Settings>(QString());
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->planText = tests::samplePlanText();
        m_relay->fresh = {client::Liveness::Live, client::FeedTrouble::None, 300ms, tests::sampleNow - 300ms,
                          0ms};
        for (const client::CallDetail &detail : tests::sampleDay())
            m_relay->add(detail);
        tests::fillMessages(*m_relay);
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_account = std::make_unique<tests::FakeNumbers>();
        m_account->fill();
        m_host = std::make_unique<tests::FakeHost>();
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, *m_theme, [] { return tests::sampleNow; }, m_desk->ports());
        m_window->setNumbers(*m_account);
        m_window->setHost(*m_host);
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
        m_window->tick();
        m_window->show();
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeNumbers> m_account;
    std::unique_ptr<tests::FakeHost> m_host;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(ReadAloudTest)
#include "ReadAloudTest.moc"

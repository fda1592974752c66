// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeHost.h"
#include "tests/ui/support/FakeNumbers.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/messages/MessagesPage.h"
#include "ui/routing/RoutingPage.h"
#include "ui/shell/Caption.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/Theme.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Places.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace ringdown;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int least = 24; ///< pixels, each way

/// What is too small to be hit, each with where it stands.
class Finder {
public:
    explicit Finder(const QWidget &root)
        : m_root(root)
    {
        judgeAll<QAbstractButton>();
        judgeAll<QComboBox>();
        judgeAll<QLineEdit>();
        judgeAll<QSlider>();
        each<QAbstractSpinBox>([this](const QAbstractSpinBox &box) { judgeArrows(box); });
        each<QTabBar>([this](const QTabBar &bar) {
            for (int tab = 0; tab < bar.count(); ++tab)
                judge(bar, bar.tabText(tab), bar.tabRect(tab).size());
        });
        each<QMenuBar>([this](const QMenuBar &bar) {
            for (QAction *action : bar.actions())
                judge(bar, action->text(), bar.actionGeometry(action).size());
        });
        each<QListView>([this](const QListView &list) { judgeRow(list); });
        each<QTableView>([this](const QTableView &table) { judgeRow(table); });
    }

    QStringList small;

private:
    template <typename Kind, typename Deed>
    void each(Deed deed)
    {
        for (const Kind *widget : m_root.findChildren<Kind *>()) {
            if (widget->isVisible())
                deed(*widget);
        }
    }
    template <typename Kind>
    void judgeAll()
    {
        each<Kind>([this](const Kind &widget) {
            // A field of another control is hit with that.
            const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) ||
                                qobject_cast<const QComboBox *>(widget.parentWidget()) ||
                                qobject_cast<const QLineEdit *>(widget.parentWidget());
            if (!isPart)
                judge(widget, widget.accessibleName(), widget.size());
        });
    }
    void judgeArrows(const QAbstractSpinBox &box)
    {
        const auto *date = qobject_cast<const QDateTimeEdit *>(&box);
        if (box.buttonSymbols() == QAbstractSpinBox::NoButtons || (date && date->calendarPopup()))
            return judge(box, box.accessibleName(), box.size());
        QStyleOptionSpinBox option;
        option.initFrom(&box);
        option.subControls = QStyle::SC_All;
        option.frame = true;
        for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
            const QRect arrow = box.style()->subControlRect(QStyle::CC_SpinBox, &option, part, &box);
            judge(box, u"arrow"_s, arrow.intersected(box.rect()).size());
        }
        const QRect up = box.style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, &box);
        const QRect down =
            box.style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, &box);
        if (up.intersects(down))
            small << u"arrows over each other in "_s + pathOf(box);
    }
    /// Cells of a grid may be narrower: its rows have fields and keys besides.
    void judgeRow(const QAbstractItemView &view)
    {
        if (!view.model() || view.model()->rowCount() == 0)
            return;
        const QRect row = view.visualRect(view.model()->index(0, 0));
        if (!row.isEmpty())
            judge(view, u"row"_s, {least, row.height()});
    }
    void judge(const QWidget &widget, const QString &what, QSize size)
    {
        if (size.width() < least || size.height() < least)
            small << u"%1 x %2: %3 in %4"_s.arg(size.width()).arg(size.height()).arg(what, pathOf(widget));
    }
    static QString pathOf(const QWidget &widget)
    {
        QString path = widget.objectName();
        for (const QWidget *at = &widget; at && path.size() < 120; at = at->parentWidget())
            path = QLatin1StringView(at->metaObject()->className()) + u'/' + path;
        return path;
    }

    const QWidget &m_root;
};

} // namespace

/// Whatever is pressed can be hit: 24 pixels each way at least.
class TargetSizeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<shell::Theme>();
        m_theme->wear(shell::Preferences());
    }
    void cleanupTestCase() { m_window.reset(); }

    void everyTargetOfAPageCanBeHit_data() { pages(); }
    void everyTargetOfAPageCanBeHit()
    {
        QFETCH(QString, place);
        QFETCH(QString, tab);
        if (!m_window)
            open();
        show(place, tab);
        const Finder found(*m_window);
        QVERIFY2(found.small.isEmpty(), qPrintable(found.small.join(u'\n')));
    }

    /// A width that the next change of the window would take back is none to drag to.
    void noBorderOfAColumnIsDragged_data() { pages(); }
    void noBorderOfAColumnIsDragged()
    {
        QFETCH(QString, place);
        QFETCH(QString, tab);
        if (!m_window)
            open();
        show(place, tab);
        for (const QHeaderView *header : m_window->findChildren<QHeaderView *>()) {
            const bool isSeen = header->orientation() == Qt::Horizontal && header->isVisible();
            for (int column = 0; isSeen && column < header->count(); ++column)
                QVERIFY2(header->sectionResizeMode(column) != QHeaderView::Interactive,
                         qPrintable(header->parentWidget()->accessibleName() + u' ' +
                                    header->model()->headerData(column, Qt::Horizontal).toString()));
        }
    }

    /// What it does not take is said where it stands.
    void everyNumberHasALineForWhatItRefuses_data() { pages(); }
    void everyNumberHasALineForWhatItRefuses()
    {
        QFETCH(QString, place);
        QFETCH(QString, tab);
        if (!m_window)
            open();
        show(place, tab);
        const auto numbers = m_window->findChildren<shell::NumberField *>();
        QVERIFY(!numbers.isEmpty());
        for (shell::NumberField *number : numbers) {
            const QWidget *note = number->note();
            QVERIFY2(isLaidOut(note->parentWidget()->layout(), *note), qPrintable(number->accessibleName()));
        }
    }

    void everyControlOfASheetCanBeHit_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("usual") << 100;
        QTest::newRow("small letters") << 80;
    }
    void everyControlOfASheetCanBeHit()
    {
        QFETCH(int, percent);
        m_window.reset();
        shell::Preferences preferences;
        preferences.fontPercent = percent;
        m_theme->wear(preferences);
        QWidget sheet;
        auto *column = new QVBoxLayout(&sheet);
        auto *dates = new QDateEdit;
        dates->setCalendarPopup(true);
        auto *spin = new QSpinBox;
        auto *choice = new QComboBox;
        choice->addItems({u"one"_s, u"two"_s});
        spin->setRange(0, 9999);
        for (QWidget *each : std::initializer_list<QWidget *>{spin, new QTimeEdit, dates, choice})
            column->addWidget(each);
        sheet.show();
        spin->setValue(9999);
        const Finder found(sheet);
        QVERIFY2(found.small.isEmpty(), qPrintable(found.small.join(u'\n')));
        // What it holds is read whole beside the arrows.
        const int words = spin->fontMetrics().horizontalAdvance(u"9999"_s);
        QVERIFY(spin->findChild<QLineEdit *>()->width() >= words);
        choice->showPopup();
        QVERIFY(choice->view()->visualRect(choice->model()->index(0, 0)).height() >= least);
    }

private:
    static bool isLaidOut(const QLayout *layout, const QWidget &widget)
    {
        bool isThere = layout && layout->indexOf(&widget) >= 0;
        for (int i = 0; layout && i < layout->count() && !isThere; ++i)
            isThere = isLaidOut(layout->itemAt(i)->layout(), widget);
        return isThere;
    }
    static void pages()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("tab");
        for (const window::PlaceSpec &place : window::places())
            QTest::newRow(place.id.toLatin1()) << place.id << QString();
        QTest::newRow("settings") << u"settings"_s << QString();
        for (const char *tab : {"overview", "hours", "cascade", "routes", "callers", "contacts", "basics"})
            QTest::newRow(QByteArray("routing ") + tab) << u"routing"_s << QString::fromLatin1(tab);
    }
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
        m_account->drift();
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
    void show(const QString &place, const QString &tab)
    {
        m_window->goTo(place);
        if (!tab.isEmpty()) {
            m_window->showTenant(TenantId("qdn"));
            m_window->findChild<routing_ui::RoutingPage *>()->turnTo(tab);
        }
        if (place == u"messages") {
            auto *page = m_window->findChild<messages::MessagesPage *>();
            auto *list = qobject_cast<QListView *>(page->mainTable());
            list->setCurrentIndex(list->model()->index(0, 0));
        }
        QTest::qWait(150); // what is queued is laid out
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeNumbers> m_account;
    std::unique_ptr<tests::FakeHost> m_host;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(TargetSizeTest)
#include "TargetSizeTest.moc"

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PseudoLanguage.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/drill/TestCallSheet.h"
#include "ui/messages/MessagesPage.h"
#include "ui/routing/RoutingPage.h"
#include "ui/routing/hours/HoursEditor.h"
#include "ui/shell/Theme.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Places.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;

namespace {

constexpr int narrow = 1024;

QString pathOf(const QWidget &widget)
{
    QString path;
    for (const QWidget *at = &widget; at != nullptr && path.size() < 120; at = at->parentWidget())
        path = QLatin1StringView(at->metaObject()->className()) + (path.isEmpty() ? QString() : u'/' + path);
    return path;
}

/// What does not get the room that its words need.
QString cutWords(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return {};
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1 ? label.text() : QString();
    return label.minimumSizeHint().width() > label.width() + 1 ? label.text() : QString();
}

QString cutWords(const QAbstractButton &button)
{
    return !button.text().isEmpty() && button.minimumSizeHint().width() > button.width() + 1 ? button.text()
                                                                                             : QString();
}

QString cutWords(const QLineEdit &field)
{
    constexpr int insets = 16;
    const bool isPart = qobject_cast<const QComboBox *>(field.parentWidget()) != nullptr ||
                        qobject_cast<const QAbstractSpinBox *>(field.parentWidget()) != nullptr;
    const int wanted = field.fontMetrics().horizontalAdvance(field.text()) + insets;
    return !isPart && wanted > field.width() ? field.text() : QString();
}

template <typename Kind>
void collect(const QWidget &window, QStringList &found)
{
    for (const Kind *widget : window.findChildren<Kind *>()) {
        if (!widget->isVisible() || !widget->isVisibleTo(&window))
            continue;
        if (const QString words = cutWords(*widget); !words.isEmpty())
            found.append(QStringLiteral("\"%1\" (%2 px, wants %3) in %4")
                             .arg(words)
                             .arg(widget->width())
                             .arg(widget->minimumSizeHint().width())
                             .arg(pathOf(*widget)));
    }
}

/// What a scroll area holds and does not give way, so that one would have to scroll sideways.
void collectSideways(const QWidget &window, QStringList &found)
{
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        const QWidget *held = area->widget();
        if (!area->isVisible() || !held || held->width() <= area->viewport()->width())
            continue;
        QStringList stiff;
        for (const QWidget *child : held->findChildren<QWidget *>()) {
            if (child->isVisible() && child->findChildren<QWidget *>().isEmpty() &&
                child->mapTo(held, QPoint(child->width(), 0)).x() > area->viewport()->width())
                stiff.append(pathOf(*child).section(u'/', -2));
        }
        found.append(QStringLiteral("%1 px wider than its place: %2 (%3)")
                         .arg(held->width() - area->viewport()->width())
                         .arg(pathOf(*held), stiff.mid(0, 8).join(QStringLiteral(", "))));
    }
}

/// Fields and buttons that are not as high as their words.
template <typename Kind>
void collectLow(const QWidget &root, QStringList &found)
{
    for (const Kind *widget : root.findChildren<Kind *>()) {
        const QWidget *around = widget->parentWidget();
        if (widget->isVisible() && !qobject_cast<const QComboBox *>(around) &&
            !qobject_cast<const QAbstractSpinBox *>(around) &&
            widget->height() + 1 < widget->minimumSizeHint().height())
            found.append(QStringLiteral("%1 px high, wants %2: %3")
                             .arg(widget->height())
                             .arg(widget->minimumSizeHint().height())
                             .arg(pathOf(*widget)));
    }
}

/// The heading of each row of a week is whole, and rows of tables are as high as their words.
void collectRows(const QWidget &root, QStringList &found)
{
    for (const QTableView *table : root.findChildren<QTableView *>()) {
        const QHeaderView *rows = table->verticalHeader();
        if (!table->isVisible() || !table->model() || table->model()->rowCount() == 0)
            continue;
        const int lines = table->objectName() == u"log-table" ? 2 : 1;
        if (table->rowHeight(0) < lines * table->fontMetrics().height())
            found.append(QStringLiteral("rows of %1 px in %2").arg(table->rowHeight(0)).arg(pathOf(*table)));
        const QString name = table->model()->headerData(0, Qt::Vertical).toString();
        if (rows->isVisible() && rows->fontMetrics().horizontalAdvance(name) + 24 > rows->width())
            found.append(QStringLiteral("heading “%1” in %2 px").arg(name).arg(rows->width()));
    }
}

/// Columns of a fixed width show their headings whole.
void collectHeadings(const QWidget &window, QStringList &cut)
{
    for (const QHeaderView *header : window.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int section = 0; section < header->count(); ++section) {
            const bool gives = header->sectionResizeMode(section) == QHeaderView::Stretch;
            const int wanted = header->sectionSizeHint(section);
            if (!gives && !header->isSectionHidden(section) && header->sectionSize(section) < wanted)
                cut.append(QStringLiteral("heading “%1”: %2 of %3 pixels in %4")
                               .arg(header->model()->headerData(section, Qt::Horizontal).toString())
                               .arg(header->sectionSize(section))
                               .arg(wanted)
                               .arg(pathOf(*header)));
        }
    }
}

} // namespace

/// Every page in a language whose words are longer by two fifths, in the smallest window, from left to right
/// and from right to left.
class LongWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsCut_data();
    void nothingIsCut();
    void textOfTwiceTheSizeIsWhole_data();
    void textOfTwiceTheSizeIsWhole();
    void marksOfValuesStay();

private:
    void show(const QString &place, const QString &tab);

    tests::PseudoLanguage m_language;
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<window::MainWindow> m_window;
    Instant m_now = tests::sampleNow;
};

void LongWordsTest::initTestCase()
{
    QCoreApplication::installTranslator(&m_language);
    m_theme = std::make_unique<shell::Theme>();
    m_theme->wear(shell::Appearance::Light);
}

void LongWordsTest::init()
{
    m_settings = std::make_unique<shell::Settings>(QString());
    m_relay = std::make_unique<tests::FakeRelay>();
    m_relay->planText = tests::samplePlanText();
    m_relay->fresh = {client::Liveness::Live, client::FeedTrouble::None, 300ms, tests::sampleNow - 300ms,
                      0ms};
    for (const client::CallDetail &detail : tests::sampleDay())
        m_relay->add(detail);
    tests::fillMessages(*m_relay);
    m_desk = std::make_unique<tests::FakeDesk>(m_now);
}

void LongWordsTest::cleanup()
{
    m_window.reset();
    m_theme->wear(shell::Preferences());
    QCoreApplication::removeTranslator(&m_language);
    QCoreApplication::installTranslator(&m_language);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LongWordsTest::show(const QString &place, const QString &tab)
{
    m_window = std::make_unique<window::MainWindow>(
        *m_settings, *m_theme, [this] { return m_now; }, m_desk->ports());
    m_window->resize(narrow, 720);
    m_window->follow(*m_relay, window::Mode::Remote);
    Q_EMIT m_relay->connected(m_relay->revision);
    m_window->tick();
    m_window->show();
    m_window->goTo(place);
    if (!tab.isEmpty()) {
        m_window->showTenant(TenantId("qdn"));
        m_window->findChild<routing_ui::RoutingPage *>()->turnTo(tab);
    }
    if (auto *messages = m_window->findChild<messages::MessagesPage *>(); place == u"messages") {
        auto *list = qobject_cast<QListView *>(messages->mainTable());
        QVERIFY(list->model()->rowCount() > 1);
        list->setCurrentIndex(list->model()->index(0, 0));
    }
    QTest::qWait(150);
}

void LongWordsTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QByteArray suffix = direction == Qt::RightToLeft ? ", right to left" : "";
        for (const window::PlaceSpec &place : window::places())
            QTest::newRow(place.id.toLatin1() + suffix) << place.id << QString() << direction;
        for (const char *tab : {"overview", "hours", "cascade", "routes", "callers", "contacts", "basics"})
            QTest::newRow(QByteArray("routing ") + tab + suffix)
                << QStringLiteral("routing") << QString::fromLatin1(tab) << direction;
    }
}

void LongWordsTest::nothingIsCut()
{
    QFETCH(const QString, place);
    QFETCH(const QString, tab);
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    show(place, tab);
    if (const QString folder = qEnvironmentVariable("RINGDOWN_PICTURES"); !folder.isEmpty())
        m_window->grab().save(folder + u'/' +
                              QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') +
                              QStringLiteral(".png"));
    QCOMPARE(m_window->width(), narrow);
    QStringList cut;
    const auto isWhole = [&] {
        cut.clear();
        collect<QLabel>(*m_window, cut);
        collect<QAbstractButton>(*m_window, cut);
        collectHeadings(*m_window, cut);
        return cut.isEmpty();
    };
    const bool allAreWhole = QTest::qWaitFor(isWhole); // the last words may not be laid out yet
    QVERIFY2(allAreWhole, qPrintable(QStringLiteral("cut off:\n  ") + cut.join(QStringLiteral("\n  "))));
    QStringList sideways;
    collectSideways(*m_window, sideways);
    QVERIFY2(sideways.isEmpty(), qPrintable(sideways.join(QStringLiteral("\n"))));
}

void LongWordsTest::textOfTwiceTheSizeIsWhole_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("what");
    for (const int percent : {150, 200}) {
        for (const char *what : {"hours", "test call"})
            QTest::addRow("%s, %d %%", what, percent) << percent << QString::fromLatin1(what);
    }
}

void LongWordsTest::textOfTwiceTheSizeIsWhole()
{
    QFETCH(const int, percent);
    QFETCH(const QString, what);
    QCoreApplication::removeTranslator(&m_language);
    const bool isHours = what == u"hours";
    show(isHours ? QStringLiteral("routing") : QStringLiteral("log"), isHours ? what : QString());
    m_settings->preferences().change(QStringLiteral("Font size"),
                                     [percent](shell::Preferences &p) { p.fontPercent = percent; });
    m_window->resize(1366, 768);
    const QWidget *root = m_window->findChild<routing_ui::HoursEditor *>();
    if (!isHours) {
        m_window->showTestCall();
        root = m_window->findChild<drill::TestCallSheet *>();
    }
    QTest::qWait(150);
    if (const QString folder = qEnvironmentVariable("RINGDOWN_PICTURES"); !folder.isEmpty())
        m_window->grab().save(folder + u'/' +
                              QString::fromLatin1(QTest::currentDataTag()).remove(u'%').replace(u' ', u'-') +
                              QStringLiteral(".png"));
    QStringList cut;
    const auto isWhole = [&] {
        cut.clear();
        collect<QLabel>(*root, cut);
        collect<QAbstractButton>(*root, cut);
        collect<QLineEdit>(*root, cut);
        collectLow<QAbstractButton>(*root, cut);
        collectLow<QLineEdit>(*root, cut);
        collectLow<QComboBox>(*root, cut);
        collectRows(*root, cut);
        collectSideways(*root, cut);
        return cut.isEmpty();
    };
    const bool allIsWhole = QTest::qWaitFor(isWhole);
    QVERIFY2(allIsWhole, qPrintable(cut.join(QStringLiteral("\n  "))));
}

void LongWordsTest::marksOfValuesStay()
{
    QCOMPARE(tests::pseudo(QStringLiteral("Call &log")), QStringLiteral("[Çåll &løg ~~]"));
    QVERIFY(tests::pseudo(QStringLiteral("%n calls of %L1<br>")).contains(QStringLiteral("%n ")));
    QVERIFY(tests::pseudo(QStringLiteral("%n calls of %L1<br>")).contains(QStringLiteral("%L1<br>")));
}

QTEST_MAIN(LongWordsTest)
#include "LongWordsTest.moc"

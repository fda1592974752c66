// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/CutWords.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PseudoLanguage.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/messages/MessagesPage.h"
#include "ui/routing/RoutingPage.h"
#include "ui/shell/Theme.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Places.h"

#include <QListView>
#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;

namespace {

constexpr int narrow = 1024;

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
        cut = tests::cutWords(*m_window) + tests::cutHeadings(*m_window);
        return cut.isEmpty();
    };
    const bool allAreWhole = QTest::qWaitFor(isWhole); // the last words may not be laid out yet
    QVERIFY2(allAreWhole, qPrintable(QStringLiteral("cut off:\n  ") + cut.join(QStringLiteral("\n  "))));
    const QStringList sideways = tests::tooWide(*m_window);
    QVERIFY2(sideways.isEmpty(), qPrintable(sideways.join(QStringLiteral("\n"))));
}

void LongWordsTest::marksOfValuesStay()
{
    QCOMPARE(tests::pseudo(QStringLiteral("Call &log")), QStringLiteral("[Çåll &løg ~~]"));
    QVERIFY(tests::pseudo(QStringLiteral("%n calls of %L1<br>")).contains(QStringLiteral("%n ")));
    QVERIFY(tests::pseudo(QStringLiteral("%n calls of %L1<br>")).contains(QStringLiteral("%L1<br>")));
}

QTEST_MAIN(LongWordsTest)
#include "LongWordsTest.moc"

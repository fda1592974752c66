// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "core/carrier/Sound.h"
#include "core/plan/PlanWriter.h"
#include "tests/ui/gallery/SaidWords.h"
#include "tests/ui/messages/FakePlayers.h"
#include "tests/ui/support/SampleMessages.h"
#include "tests/ui/support/SampleStatus.h"
#include "ui/calls/FilterEdit.h"
#include "ui/draft/Draft.h"
#include "ui/insights/InsightsPage.h"
#include "ui/messages/MessagesPage.h"
#include "ui/messages/PlayerBar.h"
#include "ui/messages/Waveform.h"
#include "ui/relay/RelayPage.h"
#include "ui/routing/RoutingPage.h"
#include "ui/routing/businesses/BusinessEdits.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Theme.h"
#include "ui/simulator/SimulatorPage.h"
#include "ui/welcome/Wizard.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

namespace ringdown::tests {

link::Freshness freshAt(client::Liveness liveness, std::chrono::milliseconds age)
{
    return {liveness, client::FeedTrouble::None, age, sampleNow - age, 0ms};
}

Stage::Stage(shell::Theme &theme, const Measures &measures)
    : m_settings(QString())
    , m_window(
          m_settings, theme, [this] { return now; }, desk.ports())
{
    relay.planText = samplePlanText();
    relay.fresh = freshAt(client::Liveness::Live, 300ms);
    m_window.resize(measures.window);
    setTextSize(measures.textPercent);
}

Stage::~Stage() = default;

void Stage::setTextSize(int percent)
{
    m_settings.preferences().change(QStringLiteral("font size"),
                                    [percent](shell::Preferences &wanted) { wanted.fontPercent = percent; });
}

void Stage::fill()
{
    for (const client::CallDetail &detail : sampleDay())
        relay.add(detail);
}

void Stage::failAll(client::ApiFailure failure)
{
    failure.request = "5f0c91e2";
    failure.at = sampleNow;
    relay.failure = relay.mail.failure = relay.state.failure = relay.keyBook.failure = std::move(failure);
}

void Stage::refuseAll()
{
    failAll({{ErrorCode::Unavailable, "the log is being made anew"}, 503, "Service Unavailable", {}});
}

void Stage::loseRelay()
{
    failAll({{ErrorCode::Unavailable, "Connection refused"}, 0, {}, {}});
    relay.fresh = freshAt(client::Liveness::Lost, 95s);
    relay.fresh.trouble = client::FeedTrouble::Unreachable;
    m_window.tick();
}

void Stage::reload()
{
    m_window.actions().action(QStringLiteral("view.reload"))->trigger();
}

void Stage::showAlone(const QString &place)
{
    m_window.show();
    m_window.goTo(place);
}

void Stage::connectNow(window::Mode mode)
{
    m_window.follow(relay, mode);
    Q_EMIT relay.connected(relay.revision);
    m_window.tick();
}

void Stage::showBusinesses()
{
    fill();
    connectNow();
    m_window.show();
    m_window.draft().editPlan(QStringLiteral("copy one"), [](plan::Plan &plan) {
        plan.tenants.push_back(routing_ui::copyOf(plan.tenants[1], TenantId("annex"), "Rady Shell annex"));
        plan.tenants[1].name = "The Rady Shell";
    });
    m_window.actions().action(QStringLiteral("routing.businesses"))->trigger();
}

void Stage::showRelay(window::Mode mode)
{
    fill();
    fillStatus(relay.state);
    window().setHost(host);
    connectNow(mode);
    m_window.show();
    m_window.goTo(QStringLiteral("relay"));
    m_window.tick();
}

void Stage::showNumbers()
{
    fill();
    fillStatus(relay.state);
    relay.state.report.process.publicUrl = FakeNumbers::publicUrl;
    m_window.setNumbers(account);
    connectNow();
    m_window.show();
    m_window.goTo(QStringLiteral("numbers"));
    QTest::qWait(100);
}

void Stage::raiseAlarms()
{
    relay.state.report.alarms = sampleAlarms();
    relay.state.look = failedLook();
}

void Stage::turnRelayTo(int tab)
{
    m_window.findChild<relay_ui::RelayPage *>()->findChild<QTabBar *>()->setCurrentIndex(tab);
}

void Stage::breakOverview()
{
    m_window.draft().edit(QStringLiteral("lose a tier"), TenantId("qdn"), [](plan::Tenant &tenant) {
        tenant.tiers[1].contacts.clear();
        tenant.tiers[0].seconds = 45;
    });
}

void Stage::editFriday()
{
    m_window.draft().edit(QStringLiteral("close Friday at 19:00"), TenantId("qdn"), [](plan::Tenant &tenant) {
        tenant.hours.week[4] = {{9 * 60, 19 * 60}};
        tenant.hours.week[5] = {};
    });
}

void Stage::showInsights(const char *tenant, std::function<Insights(const client::InsightQuery &)> insights,
                         int days)
{
    relay.insightsOf = std::move(insights);
    fill();
    connectNow();
    m_window.showTenant(TenantId(tenant));
    m_window.findChildren<insights::InsightsPage *>().front()->lookAt(days);
    m_window.show();
    m_window.goTo(QStringLiteral("insights"));
    QTest::qWait(50);
}

void Stage::scrollInsights()
{
    auto *scroll =
        m_window.findChildren<insights::InsightsPage *>().front()->findChildren<QScrollArea *>().front();
    QTest::qWait(50);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
}

void Stage::showRouting(const QString &tab)
{
    fill();
    connectNow();
    m_window.showTenant(TenantId("qdn"));
    m_window.goTo(QStringLiteral("routing"));
    m_window.findChild<routing_ui::RoutingPage *>()->turnTo(tab);
}

void Stage::simulateFriday()
{
    fill();
    connectNow();
    m_window.showTenant(TenantId("qdn"));
    editFriday();
    m_window.goTo(QStringLiteral("simulator"));
    m_window.show();
    auto *page = m_window.findChild<simulator::SimulatorPage *>();
    page->ask({"+16195550100",
               "+12025550147",
               sampleNow + 55h + 49min,
               "1",
               {{ContactId("office"), {routing::Reply::Answers, 12}}}});
}

void Stage::turnSimulatorTo(int tab)
{
    m_window.findChild<simulator::SimulatorPage *>()->findChild<QTabBar *>()->setCurrentIndex(tab);
}

void Stage::pushElsewhere()
{
    plan::Plan theirs = m_window.draft().basis();
    theirs.tenants[0].hours.week[4] = {{10 * 60, 16 * 60}};
    theirs.tenants[0].name = "The Queen of San Diego";
    relay.planText = plan::writePlan(theirs);
    ++relay.revision;
    Q_EMIT relay.connected(relay.revision);
}

void Stage::press(const QString &words)
{
    constexpr int mostTries = 10; // what it waits for is looked for in a thread of its own
    bool isPressed = false;
    for (int i = 0; i < mostTries && !isPressed; ++i) {
        QTest::qWait(300);
        for (QPushButton *button : m_window.findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&m_window) && saidWords().says(button->text(), words)) {
                button->click();
                isPressed = true;
            }
        }
    }
}

QImage Stage::draw()
{
    m_window.show();
    m_window.tick();
    QTest::qWait(250);
    QWidget &drawn = picture ? *picture : m_window;
    QPixmap pixels = drawn.grab();
    if (!picture)
        paintPopups(pixels);
    return pixels.toImage();
}

void Stage::showFridayEdited()
{
    fill();
    connectNow();
    m_window.showTenant(TenantId("qdn"));
    m_window.show();
    editFriday();
}

void Stage::showMessages(int folder, int row)
{
    fill();
    fillMessages(relay);
    connectNow();
    m_window.show();
    m_window.goTo(QStringLiteral("messages"));
    m_window.tick();
    auto *page = m_window.findChild<messages::MessagesPage *>();
    page->findChild<QTabBar *>()->setCurrentIndex(folder);
    page->reload();
    auto *list = qobject_cast<QListView *>(page->mainTable());
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::qWait(50);
}

void Stage::showThread()
{
    fillThread(relay);
    showMessages(3, 0);
}

FakePlayer &Stage::listen(std::chrono::seconds length, const QString &failure)
{
    relay.mail.recording =
        QByteArray::fromStdString(carrier::babbleWave(static_cast<int>(length.count()), 3));
    auto *silent = m_window.findChild<messages::MessagesPage *>();
    auto made = std::make_unique<FakePlayers>();
    FakePlayers *players = made.get();
    players->failure = failure;
    auto *page = new messages::MessagesPage(std::move(made), messages::SoundCache(m_cache.path()), &m_window);
    page->setParent(silent->parentWidget());
    page->setGeometry(silent->geometry());
    page->setNow(sampleNow);
    page->setNames(sampleNames());
    page->setRelay(&relay);
    silent->hide(); // pages are not painted over each other
    page->show();
    page->raise();
    page->reload();
    auto *list = qobject_cast<QListView *>(page->mainTable());
    list->setCurrentIndex(list->model()->index(0, 0));
    page->findChild<messages::PlayerBar *>()->togglePlaying();
    return *players->last;
}

void Stage::playMessage(std::chrono::seconds length, std::chrono::seconds heard)
{
    FakePlayer &player = listen(length, {});
    player.move(std::chrono::milliseconds(1));
    player.move(heard);
}

void Stage::failMessage(std::chrono::seconds length, const QString &failure)
{
    listen(length, failure);
}

void Stage::showLog()
{
    fill();
    connectNow();
    m_window.goTo(QStringLiteral("log"));
}

void Stage::type(const QString &text)
{
    m_window.show();
    auto *field = m_window.findChild<calls::FilterEdit *>();
    field->setFocus();
    for (const QChar key : text)
        QTest::keyClick(field, key.toLatin1());
}

void Stage::showWelcome(int page)
{
    m_window.show();
    m_window.actions().action(QStringLiteral("help.welcome"))->trigger();
    auto *wizard = m_window.findChild<welcome::Wizard *>();
    picture = wizard;
    wizard->findChildren<QRadioButton *>().at(page < 0 ? 2 : 1)->setChecked(true); // connect, or run here
    for (int at = 0; at < page; ++at) {
        if (at == welcome::Wizard::NumbersPage) {
            wizard->currentPage()->findChild<QLineEdit *>()->setText(QStringLiteral("Music Box"));
            wizard->currentPage()->findChild<QPlainTextEdit *>()->setPlainText(
                QStringLiteral("+1 619 555 0102"));
        }
        wizard->next();
        QTest::qWait(100);
    }
}

void Stage::showSettings(const QString &search, int scrolled)
{
    fill();
    connectNow();
    m_window.show();
    m_window.goTo(QStringLiteral("settings"));
    auto *page = m_window.findChild<settings::SettingsPage *>();
    page->focusFilter();
    page->findChild<QLineEdit *>()->setText(search);
    QTest::qWait(50);
    for (auto *area : page->findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(scrolled);
}

void Stage::paintPopups(QPixmap &pixels)
{
    QPainter painter(&pixels);
    for (QWidget *popup : QApplication::topLevelWidgets()) {
        if (popup->windowType() == Qt::Popup && popup->isVisible())
            painter.drawPixmap(m_window.mapFromGlobal(popup->pos()), popup->grab());
    }
}

void Stage::turnTo(const QString &tab)
{
    m_window.findChild<routing_ui::RoutingPage *>()->turnTo(tab);
}

void Stage::trigger(const char *action)
{
    m_window.actions().action(QLatin1StringView(action))->trigger();
}

} // namespace ringdown::tests

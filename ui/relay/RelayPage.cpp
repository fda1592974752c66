// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/RelayPage.h"

#include "ui/format/AlarmWords.h"
#include "ui/format/FailureWords.h"
#include "ui/format/RoleWords.h"
#include "ui/link/RelayPort.h"
#include "ui/relay/FailedTextsCard.h"
#include "ui/relay/HostCard.h"
#include "ui/relay/NoRelay.h"
#include "ui/relay/OutsideCard.h"
#include "ui/relay/SilenceNotice.h"
#include "ui/relay/StateCard.h"
#include "ui/shell/Caption.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/WrapRow.h"

#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace ringdown::relay_ui {
namespace {

using namespace std::chrono_literals;
using format::Glyph;

constexpr auto seenPause = 5s;
constexpr auto unseenPause = 30s; ///< for the sidebar alone
constexpr auto oldAge = 30s;      ///< figures of before say nothing of now
constexpr auto amberAge = 12s;
constexpr int leastCardWidth = 320;

} // namespace

RelayPage::RelayPage(QWidget *parent)
    : Page(parent)
    , m_again(new QTimer(this))
    , m_header(new shell::PageHeader(tr("Relay"), tr("How the program is that answers your numbers.")))
    , m_age(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_silence(new SilenceNotice)
    , m_tabs(new QTabBar)
    , m_body(new QStackedWidget)
    , m_parts(new QStackedWidget)
    , m_connected(new QWidget)
    , m_none(new NoRelay)
    , m_alarms(new AlarmsCard)
    , m_outside(new OutsideCard)
    , m_texts(new FailedTextsCard)
    , m_hostCard(new HostCard)
    , m_scroll(new QScrollArea)
    , m_log(new LogView)
{
    buildCards();
    build();
    connect(m_again, &QTimer::timeout, this, &RelayPage::askNow);
    m_again->start(unseenPause);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_outside, &OutsideCard::lookWanted, this, &RelayPage::lookFromOutside);
    connect(m_hostCard, &HostCard::stopWanted, this, &RelayPage::stopWanted);
    connect(m_log, &LogView::retryWanted, this, &RelayPage::askLog);
    connect(m_log, &LogView::filterChanged, this, &RelayPage::filterChanged);
    connect(m_silence, &shell::Banner::pressed, this, &RelayPage::askNow);
    connect(m_alarms, &AlarmsCard::mutedChanged, this, [this](const MutedAlarms &muted) {
        setMuted(muted);
        Q_EMIT mutedChanged(muted);
    });
    connect(m_texts, &FailedTextsCard::retryWanted, this, &RelayPage::retryText);
    connect(m_none, &NoRelay::connectWanted, this, &RelayPage::connectWanted);
    connect(m_none, &NoRelay::demoWanted, this, &RelayPage::demoWanted);
    showBody();
    showState();
}

void RelayPage::buildCards()
{
    m_process = new StateCard(Glyph::Server, tr("Process"));
    m_webhooks = new StateCard(Glyph::Incoming, tr("Webhooks"));
    m_feed = new StateCard(Glyph::Live, tr("Feed"));
    m_store = new StateCard(Glyph::Save, tr("Log store"));
    m_outbox = new StateCard(Glyph::Text, tr("Outbox"));
    m_firestore = new StateCard(Glyph::Export, tr("Firestore"));
    m_clock = new StateCard(Glyph::Clock, tr("Clock"));
}

void RelayPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(4);
    m_header->addRight(m_age);
    column->addWidget(m_header);
    column->addWidget(m_silence);
    column->addWidget(m_body, 1);
    auto *connected = new QVBoxLayout(m_connected);
    connected->setContentsMargins(24, 0, 24, 0);
    connected->setSpacing(12);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the relay’s page"));
    m_tabs->addTab(tr("State"));
    m_tabs->addTab(tr("Logs"));
    connected->addWidget(m_tabs);
    m_parts->addWidget(buildState());
    m_parts->addWidget(m_log);
    connected->addWidget(m_parts, 1);
    m_body->addWidget(m_connected);
    m_body->addWidget(m_none);
}

QWidget *RelayPage::buildState()
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *cards = new shell::WrapRow;
    cards->setSpacing(12);
    cards->shareEvenly();
    for (StateCard *card : {m_process, m_webhooks, m_store, m_outbox, m_feed, m_clock, m_firestore})
        cards->addGrowing(card, leastCardWidth);
    m_cards = new QVBoxLayout(inside);
    m_cards->setContentsMargins(0, 0, 6, 0);
    m_cards->setSpacing(12);
    m_cards->addWidget(m_alarms);
    m_cards->addLayout(cards);
    m_cards->addWidget(m_texts);
    m_cards->addWidget(m_outside);
    m_cards->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("What the relay says of itself"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(inside);
    return m_scroll;
}

QString RelayPage::title() const
{
    return tr("Relay");
}

QWidget *RelayPage::mainTable()
{
    return m_body->currentWidget() == m_none ? m_none->mainPart() : m_tabs;
}

void RelayPage::setHost(HostPort *host)
{
    m_host = host;
    m_hostCard->setHost(host);
    m_none->setHost(host);
    showBody();
}

void RelayPage::setMuted(const MutedAlarms &muted)
{
    m_alarms->setMuted(muted);
    showState();
    tellAlarms();
}

void RelayPage::showHostAddress()
{
    m_tabs->setCurrentIndex(0);
    (m_relay ? m_scroll : m_none)->ensureWidgetVisible(m_hostCard);
    m_hostCard->focusAddress();
}

void RelayPage::showHost()
{
    m_tabs->setCurrentIndex(0);
    (m_relay ? m_scroll : m_none)->ensureWidgetVisible(m_hostCard);
    m_hostCard->focusPort();
}

void RelayPage::confirmStop()
{
    m_hostCard->confirmStop();
}

void RelayPage::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    ++m_generation;
    m_status.reset();
    m_askedAt.reset();
    m_silence->answered();
    m_outside->clear();
    m_texts->clear();
    m_log->model().clear();
    showBody();
    showState();
    tellAlarms();
    askNow();
}

void RelayPage::setNames(const format::PlanNames &names)
{
    m_names = names;
    m_log->model().setTimes(times());
    askNow(); // another revision is live
}

format::Times RelayPage::times() const
{
    return m_names.times(TenantId());
}

void RelayPage::setNow(Instant now)
{
    const bool isNewSecond = now.milliseconds / 1000 != m_now.milliseconds / 1000;
    m_now = now;
    if (!isNewSecond)
        return;
    if (m_status && !m_askedAt)
        m_askedAt = now;
    showAge();
    if (isVisible())
        showState();
    tellAlarms();
}

void RelayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_again->start(seenPause);
    askNow();
}

void RelayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_again->start(unseenPause);
}

void RelayPage::askNow()
{
    if (!m_relay || !m_relay->status())
        return;
    m_relay->status()->status([self = QPointer(this), generation = m_generation](const auto &answer) {
        if (self && self->m_generation == generation)
            self->takeStatus(answer);
    });
    askLog();
}

void RelayPage::askLog()
{
    if (!m_relay || !m_relay->status() || !isVisible())
        return;
    m_relay->status()->logAfter(m_log->model().newestSeq(),
                                [self = QPointer(this), generation = m_generation](
                                    const client::ApiResult<client::RelayLogPage> &answer) {
                                    if (!self || self->m_generation != generation)
                                        return;
                                    if (answer)
                                        self->m_log->apply(*answer.value);
                                    else
                                        self->m_log->showFailure(answer.failure, self->times(), self->m_now);
                                });
}

void RelayPage::takeStatus(const client::ApiResult<client::RelayStatus> &answer)
{
    if (answer) {
        const bool hasBegunAnew = m_status && m_status->process.startedAt != answer.value->process.startedAt;
        if (hasBegunAnew)
            m_log->model().clear();
        m_status = *answer.value;
        m_askedAt = m_now;
        m_silence->answered();
    } else {
        m_silence->failed(answer.failure, m_now);
    }
    showAge();
    showState();
    tellAlarms();
}

void RelayPage::lookFromOutside()
{
    if (!m_relay || !m_relay->status())
        return;
    m_outside->showWaiting();
    m_relay->status()->lookFromOutside([self = QPointer(this), generation = m_generation](
                                           const client::ApiResult<client::OutsideLook> &answer) {
        if (!self || self->m_generation != generation)
            return;
        if (answer)
            self->m_outside->show(*answer.value);
        else
            self->m_outside->showFailure(answer.failure);
    });
}

void RelayPage::showBody()
{
    if (m_relay) {
        m_cards->insertWidget(m_cards->indexOf(m_outside) + 1, m_hostCard);
        return m_body->setCurrentWidget(m_connected);
    }
    m_none->hold(m_hostCard);
    m_none->tell();
    m_body->setCurrentWidget(m_none);
}

const client::RelayStatus *RelayPage::known() const
{
    return m_status && m_askedAt && m_now - *m_askedAt < oldAge ? &*m_status : nullptr;
}

void RelayPage::showAge()
{
    const bool isLost = m_relay && m_relay->freshness().liveness == client::Liveness::Lost;
    m_silence->tell(isLost, times(), m_now);
    if (!m_relay)
        return m_age->clear();
    if (m_silence->isSilent()) {
        m_age->setTone(format::Tone::Bad);
        return m_age->setText(m_askedAt ? tr("No answer since %1").arg(times().clockWithSeconds(*m_askedAt))
                                        : tr("No answer"));
    }
    if (!m_askedAt)
        return m_age->setText(tr("Not asked yet"));
    const bool isOld =
        m_now - *m_askedAt > (isVisible() ? std::chrono::seconds(amberAge) : std::chrono::seconds(oldAge));
    m_age->setTone(isOld ? format::Tone::Care : format::Tone::Neutral);
    m_age->setText(
        tr("as of %1").arg(isOld ? times().clockWithSeconds(*m_askedAt) : times().clock(*m_askedAt)));
}

void RelayPage::showState()
{
    const client::RelayStatus *status = known();
    m_process->show(processRows(status, m_relay ? m_relay->place() : QString()));
    m_webhooks->show(webhookRows(status, times()));
    m_feed->show(feedRows(status));
    m_store->show(storeRows(status));
    m_outbox->show(outboxRows(status));
    m_firestore->show(firestoreRows(status, times()));
    m_firestore->setNote(!status ? tr("Not known while the relay does not answer.")
                         : status->firestore
                             ? tr("Every ended call is copied to the collection ringdown-calls.")
                             : tr("Not set up: this relay copies nothing to Firestore."));
    Q_EMIT outboxShown(m_relay ? outboxWords(status) : QString(),
                       status && status->outbox.failed > 0 ? format::Tone::Care : format::Tone::Neutral);
    m_clock->show(clockRows(status, m_relay ? m_relay->freshness() : format::Freshness(), times(), m_now));
    m_texts->show(status ? FailedTextsCard::textsOf(status->outbox) : std::vector<FailedText>(), m_names,
                  m_now);
    m_outside->allow(!m_relay  ? tr("There is no relay.")
                     : !status ? tr("The relay does not answer.")
                               : format::roleObjection(client::Role::Operator, m_relay->role()));
    m_alarms->setVisible(status != nullptr);
    if (status)
        m_alarms->show(status->alarms, times(), m_now);
}

void RelayPage::retryText(const std::string &id)
{
    if (!m_relay || !m_relay->status())
        return;
    m_relay->status()->retryText(id, [self = QPointer(this), id, generation = m_generation](
                                         const client::ApiResult<client::Changed> &answer) {
        if (!self || self->m_generation != generation)
            return;
        self->m_texts->showRetried(
            id, answer ? QString()
                       : format::failureWords(tr("The text was not sent again."), answer.failure).body);
        self->showState();
        self->askNow();
    });
}

void RelayPage::tellAlarms()
{
    const auto loud = known() ? m_alarms->loud(m_now) : std::vector<client::RelayAlarm>();
    const std::pair<int, QString> now{static_cast<int>(loud.size()),
                                      loud.empty() ? QString() : format::alarmWords(loud.front().what).title};
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT alarmsChanged(now.first, now.second);
}

void RelayPage::focusFilter()
{
    m_tabs->setCurrentIndex(1);
    m_log->focusFilter();
}

} // namespace ringdown::relay_ui

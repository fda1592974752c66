// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/LivePage.h"

#include "ui/format/CallWords.h"
#include "ui/format/Times.h"
#include "ui/live/JustEnded.h"
#include "ui/live/Ladder.h"
#include "ui/live/LadderCard.h"
#include "ui/live/LiveModel.h"
#include "ui/live/LiveTable.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ChosenRow.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/Room.h"
#include "ui/shell/Scrolled.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::live {
namespace {

constexpr int roomyWidth = 980;
constexpr int leastRows = 2; ///< that are seen without scrolling in the table

constexpr qint64 quietMilliseconds = 600; // rows do not move so soon after a mouse move or a key

/// Of a table: it moves through the rows, or seeks one by its first letters. Keys of the window, and those
/// held to make one, do not.
bool choosesRow(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        break;
    }
    const bool isHeld = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    return !isHeld && !event.text().isEmpty() && event.text().front().isPrint();
}

/// As high as what is shown: what is not shown does not count.
class CardStack final : public QStackedLayout {
public:
    bool hasHeightForWidth() const override
    {
        return currentWidget() && currentWidget()->hasHeightForWidth();
    }
    int heightForWidth(int width) const override
    {
        const QMargins around = contentsMargins();
        const int shown = currentWidget()->heightForWidth(width - around.left() - around.right());
        return std::max(minimumSize().height(), shown) + around.top() + around.bottom();
    }
};

} // namespace

LivePage::LivePage(const link::CallBook &book, QWidget *parent)
    : Page(parent)
    , m_book(book)
    , m_model(new LiveModel(this))
    , m_card(new QFrame)
    , m_table(new LiveTable(*m_model))
    , m_body(new CardStack)
    , m_empty(new shell::EmptyState)
    , m_header(new shell::PageHeader(tr("Live"), QString()))
    , m_figures(new LiveFigures)
    , m_follow(new QPushButton(tr("Follow")))
    , m_detach(new QPushButton(tr("Detach")))
    , m_ladder(new LadderCard)
    , m_endedTitle(new shell::Caption(shell::TextSize::Heading))
    , m_ended(new JustEnded)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader();
    column->addWidget(m_header);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(24, 4, 24, 18);
    inner->setSpacing(14);
    m_card->setObjectName(QStringLiteral("card"));
    m_card->setLayout(m_body);
    m_body->setContentsMargins(1, 3, 1, 7); // clear of the rounded corners
    wireTable();
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    inner->addWidget(m_card, 1);
    inner->addStretch(0); // what the rows leave: the ladder keeps its place while calls come and go
    inner->addWidget(m_ladder);
    m_endedTitle->setText(tr("Just ended"));
    inner->addWidget(m_endedTitle);
    inner->addWidget(m_ended);
    column->addWidget(shell::scrolled(content), 1);
    connect(m_empty, &shell::EmptyState::pressed, this, &LivePage::pressEmpty);
    connect(m_ladder, &LadderCard::openWanted, this, &LivePage::openCurrent);
    connect(m_ended, &JustEnded::openWanted, this, &LivePage::openWanted);
    connect(m_ended, &JustEnded::claimWanted, this, &LivePage::claimWanted);
    connect(m_ended, &JustEnded::listenWanted, this, &LivePage::listenWanted);
    shell::fitToFont(*this, [this] { fitFigures(); });
    showBody();
}

void LivePage::buildHeader()
{
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("The ladder is that of the call that waits longest. Choosing a row ends it."));
    shell::setKeyTip(*m_detach, tr("Live in a window of its own, or back"),
                     QStringLiteral("view.detach-live"));
    m_header->addRight(m_figures);
    m_header->addRight(m_follow);
    m_header->addRight(m_detach);
    connect(m_follow, &QPushButton::toggled, this, &LivePage::showBody);
    connect(m_detach, &QPushButton::clicked, this, &LivePage::detachWanted);
}

void LivePage::setStands(Stands where)
{
    m_detach->setVisible(where == Stands::InConsole);
}

void LivePage::wireTable()
{
    m_table->setAccessibleName(tr("Calls now"));
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &LivePage::openCurrent);
    connect(m_ladder, &LadderCard::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showLadder();
        Q_EMIT currentCallChanged();
    });
}

void LivePage::fitFigures()
{
    m_figures->setNarrow(width() < shell::grown(roomyWidth, font()));
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    fitFigures();
    Page::resizeEvent(event);
}

void LivePage::setNames(const format::PlanNames &names)
{
    m_names = names;
    m_model->setNames(names);
    m_ended->setNames(names);
    showLadder();
}

void LivePage::takeCall(const routing::CallState &call)
{
    const CallSummary summary = summarize(call);
    m_tally.apply(summary);
    m_model->apply(call);
    m_ended->apply(summary);
    settleWhenQuiet();
    showBody();
    if (const auto current = currentCall(); current && current->sid == call.sid)
        showLadder();
}

void LivePage::takePast(const std::vector<CallSummary> &calls)
{
    for (const CallSummary &call : calls) {
        m_tally.apply(call);
        m_ended->apply(call);
    }
    showBody();
    showNumbers();
}

void LivePage::takeClaim(const CallSid &sid, const std::string &by)
{
    m_ended->setClaimed(sid, by);
}

void LivePage::forgetAll()
{
    m_model->clear();
    m_tally.clear();
    m_ended->clear();
    showBody();
}

void LivePage::setTime(Instant deskNow, const link::Freshness &freshness)
{
    const bool moves = freshness.liveness == client::Liveness::Live;
    if (moves)
        m_now = deskNow + freshness.clockOffset;
    else if (freshness.heardAt)
        m_now = *freshness.heardAt + freshness.clockOffset;
    const bool changed = std::exchange(m_freshness, freshness).liveness != freshness.liveness;
    m_model->setClock(m_now, freshness.liveness);
    m_ended->setNow(m_now);
    settleWhenQuiet();
    showBody();
    showNumbers();
    if (changed)
        showLadder();
}

void LivePage::settleWhenQuiet()
{
    if (!m_touched.isValid() || m_touched.elapsed() >= quietMilliseconds)
        m_model->settle();
}

link::DayCounts LivePage::today() const
{
    return m_tally.count(m_tenant, format::startOfDay(m_now, m_names.zone(m_tenant)));
}

int LivePage::runningCount() const
{
    return m_model->runningCount();
}

void LivePage::showBody()
{
    const bool hasRows = m_model->rowCount() > 0;
    if (hasRows &&
        (!m_table->currentIndex().isValid() || (m_follow->isChecked() && m_table->currentIndex().row() != 0)))
        shell::chooseRow(*m_table, 0);
    if (!hasRows)
        m_way = tellEmptiness(*m_empty, {m_freshness, m_ended->newest(), m_names, m_tenant, m_now});
    showPart(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    m_card->setMaximumHeight(hasRows ? cardHeight(m_model->rowCount()) : QWIDGETSIZE_MAX);
    m_card->setMinimumHeight(hasRows ? cardHeight(std::min(m_model->rowCount(), leastRows)) : 0);
    m_ladder->setVisible(hasRows);
    const bool isKnown = m_freshness.heardAt || m_ended->newest();
    m_endedTitle->setVisible(isKnown);
    m_ended->setVisible(isKnown);
}

void LivePage::pressEmpty()
{
    if (m_way == LiveWay::OpenLast)
        Q_EMIT openWanted(m_ended->newest()->sid);
    else if (m_way == LiveWay::Reconnect)
        Q_EMIT reconnectWanted();
    else
        Q_EMIT drillWanted();
}

void LivePage::showPart(QWidget *part)
{
    if (m_body->currentWidget() == part)
        return;
    const bool hadFocus = m_body->currentWidget()->isAncestorOf(QApplication::focusWidget());
    m_body->setCurrentWidget(part);
    // What is not shown asks for no room, and the table for what its card keeps: the ladder needs it.
    m_empty->setSizePolicy(QSizePolicy::Preferred,
                           part == m_empty ? QSizePolicy::Expanding : QSizePolicy::Ignored);
    if (hadFocus)
        part->setFocus(Qt::OtherFocusReason); // or Qt gives the keys to some other widget
}

int LivePage::cardHeight(int rows) const
{
    const QMargins around = m_body->contentsMargins();
    return m_table->heightOf(rows) + around.top() + around.bottom();
}

void LivePage::showLadder()
{
    const auto call = currentCall();
    if (!call)
        return;
    const QString caller = format::callerWords(*call, m_names);
    Ladder ladder = ladderOf(m_book.events(call->sid), m_names);
    if (m_freshness.liveness != client::Liveness::Lost)
        return m_ladder->show(tr("Ladder of %1").arg(caller), ladder);
    for (Rung &rung : ladder.rungs)
        rung.tone = format::Tone::Neutral;
    const QString asOf = m_names.times(call->tenant).moment(m_now);
    m_ladder->show(tr("Ladder of %1, as of %2").arg(caller, asOf), ladder);
}

void LivePage::showNumbers()
{
    LiveNumbers numbers;
    const auto liveness = m_freshness.liveness;
    const bool known = liveness == client::Liveness::Live || liveness == client::Liveness::Late;
    if (known) {
        numbers.now = m_model->runningCount();
        numbers.longestWait = m_model->longestWait();
        numbers.today = today();
    }
    m_figures->show(numbers);
    const QString asOf = m_names.times(m_tenant).moment(m_now);
    m_header->setPurpose(liveness == client::Liveness::Live
                             ? tr("The calls of this moment, whoever waits longest first.")
                         : m_freshness.heardAt.has_value() ? tr("As of %1.").arg(asOf)
                                                           : tr("Not connected yet."));
}

QString LivePage::title() const
{
    return tr("Live");
}

void LivePage::showTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    m_model->setTenant(tenant);
    m_ended->setTenant(tenant);
    showBody();
    showNumbers();
}

void LivePage::reload()
{
    Q_EMIT reloadWanted();
}

std::optional<CallSummary> LivePage::currentCall() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return summarize(m_model->at(current.row()));
}

void LivePage::openCurrent()
{
    if (const auto call = currentCall())
        Q_EMIT openWanted(call->sid);
}

void LivePage::explainCurrent()
{
    m_ladder->focusReason();
}

QWidget *LivePage::mainTable()
{
    return m_table;
}

/// From now on the chosen row is somebody's choice.
void LivePage::takeOver()
{
    m_follow->setChecked(false);
    m_touched.start();
}

bool LivePage::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        takeOver();
        break;
    case QEvent::KeyPress:
        if (choosesRow(*static_cast<const QKeyEvent *>(event)))
            takeOver();
        else
            m_touched.start();
        break;
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_touched.start();
        break;
    default:
        break;
    }
    return Page::eventFilter(watched, event);
}

} // namespace ringdown::live

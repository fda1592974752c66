// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/ConversationView.h"

#include "ui/format/NumberWords.h"
#include "ui/messages/Bubble.h"
#include "ui/messages/CallCard.h"
#include "ui/messages/CallView.h"
#include "ui/messages/MessageWords.h"
#include "ui/messages/pictures/MediumWords.h"
#include "ui/messages/pictures/PictureShelf.h"
#include "ui/messages/pictures/TextMedia.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/KeptWhole.h"
#include "ui/shell/Room.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::messages {
namespace {

constexpr int leastLines = 90; ///< of the conversation, in pixels
constexpr int aboveOpen = 10;  ///< what is seen above the open call

/// Whether the lines of both are the same, whatever is written beneath them.
bool hasSameLines(const CallerSight &a, const CallerSight &b)
{
    return a.timeline == b.timeline && a.open == b.open && a.who == b.who &&
           a.route.tenant == b.route.tenant && a.route.with == b.route.with;
}

} // namespace

ConversationView::ConversationView(PlayerSource &players, PictureShelf &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_title(new shell::Caption(shell::TextSize::Heading))
    , m_about(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_stopped(new shell::Banner)
    , m_earlier(new QPushButton(tr("Show what came earlier")))
    , m_scroll(new QScrollArea)
    , m_inside(new QWidget)
    , m_lines(new QVBoxLayout)
    , m_call(new CallView(players))
    , m_open(new QFrame(m_inside))
    , m_composer(new Composer)
{
    build();
    m_open->setObjectName(QStringLiteral("card"));
    auto *card = new QVBoxLayout(m_open);
    card->setContentsMargins(14, 12, 14, 12);
    card->addWidget(m_call);
    m_open->hide();
    m_open->installEventFilter(this);
    connect(m_earlier, &QPushButton::clicked, this, &ConversationView::earlierWanted);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ConversationView::keepPlace);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_isKept = false; });
}

void ConversationView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 18, 24, 12);
    head->setSpacing(2);
    for (shell::Caption *line : {m_title, m_about}) {
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->setWordWrap(true);
        head->addWidget(line);
    }
    column->addLayout(head);
    column->addWidget(m_stopped);
    m_inside->setObjectName(QStringLiteral("scrolled"));
    auto *stack = new QVBoxLayout(m_inside);
    stack->setContentsMargins(24, 8, 24, 8);
    m_lines->setSpacing(10);
    m_earlier->setProperty("quiet", true);
    stack->addWidget(m_earlier, 0, Qt::AlignHCenter);
    stack->addStretch(1);
    stack->addLayout(m_lines);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Everything with this caller, oldest first"));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_composer);
    shell::fitToFont(*m_scroll,
                     [this] { m_scroll->setMinimumHeight(shell::grown(leastLines, m_scroll->font())); });
    shell::keepWhole(*this);
}

void ConversationView::show(const CallerSight &sight, const format::PlanNames &names, Instant now)
{
    const std::int64_t minute = now.milliseconds / 60'000;
    const bool isOther = sight.route.with != m_sight.route.with ||
                         sight.route.tenant != m_sight.route.tenant || sight.open != m_sight.open;
    const bool isChanged = !(sight == m_sight) || minute != m_minute;
    const bool hasOtherLines = !hasSameLines(sight, m_sight) || minute != m_minute;
    if (sight.route != m_sight.route)
        turnTo(sight.route);
    m_sight = sight;
    m_minute = minute;
    dropArrived();
    showHead(names);
    if (!isChanged)
        return;
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int fromEnd = bar->maximum() - bar->value();
    if (hasOtherLines)
        showLines(names, now);
    settle(isOther, fromEnd);
}

void ConversationView::turnTo(const TextRoute &route)
{
    m_drafts[m_sight.route] = m_composer->draft();
    m_composer->take(std::exchange(m_drafts[route], {}));
    std::erase_if(m_drafts, [](const auto &draft) { return draft.second.words.isEmpty(); });
}

std::string ConversationView::draftNumber(const Caller &caller) const
{
    const auto isTo = [&](const TextRoute &route) {
        return route.tenant == caller.tenant && route.with == caller.phone;
    };
    if (isTo(m_sight.route) && m_composer->isInUse())
        return m_sight.route.number;
    const auto draft =
        std::find_if(m_drafts.begin(), m_drafts.end(), [&](const auto &each) { return isTo(each.first); });
    return draft == m_drafts.end() ? std::string() : draft->first.number;
}

void ConversationView::dropDraft(const TextRoute &route, const QString &words)
{
    const auto draft = m_drafts.find(route);
    if (route == m_sight.route && m_composer->words() == words)
        m_composer->clear();
    else if (draft != m_drafts.end() && draft->second.words == words)
        m_drafts.erase(draft);
}

void ConversationView::doubtDraft(const TextRoute &route, const DoubtfulText &doubt)
{
    if (route == m_sight.route) {
        m_composer->setDoubt(doubt);
        return dropArrived(); // it may have come before the answer was given up
    }
    if (const auto draft = m_drafts.find(route); draft != m_drafts.end())
        draft->second.doubt = doubt;
}

std::int64_t ConversationView::newestText() const
{
    std::int64_t newest = 0;
    for (const CallerLine &line : m_sight.timeline.lines) {
        if (const auto *text = std::get_if<TextLine>(&line.what))
            newest = std::max(newest, text->text.seq);
    }
    return newest;
}

/// What was tried and whose answer was lost has gone out after all: it is not offered once more.
void ConversationView::dropArrived()
{
    const auto doubt = m_composer->doubt();
    if (!doubt)
        return;
    const auto isIt = [&](const CallerLine &line) {
        const auto *one = std::get_if<TextLine>(&line.what);
        return one && one->number == m_sight.route.number && one->text.seq > doubt->after &&
               !one->text.isIn() && one->text.state != client::TextState::Failed &&
               QString::fromStdString(one->text.body).trimmed() == doubt->words.trimmed();
    };
    const auto &lines = m_sight.timeline.lines;
    if (std::none_of(lines.begin(), lines.end(), isIt))
        return;
    if (m_composer->words() == doubt->words)
        return m_composer->clear();
    m_composer->setDoubt({}); // other words are written meanwhile
    m_composer->showTrouble({});
}

void ConversationView::showHead(const format::PlanNames &names)
{
    const TextRoute &route = m_sight.route;
    const std::string region = names.region(route.tenant);
    const QString number = format::numberText(route.with, region);
    const QString ours = format::numberText(route.number, region);
    const QString place = names.tenant(route.tenant);
    m_title->setText(m_sight.who);
    m_about->setText(m_sight.who == number ? place : tr("%1 · %2", "number, business").arg(number, place));
    if (m_sight.isStopped)
        m_stopped->say(
            format::Tone::Care,
            tr("%1 wrote STOP and gets no texts from %2 until they write START.").arg(m_sight.who, ours));
    else
        m_stopped->clear();
    const bool wantsRoom = !m_sight.open.empty() && !m_sight.isWriting && !m_composer->isInUse();
    m_composer->setVisible(!route.with.empty() && !wantsRoom);
    m_composer->setFrom(ours, m_sight.isStopped ? tr("They wrote STOP.") : QString());
}

void ConversationView::showLines(const format::PlanNames &names, Instant now)
{
    const QString focused = focusedLine();
    const std::vector<QWidget *> before = takeLines();
    bool hasOpen = false;
    for (const CallerLine &line : m_sight.timeline.lines) {
        QWidget *widget = widgetOf(line, names, now);
        m_lines->addWidget(widget);
        hasOpen = hasOpen || widget == m_open;
    }
    m_open->setVisible(hasOpen);
    m_earlier->setVisible(m_sight.timeline.hasEarlier);
    focusLine(focused);
    for (QWidget *old : before) {
        old->hide();
        old->deleteLater();
    }
}

/// All but the open one, which is shown again.
std::vector<QWidget *> ConversationView::takeLines()
{
    std::vector<QWidget *> taken;
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        if (line->widget() != m_open)
            taken.push_back(line->widget());
        delete line;
    }
    return taken;
}

QString ConversationView::focusedLine() const
{
    const QWidget *focused = m_inside->focusWidget();
    return focused && focused->hasFocus() ? focused->property(lineKeyName).toString() : QString();
}

/// What stands for the line that had the keys gets them.
void ConversationView::focusLine(const QString &key)
{
    if (key.isEmpty())
        return;
    if (key.toStdString() == m_sight.open)
        return m_call->firstButton()->setFocus(Qt::OtherFocusReason);
    for (int i = 0; i < m_lines->count(); ++i) {
        QWidget *line = m_lines->itemAt(i)->widget();
        QList<QWidget *> parts = line->findChildren<QWidget *>();
        parts.prepend(line);
        for (QWidget *part : parts) {
            if (part->property(lineKeyName).toString() != key)
                continue;
            line->show(); // a hidden one would not keep them
            if (part->isVisible())
                return part->setFocus(Qt::OtherFocusReason);
        }
    }
}

void ConversationView::focusMedium(const client::MediumId &id)
{
    if (!isAncestorOf(QApplication::focusWidget()))
        focusLine(keyOf(id));
}

QWidget *ConversationView::widgetOf(const CallerLine &line, const format::PlanNames &names, Instant now)
{
    if (const auto *claim = std::get_if<ClaimLine>(&line.what))
        return claimLine(*claim, names, now);
    if (const auto *text = std::get_if<TextLine>(&line.what))
        return bubbleOf(text->text, names, now);
    const InboxItem &item = *line.call();
    if (item.id() == m_sight.open)
        return openCall(item, names, now);
    auto *card = new CallCard(item, names, now, m_inside);
    connect(card, &CallCard::clicked, this, [this, id = item.id()] { Q_EMIT openWanted(id); });
    return card;
}

QWidget *ConversationView::bubbleOf(const client::ThreadText &text, const format::PlanNames &names,
                                    Instant now)
{
    const TextRoute &route = m_sight.route;
    const QString foot = footWords(text, route.tenant, names, now);
    const auto subjects = subjectsOf(text, {route.tenant, route.with, m_sight.who}, names);
    TextMedia *media = subjects.empty() ? nullptr : new TextMedia(subjects, m_pictures);
    auto *bubble = new Bubble(text, foot, names.times(route.tenant).exact(text.at), media, m_inside);
    bubble->setAccessibleName(textSentence(text, m_sight.who, foot));
    if (media) {
        connect(media, &TextMedia::openWanted, this, &ConversationView::picturesWanted);
        connect(media, &TextMedia::saveWanted, this, &ConversationView::saveWanted);
    }
    return bubble;
}

QWidget *ConversationView::openCall(const InboxItem &item, const format::PlanNames &names, Instant now)
{
    m_call->show(item, names, now);
    return m_open;
}

QWidget *ConversationView::claimLine(const ClaimLine &claim, const format::PlanNames &names, Instant now)
{
    auto *line = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral, m_inside);
    line->setText(claimLineWords(claim, m_sight.route.tenant, names, now));
    line->setAlignment(Qt::AlignCenter);
    line->setWordWrap(true);
    line->setToolTip(names.times(m_sight.route.tenant).exact(claim.at));
    return line;
}

/// Another caller is shown from what is open, or from the end; else what one looks at stays where it is.
/// Lines get their heights one after the other, so that holds until somebody scrolls.
void ConversationView::settle(bool isOther, int fromEnd)
{
    m_keptFromEnd = isOther ? 0 : m_isKept ? m_keptFromEnd : fromEnd;
    m_isRevealing = isOther || (m_isKept && m_isRevealing);
    m_isKept = true;
    QTimer::singleShot(0, this, &ConversationView::keepPlace);
}

void ConversationView::keepPlace()
{
    if (!m_isKept)
        return;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int fromTop = m_open->y() - aboveOpen;
    const int end = bar->maximum() - m_keptFromEnd;
    bar->setValue(m_isRevealing && m_open->isVisible() ? std::min(fromTop, end) : end);
}

/// What stands above it may get its height after the end has moved.
bool ConversationView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_open && event->type() == QEvent::Move)
        keepPlace();
    return QWidget::eventFilter(watched, event);
}

QWidget *ConversationView::firstField()
{
    if (m_open->isVisible())
        return m_call->firstButton();
    return m_composer->isVisible() ? m_composer->field() : m_scroll;
}

} // namespace ringdown::messages

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallDetailView.h"

#include "core/base/PhoneNumber.h"
#include "core/plan/OnePhone.h"
#include "core/routing/Claimable.h"
#include "ui/calls/RawEvents.h"
#include "ui/format/CallWords.h"
#include "ui/format/Durations.h"
#include "ui/format/EventLine.h"
#include "ui/format/NumberWords.h"
#include "ui/format/Times.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/Modest.h"
#include "ui/shell/OutcomeBadge.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"
#include "ui/shell/TimelineOf.h"
#include "ui/shell/WrapRow.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::calls {
namespace {

constexpr int besideWidth = 720; ///< from which the timeline stands beside the facts
constexpr int leastTimeline = 120;
constexpr int usualHeight = 340;

/// As the events tell it.
routing::CallState stateOf(const std::vector<Event> &events)
{
    routing::CallState state;
    for (const Event &event : events)
        routing::apply(state, event);
    return state;
}

void addFact(QFormLayout &facts, const QString &name, const QString &value, const QString &tip = {})
{
    if (value.isEmpty())
        return;
    auto *label = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    label->setText(name);
    auto *text = new shell::Caption(shell::TextSize::Normal);
    text->setText(value);
    text->setToolTip(tip);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts.addRow(label, text);
}

/// The summary says only that it was a test.
QString testWords(const std::vector<Event> &events)
{
    const auto received = std::find_if(events.begin(), events.end(), [](const Event &event) {
        return event.kind == EventKind::CallReceived;
    });
    if (received == events.end())
        return CallDetailView::tr("A test call.");
    return received->what == "live" ? CallDetailView::tr("A live test: a real call, and phones were rung.")
                                    : CallDetailView::tr("A drill: no phone rang, nothing was sent.");
}

} // namespace

CallDetailView::CallDetailView(QWidget *parent)
    : QWidget(parent)
    , m_caller(new shell::Caption(shell::TextSize::Heading))
    , m_number(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_outcome(new shell::OutcomeBadge)
    , m_end(new shell::Caption(shell::TextSize::Normal))
    , m_claimed(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_facts(new QFormLayout)
    , m_claim(new QPushButton(tr("Claim")))
    , m_giveBack(new QPushButton(tr("Give back")))
    , m_listen(new QPushButton(tr("Listen")))
    , m_copy(new QPushButton(tr("Copy number")))
    , m_callBack(new QPushButton(tr("Call back")))
    , m_raw(new RawEvents)
    , m_trouble(new shell::Banner)
    , m_timeline(new shell::Modest<shell::Timeline>)
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom))
{
    shell::setNeeds(*m_claim, client::Role::Operator);
    shell::setNeeds(*m_giveBack, client::Role::Operator);
    setObjectName(QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(20, 16, 8, 0);
    inner->setSpacing(12);
    inner->addWidget(buildHead());
    m_end->setWordWrap(true);
    m_end->setContentsMargins(0, 0, 8, 0);
    m_end->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inner->addWidget(m_end);
    m_body->setSpacing(12);
    m_body->addLayout(buildAbout());
    m_body->addWidget(m_timeline);
    inner->addLayout(m_body, 1);
    inner->addWidget(m_raw);
    column->addWidget(m_trouble);
    column->addLayout(inner, 1);
    connect(m_trouble, &shell::Banner::pressed, this, &CallDetailView::retryWanted);
    shell::fitToFont(*this, [this] { arrange(); });
}

/// What can be done, and the facts.
QLayout *CallDetailView::buildAbout()
{
    auto *about = new QVBoxLayout;
    about->setSpacing(12);
    about->addWidget(buildButtons());
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(3);
    about->addLayout(m_facts);
    about->addStretch(1);
    return about;
}

/// Where there is more width than height, the timeline stands beside the facts.
void CallDetailView::arrange()
{
    const bool isBeside = width() >= shell::grown(besideWidth, font());
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setStretch(0, isBeside ? 2 : 0);
    m_body->setStretch(1, isBeside ? 3 : 1);
    m_timeline->setMinimumHeight(shell::grown(leastTimeline, font()));
    setMinimumHeight(qMax(0, layout()->totalMinimumHeightForWidth(width())));
}

QSize CallDetailView::sizeHint() const
{
    const QSize wanted = QWidget::sizeHint();
    return {wanted.width(), qMax(minimumHeight(), shell::grown(usualHeight, font()))};
}

/// Other facts may need another height.
bool CallDetailView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void CallDetailView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

QWidget *CallDetailView::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 8, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_caller);
    words->addWidget(m_number);
    m_caller->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addLayout(words, 1);
    row->addWidget(m_outcome, 0, Qt::AlignTop);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("plain"));
    close->setIcon(shell::glyphIcon(format::Glyph::Close));
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close details (Esc)"));
    connect(close, &QToolButton::clicked, this, &CallDetailView::closeWanted);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *CallDetailView::buildButtons()
{
    auto *buttons = new QWidget;
    auto *row = new shell::WrapRow(buttons);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(8);
    m_claim->setProperty("primary", true);
    shell::setKeyTip(*m_claim, tr("Say that you take care of this caller"), QStringLiteral("call.claim"));
    shell::setKeyTip(*m_giveBack, tr("Let somebody else take care of this caller"),
                     QStringLiteral("call.give-back"));
    m_listen->setIcon(shell::glyphIcon(format::Glyph::Play));
    m_listen->setToolTip(tr("Hear the caller’s message in Messages"));
    m_listen->hide();
    row->addWidget(m_claim);
    row->addWidget(m_listen);
    row->addWidget(m_claimed);
    row->addWidget(m_giveBack);
    row->addWidget(m_callBack);
    row->addWidget(m_copy);
    connect(m_claim, &QPushButton::clicked, this, [this] { Q_EMIT claimWanted(m_call.sid); });
    connect(m_giveBack, &QPushButton::clicked, this, [this] { Q_EMIT giveBackWanted(m_call.sid); });
    connect(m_listen, &QPushButton::clicked, this, [this] { Q_EMIT listenWanted(m_call.sid, m_recording); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT copyWanted(QString::fromStdString(m_call.from), tr("Number copied.")); });
    connect(m_callBack, &QPushButton::clicked, this, &CallDetailView::callBack);
    connect(m_raw, &RawEvents::copyWanted, this, [this](const QString &lines) {
        Q_EMIT copyWanted(lines, tr("The call’s events were copied as JSON, one a line."));
    });
    return buttons;
}

/// By the program that places calls on this desk.
void CallDetailView::callBack()
{
    const QString number = QString::fromStdString(m_call.from);
    if (!QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + number)))
        Q_EMIT copyWanted(number, tr("No program on this desk places calls. The number was copied."));
}

void CallDetailView::setNames(const format::PlanNames &names)
{
    m_names = names;
    if (!m_call.sid.isEmpty()) {
        showSummary(m_call, m_now);
        showEvents(m_events);
    }
}

void CallDetailView::showSummary(const CallSummary &call, Instant now)
{
    if (call.sid != m_call.sid) {
        m_timeline->clear();
        m_events.clear();
        m_trouble->clear();
        offerListening();
    }
    m_call = call;
    m_now = now;
    const QString name = m_names.callerName(call.tenant, call.from, call.callerName);
    const QString number = format::numberText(call.from, m_names.region(call.tenant));
    m_caller->setText(name.isEmpty() ? number : name);
    m_number->setText(name.isEmpty() ? QString() : number);
    m_number->setVisible(!name.isEmpty());
    m_outcome->show(call.outcome);
    tellEnd();
    allowClaim();
    m_claimed->setVisible(!call.claimedBy.empty());
    m_giveBack->setVisible(routing::mayBeGivenBack(call));
    m_claimed->setText(tr("Claimed by %1").arg(QString::fromStdString(call.claimedBy)));
    const bool hasNumber = PhoneNumber::fromE164(call.from).hasValue();
    m_callBack->setVisible(hasNumber);
    m_callBack->setToolTip(tr("Dial %1 with the program that places calls on this desk").arg(number));
    m_copy->setEnabled(!call.from.empty());
    m_copy->setToolTip(call.from.empty() ? tr("The caller’s number is withheld.") : QString());
    fillFacts(now);
}

/// Why nobody has spoken with the caller, where it is asked first; who did stands among the facts.
void CallDetailView::tellEnd()
{
    const auto end = std::find_if(m_events.rbegin(), m_events.rend(),
                                  [](const Event &event) { return event.kind == EventKind::CallEnded; });
    const bool isTold = end != m_events.rend() && m_call.outcome != Outcome::Answered;
    m_end->setText(isTold ? format::eventReason(*end, m_names) : QString());
    m_end->setVisible(!m_end->text().isEmpty());
}

void CallDetailView::allowClaim()
{
    const routing::CallState running = m_call.outcome ? routing::CallState() : stateOf(m_events);
    m_claim->setVisible(routing::mayBeClaimed(m_call, &running));
}

void CallDetailView::fillFacts(Instant now)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const format::Times times = m_names.times(m_call.tenant);
    addFact(*m_facts, tr("When"), times.near(m_call.startedAt, now), times.exact(m_call.startedAt));
    addFact(*m_facts, tr("To"),
            tr("%1, %2", "business and its number")
                .arg(m_names.tenant(m_call.tenant),
                     format::numberText(m_call.to, m_names.region(m_call.tenant))));
    if (m_call.endedAt) {
        const QString length = format::spokenDuration(format::lengthOf(m_call));
        const QString who = m_names.contact(m_call.tenant, m_call.contact);
        addFact(*m_facts, m_call.outcome == Outcome::Missed ? tr("Waited") : tr("Length"),
                m_call.outcome == Outcome::Answered ? tr("%1 with %2").arg(length, who) : length);
    }
    addFact(*m_facts, tr("Plan"),
            plan::isOfOnePhone(m_call.revision)
                ? tr("Revision %1, to ring one phone").arg(plan::madeFrom(m_call.revision))
                : tr("Revision %1").arg(m_call.revision));
    if (m_call.test)
        addFact(*m_facts, tr("Test"), testWords(m_events));
}

void CallDetailView::showEvents(const std::vector<Event> &events)
{
    m_events = events;
    tellEnd();
    allowClaim();
    m_trouble->clear();
    if (m_call.test)
        fillFacts(m_now);
    m_timeline->show(shell::timelineOf(events, m_names));
    offerListening();
}

void CallDetailView::offerListening()
{
    m_recording = recordingOf(m_events);
    m_listen->setVisible(!m_recording.empty());
    m_raw->show(m_events);
    m_raw->setVisible(!m_events.empty());
}

void CallDetailView::showFailure(const format::FailureWords &failure)
{
    m_trouble->say(format::Tone::Bad, failure.title + QLatin1Char(' ') + failure.body, tr("Try again"),
                   failure.details);
}

void CallDetailView::clear()
{
    m_call = {};
    m_events.clear();
    tellEnd();
    m_timeline->clear();
    m_trouble->clear();
    offerListening();
}

void CallDetailView::focusReasons()
{
    m_timeline->focusFirstReason();
}

/// What nothing inside takes: a button has its own Space.
void CallDetailView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (m_recording.empty())
        Q_EMIT playWanted(m_call.sid);
    else
        Q_EMIT listenWanted(m_call.sid, m_recording);
}

} // namespace ringdown::calls

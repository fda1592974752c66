// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/TestCallSheet.h"

#include "core/routing/CompiledPlan.h"
#include "ui/drill/CallerEntry.h"
#include "ui/drill/ContactAnswers.h"
#include "ui/drill/FieldRows.h"
#include "ui/drill/LiveTestBox.h"
#include "ui/drill/TestModes.h"
#include "ui/drill/TestTrace.h"
#include "ui/drill/TestWish.h"
#include "ui/format/NumberWords.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::drill {
namespace {

constexpr const char *usualCaller = "+12025550147";
constexpr int bodyGap = 28;

} // namespace

TestCallSheet::TestCallSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_purpose(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_trouble(new shell::Banner)
    , m_modes(new TestModes)
    , m_rows(new FieldRows)
    , m_live(new LiveTestBox)
    , m_tenants(new QComboBox)
    , m_from(new CallerEntry)
    , m_digits(new QLineEdit)
    , m_pace(new QComboBox)
    , m_answers(new ContactAnswers)
    , m_form(new QScrollArea)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_trace(new TestTrace)
    , m_start(new QPushButton(tr("Start the drill")))
    , m_open(new QPushButton(tr("Open in the call log")))
    , m_close(new QPushButton(tr("Close")))
{
    shell::setNeeds(*m_start, client::Role::Operator);
    panel()->setAccessibleName(tr("Test call"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    m_purpose->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addWidget(m_trouble);
    m_body->setSpacing(bodyGap);
    m_body->addWidget(buildForm(), 5);
    m_body->addWidget(m_trace, 6);
    column->addLayout(m_body, 1);
    column->addWidget(buildFoot());
    connect(m_tenants, &QComboBox::currentIndexChanged, this, &TestCallSheet::tenantChanged);
    connect(m_answers, &ContactAnswers::changed, this, &TestCallSheet::foretell);
    connect(m_from, &CallerEntry::changed, this, &TestCallSheet::foretell);
    connect(m_from, &CallerEntry::finished, this, &TestCallSheet::askWhoRings);
    connect(m_modes, &TestModes::changed, this, &TestCallSheet::modeChanged);
    connect(m_digits, &QLineEdit::textChanged, this, &TestCallSheet::foretell);
}

QWidget *TestCallSheet::buildForm()
{
    m_from->setExample(tr("(202) 555-0147, or anonymous"));
    m_digits->setPlaceholderText(tr("none"));
    m_digits->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9*#]{0,20}")), m_digits));
    m_pace->addItem(tr("As fast as a real call"), QStringLiteral("real"));
    m_pace->addItem(tr("Without waiting"), QStringLiteral("fast"));
    m_rows->add(m_modes);
    m_rows->add(tr("&Business called"), m_tenants);
    m_rows->add(tr("C&aller"), m_from);
    m_rows->add(tr("&Keys pressed when asked"), m_digits);
    m_rows->add(tr("&Pace"), m_pace);
    m_rows->add(tr("Who answers"), m_answers);
    m_rows->add(m_live);
    m_rows->addSpring();
    m_rows->setShown(m_live, false);
    m_form->setFrameShape(QFrame::NoFrame);
    m_form->setWidgetResizable(true);
    m_form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setObjectName(QStringLiteral("scrolled"));
    m_rows->installEventFilter(this);
    m_form->setWidget(m_rows);
    return m_form;
}

bool TestCallSheet::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == panel() && event->type() == QEvent::Resize) ||
        (watched == m_form->widget() && event->type() == QEvent::LayoutRequest))
        arrange();
    return Sheet::eventFilter(watched, event);
}

/// The form stands beside what is foretold, or above it where that leaves both too little room.
void TestCallSheet::arrange()
{
    constexpr int leastTrace = 240;
    const QMargins insets = panel()->layout()->contentsMargins();
    const int room = std::max(0, panel()->width() - insets.left() - insets.right());
    const int bar = m_form->verticalScrollBar()->sizeHint().width();
    const int form = m_form->widget()->minimumSizeHint().width() + bar;
    const int trace = shell::grown(leastTrace, font());
    const bool isBeside = form + bodyGap + trace <= room;
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_form->setMinimumWidth(std::min(form, room));
    m_form->setMinimumHeight(isBeside ? 0 : m_form->widget()->layout()->totalHeightForWidth(room - bar));
    m_trace->setMinimumHeight(isBeside ? 0 : trace);
}

QWidget *TestCallSheet::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_start->setProperty("primary", true);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_start);
    connect(m_close, &QPushButton::clicked, this, &Sheet::close);
    connect(m_start, &QPushButton::clicked, this, &TestCallSheet::start);
    connect(m_open, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT openWanted(m_sid);
    });
    return foot;
}

void TestCallSheet::setNames(const format::PlanNames &names)
{
    m_names = names;
    m_isStale = true;
    if (!isHidden())
        takeNames();
}

void TestCallSheet::takeNames()
{
    m_isStale = false;
    m_plan = m_names.isKnown() ? routing::CompiledPlan::compile(m_names.plan(), m_names.revision()) : nullptr;
    const QVariant before = m_tenants->currentData();
    const auto answers = m_answers->answers();
    const QSignalBlocker quiet(m_tenants);
    m_tenants->clear();
    for (const plan::Tenant &tenant : m_names.plan().tenants)
        m_tenants->addItem(m_names.tenant(tenant.id), QString::fromStdString(tenant.id.value));
    m_tenants->setCurrentIndex(qMax(0, m_tenants->findData(before)));
    tenantChanged();
    if (m_tenants->currentData() == before)
        m_answers->setAnswers(answers); // of whom the new plan still has
}

void TestCallSheet::begin(const TenantId &tenant, Instant now)
{
    show(tenant, {}, now);
    m_tenants->setFocus(Qt::PopupFocusReason);
}

void TestCallSheet::beginRinging(const TenantId &tenant, const ContactId &contact, Instant now)
{
    show(tenant, contact, now);
    m_from->setFocus(Qt::PopupFocusReason);
}

void TestCallSheet::beginLike(const TenantId &tenant, const routing::WhatIfQuestion &question, TestKind kind,
                              Instant now)
{
    show(tenant, {}, now);
    m_from->clear();
    if (kind == TestKind::Live) {
        m_modes->choose(TestKind::Live);
        return m_close->setFocus(Qt::OtherFocusReason);
    }
    m_from->setText(question.from.empty() ? QStringLiteral("anonymous")
                                          : format::numberText(question.from, m_names.region(tenant)));
    m_digits->setText(QString::fromStdString(question.digits));
    m_answers->setAnswers(question.answers);
    submit();
}

void TestCallSheet::show(const TenantId &tenant, const ContactId &contact, Instant now)
{
    const bool isRinging = !contact.isEmpty();
    m_modes->choose(TestKind::Drill); // so that the relay is asked once, when all is chosen
    m_now = now;
    m_only = contact;
    if (m_isStale)
        takeNames();
    const int index = m_tenants->findData(QString::fromStdString(tenant.value));
    if (index >= 0)
        m_tenants->setCurrentIndex(index);
    m_sid = {};
    m_isPlacing = false;
    m_trouble->clear();
    if (isRinging)
        m_modes->choose(TestKind::Live);
    m_rows->setShown(m_modes, !isRinging);
    m_rows->setShown(m_tenants, !isRinging);
    m_title->setText(isRinging ? tr("Ring %1 now").arg(onlyName()) : tr("Test call"));
    m_purpose->setText(
        isRinging ? tr("A real call enters the business number, as anybody’s would, and rings this phone "
                       "alone. It is marked as a test everywhere.")
                  : tr("It runs through the live plan like any call, and is marked as a test everywhere."));
    panel()->setAccessibleName(m_title->text());
    foretell();
    open();
}

QString TestCallSheet::onlyName() const
{
    const plan::Tenant *called = tenant();
    return called ? m_names.contact(called->id, m_only) : QString();
}

const plan::Tenant *TestCallSheet::tenant() const
{
    return plan::findTenant(m_names.plan(), TenantId(m_tenants->currentData().toString().toStdString()));
}

void TestCallSheet::tenantChanged()
{
    if (const plan::Tenant *chosen = tenant()) {
        m_from->setRegion(m_names.region(chosen->id));
        m_answers->show(*chosen);
    }
    foretell();
    askWhoRings();
}

bool TestCallSheet::isLive() const
{
    return m_modes->kind() == TestKind::Live;
}

/// A live test is answered by people: there is nothing to choose but who calls.
void TestCallSheet::modeChanged()
{
    for (QWidget *ofDrill : {static_cast<QWidget *>(m_digits), static_cast<QWidget *>(m_pace),
                             static_cast<QWidget *>(m_answers)})
        m_rows->setShown(ofDrill, !isLive());
    m_rows->setShown(m_live, isLive());
    m_from->setExample(isLive() ? tr("another number of the account") : tr("(202) 555-0147, or anonymous"));
    m_from->clear();
    m_trouble->clear();
    foretell();
    askWhoRings();
}

void TestCallSheet::askWhoRings()
{
    const plan::Tenant *called = tenant();
    if (!isLive() || !called || m_isPlacing || !m_from->isUnderstood())
        return;
    m_live->showAsking();
    showState();
    Q_EMIT previewWanted(requestFor(wish(), *called));
}

void TestCallSheet::showPreview(const client::LiveTestPreview &preview)
{
    const bool isOfOthers =
        !m_only.isEmpty() && !preview.phones.empty() && preview.phones.front().contact != m_only;
    if (isOfOthers)
        return; // asked for before
    if (const plan::Tenant *called = tenant())
        m_live->show(preview, m_only.isEmpty() ? Rings::Cascade : Rings::OnePhone, called->id, m_names);
    if (isLive() && m_sid.isEmpty() && !m_isPlacing)
        foretell();
}

void TestCallSheet::showPreviewFailure(const client::ApiFailure &failure)
{
    m_live->showFailure(failure);
    showState();
}

/// What the button does now.
void TestCallSheet::showState()
{
    const bool isPossible = tenant() != nullptr && (!isLive() || m_live->isPossible());
    m_start->setEnabled(isPossible && !m_isPlacing);
    const bool isOne = !m_only.isEmpty();
    m_start->setText(!isLive()   ? tr("Start the drill")
                     : m_isAsked ? (isOne ? tr("Yes, ring this phone") : tr("Yes, ring these phones"))
                     : isOne     ? tr("Ring %1…").arg(onlyName())
                                 : tr("Place the live call…"));
    m_close->setText(m_isAsked ? tr("No") : tr("Close"));
}

/// Whoever only pressed Return once more has said no.
void TestCallSheet::ask()
{
    m_isAsked = true;
    m_trouble->say(format::Tone::Care, m_live->question());
    showState();
    m_close->setFocus(Qt::OtherFocusReason);
}

/// What is placed keeps its trace until it is over; the next is foretold when it begins.
void TestCallSheet::foretell()
{
    if (m_isPlacing)
        return showState();
    m_sid = {};
    const plan::Tenant *called = tenant();
    if (std::exchange(m_isAsked, false))
        m_trouble->clear();
    showState();
    m_open->hide();
    if (!called || !m_plan || called->numbers.empty())
        return m_trace->foretellNothing();
    if (!m_from->isUnderstood())
        return m_trace->foretellNothing(tr("Nothing yet: it is not known who calls."));
    routing::WhatIfQuestion question = questionFor(wish(), *called);
    if (question.from.empty())
        question.from = isLive() && m_live->isPossible() ? m_live->preview().from : usualCaller;
    question.at = m_now;
    question.ownLegs = m_ownLegs;
    if (m_stoppedAt)
        question.stopped = m_stoppedAt(question.to);
    m_trace->foretell(*planFor(wish(), *called, m_plan, m_names.revision()), question, m_names);
}

TestWish TestCallSheet::wish() const
{
    return {isLive() ? TestKind::Live : TestKind::Drill,
            m_only,
            m_from->text(),
            m_digits->text().toStdString(),
            m_answers->answers(),
            m_pace->currentData().toString().toStdString()};
}

void TestCallSheet::submit()
{
    if (m_start->isEnabled())
        start();
}

void TestCallSheet::start()
{
    const plan::Tenant *called = tenant();
    if (!called || !m_from->accept())
        return;
    if (isLive() && !m_isAsked)
        return ask();
    foretell();
    if (window()->focusWidget() == m_start) // greyed, it would leave the keys to what stands next to it
        m_close->setFocus(Qt::OtherFocusReason);
    m_isPlacing = true;
    m_trouble->clear();
    showState();
    if (isLive())
        m_trace->setNote(tr("The carrier is placing the call…"));
    Q_EMIT startWanted(requestFor(wish(), *called));
}

} // namespace ringdown::drill

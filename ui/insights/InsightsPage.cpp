// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/InsightsPage.h"

#include "ui/format/FailureWords.h"
#include "ui/format/Times.h"
#include "ui/insights/CsvFile.h"
#include "ui/insights/DefinitionsSheet.h"
#include "ui/insights/InsightBoard.h"
#include "ui/link/RelayPort.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/Room.h"
#include "ui/shell/Scrolled.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ringdown::insights {
namespace {

using namespace std::chrono_literals;

constexpr auto askAgainAfter = 5min;
constexpr auto staleAfter = 10min;
constexpr int choices[] = {7, 30, 90, 365};
constexpr int notFound = 404;

} // namespace

InsightsPage::InsightsPage(QWidget *window, QWidget *parent)
    : Page(parent)
    , m_choice(new QComboBox)
    , m_age(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_trouble(new shell::Banner)
    , m_body(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_board(new InsightBoard)
    , m_empty(new shell::EmptyState)
    , m_nothing(shell::scrolled(m_empty))
    , m_definitions(new DefinitionsSheet(window))
{
    build();
    connect(m_choice, &QComboBox::activated, this, [this](int index) { lookAt(choices[index]); });
    connect(m_board, &InsightBoard::filterWanted, this, &InsightsPage::filterWanted);
    connect(m_board, &InsightBoard::csvWanted, this, &InsightsPage::saveCsv);
    connect(m_empty, &shell::EmptyState::pressed, this, &InsightsPage::pressEmpty);
    connect(m_trouble, &shell::Banner::pressed, this, &InsightsPage::reload);
    showNothing();
}

void InsightsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header =
        new shell::PageHeader(tr("Insights"), tr("How well calls are answered. Test calls do not count."));
    header->addRight(buildControls());
    column->addWidget(header);
    column->addWidget(m_trouble);
    column->addWidget(m_body, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_board);
    m_body->addWidget(m_scroll);
    m_body->addWidget(m_nothing);
}

QWidget *InsightsPage::buildControls()
{
    auto *controls = new QWidget;
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (const int days : choices)
        m_choice->addItem(tr("Last %n days", nullptr, days));
    m_choice->setAccessibleName(tr("Days looked at"));
    auto *why = new QPushButton(QStringLiteral("?"));
    why->setAccessibleName(tr("What the numbers mean"));
    why->setToolTip(why->accessibleName());
    shell::fitToFont(*why, [why] { why->setFixedWidth(shell::grown(34, why->font())); });
    row->addWidget(m_age);
    row->addWidget(m_choice);
    row->addWidget(why);
    connect(why, &QPushButton::clicked, m_definitions, &DefinitionsSheet::open);
    return controls;
}

QString InsightsPage::title() const
{
    return tr("Insights");
}

QWidget *InsightsPage::mainTable()
{
    return m_body->currentWidget() == m_scroll ? m_board->firstMark() : m_choice;
}

void InsightsPage::setRelay(link::RelayPort *relay)
{
    if (m_relay)
        disconnect(m_relay, nullptr, this, nullptr);
    m_relay = relay;
    m_failing.succeeded();
    forget();
    if (relay)
        connect(relay, &link::RelayPort::connected, this, [this] {
            if (m_failure)
                reload();
        });
}

void InsightsPage::forget()
{
    ++m_question;
    m_insights.reset();
    m_before.reset();
    m_failure.reset();
    m_asked.reset();
    showNothing();
    if (isVisible())
        ask();
}

void InsightsPage::setNames(const format::PlanNames &names)
{
    const bool isOtherZone = names.zone(m_tenant) != m_names.zone(m_tenant);
    m_names = names;
    if (isOtherZone)
        return forget();
    if (m_insights)
        showAnswer();
}

void InsightsPage::setNow(Instant now)
{
    m_now = now;
    if (!isVisible())
        return;
    if (!m_asked || now - *m_asked >= askAgainAfter)
        ask();
    showAge();
}

void InsightsPage::showTenant(const TenantId &tenant)
{
    if (tenant == m_tenant)
        return;
    m_tenant = tenant;
    forget();
}

void InsightsPage::lookAt(int days)
{
    const auto *found = std::find(std::begin(choices), std::end(choices), days);
    if (found == std::end(choices) || days == m_days)
        return;
    m_days = days;
    m_choice->setCurrentIndex(static_cast<int>(found - std::begin(choices)));
    forget();
}

void InsightsPage::reload()
{
    m_asked.reset();
    if (isVisible())
        ask();
}

void InsightsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_asked)
        ask();
}

void InsightsPage::ask()
{
    if (!m_relay || m_now == Instant())
        return;
    m_asked = m_now;
    m_span = spanUpTo(m_now, m_days, m_names.zone(m_tenant));
    const quint64 question = ++m_question;
    m_relay->insights({m_tenant.value, m_span.since, m_span.until},
                      [this, question](const client::ApiResult<Insights> &answer) {
                          if (question == m_question)
                              take(answer);
                      });
    m_relay->insights({m_tenant.value, m_span.beforeSince, m_span.beforeUntil},
                      [this, question](const client::ApiResult<Insights> &answer) {
                          if (question == m_question)
                              takeBefore(answer);
                      });
}

void InsightsPage::take(const client::ApiResult<Insights> &answer)
{
    if (!answer) {
        m_failure = answer.failure;
        m_failing.failed(m_now);
        return showFailure();
    }
    m_failure.reset();
    m_failing.succeeded();
    m_trouble->clear();
    m_insights = *answer.value;
    showAnswer();
}

void InsightsPage::takeBefore(const client::ApiResult<Insights> &answer)
{
    m_before = answer.value; // without it nothing is compared
    if (m_insights && !m_failure)
        showAnswer();
}

void InsightsPage::showAnswer()
{
    if (m_insights->outcomes.total() == 0)
        return showNothing();
    m_board->show({*m_insights, m_names, m_tenant, m_span, m_now}, m_before);
    m_board->setStale(m_failure.has_value());
    m_body->setCurrentWidget(m_scroll);
    showAge();
}

QString InsightsPage::spanWords() const
{
    return tr("the last %n days", nullptr, m_days);
}

void InsightsPage::showNothing()
{
    m_emptyDays.clear();
    m_age->clear();
    m_body->setCurrentWidget(m_nothing);
    if (!m_insights)
        return m_empty->tell(shell::EmptyKind::NothingNow, tr("Adding up the calls"),
                             tr("The relay counts them in its log."));
    if (!m_insights->firstCall)
        return m_empty->tell(shell::EmptyKind::FirstUse, tr("No calls yet"),
                             tr("How many calls a person answers, how quickly, and who is missed: it is "
                                "shown here once calls have "
                                "come in. Test calls do not count."));
    QStringList buttons;
    for (const int days : choices) {
        if (days > m_days && buttons.isEmpty()) {
            buttons << tr("Look at the last %n days", nullptr, days);
            m_emptyDays.push_back(days);
        }
    }
    m_empty->tell(shell::EmptyKind::FilteredOut, tr("No call in %1").arg(spanWords()),
                  tr("The oldest call that is kept here began %1.")
                      .arg(m_names.times(m_tenant).near(*m_insights->firstCall, m_now)),
                  buttons);
    showAge();
}

void InsightsPage::showFailure()
{
    const auto words = format::failureWords(tr("The insights could not be loaded."), *m_failure);
    const bool isOldRelay = m_failure->status == notFound;
    const QString why =
        isOldRelay
            ? tr("This relay is of an earlier version, which does not add its calls up. Update the relay.")
            : words.body;
    if (m_insights && m_insights->outcomes.total() > 0) {
        m_board->setStale(true);
        m_trouble->say(format::Tone::Care,
                       tr("%1 %2 What is shown is as of %3.", "two sentences and a time")
                           .arg(words.title, why, m_names.times(m_tenant).clock(m_insights->asOf)),
                       tr("Try again"), words.details);
        return showAge();
    }
    m_emptyDays.clear();
    m_age->clear();
    m_empty->tell(shell::EmptyKind::CouldNotLoad, words.title,
                  QStringLiteral("%1 %2").arg(why, m_failing.words(m_names.times(m_tenant), m_now)),
                  {tr("Try again")}, words.details);
    m_body->setCurrentWidget(m_nothing);
}

void InsightsPage::showAge()
{
    if (!m_insights)
        return;
    const bool isOld = m_failure || m_now - m_insights->asOf >= staleAfter;
    m_age->setText(tr("as of %1").arg(m_names.times(m_tenant).clock(m_insights->asOf)));
    m_age->setTone(isOld ? format::Tone::Care : format::Tone::Neutral);
}

void InsightsPage::pressEmpty(int button)
{
    if (static_cast<std::size_t>(button) < m_emptyDays.size())
        return lookAt(m_emptyDays[static_cast<std::size_t>(button)]);
    reload();
}

void InsightsPage::saveCsv(const QString &name, const QString &csv)
{
    auto *dialog = new QFileDialog(window(), tr("Save as CSV"), QDir::homePath(), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(csvFileName(name, m_tenant, m_span));
    connect(dialog, &QFileDialog::fileSelected, this, [this, csv](const QString &path) {
        if (const auto written = writeCsv(path, csv); !written)
            m_trouble->say(format::Tone::Bad, QString::fromStdString(written.error().detail));
    });
    dialog->open();
}

} // namespace ringdown::insights

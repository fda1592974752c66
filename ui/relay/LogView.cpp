// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/LogView.h"

#include "ui/format/FailureWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FieldSigns.h"
#include "ui/shell/GrownRows.h"
#include "ui/shell/RowFocus.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ringdown::relay_ui {
namespace {

constexpr int logRow = 28;

} // namespace

LogView::LogView(QWidget *parent)
    : QWidget(parent)
    , m_model(new LogModel(this))
    , m_words(new QLineEdit)
    , m_level(new QComboBox)
    , m_follow(new QPushButton(tr("Follow")))
    , m_count(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_table(new QTableView)
    , m_body(new QStackedWidget)
    , m_empty(new shell::EmptyState)
{
    build();
    connect(m_words, &QLineEdit::textChanged, this, &LogView::takeFilter);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogView::takeFilter);
    connect(m_follow, &QPushButton::clicked, this, &LogView::setFollowing);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isScrolling) // by wheel, key or slider
            m_follow->setChecked(value >= m_table->verticalScrollBar()->maximum());
    });
    connect(m_empty, &shell::EmptyState::pressed, this, [this](int) {
        if (m_hasFailed)
            Q_EMIT retryWanted();
        else
            clearFilter();
    });
    showBody();
}

void LogView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(10);
    m_words->setPlaceholderText(tr("Words of the line; -word leaves lines with it out"));
    shell::offerClearing(*m_words);
    m_words->setAccessibleName(tr("Filter of the relay’s log"));
    shell::addSign(*m_words, format::Glyph::Search, tr("Search"));
    m_level->addItem(tr("Everything"), static_cast<int>(client::LogLevel::Info));
    m_level->addItem(tr("Warnings and errors"), static_cast<int>(client::LogLevel::Warning));
    m_level->addItem(tr("Errors"), static_cast<int>(client::LogLevel::Error));
    m_level->setAccessibleName(tr("Least level"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest line in view; scrolling up switches it off"));
    bar->addWidget(m_words, 1);
    bar->addWidget(m_level);
    bar->addWidget(m_count);
    bar->addWidget(m_follow);
    column->addLayout(bar);
    m_table->setObjectName(QStringLiteral("plainTable"));
    m_table->setItemDelegate(new shell::FramedRow(m_table));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The relay’s log"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    new shell::GrownRows(*m_table, logRow);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(LogModel::TimeColumn, 92);
    m_table->setColumnWidth(LogModel::LevelColumn, 108);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 6, 6, 10);
    inside->addWidget(m_table);
    m_body->addWidget(card);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
}

void LogView::apply(const client::RelayLogPage &page)
{
    m_hasFailed = false;
    m_failing.succeeded();
    {
        const QScopedValueRollback own(m_isScrolling, true);
        m_model->apply(page);
        showBody();
    }
    if (!page.lines.empty())
        followEnd();
}

void LogView::showFailure(const client::ApiFailure &failure, const format::Times &times, Instant now)
{
    const bool isForViewers = failure.status == 403;
    m_failing.failed(now);
    const auto words =
        isForViewers ? format::FailureWords{tr("Viewers do not see the relay’s log."),
                                            tr("It may name people and numbers of every business. Connect "
                                               "with an operator token."),
                                            {}}
                     : format::failureWords(tr("The relay’s log could not be read."), failure);
    m_hasFailed = true;
    if (m_model->lineCount() > 0)
        return; // what was read stays; the page says how old it is
    const QString since = isForViewers ? QString() : QLatin1Char(' ') + m_failing.words(times, now);
    m_empty->tell(shell::EmptyKind::CouldNotLoad, words.title, words.body + since, {tr("Try again")},
                  words.details);
    m_body->setCurrentWidget(m_empty);
}

void LogView::takeFilter()
{
    {
        const QScopedValueRollback own(m_isScrolling, true);
        m_model->setFilter({m_words->text(), static_cast<client::LogLevel>(m_level->currentData().toInt())});
        showBody();
    }
    followEnd();
    Q_EMIT filterChanged();
}

void LogView::showBody()
{
    const int shown = m_model->rowCount();
    const auto all = static_cast<int>(m_model->lineCount());
    m_count->setText(shown == all ? tr("%Ln line(s)", nullptr, all)
                                  : tr("%L1 of %Ln line(s)", nullptr, all).arg(shown));
    if (shown > 0)
        return m_body->setCurrentIndex(0);
    if (m_hasFailed)
        return;
    if (all > 0)
        m_empty->tell(shell::EmptyKind::FilteredOut, tr("No line matches"),
                      tr("The relay has said other things since it started."), {tr("Clear the filter")});
    else
        m_empty->tell(shell::EmptyKind::NothingNow, tr("The relay has said nothing yet"),
                      tr("It writes a line when something is noteworthy, not for each call."));
    m_body->setCurrentWidget(m_empty);
}

void LogView::setFollowing(bool follows)
{
    m_follow->setChecked(follows);
    followEnd();
}

void LogView::followEnd()
{
    if (!m_follow->isChecked())
        return;
    const QScopedValueRollback own(m_isScrolling, true);
    m_table->scrollToBottom();
}

void LogView::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool LogView::isFiltered() const
{
    return !m_words->text().isEmpty() || m_level->currentIndex() > 0;
}

void LogView::clearFilter()
{
    m_words->clear();
    m_level->setCurrentIndex(0);
}

} // namespace ringdown::relay_ui

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/FilterBar.h"

#include "ui/calls/ChipRow.h"
#include "ui/calls/FilterEdit.h"
#include "ui/calls/FilterWords.h"
#include "ui/calls/RangeButtons.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <initializer_list>

namespace ringdown::calls {
namespace {

using namespace std::chrono_literals;

constexpr auto pauseAfterAKey = 400ms;
constexpr int leastFieldWidth = 240;

} // namespace

FilterBar::FilterBar(Context context, const format::PlanNames &names, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_names(names)
    , m_field(new FilterEdit([this](const QString &typed, qsizetype cursor) {
        return filter::completionsAt(typed, cursor, m_names.plan());
    }))
    , m_ranges(new RangeButtons)
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_chips(new ChipRow)
    , m_count(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_clearAll(new QPushButton(tr("Clear all")))
    , m_bottom(new shell::WrapRow)
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_pause(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 10);
    column->setSpacing(8);
    auto *top = new shell::WrapRow;
    top->setSpacing(12);
    top->addGrowing(m_field, leastFieldWidth);
    top->addWidget(m_ranges);
    column->addLayout(top);
    column->addWidget(m_problem);
    auto *chips = new QHBoxLayout;
    for (QLayout *each : std::initializer_list<QLayout *>{chips, m_bottom, m_both})
        each->setSpacing(8);
    chips->addWidget(m_chips);
    chips->addWidget(m_clearAll, 0, Qt::AlignTop);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bottom->addGrowing(m_count);
    m_both->addLayout(chips);
    m_both->addLayout(m_bottom, 1);
    column->addLayout(m_both);
    m_problem->hide();
    m_problem->setWordWrap(true);
    m_clearAll->setProperty("quiet", true);
    shell::setKeyTip(*m_clearAll, tr("Show every call again"), QStringLiteral("view.clear-filter"));

    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseAfterAKey);
    connect(m_pause, &QTimer::timeout, this, [this] { read(Written::Typed); });
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::typed);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { read(Written::Typed); });
    connect(m_field, &FilterEdit::problemShown, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->setVisible(!sentence.isEmpty());
    });
    connect(m_field, &FilterEdit::leftDownwards, this, &FilterBar::downPressed);
    connect(m_ranges, &RangeButtons::wanted, this, &FilterBar::setText);
    connect(m_ranges, &RangeButtons::customWanted, this, &FilterBar::customRangeWanted);
    connect(m_chips, &ChipRow::pressed, this, &FilterBar::takeOut);
    connect(m_clearAll, &QPushButton::clicked, this, &FilterBar::clear);
    readAgain();
    // Once the chips and buttons have their new words' size.
    shell::fitToFont(*this,
                     [this] { QMetaObject::invokeMethod(this, &FilterBar::arrange, Qt::QueuedConnection); });
}

void FilterBar::add(QToolButton *button)
{
    m_bottom->addWidget(button);
}

/// What the filter asks for stands before the tools, or above them where a chip would be cut.
void FilterBar::arrange()
{
    constexpr int leastChips = 160;
    const QMargins insets = layout()->contentsMargins();
    const int chips = std::min(m_chips->sizeHint().width(), shell::grown(leastChips, font()));
    const int wanted = chips + m_clearAll->sizeHint().width() + m_bottom->sizeHint().width() + 2 * 8;
    const bool isCramped = !m_clearAll->isHidden() && width() - insets.left() - insets.right() < wanted;
    m_both->setDirection(isCramped ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

QString FilterBar::text() const
{
    return m_field->text().trimmed();
}

void FilterBar::setText(const QString &text)
{
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(text);
    }
    m_field->remember(text);
    read(Written::Chosen);
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::takeOut(int term)
{
    const filter::Token &token = m_reading.terms[static_cast<std::size_t>(term)].token;
    setText(filter::withoutPart(m_field->text(), token.start, token.length));
}

void FilterBar::readAgain()
{
    m_reading = filter::readFilter(m_field->text(), m_context());
    showReading();
}

bool FilterBar::readWithAnotherPlan()
{
    const filter::Reading before = m_reading;
    readAgain();
    return m_reading.isValid() && (!before.isValid() || m_reading.selection.also != before.selection.also ||
                                   m_reading.selection.tenant != before.selection.tenant);
}

/// Whether the word at the cursor is the beginning of "from:" and the like, or of "-missed".
bool FilterBar::mayBecomeAKey() const
{
    if (m_reading.terms.empty())
        return false;
    const filter::Token &last = m_reading.terms.back().token;
    if (!last.key.isEmpty() || last.start + last.length != m_field->cursorPosition())
        return false;
    if (last.value == QLatin1Char('-'))
        return true;
    return std::any_of(filter::allKeys.begin(), filter::allKeys.end(), [&](filter::Key key) {
        return filter::keyWord(key).startsWith(last.value, Qt::CaseInsensitive);
    });
}

/// Each letter is asked at once, but for a word that most likely is no word to search for.
void FilterBar::typed()
{
    readAgain();
    if (m_reading.isValid() && mayBecomeAKey())
        m_pause->start();
    else
        tell(Written::Typed);
}

void FilterBar::read(Written how)
{
    readAgain();
    tell(how);
}

void FilterBar::tell(Written how)
{
    m_pause->stop();
    if (m_reading.isValid() && m_reading.selection != m_told) {
        m_told = m_reading.selection;
        Q_EMIT filterChanged(how);
    }
}

void FilterBar::showReading()
{
    if (!m_reading.isValid())
        m_field->tell(FilterEdit::State::Bad, problemWords(*m_reading.problem));
    else
        m_field->tell(text().isEmpty() ? FilterEdit::State::Neutral : FilterEdit::State::Good, {});
    m_ranges->tell(m_field->text());
    QStringList words;
    for (const filter::Term &term : m_reading.terms)
        words << termWords(term, m_names);
    m_chips->tell(words);
    m_clearAll->setVisible(!text().isEmpty());
    arrange();
}

void FilterBar::showCount(const QString &words, format::Tone tone)
{
    m_count->setTone(tone);
    if (m_count->text() == words)
        return;
    m_count->setText(words);
    arrange();
}

} // namespace ringdown::calls

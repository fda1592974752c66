// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/AppliedPreferences.h"

#include "ui/format/Times.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/PreferenceBook.h"
#include "ui/shell/Theme.h"

#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace ringdown::window {
namespace {

constexpr int compactPercent = 78;
constexpr const char *comfortableName = "comfortableRow";

format::ClockStyle styleOf(shell::ClockFormat clock)
{
    switch (clock) {
    case shell::ClockFormat::System:
        return format::ClockStyle::OfLocale;
    case shell::ClockFormat::Hours24:
        return format::ClockStyle::Hours24;
    case shell::ClockFormat::Hours12:
        return format::ClockStyle::Hours12;
    }
    return format::ClockStyle::OfLocale;
}

} // namespace

AppliedPreferences::AppliedPreferences(const shell::PreferenceBook &book, shell::Theme &theme,
                                       shell::ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_book(book)
    , m_theme(theme)
    , m_actions(actions)
    , m_window(window)
{
    connect(&m_book, &shell::PreferenceBook::changed, this, &AppliedPreferences::apply);
    format::setClockStyle(styleOf(m_book.now().clock));
    m_clock = static_cast<int>(m_book.now().clock);
    m_actions.setKeys(m_book.now().keys);
    fitRows();
}

void AppliedPreferences::apply()
{
    m_theme.wear(m_book.now());
    m_actions.setKeys(m_book.now().keys);
    fitRows();
    const int clock = static_cast<int>(m_book.now().clock);
    if (std::exchange(m_clock, clock) == clock)
        return;
    format::setClockStyle(styleOf(m_book.now().clock));
    Q_EMIT clockChanged();
}

/// The tables of calls, whose rows have room to give; text of another size needs other rows.
void AppliedPreferences::fitRows()
{
    const int density = m_book.now().density == shell::Density::Compact ? compactPercent : 100;
    for (QTableView *table : m_window->findChildren<QTableView *>()) {
        if (!table->objectName().endsWith(QStringLiteral("-table")))
            continue;
        QHeaderView *rows = table->verticalHeader();
        if (!table->property(comfortableName).isValid())
            table->setProperty(comfortableName, rows->defaultSectionSize());
        const int comfortable = table->property(comfortableName).toInt();
        rows->setDefaultSectionSize(comfortable * density * qMax(100, m_book.now().fontPercent) / 10'000);
    }
}

} // namespace ringdown::window

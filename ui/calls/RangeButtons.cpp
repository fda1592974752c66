// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/RangeButtons.h"

#include "core/filter/FilterText.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace ringdown::calls {
namespace {

struct Range {
    const char *key; ///< filter word, "" for any time
    const char *value;
    const char *words;
};

constexpr Range ranges[] = {
    {"on", "today", QT_TRANSLATE_NOOP("ringdown::calls::RangeButtons", "Today")},
    {"last", "7d", QT_TRANSLATE_NOOP("ringdown::calls::RangeButtons", "7 days")},
    {"last", "30d", QT_TRANSLATE_NOOP("ringdown::calls::RangeButtons", "30 days")},
    {"", "", QT_TRANSLATE_NOOP("ringdown::calls::RangeButtons", "All")},
};
constexpr int custom = static_cast<int>(std::size(ranges));

QString withRange(const QString &filter, const Range &range)
{
    const QString rest = filter::withoutTimes(filter);
    return *range.key ? filter::withValue(rest, QLatin1StringView(range.key), QLatin1StringView(range.value))
                      : rest;
}

/// Whether the filter's words of time are exactly this range.
bool isRange(const QString &filter, const Range &range)
{
    QStringList times;
    for (const filter::Token &token : filter::tokensOf(filter)) {
        for (const char *key : {"on", "last", "since", "until"}) {
            if (token.key == QLatin1StringView(key))
                times << filter.mid(token.start, token.length).toLower();
        }
    }
    const QString wanted = *range.key
                               ? filter::written(QLatin1StringView(range.key), QLatin1StringView(range.value))
                               : QString();
    return times.join(QLatin1Char(' ')) == wanted;
}

} // namespace

RangeButtons::RangeButtons(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](const QString &words, int id) {
        auto *button = new QPushButton(words);
        button->setCheckable(true);
        m_buttons->addButton(button, id);
        row->addWidget(button);
    };
    for (const Range &range : ranges)
        add(tr(range.words), static_cast<int>(&range - ranges));
    add(tr("Custom…", "range of days"), custom);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        if (id == custom) {
            tell(m_filter); // pressed only once a range is chosen
            return Q_EMIT customWanted();
        }
        Q_EMIT wanted(withRange(m_filter, ranges[id]));
    });
}

void RangeButtons::tell(const QString &filter)
{
    m_filter = filter;
    const auto found = std::find_if(std::begin(ranges), std::end(ranges),
                                    [&](const Range &range) { return isRange(filter, range); });
    const int pressed = static_cast<int>(std::distance(std::begin(ranges), found));
    m_buttons->button(pressed)->setChecked(true);
}

} // namespace ringdown::calls

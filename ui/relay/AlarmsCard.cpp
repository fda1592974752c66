// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/AlarmsCard.h"

#include "ui/format/AlarmWords.h"
#include "ui/format/EngineWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::relay_ui {
namespace {

using namespace std::chrono_literals;

constexpr auto muteTime = 1h;

/// The lower, the worse for a caller.
int rank(const client::RelayAlarm &alarm)
{
    const char *const order[] = {"signatures", "store", "api-key"};
    const auto it = std::find(std::begin(order), std::end(order), alarm.what);
    return static_cast<int>(it - std::begin(order));
}

shell::Caption *caption(shell::TextSize size, const QString &text, std::optional<format::Tone> tone = {})
{
    auto *words = new shell::Caption(size);
    if (tone)
        words->setTone(*tone);
    words->setText(text);
    words->setWordWrap(true);
    return words;
}

} // namespace

AlarmsCard::AlarmsCard(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Alarms"));
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    m_column->addWidget(caption(shell::TextSize::Strong, tr("Alarms")));
}

bool AlarmsCard::isMuted(const std::string &what, Instant now) const
{
    const auto it = m_muted.find(what);
    return it != m_muted.end() && now < it->second;
}

std::vector<client::RelayAlarm> AlarmsCard::loud(Instant now) const
{
    std::vector<client::RelayAlarm> alarms = m_alarms;
    std::erase_if(alarms, [&](const client::RelayAlarm &alarm) { return isMuted(alarm.what, now); });
    return alarms;
}

void AlarmsCard::show(const std::vector<client::RelayAlarm> &alarms, const format::Times &times, Instant now)
{
    m_now = now;
    m_alarms = alarms;
    std::stable_sort(
        m_alarms.begin(), m_alarms.end(),
        [](const client::RelayAlarm &a, const client::RelayAlarm &b) { return rank(a) < rank(b); });
    QStringList shown;
    for (const client::RelayAlarm &alarm : m_alarms)
        shown << QString::fromStdString(alarm.what + alarm.why) << times.near(alarm.since, now)
              << (isMuted(alarm.what, now) ? times.clock(m_muted.at(alarm.what)) : QString());
    if (m_lines && shown == m_shown)
        return;
    m_shown = shown;
    if (m_lines) { // perhaps from within a click on one of its buttons
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    if (m_alarms.empty())
        column->addWidget(caption(shell::TextSize::Normal, tr("Nothing is wrong that the relay knows of."),
                                  format::Tone::Good));
    for (const client::RelayAlarm &alarm : m_alarms)
        column->addWidget(lineOf(alarm, times, now));
    m_column->addWidget(m_lines);
    m_lines->show();
    setProperty("state", m_alarms.empty() ? QString() : QStringLiteral("bad"));
    style()->unpolish(this);
    style()->polish(this);
}

QWidget *AlarmsCard::lineOf(const client::RelayAlarm &alarm, const format::Times &times, Instant now)
{
    const format::AlarmWords words = format::alarmWords(alarm.what);
    const bool muted = isMuted(alarm.what, now);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    const QString since =
        tr("%1 (%2)", "an alarm, since when").arg(words.title, times.near(alarm.since, now));
    text->addWidget(
        caption(shell::TextSize::Strong, since, muted ? format::Tone::Neutral : format::Tone::Bad));
    text->addWidget(caption(shell::TextSize::Normal, tr("For callers: %1").arg(words.means)));
    text->addWidget(caption(shell::TextSize::Normal, tr("What to do: %1").arg(words.repair)));
    text->addWidget(caption(shell::TextSize::Small, format::engineWords(alarm.why), format::Tone::Neutral));
    row->addLayout(text, 1);
    auto *button = new QPushButton(muted ? tr("Muted until %1").arg(times.clock(m_muted.at(alarm.what)))
                                         : tr("Mute for 1 h"));
    button->setEnabled(!muted);
    button->setAccessibleName(tr("%1: %2", "an alarm, a button").arg(words.title, button->text()));
    button->setToolTip(
        tr("The sidebar says nothing of this alarm for an hour, on this desk. It stays here."));
    connect(button, &QPushButton::clicked, this, [this, what = alarm.what] { mute(what); });
    row->addWidget(button, 0, Qt::AlignTop);
    return line;
}

void AlarmsCard::mute(const std::string &what)
{
    std::erase_if(m_muted, [this](const auto &each) { return each.second <= m_now; });
    m_muted[what] = m_now + muteTime;
    Q_EMIT mutedChanged(m_muted);
}

} // namespace ringdown::relay_ui

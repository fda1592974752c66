// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/OverrideLine.h"

#include "core/routing/HoursRule.h"
#include "ui/format/Times.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/WrapRow.h"

#include <QPushButton>
#include <QTimeZone>

namespace ringdown::routing_ui {
namespace {

constexpr int leastWords = 320; ///< with the buttons on the same line

QString overrideWords(const plan::HoursOverride &override, const format::Times &times, Instant now)
{
    const QString state = override.state == plan::OpenState::Open ? OverrideLine::tr("Open by hand")
                                                                  : OverrideLine::tr("Closed by hand");
    const QString until = override.until
                              ? OverrideLine::tr("until %1").arg(times.upcoming(override.until->at, now))
                              : OverrideLine::tr("until somebody ends it");
    const QString note = override.note.empty()
                             ? QString()
                             : QStringLiteral(" (%1)").arg(QString::fromStdString(override.note));
    return OverrideLine::tr("%1 %2%3: the week and the exceptions do not count meanwhile.",
                            "state, until, note")
        .arg(state, until, note);
}

} // namespace

OverrideLine::OverrideLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_close(new QPushButton)
    , m_open(new QPushButton(tr("Open now…")))
{
    auto *row = new shell::WrapRow(this);
    m_words->setWordWrap(true);
    row->addGrowing(m_words, leastWords);
    shell::fitToFont(*m_words, [this] { fitWords(); });
    for (QPushButton *button : {m_close, m_open}) {
        button->setProperty("quiet", true);
        row->addWidget(button);
    }
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT wanted(plan::OpenState::Closed); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT wanted(plan::OpenState::Open); });
}

void OverrideLine::show(const plan::Tenant &tenant, Instant now)
{
    const plan::HoursOverride *override = routing::overrideAt(tenant.hours, now);
    const format::Times times(QTimeZone(QByteArray::fromStdString(tenant.timeZone)));
    m_words->setText(override ? overrideWords(*override, times, now) : tr("Override: none"));
    fitWords();
    m_words->setTone(override ? format::Tone::Care : format::Tone::Neutral);
    m_close->setText(override ? tr("Change or end it…") : tr("Close now…"));
    m_open->setVisible(!override);
}

/// The buttons stand behind the sentence, which takes no more of the line than it has words.
void OverrideLine::fitWords()
{
    m_words->setMaximumWidth(m_words->fontMetrics().horizontalAdvance(m_words->text()) + 2);
}

void OverrideLine::setLive(bool isLive)
{
    const QString objection = isLive ? QString() : tr("The business is not live yet.");
    for (QPushButton *button : {m_close, m_open}) {
        button->setEnabled(isLive);
        button->setToolTip(objection);
    }
}

} // namespace ringdown::routing_ui

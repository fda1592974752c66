// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Notices.h"

#include "ui/format/ClockFormat.h"
#include "ui/format/FailureWords.h"
#include "ui/shell/Banner.h"
#include "ui/window/Frame.h"

#include <QLocale>

namespace ringdown::window {

Notices::Notices(Frame &frame, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
{
    connect(frame.notice, &shell::Banner::pressed, frame.notice, &shell::Banner::clear);
}

void Notices::say(const QString &sentence, const QString &details)
{
    m_frame.notice->say(format::Tone::Bad, sentence, tr("Dismiss"));
    m_frame.notice->setToolTip(details);
}

void Notices::fail(const QString &deed, const client::ApiFailure &failure)
{
    const auto words = format::failureWords(deed, failure);
    say(words.title + QLatin1Char(' ') + words.body, words.details);
}

void Notices::tellRecovered(const QDateTime &keptAt)
{
    const QString clock = QLocale().toString(keptAt.time(), format::clockFormat());
    const bool isToday = keptAt.date() == QDate::currentDate();
    const QString when =
        isToday ? clock : QLocale().toString(keptAt.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
    m_frame.notice->say(format::Tone::Active,
                        tr("Your draft of %1 is back: nothing of it was lost, nor pushed.").arg(when),
                        tr("Dismiss"));
}

} // namespace ringdown::window

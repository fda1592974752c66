// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Notices.h"

#include "ui/draft/Draft.h"
#include "ui/format/FailureWords.h"
#include "ui/shell/Banner.h"
#include "ui/window/Frame.h"

#include <QLocale>

#include <utility>

namespace ringdown::window {

Notices::Notices(Frame &frame, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
{
    connect(frame.notice, &shell::Banner::pressed, this, &Notices::press);
}

void Notices::say(const QString &sentence, const QString &details)
{
    m_isAboutToken = false;
    m_deed = {};
    m_frame.notice->say(format::Tone::Bad, sentence, tr("Dismiss"), details);
}

void Notices::offer(const QString &sentence, const QString &button, const std::function<void()> &deed,
                    const QString &details)
{
    m_isAboutToken = false;
    m_deed = deed;
    m_frame.notice->say(format::Tone::Bad, sentence, button, details);
}

void Notices::wait(const QString &sentence, const std::function<void()> &cancel)
{
    m_isAboutToken = false;
    m_deed = cancel;
    m_frame.notice->say(format::Tone::Active, sentence, tr("Cancel"));
}

void Notices::fail(const QString &deed, const client::ApiFailure &failure)
{
    client::ApiFailure dated = failure;
    if (!dated.at)
        dated.at = m_now;
    const auto words = format::failureWords(deed, dated);
    const QString sentence = words.title + QLatin1Char(' ') + words.body;
    m_isAboutToken = failure.status == 401 || failure.status == 403;
    m_deed = {};
    m_frame.notice->say(format::Tone::Bad, sentence, m_isAboutToken ? tr("Credentials") : tr("Dismiss"),
                        words.details);
    m_failed = deed;
}

void Notices::withdraw(const QString &deed)
{
    // Something else may stand there by now.
    if (m_failed == deed && m_frame.notice->sentence().startsWith(deed))
        m_frame.notice->clear();
}

void Notices::press()
{
    m_frame.notice->clear();
    if (const auto deed = std::exchange(m_deed, {}))
        return deed();
    if (std::exchange(m_isAboutToken, false))
        Q_EMIT credentialsWanted();
}

void Notices::tellRecovered(Instant keptAt, const format::Times &times, Instant now, Sent sent)
{
    const QDate day = times.local(keptAt).date();
    const QString clock = times.clock(keptAt);
    const QString when = day == times.local(now).date()
                             ? clock
                             : QLocale().toString(day, QLocale::ShortFormat) + QLatin1Char(' ') + clock;
    m_isAboutToken = false;
    m_deed = {};
    m_unanswered = sent == Sent::Unanswered ? when : QString();
    m_recovered = (sent == Sent::Unanswered
                       ? tr("Your draft of %1 is back: nothing of it was lost. The relay has not told yet "
                            "whether what was pushed last is live.")
                       : tr("Your draft of %1 is back: nothing of it was lost, nor pushed."))
                      .arg(when);
    m_frame.notice->say(format::Tone::Active, m_recovered, tr("Dismiss"));
}

void Notices::tellNotArrived()
{
    const QString when = std::exchange(m_unanswered, {});
    if (when.isEmpty() || m_frame.notice->sentence() != m_recovered)
        return; // it was put away
    m_recovered = tr("Your draft of %1 is back: nothing of it was lost. What was pushed last did not arrive.")
                      .arg(when);
    m_frame.notice->say(format::Tone::Active, m_recovered, tr("Dismiss"));
}

void Notices::takeBack(const QString &sentence)
{
    if (!sentence.isEmpty() &&
        m_frame.notice->sentence() == sentence) // something else may stand there by now
        m_frame.notice->clear();
}

void Notices::withdrawRecovered()
{
    m_unanswered.clear();
    takeBack(std::exchange(m_recovered, {}));
}

void Notices::judgeRecovered(const draft::Draft &draft)
{
    if (!draft.isEdited() || (!m_unanswered.isEmpty() && !draft.isExpecting()))
        withdrawRecovered();
}

} // namespace ringdown::window

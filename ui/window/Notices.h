// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/format/Times.h"

#include <QObject>

#include <functional>

namespace ringdown::draft {
class Draft;
}

namespace ringdown::window {

class Frame;

/// What the window says above its pages until somebody dismisses it.
class Notices : public QObject {
    Q_OBJECT
public:
    Notices(Frame &frame, QObject *parent);

    void say(const QString &sentence, const QString &details = {}); ///< what could not be done
    /// The same with a way out instead of "Dismiss".
    void offer(const QString &sentence, const QString &button, const std::function<void()> &deed,
               const QString &details = {});
    void wait(const QString &sentence, const std::function<void()> &cancel); ///< until it is taken back
    void fail(const QString &deed, const client::ApiFailure &failure);
    void withdraw(const QString &deed);       ///< it is done now: the notice that it failed goes
    void setNow(Instant now) { m_now = now; } ///< by the relay's clock
    enum class Sent { Nothing, Unanswered };
    /// The draft holds edits of an earlier run, which may have pushed some of them.
    void tellRecovered(Instant keptAt, const format::Times &times, Instant now, Sent sent);
    void tellNotArrived();                          ///< what had no answer: what was live before still is
    void takeBack(const QString &sentence);         ///< if it is what stands there
    void withdrawRecovered();                       ///< it holds none any more
    void judgeRecovered(const draft::Draft &draft); ///< it may be over, or known what became of it

Q_SIGNALS:
    void credentialsWanted(); ///< another token is needed

private:
    void press();

    Frame &m_frame;
    Instant m_now;
    QString m_failed;             ///< the last deed that did
    QString m_recovered;          ///< what was said of a draft that is back
    QString m_unanswered;         ///< when that was kept, while it is not known what of it was pushed
    bool m_isAboutToken = false;  ///< what stands there
    std::function<void()> m_deed; ///< of its button; none for "Dismiss"
};

} // namespace ringdown::window

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/client/ControlClient.h"
#include "core/plan/Plan.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>

namespace ringdown::draft {
class Draft;
}
namespace ringdown::shell {
class ActionRegistry;
class Banner;
} // namespace ringdown::shell

namespace ringdown::window {

/// The way back from what this desk pushed last: for ten minutes, unless somebody pushes after it.
class WayBack : public QObject {
    Q_OBJECT
public:
    WayBack(shell::Banner &banner, const draft::Draft &draft, shell::ActionRegistry &actions,
            QObject *parent);

    /// words: "Revision 42 is live." before: the revision to go back to.
    void offer(const QString &words, std::int64_t revision, std::int64_t before, Instant now);
    bool isOffered() const { return m_before > 0; }
    void withdraw();
    /// By others: it may have taken the place of what this desk pushed.
    void takePush(const client::Revision &pushed, Instant now);
    void setNow(Instant now);
    void go();
    void goAgain() { m_isGoing = false; } ///< it has failed

Q_SIGNALS:
    void wanted(qint64 before, qint64 live);
    void historyWanted();

private:
    /// What this desk pushed last, and what was live before it.
    struct OwnPush {
        plan::Plan before;
        plan::Plan pushed;
    };

    void followLive();
    QString overtakenBy(const QString &pushed) const;
    void endOffer(const QString &why);
    void press();

    shell::Banner &m_banner;
    const draft::Draft &m_draft;
    shell::ActionRegistry &m_actions;
    std::int64_t m_revision = 0;  ///< what this desk pushed last; 0: nothing
    std::int64_t m_before = 0;    ///< 0: nothing is offered
    std::int64_t m_overtaken = 0; ///< by this revision, which is told
    std::int64_t m_liveRevision = 0;
    plan::Plan m_live;
    plan::Plan m_liveBefore;
    std::optional<OwnPush> m_own; ///< m_revision, once it is seen live
    Instant m_end;                ///< of what is told of it; {}: nothing
    bool m_isGoing = false;
};

} // namespace ringdown::window

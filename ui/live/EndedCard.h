// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace ringdown::format {
class PlanNames;
}
namespace ringdown::shell {
class Caption;
class ElidedCaption;
class OutcomeBadge;
} // namespace ringdown::shell

namespace ringdown::live {

/// How one call ended, who answered it, when, and how long it was; and what one does about it.
class EndedCard : public QFrame {
    Q_OBJECT
public:
    explicit EndedCard(QWidget *parent);

    /// Making a card is slow: one that is not needed any more tells of another call. now: for the day, which
    /// is said unless it is today.
    void tell(const CallSummary &call, const format::PlanNames &names, Instant now, int width);
    const CallSummary &call() const { return m_call; }
    /// The mouse or the keys are on it: a press means the call that stands there.
    bool isInUse() const;

Q_SIGNALS:
    void openWanted(const ringdown::CallSid &sid);
    void claimWanted(const ringdown::CallSid &sid);
    void listenWanted(const ringdown::CallSid &sid);

private:
    QHBoxLayout *head();
    QHBoxLayout *foot();
    void tellEnd(const format::PlanNames &names, Instant now);
    void tellDeeds(const format::PlanNames &names, Instant now);

    CallSummary m_call;
    shell::OutcomeBadge *m_badge;
    shell::Caption *m_test; ///< that it was one
    shell::ElidedCaption *m_who;
    shell::Caption *m_when;
    QPushButton *m_open;
    QPushButton *m_play;
    QPushButton *m_claim;
};

} // namespace ringdown::live

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ringdown::draft {
class Draft;
}
namespace ringdown::shell {
class ActionRegistry;
}

namespace ringdown::window {

class Frame;

/// Tells how the draft stands: in the header, at Routing's place, in what Undo says it would do, and which
/// deeds with the plan are possible.
class DraftState : public QObject {
    Q_OBJECT
public:
    DraftState(Frame &frame, draft::Draft &draft, shell::ActionRegistry &actions, QObject *parent);

    void setFollowing(bool isFollowing); ///< there is a relay
    void setPlanKnown(bool known);       ///< there is a relay and it told its plan

Q_SIGNALS:
    void shown(); ///< the draft is another, or its basis

private:
    void show();
    void showBadge();
    void allow();
    void allowOne(const char *id, bool possible, const QString &objection);

    Frame &m_frame;
    draft::Draft &m_draft;
    shell::ActionRegistry &m_actions;
    bool m_isFollowing = false;
    bool m_isPlanKnown = false;
};

} // namespace ringdown::window

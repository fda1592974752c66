// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <QObject>

#include <string>

namespace ringdown::link {
class Desk;
}

namespace ringdown::window {

class CallDeeds;
class Frame;
class Notices;
class TestCalls;

/// Brings what the desk hears of calls to everything that shows them, and says what became of our own deeds.
class CallFlow : public QObject {
    Q_OBJECT
public:
    CallFlow(Frame &frame, const link::Desk &desk, QObject *parent);

    void lead(CallDeeds &deeds);
    void lead(TestCalls &tests);
    void lead(Notices &notices);

private:
    void showHolder(const CallSid &sid, const std::string &by);

    Frame &m_frame;
    const link::Desk &m_desk;
    CallSid m_undoable; ///< our claim that the toast offers to undo, "" for none
};

} // namespace ringdown::window

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

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
    /// operatorName: whose claims are ours.
    CallFlow(Frame &frame, const link::Desk &desk, const QString &operatorName, QObject *parent);

    void lead(CallDeeds &deeds);
    void lead(TestCalls &tests);
    void lead(Notices &notices);

private:
    Frame &m_frame;
    const link::Desk &m_desk;
};

} // namespace ringdown::window

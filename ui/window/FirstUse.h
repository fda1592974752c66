// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ringdown::window {

class Frame;

/// What stands in the place of the pages while there is no relay to follow: how to begin.
class FirstUse : public QObject {
    Q_OBJECT
public:
    FirstUse(Frame &frame, QObject *parent);

    /// trouble, when not empty, says why a try did not work.
    void offer(const QString &trouble);
    void wait(const QString &words);

Q_SIGNALS:
    void demoWanted();
    void connectWanted();
    void hostingWanted();

private:
    Frame &m_frame;
};

} // namespace ringdown::window

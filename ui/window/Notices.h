// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"

#include <QDateTime>
#include <QObject>

namespace ringdown::window {

class Frame;

/// What the window says above its pages until somebody dismisses it.
class Notices : public QObject {
    Q_OBJECT
public:
    Notices(Frame &frame, QObject *parent);

    void say(const QString &sentence, const QString &details = {}); ///< what could not be done
    void fail(const QString &deed, const client::ApiFailure &failure);
    void tellRecovered(const QDateTime &keptAt); ///< the draft holds edits of an earlier run

private:
    Frame &m_frame;
};

} // namespace ringdown::window

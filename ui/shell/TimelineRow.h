// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Timeline.h"

#include <QWidget>

class QToolButton;

namespace ringdown::shell {

enum class RowPlace { First, Following };

/// One line of a Timeline.
class TimelineRow : public QWidget {
    Q_OBJECT
public:
    TimelineRow(const TimelineEntry &entry, RowPlace place, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *rejectedBox(const std::vector<RejectedAlternative> &rejected);

    format::Glyph m_glyph;
    format::Tone m_tone;
    RowPlace m_place;
};

} // namespace ringdown::shell

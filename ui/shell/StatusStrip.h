// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"

#include <QToolButton>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace ringdown::shell {

/// The line at the bottom: each segment is a button that leads to what it speaks of.
class StatusStrip : public QWidget {
    Q_OBJECT
public:
    enum class Segment { Connection, Revision, Role, Feed, Outbox, Clock, Recent, Mode, Clipboard };

    explicit StatusStrip(QWidget *parent = nullptr);

    /// words "" hides the segment.
    void show(Segment segment, const QString &words, const QString &meaning,
              format::Tone tone = format::Tone::Neutral);
    QString words(Segment segment) const;
    /// Something worth saying for four seconds; screen readers are told.
    void announce(const QString &sentence);

Q_SIGNALS:
    void pressed(ringdown::shell::StatusStrip::Segment segment);
    void announced(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QToolButton *button;
        format::Tone tone = format::Tone::Neutral;
    };
    Part &part(Segment segment) { return m_parts[static_cast<std::size_t>(segment)]; }
    void dress(Part &part);
    void fitAll();

    std::vector<Part> m_parts;
    QLabel *m_news;
    QTimer *m_newsEnd;
};

} // namespace ringdown::shell

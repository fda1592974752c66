// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/tiers/CascadeTimes.h"

#include <QStringList>
#include <QWidget>

class QPainter;

namespace ringdown::routing_ui {

/// A cascade to scale: who rings from when to when, what the longest wait cuts off, and what comes after.
class CascadeBar : public QWidget {
    Q_OBJECT
public:
    explicit CascadeBar(QWidget *parent = nullptr);

    /// names: of the spans, in their order. words: the whole, for those who do not see it.
    void setTimes(const CascadeTimes &times, const QStringList &names, const QString &after,
                  const QString &words);
    const CascadeTimes &times() const { return m_times; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int scaleWidth() const; ///< pixels of all planned seconds
    int xAt(int seconds) const;
    QRect spanRect(int begin, int end) const;
    void paintSpan(QPainter &painter, const RingSpan &span, const QString &name) const;
    void paintMarks(QPainter &painter) const;
    void paintLimit(QPainter &painter) const;

    CascadeTimes m_times;
    QStringList m_names;
    QString m_after;
};

} // namespace ringdown::routing_ui

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/Review.h"

#include <QWidget>

class QListWidget;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::review {

/// What the calls of the last days would have met under the reviewed plan.
class EffectView : public QWidget {
    Q_OBJECT
public:
    /// headHeight: of the heading beside it.
    explicit EffectView(int headHeight, QWidget *parent = nullptr);

    void tell(const QString &sentence); ///< while nothing is found yet, or nothing can be
    void show(const Findings &findings, const plan::Plan &reviewed);

private:
    QString summary(const Findings &findings) const;

    shell::Caption *m_words;
    QListWidget *m_elsewhere;
};

} // namespace ringdown::review

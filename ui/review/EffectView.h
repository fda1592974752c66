// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/RecentCalls.h"
#include "ui/review/Review.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::review {

/// What the calls of the last days would have met under the reviewed plan.
class EffectView : public QWidget {
    Q_OBJECT
public:
    explicit EffectView(QWidget *parent = nullptr);

    void setHeadHeight(int height); ///< of the heading beside it
    /// Nothing is known yet, or nothing can be: the calls are read, could not be read, or are being played.
    void wait(const RecentCalls &calls);
    /// before: knows the businesses that are removed.
    void show(const Findings &findings, const plan::Plan &before, const plan::Plan &reviewed,
              const RecentCalls &calls);

Q_SIGNALS:
    void retryWanted(); ///< the calls could not be read

private:
    QString summary(const Findings &findings, const RecentCalls &calls) const;

    shell::Caption *m_title;
    shell::Caption *m_words;
    QPushButton *m_retry;
    QListWidget *m_elsewhere;
};

} // namespace ringdown::review

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/RecentModel.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace ringdown::shell {

/// What was told for a moment, to be read again: a list over the lower left of an area while it has the keys.
class RecentEvents : public QFrame {
    Q_OBJECT
public:
    explicit RecentEvents(QWidget *area);

    RecentModel &told() { return *m_model; }
    bool hasAny() const { return m_model->rowCount() > 0; }
    void open(); ///< Escape gives the keys back to what had them

Q_SIGNALS:
    void callWanted(const ringdown::CallSid &call);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void place();
    void giveBack();

    RecentModel *m_model;
    QListView *m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace ringdown::shell

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/LogEmptiness.h"
#include "ui/link/RelayPort.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace ringdown::calls {

class CallLogModel;
class CallPager;

/// Fills the rows of the log page by page, and knows what they are the answer to: the text of the filter may
/// have become unreadable, or another, since.
class LogRows : public QObject {
    Q_OBJECT
public:
    explicit LogRows(CallLogModel &model, QObject *parent = nullptr);

    void setRelay(link::RelayPort *relay); ///< the rows of another one go
    /// What is asked next. A text that cannot be read leaves the question before.
    void turnTo(const filter::Reading &reading, const QString &text);
    void ask(); ///< the first page
    void readOn();

    const Asked &asked() const { return m_asked; }
    const CallPager &pager() const { return *m_pager; }
    bool isEmpty() const;                      ///< there are no rows
    bool wants(const CallSummary &call) const; ///< a call without a row belongs among the rows

Q_SIGNALS:
    void firstPageCame(const std::vector<ringdown::CallSummary> &calls);
    void changed(); ///< by another page, or by a failure

private:
    void takeFirstPage(const std::vector<CallSummary> &calls);
    void fail();

    CallLogModel &m_model;
    CallPager *m_pager;
    QPointer<link::RelayPort> m_relay;
    Asked m_asked;
    std::optional<Asked> m_answered; ///< nothing: the rows are of no answer
};

} // namespace ringdown::calls

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/LogEmptiness.h"
#include "ui/format/FailureWords.h"
#include "ui/link/RelayPort.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QStackedLayout;

namespace ringdown::shell {
class EmptyState;
}

namespace ringdown::calls {

/// The rows of the log, or in their place why there are none and what can be done about it.
class LogBody : public QWidget {
    Q_OBJECT
public:
    /// They outlive this. table becomes a part of it.
    LogBody(QWidget &table, const CallPager &pager);

    void setRelay(link::RelayPort *relay);
    void setNames(const format::PlanNames &names) { m_names = names; }
    void setNow(Instant now) { m_now = now; }
    void awaitFirstPage(const Asked &asked);
    void takeFirstPage(const std::vector<CallSummary> &calls);
    enum class Rows { Some, None };
    void show(Rows rows);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void retryWanted();
    void drillWanted();
    void filterWanted(const QString &text);
    void callWanted(const ringdown::CallSummary &call);

private:
    void askLastCall();
    void press(int button);

    const CallPager &m_pager;
    QPointer<link::RelayPort> m_relay;
    format::PlanNames m_names;
    Instant m_now;
    QStackedLayout *m_parts;
    shell::EmptyState *m_empty;
    Rows m_rows = Rows::None;
    Asked m_asked;
    std::vector<Way> m_ways; ///< of the buttons of m_empty
    format::FailingSince m_failing;
    std::optional<CallSummary> m_last; ///< the newest call of the business, when none is shown
};

} // namespace ringdown::calls

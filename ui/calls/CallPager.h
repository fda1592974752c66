// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/RelayPort.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace ringdown::calls {

/// Reads the relay's log page by page for one query at a time; answers to an older query are dropped.
class CallPager : public QObject {
    Q_OBJECT
public:
    enum class State { NoRelay, Loading, Loaded, Failed };

    using QObject::QObject;

    void setRelay(link::RelayPort *relay);
    /// The first page. While one is on its way only the newest of several queries is asked behind it.
    void begin(const client::CallQuery &query);
    void readOn(); ///< the next page, if there is one and none is on its way

    State state() const;
    bool hasFirstPage() const { return m_hasFirst; }
    bool hasMore() const { return m_next.has_value(); }
    const std::optional<client::ApiFailure> &failure() const { return m_failure; }

Q_SIGNALS:
    void firstPageCame(const std::vector<ringdown::CallSummary> &calls);
    void nextPageCame(const std::vector<ringdown::CallSummary> &calls);
    void pageFailed();

private:
    void ask(const client::CallQuery &query);
    void take(const client::ApiResult<client::CallPage> &page);

    QPointer<link::RelayPort> m_relay;
    client::CallQuery m_query;
    std::optional<std::string> m_next; ///< cursor of the page behind the last row
    std::optional<client::ApiFailure> m_failure;
    quint64 m_asking = 0; ///< counts queries
    bool m_isLoading = false;
    bool m_isOvertaken = false; ///< m_query is another than the one on its way
    bool m_hasFirst = false;
};

} // namespace ringdown::calls

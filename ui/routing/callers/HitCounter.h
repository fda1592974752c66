// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <string>

namespace ringdown::link {
class RelayPort;
}

namespace ringdown::routing_ui {

/// How many calls a rule decided of late.
struct RuleHits {
    std::int64_t calls = 0;
    Instant last; ///< when the newest of them began

    friend bool operator==(const RuleHits &, const RuleHits &) = default;
};

/// Asks the relay what each caller rule of a business caught in the last 30 days.
class HitCounter : public QObject {
    Q_OBJECT
public:
    explicit HitCounter(QObject *parent = nullptr);
    ~HitCounter() override;

    void setRelay(link::RelayPort *relay); ///< nullptr: nobody knows
    void setNow(Instant now) { m_now = now; }
    /// Asks when it was not asked about this business in the last minute.
    void count(const TenantId &tenant);

Q_SIGNALS:
    /// By the rule's name; nothing while nobody knows.
    void counted(const std::optional<std::map<std::string, ringdown::routing_ui::RuleHits>> &hits);

private:
    void forget();

    QPointer<link::RelayPort> m_relay;
    TenantId m_tenant;
    Instant m_now;
    std::optional<Instant> m_askedAt;
    int m_asking = 0; ///< an answer to an earlier question is let go
};

} // namespace ringdown::routing_ui

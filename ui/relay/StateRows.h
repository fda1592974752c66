// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/RelayStatus.h"
#include "ui/format/FreshnessWords.h"
#include "ui/format/Times.h"
#include "ui/format/Tone.h"

#include <QString>

#include <optional>
#include <vector>

namespace ringdown::relay_ui {

/// A line of a card: what is told, and what it is.
struct StateRow {
    QString name;
    QString value;
    std::optional<format::Tone> tone; ///< nothing: as plain text

    friend bool operator==(const StateRow &, const StateRow &) = default;
};

// What each card says of a status; status is nullptr while nobody knows, and then every value is a dash:
// unknown is never zero.

std::vector<StateRow> processRows(const client::RelayStatus *status, const QString &place);
std::vector<StateRow> webhookRows(const client::RelayStatus *status, const format::Times &times);
std::vector<StateRow> feedRows(const client::RelayStatus *status);
std::vector<StateRow> storeRows(const client::RelayStatus *status);
std::vector<StateRow> outboxRows(const client::RelayStatus *status);
/// The same for the status bar: "outbox 2", "outbox –" while it is not known.
QString outboxWords(const client::RelayStatus *status);
/// Empty while nobody knows, or the relay has no audit collection.
std::vector<StateRow> firestoreRows(const client::RelayStatus *status, const format::Times &times);
std::vector<StateRow> clockRows(const client::RelayStatus *status, const format::Freshness &freshness,
                                const format::Times &times, Instant now);

QString milliseconds(double seconds);       ///< "2.5 ms", "1.2 s"
QString upTime(std::chrono::seconds since); ///< "3 d 4 h", "12 min"

} // namespace ringdown::relay_ui

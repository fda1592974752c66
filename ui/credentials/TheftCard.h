// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/Card.h"
#include "ui/credentials/Snapshot.h"

namespace ringdown::credentials {

/// "What this relay could do if it were stolen", in words, from what its key was found to reach.
class TheftCard : public Card {
    Q_OBJECT
public:
    explicit TheftCard(QWidget *parent = nullptr);

    void show(const RelayView &relay, Instant now);

Q_SIGNALS:
    void askAgainWanted();
};

} // namespace ringdown::credentials

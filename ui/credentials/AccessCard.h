// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/Card.h"
#include "ui/credentials/Snapshot.h"

namespace ringdown::credentials {

/// Who may enter the connected relay: its tokens by name and role, without any value.
class AccessCard : public Card {
    Q_OBJECT
public:
    explicit AccessCard(QWidget *parent = nullptr);

    void show(const RelayView &relay, Instant now);

Q_SIGNALS:
    void newTokenWanted();
    void revokeWanted(const ringdown::client::AccessToken &token);

private:
    QWidget *tokenRow(const client::AccessToken &token, Instant now);
};

} // namespace ringdown::credentials

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/Card.h"
#include "ui/credentials/Snapshot.h"

namespace ringdown::credentials {

/// What the connected relay holds of the account: its API key and its webhook keys.
class RuntimeCard : public Card {
    Q_OBJECT
public:
    explicit RuntimeCard(QWidget *parent = nullptr);

    void show(const Snapshot &snapshot, Instant now);

Q_SIGNALS:
    void revokeKeyWanted();
    void makeKeyWanted();
    void dropWebhookKeyWanted(const std::string &id);
    void rotationWanted();

private:
    void showApiKey(const Told<client::RelayApiKey> &told, bool mayMake, Instant now);
    void showWebhookKeys(const Told<client::RelayWebhookKeys> &told, Instant now);
    void showWebhookKey(const client::RelayWebhookKey &key, int number, bool isOnly, Instant now);
};

} // namespace ringdown::credentials

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/WebhookKey.h"
#include "ui/credentials/DeedSheet.h"

#include <optional>

class QPushButton;

namespace ringdown::credentials {

/// The use of the Auth Token: the webhook key that is derived from it, to be copied or given to the relay.
/// The key is never shown, only its fingerprint.
class WebhookKeySheet : public DeedSheet {
    Q_OBJECT
public:
    enum class Relay { None, WithoutKey, HasKey };

    explicit WebhookKeySheet(QWidget *window);

    void begin();
    void showKey(const twilio::WebhookKey &key, Relay relay);
    void showGiven();

Q_SIGNALS:
    void copyWanted(const ringdown::Secret &key, const QString &what);
    void copied(const std::string &id); ///< the key of this id
    void giveWanted(const ringdown::twilio::WebhookKey &key);

protected:
    QSize wantedSize() const override { return {540, 320}; }
    void submit() override;

private:
    shell::Caption *m_fingerprint;
    shell::Caption *m_meaning;
    QPushButton *m_copy;
    std::optional<twilio::WebhookKey> m_key; ///< until the sheet is closed
};

} // namespace ringdown::credentials

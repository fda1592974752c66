// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/DeskPorts.h"
#include "ui/window/Mode.h"

#include <QObject>

#include <functional>
#include <string>

namespace ringdown::credentials {
class ClipboardGuard;
class CredentialsPage;
} // namespace ringdown::credentials
namespace ringdown::numbers_ui {
struct NumbersPort;
class NumbersPage;
} // namespace ringdown::numbers_ui
namespace ringdown::shell {
class ActionRegistry;
}

namespace ringdown::window {

class Frame;

/// The screens of the carrier's account in the window, Numbers and Credentials, and the secret that may be on
/// the clipboard.
class AccountDeeds : public QObject {
    Q_OBJECT
public:
    /// desk must outlive this.
    AccountDeeds(Frame &frame, const credentials::DeskPorts &desk, shell::ActionRegistry &actions,
                 QObject *parent);

    void setNumbers(numbers_ui::NumbersPort &port); ///< it must outlive this
    void setMode(Mode mode);
    /// What else names a number, in sentences: saved scenarios.
    void setOtherUses(std::function<QStringList(const std::string &phone)> uses);
    /// Gives a number that was bought to its business in the draft; false when it has it not afterwards.
    void setIntoDraft(std::function<bool(const std::string &phone, const TenantId &tenant)> give);
    numbers_ui::NumbersPage &openNumbers();
    void showNumber(const std::string &phone); ///< there, or where the plan has it
    credentials::CredentialsPage &openCredentials();
    void clearClipboard();

Q_SIGNALS:
    void placeWanted(const QString &place);
    void relayKeysKept(); ///< what a relay of this desk starts with
    void planWanted(const std::string &phone);
    void relayTokenWanted(const QString &relay); ///< another token for this relay
    void hostAddressWanted();                    ///< the public address of this desk's own relay
    void copyWanted(const QString &text, const QString &what); ///< no secret

private:
    void showClipboard(int secondsLeft);

    Frame &m_frame;
    shell::ActionRegistry &m_actions;
    numbers_ui::NumbersPage *m_numbers;
    credentials::CredentialsPage *m_credentials;
    credentials::ClipboardGuard *m_clipboard;
};

} // namespace ringdown::window

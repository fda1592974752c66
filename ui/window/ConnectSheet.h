// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "ui/shell/Sheet.h"

#include <QUrl>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ringdown::credentials {
class SecretField;
}

namespace ringdown::shell {
class Caption;
class Settings;
} // namespace ringdown::shell

namespace ringdown::window {

enum class KeepToken { ThisRun, InKeyring };

/// Asks for a relay's address and token. The token stays in memory for this run, unless the person wants it
/// kept in the keyring; without one the keyring is asked. The address followed last stands there already,
/// until it is forgotten.
class ConnectSheet : public shell::Sheet {
    Q_OBJECT
public:
    /// settings must outlive this.
    ConnectSheet(shell::Settings &settings, QWidget *window);

    void begin();
    void beginFor(const QString &relay);                             ///< with its address, for another token
    void beginAgain(const QString &relay, const QString &objection); ///< after what was given did not do

Q_SIGNALS:
    void connectWanted(const QUrl &relay, const ringdown::Secret &token, ringdown::window::KeepToken keep);

protected:
    QSize wantedSize() const override { return {520, 360}; }
    void submit() override;

private:
    void forget();

    shell::Settings &m_settings;
    QLineEdit *m_address;
    credentials::SecretField *m_token;
    QCheckBox *m_keep;
    QPushButton *m_forget;
    shell::Caption *m_problem;
};

/// What is wrong with an address or token somebody typed, as a sentence; "" when nothing is. No token at all
/// is the one the keyring keeps.
QString connectProblem(const QUrl &relay, const QString &token);

} // namespace ringdown::window

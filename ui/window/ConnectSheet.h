// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "ui/shell/Sheet.h"

#include <QUrl>

class QCheckBox;
class QLineEdit;

namespace ringdown::credentials {
class SecretField;
}

namespace ringdown::shell {
class Caption;
}

namespace ringdown::window {

enum class KeepToken { ThisRun, InKeyring };

/// Asks for a relay's address and token. The token stays in memory for this run, unless the person wants it
/// kept in the keyring.
class ConnectSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit ConnectSheet(QWidget *window);

    void begin();
    void beginFor(const QString &relay); ///< with its address, for another token

Q_SIGNALS:
    void connectWanted(const QUrl &relay, const ringdown::Secret &token, ringdown::window::KeepToken keep);

protected:
    QSize wantedSize() const override { return {520, 360}; }
    void submit() override;

private:
    QLineEdit *m_address;
    credentials::SecretField *m_token;
    QCheckBox *m_keep;
    shell::Caption *m_problem;
};

/// What is wrong with an address or token somebody typed, as a sentence; "" when nothing is.
QString connectProblem(const QUrl &relay, const QString &token);

} // namespace ringdown::window

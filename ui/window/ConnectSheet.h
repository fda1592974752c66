// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "ui/shell/Sheet.h"

#include <QUrl>

class QLineEdit;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::window {

/// Asks for a relay's address and token. The token stays in memory for this run only.
class ConnectSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit ConnectSheet(QWidget *window);

    void begin();

Q_SIGNALS:
    void connectWanted(const QUrl &relay, const ringdown::Secret &token);

protected:
    QSize wantedSize() const override { return {520, 330}; }
    void submit() override;

private:
    QLineEdit *m_address;
    QLineEdit *m_token;
    shell::Caption *m_problem;
};

/// What is wrong with an address or token somebody typed, as a sentence; "" when nothing is.
QString connectProblem(const QUrl &relay, const QString &token);

} // namespace ringdown::window

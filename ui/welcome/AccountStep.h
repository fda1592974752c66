// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/DeskPorts.h"
#include "ui/format/Tone.h"
#include "ui/welcome/WelcomeStep.h"

class QLineEdit;
class QPushButton;

namespace ringdown::credentials {
class Desks;
class ImportSheet;
class KeyringNotice;
class SecretField;
} // namespace ringdown::credentials

namespace ringdown::shell {
class Banner;
}

namespace ringdown::welcome {

/// The account at the carrier: typed or imported, tried, and kept in the keyring of this desk.
class AccountStep : public WelcomeStep {
    Q_OBJECT
public:
    /// area: what the import's sheet covers.
    AccountStep(const credentials::DeskPorts &ports, QWidget &area);
    ~AccountStep() override;

    bool hasAccount() const;
    void wipe(); ///< a token that was typed and not stored
    void initializePage() override;
    int nextId() const override;
    bool validatePage() override;

Q_SIGNALS:
    void accountChanged(); ///< another was stored

private:
    void build();
    void wire();
    void wireKeyring();
    void wireImport();
    void tell(format::Tone tone, const QString &sentence);
    void store();
    bool hasKeysHere() const;
    void keepKeys();
    QWidget &fieldThatIsWrong() const;
    void showState();
    QString keeper() const;

    credentials::Desks *m_desks;
    credentials::ImportSheet *m_importSheet;
    credentials::KeyringNotice *m_notice;
    QLineEdit *m_sid;
    credentials::SecretField *m_token;
    QPushButton *m_store;
    QPushButton *m_untried; ///< stores what the carrier did not answer about
    shell::Banner *m_trouble;
    shell::Caption *m_keeper;
    shell::Caption *m_outcome;
};

} // namespace ringdown::welcome

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "ui/credentials/DeedSheet.h"

class QLineEdit;

namespace ringdown::shell {
class Banner;
}

namespace ringdown::credentials {

class SecretField;

/// Takes the account's SID and Auth Token, to store them for the first time or in place of others.
class AccountSheet : public DeedSheet {
    Q_OBJECT
public:
    explicit AccountSheet(QWidget *window);

    enum class Purpose { StoreFirst, Replace };

    /// sid: of the account that is stored, "" when it is not known; keeper: where it will be kept, in words.
    void begin(Purpose purpose, const std::string &sid, const QString &keeper);

    /// The carrier did not answer; the token is held back, to be tried again or stored as it is.
    void showNotTried(const QString &sentence, const QString &details);

Q_SIGNALS:
    void tryAgainWanted();
    void storeUntriedWanted();
    void storeWanted(const std::string &sid, const ringdown::Secret &token);

protected:
    QSize wantedSize() const override { return {540, 390}; }
    void submit() override;

private:
    void showDeed();

    Purpose m_purpose = Purpose::StoreFirst;
    bool m_holdsUntried = false;
    QPushButton *m_untried;
    QLineEdit *m_sid;
    SecretField *m_token;
    shell::Caption *m_keeper;
    shell::Banner *m_trouble;
};

} // namespace ringdown::credentials

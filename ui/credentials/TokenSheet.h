// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/RelayAccess.h"
#include "ui/credentials/DeedSheet.h"

class QComboBox;
class QLineEdit;

namespace ringdown::credentials {

class ShownSecret;

/// Makes a token for somebody who shall enter the relay, and shows it this once.
class TokenSheet : public DeedSheet {
    Q_OBJECT
public:
    explicit TokenSheet(QWidget *window);

    void begin(const QString &relay);
    void showToken(const client::NewToken &token);

Q_SIGNALS:
    void makeWanted(const std::string &name, const std::string &role);
    void copyWanted(const ringdown::Secret &token, const QString &what);

protected:
    QSize wantedSize() const override { return {560, 400}; }
    void submit() override;

private:
    void showMeaning();
    void forget();

    QLineEdit *m_name;
    QComboBox *m_role;
    shell::Caption *m_meaning;
    QWidget *m_nameField;
    QWidget *m_roleField;
    QWidget *m_tokenField;
    ShownSecret *m_shown;
    Secret m_token; ///< until the sheet is closed
};

} // namespace ringdown::credentials

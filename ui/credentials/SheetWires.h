// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ringdown {
class Secret;
}

namespace ringdown::client {
struct AccessToken;
}

namespace ringdown::credentials {

struct Sheets;
class Desks;

/// Opens the sheets of the screen, and connects each with the desk that does what it asks for.
class SheetWires : public QObject {
    Q_OBJECT
public:
    SheetWires(Desks &desks, Sheets &sheets, QObject *parent = nullptr);

    void store(); ///< the account's credential, for the first time or in place of another
    void importFile();
    void importFrom(const QString &path);
    void personLeft();
    void newToken();
    void showWebhookKey();
    void askToForget();
    void askToRevokeKey();
    void askToRevokeToken(const client::AccessToken &token);
    void askToDropWebhookKey(const std::string &id);

Q_SIGNALS:
    void copyWanted(const ringdown::Secret &secret, const QString &what);
    void said(const QString &sentence);
    void rotationWanted(); ///< of the Auth Token: somebody who knew it is gone

private:
    void wireAccount();
    void wireWebhookKey();
    void wireToken();
    void wireImport();
    QString keeper() const;

    Desks &m_desks;
    Sheets &m_sheets;
};

} // namespace ringdown::credentials

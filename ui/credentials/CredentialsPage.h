// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/DeskPorts.h"
#include "ui/credentials/Health.h"
#include "ui/credentials/Snapshot.h"
#include "ui/shell/Page.h"

#include <memory>

class QGridLayout;
class QScrollArea;
class QTimer;

namespace ringdown::shell {
class Banner;
}

namespace ringdown::credentials {

class AccessCard;
class AccountCard;
class AccountDesk;
class AuditCard;
class AuditTrail;
class HealthCard;
class ImportDesk;
class KeyDesk;
class KeyringNotice;
class RelayDesk;
class RotationDesk;
class RotationView;
class RuntimeCard;
class Sheets;
class TheftCard;
class VaultAccess;

/// Ctrl+7: the account's credential on this desk, what the relay holds of it, who may enter the relay,
/// whether all of that is in order, and what was done with it.
class CredentialsPage : public shell::Page {
    Q_OBJECT
public:
    /// area: what the screen's sheets cover.
    CredentialsPage(const DeskPorts &ports, QWidget &area);
    ~CredentialsPage() override;

    QString title() const override;
    bool needsRelay() const override { return false; }
    void setRelay(link::RelayPort *relay) override;
    void setNow(Instant now) override;
    void showTenant(const TenantId &) override {}
    void reload() override;
    QWidget *mainTable() override;

    const Snapshot &snapshot() const { return m_snapshot; }
    void importFile();
    void importFrom(const QString &path);
    void personLeft();
    void rotateToken();
    void rotateApiKey();

Q_SIGNALS:
    void copyWanted(const ringdown::Secret &secret, const QString &what);
    void plainCopyWanted(const QString &text, const QString &what);
    void said(const QString &sentence);

private:
    void lay();
    void arrange(); ///< the cards in two columns where there is room
    void wireDesks();
    void wireCards();
    void wireNotices();
    void wireAccountSheets();
    void wireRelaySheets();
    void wireImport();
    void wireRotation();
    void propose(desk::RotationKind kind);
    QString keeper() const;
    void gather();
    void showAll();
    void fit();
    void askToForget();
    void askToRevokeKey();
    void askToRevokeToken(const client::AccessToken &token);
    void askToDropWebhookKey(const std::string &id);
    void showWebhookKey();
    void remedy(Remedy remedy);
    void resizeEvent(QResizeEvent *event) override;

    DeskPorts m_ports;
    Snapshot m_snapshot;
    Instant m_now;
    QTimer *m_soon; ///< many answers at once are one look
    VaultAccess *m_vault;
    AuditTrail *m_audit;
    AccountDesk *m_account;
    RelayDesk *m_relay;
    KeyDesk *m_keys;
    ImportDesk *m_import;
    RotationDesk *m_rotation;
    RotationView *m_rotationView = nullptr;
    link::RelayPort *m_port = nullptr;

    KeyringNotice *m_notice;
    shell::Banner *m_trouble;
    shell::Banner *m_unfinished;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    AccountCard *m_accountCard;
    RuntimeCard *m_runtimeCard;
    HealthCard *m_healthCard;
    TheftCard *m_theftCard;
    AccessCard *m_accessCard;
    AuditCard *m_auditCard;
    std::unique_ptr<Sheets> m_sheets;
};

} // namespace ringdown::credentials

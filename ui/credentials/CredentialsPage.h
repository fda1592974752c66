// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/DeskPorts.h"
#include "ui/credentials/Health.h"
#include "ui/credentials/Snapshot.h"
#include "ui/shell/Page.h"

#include <memory>
#include <optional>

class QTimer;

namespace ringdown::shell {
class Banner;
class Caption;
} // namespace ringdown::shell

namespace ringdown::credentials {

class CardBoard;
class Desks;
class RotationView;
class SheetWires;
struct Sheets;

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

    const Snapshot &snapshot() const;
    void importFile();
    void importFrom(const QString &path);
    void personLeft();
    void rotateToken();
    void rotateApiKey();

Q_SIGNALS:
    void copyWanted(const ringdown::Secret &secret, const QString &what);
    void relayTokenWanted(const QString &relay); ///< another token for this relay
    void plainCopyWanted(const QString &text, const QString &what);
    void said(const QString &sentence);
    void relayKeysKept(); ///< what a relay of this desk starts with

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showAge();
    void lay();
    void wireDesks();
    void wireAccountCard();
    void wireRelayCards();
    void wireNotice();
    void showAll();
    void remedy(Remedy remedy);

    link::RelayPort *m_relay = nullptr;
    Instant m_now;
    std::optional<Instant> m_asOf; ///< when the relay answered last
    bool m_isStale = false;        ///< the cards show another snapshot, which nobody sees
    QTimer *m_again;
    shell::Caption *m_age;
    Desks *m_desks;
    std::unique_ptr<Sheets> m_sheets;
    SheetWires *m_wires;
    CardBoard *m_board;
    shell::Banner *m_trouble;
    shell::Banner *m_unfinished;
    RotationView *m_rotation;
};

} // namespace ringdown::credentials

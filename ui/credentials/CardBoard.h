// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/Snapshot.h"

#include <QScrollArea>

class QGridLayout;

namespace ringdown::credentials {

class AccessCard;
class AccountCard;
class AuditCard;
class HealthCard;
class KeyringNotice;
class RuntimeCard;
class TheftCard;

/// The cards of the screen, in two columns where there is room, under what is the matter with the keyring.
class CardBoard : public QScrollArea {
    Q_OBJECT
public:
    explicit CardBoard(QWidget *parent = nullptr);

    void show(const Snapshot &snapshot, Instant now);
    /// What a relay told that no longer answers may not be so any more, and nothing can be done there.
    void greyRelay(bool isLost);

    KeyringNotice *notice;
    AccountCard *account;
    RuntimeCard *runtime;
    HealthCard *health;
    TheftCard *theft;
    AccessCard *access;
    AuditCard *audit;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fit();

    QGridLayout *m_grid;
};

} // namespace ringdown::credentials

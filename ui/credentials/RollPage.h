// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/RelayRoll.h"

#include <QWidget>

class QVBoxLayout;

namespace ringdown::credentials {

/// The relays that a rotation has to reach, how each stands, and a tick for those that are no more.
class RollPage : public QWidget {
    Q_OBJECT
public:
    explicit RollPage(QWidget *parent = nullptr);

    void show(const std::vector<RolledRelay> &relays);

Q_SIGNALS:
    void said(const std::string &relay, ringdown::credentials::RelayRoll::Word word);

private:
    QWidget *lineFor(const RolledRelay &relay);

    std::vector<RolledRelay> m_shown;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
};

} // namespace ringdown::credentials

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Section.h"

#include <QString>

class QLineEdit;

namespace ringdown::settings {

/// In which of Twilio's regions the account of this desk is.
class CarrierSection : public Section {
    Q_OBJECT
public:
    explicit CarrierSection(shell::PreferenceBook &book);

    void show() override;

private:
    void take();

    QLineEdit *m_region;
    QLineEdit *m_edge;
    RestartNote *m_note;
    QString m_regionAtStart;
    QString m_edgeAtStart;
};

} // namespace ringdown::settings

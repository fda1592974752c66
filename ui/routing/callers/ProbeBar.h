// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/callers/RuleProbe.h"

#include <QWidget>

class QLineEdit;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// "Which rule catches this number?", and the answer in a sentence.
class ProbeBar : public QWidget {
    Q_OBJECT
public:
    explicit ProbeBar(QWidget *parent = nullptr);

    /// Asks the rules of this business what is written; nothing when no caller is.
    std::optional<RuleProbe> ask(const plan::Tenant &tenant);

Q_SIGNALS:
    void numberChanged();

private:
    void tellUnread(const QString &written);
    void tell(const plan::Tenant &tenant, const RuleProbe &found);

    QLineEdit *m_number;
    shell::Caption *m_verdict;
};

} // namespace ringdown::routing_ui

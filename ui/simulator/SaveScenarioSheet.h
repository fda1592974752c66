// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scenario/Scenario.h"
#include "ui/shell/Sheet.h"

#include <QStringList>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::simulator {

/// Asks for a scenario's name, and where the plans differ, which of them is right.
class SaveScenarioSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit SaveScenarioSheet(QWidget *window);

    /// A plan without a path (nobody's number there) cannot be expected. taken: the names that others have.
    void begin(const QString &name, const QStringList &taken, const routing::WhatIfQuestion &question,
               const std::optional<scenario::Expectation> &live,
               const std::optional<scenario::Expectation> &draft);

Q_SIGNALS:
    void made(const ringdown::scenario::Scenario &scenario);

protected:
    QSize wantedSize() const override { return {560, 290}; }
    void submit() override;

private:
    void checkName();

    QStringList m_taken;
    routing::WhatIfQuestion m_question;
    std::optional<scenario::Expectation> m_liveResult;
    std::optional<scenario::Expectation> m_draftResult;
    QLineEdit *m_name;
    shell::Caption *m_nameProblem;
    shell::Caption *m_expected;
    QRadioButton *m_asLive;
    QRadioButton *m_asDraft;
    QPushButton *m_save;
};

} // namespace ringdown::simulator

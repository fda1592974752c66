// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWizardPage>

class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::welcome {

/// A page of the wizard: title, one sentence, and what stands under them.
class WelcomeStep : public QWizardPage {
    Q_OBJECT
public:
    WelcomeStep(const QString &title, const QString &sentence);

protected:
    QVBoxLayout *column() const { return m_column; }
    shell::Caption *addSentence(const QString &words = {});
    QWidget *addField(const QString &label, QWidget *field);

private:
    QVBoxLayout *m_column;
};

} // namespace ringdown::welcome

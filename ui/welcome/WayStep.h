// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "ui/welcome/WelcomeStep.h"

#include <QUrl>

#include <functional>

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace ringdown::credentials {
class SecretField;
}

namespace ringdown::welcome {

enum class Way { LookAround, RunHere, Connect };

/// What do you want? Sample data, a relay on this desk, or one that runs elsewhere.
class WayStep : public WelcomeStep {
    Q_OBJECT
public:
    /// Why an address and a token cannot be right, "" when they may be.
    using Judge = std::function<QString(const QUrl &relay, const QString &token)>;

    explicit WayStep(Judge judge);

    Way way() const;
    void choose(Way way);
    QUrl relay() const;
    Secret takeToken();
    bool keepsToken() const;
    /// A relay was set up on this desk before: it has its own account and plan, so nothing is asked for it.
    void tellSetUp();
    bool isSetUp() const { return m_isSetUp; }

    int nextId() const override;
    bool validatePage() override;

Q_SIGNALS:
    void chosen();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QRadioButton *addWay(const QString &words, const QString &meaning, shell::Caption **beneath = nullptr);
    QWidget *buildConnection();
    QRadioButton *chosenWay() const;

    Judge m_judge;
    bool m_isSetUp = false;
    shell::Caption *m_hereMeaning = nullptr; ///< before m_here, which sets it
    QRadioButton *m_look;
    QRadioButton *m_here;
    QRadioButton *m_connect;
    QWidget *m_connection;
    QLineEdit *m_address;
    credentials::SecretField *m_token;
    QCheckBox *m_keep;
    shell::Caption *m_problem;
};

} // namespace ringdown::welcome

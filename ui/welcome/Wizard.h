// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "ui/credentials/DeskPorts.h"
#include "ui/welcome/WayStep.h"

#include <QUrl>
#include <QWizard>

#include <string>

namespace ringdown::numbers_ui {
struct NumbersPort;
}

namespace ringdown::welcome {

class AccountStep;
class CallStep;
class NumbersStep;

/// The first steps, four pages, each of which can be left out; from the Help menu again at any time.
class Wizard : public QWizard {
    Q_OBJECT
public:
    enum PageId { WayPage, AccountPage, NumbersPage, CallPage };

    Wizard(const credentials::DeskPorts &ports, WayStep::Judge judge, QWidget *window);

    /// What lists the account's numbers; it outlives the wizard.
    void setNumbers(numbers_ui::NumbersPort *port);
    void choose(Way way);
    void tellSetUp(); ///< a relay was set up on this desk before
    bool validateCurrentPage() override;

Q_SIGNALS:
    void demoWanted();
    void connectWanted(const QUrl &relay, const ringdown::Secret &token, bool keepToken);
    void hostWanted(const std::string &planText);

private:
    void arrangeButtons();
    void skip();
    void nameFinish();
    void enter(int page);
    void finish(int result);

    WayStep *m_way;
    AccountStep *m_account;
    NumbersStep *m_numbers;
    CallStep *m_call;
    bool m_isSkipping = false; ///< the page is left as it is, whatever stands there
};

} // namespace ringdown::welcome

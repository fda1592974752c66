// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/Wizard.h"

#include "core/plan/PlanWriter.h"
#include "ui/shell/Room.h"
#include "ui/welcome/AccountStep.h"
#include "ui/welcome/CallStep.h"
#include "ui/welcome/NumbersStep.h"

#include <QAbstractButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStyle>

namespace ringdown::welcome {
namespace {

constexpr int aroundWindow = 40; ///< its frame, and what the desktop keeps for itself

} // namespace

Wizard::Wizard(const credentials::DeskPorts &ports, WayStep::Judge judge, QWidget *window)
    : QWizard(window)
    , m_way(new WayStep(std::move(judge)))
    , m_account(new AccountStep(ports, *this))
    , m_numbers(new NumbersStep)
    , m_call(new CallStep(ports.clock))
{
    setWizardStyle(QWizard::ModernStyle);
    setWindowTitle(tr("First steps – Ringdown"));
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::HaveCustomButton1 | QWizard::IndependentPages);
    setWindowModality(Qt::WindowModal);
    // With larger words larger, as far as the screen goes.
    const QSize most = screen()->availableSize() - QSize(aroundWindow, aroundWindow);
    resize(
        QSize(shell::grown(760, font()), shell::grown(620, font())).boundedTo(most).expandedTo({760, 620}));
    setPage(WayPage, m_way);
    setPage(AccountPage, m_account);
    setPage(NumbersPage, m_numbers);
    setPage(CallPage, m_call);
    arrangeButtons();
    connect(this, &QWizard::currentIdChanged, this, &Wizard::enter);
    connect(this, &QWizard::finished, this, &Wizard::finish);
    connect(m_account, &AccountStep::accountChanged, m_numbers, &NumbersStep::forgetAccount);
    connect(m_way, &WayStep::chosen, this, &Wizard::nameFinish);
    nameFinish();
}

void Wizard::setNumbers(numbers_ui::NumbersPort *port)
{
    m_numbers->setPort(port);
}

void Wizard::choose(Way way)
{
    m_way->choose(way);
}

void Wizard::tellSetUp()
{
    m_way->tellSetUp();
}

/// The first page ends in another deed for each way.
void Wizard::nameFinish()
{
    switch (m_way->way()) {
    case Way::LookAround:
        return setButtonText(QWizard::FinishButton, tr("Show me"));
    case Way::Connect:
        return setButtonText(QWizard::FinishButton, tr("Connect"));
    case Way::RunHere:
        return setButtonText(QWizard::FinishButton, tr("Start the relay"));
    }
}

void Wizard::arrangeButtons()
{
    setButtonText(QWizard::CustomButton1, tr("Skip this page"));
    setButtonText(QWizard::CancelButton, tr("Not now"));
    setButtonText(QWizard::BackButton, tr("< &Back")); // Qt's own words may be there in English alone
    setButtonText(QWizard::NextButton, tr("&Next >"));
    for (const auto each : {QWizard::NextButton, QWizard::FinishButton}) { // a page has one of them
        QAbstractButton *main = button(each);
        main->setProperty("primary", true);
        main->style()->unpolish(main); // Qt has dressed it already
        main->style()->polish(main);
    }
    setButtonLayout({QWizard::CancelButton, QWizard::Stretch, QWizard::CustomButton1, QWizard::BackButton,
                     QWizard::NextButton, QWizard::FinishButton});
    connect(button(QWizard::CustomButton1), &QAbstractButton::clicked, this, &Wizard::skip);
}

/// A secret that was typed is not kept where nobody sees it; everything else stays for whoever comes back.
void Wizard::skip()
{
    const QScopedValueRollback skipping(m_isSkipping, true);
    if (currentId() == AccountPage)
        m_account->wipe();
    next();
}

bool Wizard::validateCurrentPage()
{
    return m_isSkipping || QWizard::validateCurrentPage();
}

void Wizard::enter(int page)
{
    button(QWizard::CustomButton1)->setVisible(page == AccountPage || page == NumbersPage);
    button(QWizard::FinishButton)->setToolTip({});
    if (page == NumbersPage)
        m_numbers->ask();
    if (page == CallPage) {
        m_call->setBeginning(m_numbers->beginning(), m_account->hasAccount());
        setButtonText(QWizard::FinishButton, tr("Start the relay"));
        button(QWizard::FinishButton)->setToolTip(m_call->problem());
    }
}

void Wizard::finish(int result)
{
    m_account->wipe();
    if (result != QDialog::Accepted || m_way->way() != Way::Connect)
        m_way->takeToken(); // so that it does not wait there unseen
    if (result != QDialog::Accepted)
        return;
    switch (m_way->way()) {
    case Way::LookAround:
        return Q_EMIT demoWanted();
    case Way::Connect:
        return Q_EMIT connectWanted(m_way->relay(), m_way->takeToken(), m_way->keepsToken());
    case Way::RunHere:
        if (m_way->isSetUp())
            Q_EMIT hostWanted({});
        else
            Q_EMIT hostWanted(plan::writePlan(starterPlan(m_numbers->beginning())));
        return;
    }
}

} // namespace ringdown::welcome

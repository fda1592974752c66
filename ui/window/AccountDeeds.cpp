// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/AccountDeeds.h"

#include "ui/credentials/ClipboardGuard.h"
#include "ui/credentials/CredentialsPage.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/Toast.h"
#include "ui/window/Frame.h"

#include <QApplication>
#include <QClipboard>

namespace ringdown::window {

AccountDeeds::AccountDeeds(Frame &frame, const credentials::DeskPorts &desk, shell::ActionRegistry &actions,
                           QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_actions(actions)
    , m_numbers(new numbers_ui::NumbersPage(frame))
    , m_credentials(new credentials::CredentialsPage(desk, frame))
    , m_clipboard(new credentials::ClipboardGuard(*QApplication::clipboard(), this))
{
    m_frame.add(QStringLiteral("numbers"), *m_numbers);
    m_frame.add(QStringLiteral("credentials"), *m_credentials);
    const auto say = [this](const QString &sentence) { m_frame.toast->say(sentence); };
    connect(m_numbers, &numbers_ui::NumbersPage::said, this, say);
    connect(m_numbers, &numbers_ui::NumbersPage::planWanted, this, &AccountDeeds::planWanted);
    connect(m_numbers, &numbers_ui::NumbersPage::hostFieldWanted, this, &AccountDeeds::hostAddressWanted);
    connect(m_numbers, &numbers_ui::NumbersPage::credentialsWanted, this, [this] { openCredentials(); });
    connect(m_credentials, &credentials::CredentialsPage::said, this, say);
    connect(m_credentials, &credentials::CredentialsPage::relayKeysKept, this, &AccountDeeds::relayKeysKept);
    connect(m_credentials, &credentials::CredentialsPage::relayTokenWanted, this,
            &AccountDeeds::relayTokenWanted);
    connect(m_credentials, &credentials::CredentialsPage::plainCopyWanted, this, &AccountDeeds::copyWanted);
    connect(m_credentials, &credentials::CredentialsPage::copyWanted, m_clipboard,
            &credentials::ClipboardGuard::copy);
    connect(m_clipboard, &credentials::ClipboardGuard::changed, this, &AccountDeeds::showClipboard);
    showClipboard(0);
}

void AccountDeeds::setNumbers(numbers_ui::NumbersPort &port)
{
    m_numbers->setPort(&port);
}

void AccountDeeds::setMode(Mode mode)
{
    m_numbers->setDemo(mode == Mode::Demo);
    for (const char *id : {"numbers.check", "numbers.adopt", "numbers.buy"}) {
        if (mode == Mode::Demo)
            m_actions.forbid(QLatin1StringView(id), tr("The sample data have no account."));
        else
            m_actions.allow(QLatin1StringView(id));
    }
    m_numbers->setRelayOf(mode == Mode::Hosted ? format::RelayOf::Desk : format::RelayOf::Elsewhere);
}

void AccountDeeds::setOtherUses(std::function<QStringList(const std::string &phone)> uses)
{
    m_numbers->setOtherUses(std::move(uses));
}

void AccountDeeds::setIntoDraft(std::function<bool(const std::string &phone, const TenantId &tenant)> give)
{
    m_numbers->setIntoDraft(std::move(give));
}

numbers_ui::NumbersPage &AccountDeeds::openNumbers()
{
    Q_EMIT placeWanted(QStringLiteral("numbers"));
    return *m_numbers;
}

void AccountDeeds::showNumber(const std::string &phone)
{
    if (m_numbers->hasAccount())
        openNumbers().choose(phone);
    else
        Q_EMIT planWanted(phone);
}

credentials::CredentialsPage &AccountDeeds::openCredentials()
{
    Q_EMIT placeWanted(QStringLiteral("credentials"));
    return *m_credentials;
}

void AccountDeeds::clearClipboard()
{
    m_clipboard->clear();
}

void AccountDeeds::showClipboard(int secondsLeft)
{
    const QString words =
        secondsLeft > 0
            ? tr("%1 on the clipboard for %2 s", "what was copied").arg(m_clipboard->what()).arg(secondsLeft)
            : QString();
    m_frame.status->show(shell::StatusStrip::Segment::Clipboard, words,
                         tr("A secret was copied. Press to take it off the clipboard now."),
                         format::Tone::Care);
    if (secondsLeft > 0)
        m_actions.allow(QStringLiteral("credentials.clear-clipboard"));
    else
        m_actions.forbid(QStringLiteral("credentials.clear-clipboard"), tr("No secret is on the clipboard."));
}

} // namespace ringdown::window

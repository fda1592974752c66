// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/VoicemailSheet.h"

#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::window {

VoicemailSheet::VoicemailSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_words(new shell::Caption(shell::TextSize::Normal))
    , m_leave(new QPushButton(tr("Let it ring")))
    , m_send(new QPushButton(tr("Send to voicemail")))
{
    panel()->setAccessibleName(tr("Send to voicemail"));
    shell::setNeeds(*m_send, client::Role::Operator);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    for (shell::Caption *each : {m_title, m_words}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
        column->addWidget(each);
    }
    column->addSpacing(12);
    auto *foot = new QHBoxLayout;
    m_leave->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(m_send);
    foot->addWidget(m_leave);
    column->addLayout(foot);
    connect(m_leave, &QPushButton::clicked, this, &VoicemailSheet::close);
    connect(m_send, &QPushButton::clicked, this, &VoicemailSheet::send);
}

void VoicemailSheet::ask(const CallSid &sid, const QString &caller, const QString &business)
{
    m_call = sid;
    m_title->setText(tr("Send %1 to voicemail?").arg(caller));
    m_words->setText(tr("The call to %1 rings nobody any more, and the caller is asked to leave a message. "
                        "This cannot be undone.")
                         .arg(business));
    open();
    m_leave->setFocus(Qt::PopupFocusReason);
}

QSize VoicemailSheet::wantedSize() const
{
    constexpr int width = 500;
    return {width, panel()->layout()->totalHeightForWidth(width)};
}

/// Only its own button sends.
void VoicemailSheet::submit()
{
    close();
}

void VoicemailSheet::send()
{
    close();
    Q_EMIT wanted(m_call);
}

} // namespace ringdown::window

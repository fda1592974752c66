// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/RingNow.h"

#include <QCoreApplication>

namespace ringdown::routing_ui {
namespace {

struct RingText {
    Q_DECLARE_TR_FUNCTIONS(RingText)
};

} // namespace

QString whyNotRung(const plan::Tenant *live, const plan::Contact &contact)
{
    const QString name = QString::fromStdString(contact.name);
    if (contact.phone.e164().empty())
        return RingText::tr("%1 has no phone number yet.").arg(name);
    const plan::Contact *known = live ? plan::findContact(*live, contact.id) : nullptr;
    if (!known)
        return RingText::tr("The relay does not know %1 yet: push the draft first.").arg(name);
    if (known->phone != contact.phone)
        return RingText::tr("The new number of %1 is not pushed yet: the relay would ring the old one.")
            .arg(name);
    return {};
}

} // namespace ringdown::routing_ui

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Scripts.h"

namespace ringdown::carrier {

PhoneScript phoneScript(const routing::PhoneScript &script)
{
    PhoneScript phone;
    phone.after = std::chrono::seconds(script.afterSeconds);
    switch (script.reply) {
    case routing::Reply::Answers:
        phone.does = PhoneScript::Does::Answers;
        break;
    case routing::Reply::Busy:
        phone.does = PhoneScript::Does::Busy;
        break;
    case routing::Reply::Off:
        phone.does = PhoneScript::Does::Off;
        break;
    case routing::Reply::Declines:
        phone.does = PhoneScript::Does::Declines;
        break;
    case routing::Reply::Voicemail:
        phone.does = PhoneScript::Does::Voicemail;
        break;
    case routing::Reply::NoAnswer:
        break;
    }
    return phone;
}

} // namespace ringdown::carrier

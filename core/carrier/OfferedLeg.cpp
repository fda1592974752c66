// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/OfferedLeg.h"

namespace ringdown::carrier {

OfferedLeg::OfferedLeg(Exchange &exchange, LegWatcher &watcher, std::string parentSid,
                       std::string shownNumber, twiml::Number number, PhoneScript script)
    : CalledPhone(exchange,
                  {std::move(shownNumber), std::move(number.number), std::move(number.status),
                   std::move(number.statusEvents), "outbound-dial"},
                  std::move(script))
    , m_watcher(watcher)
    , m_parentSid(std::move(parentSid))
    , m_whisper(std::move(number.whisper))
{
}

void OfferedLeg::pickedUp()
{
    m_watcher.legPickedUp(*this);
    if (m_whisper)
        follow(*m_whisper);
    else
        m_watcher.legWantsJoin(*this);
}

void OfferedLeg::dial(const twiml::Dial &)
{
    forbidden("Dial");
}

void OfferedLeg::documentRanOut()
{
    m_watcher.legWantsJoin(*this);
}

void OfferedLeg::join()
{
    setJoined();
    interrupt();
    note("is joined to the caller");
}

void OfferedLeg::wasOver()
{
    m_watcher.legOver(*this);
}

} // namespace ringdown::carrier

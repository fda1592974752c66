// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/CalledPhone.h"

namespace ringdown::carrier {

class OfferedLeg;

/// What an offered leg tells the Dial it belongs to.
class LegWatcher {
public:
    virtual ~LegWatcher() = default;

    virtual void legPickedUp(OfferedLeg &leg) = 0;
    virtual void legWantsJoin(OfferedLeg &leg) = 0; ///< screening passed, or there was none
    virtual void legOver(OfferedLeg &leg) = 0;
};

/// Why a leg stops that did not end by itself.
enum class LegStop { LostRace, CallerLeft, TimedOut };

/// A phone that a Dial rings: the child leg of the call.
class OfferedLeg final : public CalledPhone {
public:
    OfferedLeg(Exchange &exchange, LegWatcher &watcher, std::string parentSid, std::string shownNumber,
               twiml::Number number, PhoneScript script);

    /// Ends the leg because somebody else wants it so.
    void stop(LegStop reason) { CalledPhone::stop(reason != LegStop::TimedOut); }
    /// The two legs are one call from now on; the phone hangs up by its script.
    void join();

protected:
    const std::string &parentSid() const override { return m_parentSid; }
    void dial(const twiml::Dial &dial) override;
    void documentRanOut() override;
    void pickedUp() override;
    void wasOver() override;

private:
    LegWatcher &m_watcher;
    std::string m_parentSid;
    std::optional<twiml::Link> m_whisper;
};

} // namespace ringdown::carrier

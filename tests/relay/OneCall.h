// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/relay/CarrierByHand.h"

#include <string>

namespace ringdown::test {

// One call, its phones and its recording, as the carrier tells of them.

inline const std::string sid = sidOf("CA", 1);
inline const std::string captainSid = sidOf("CA", 2);
inline const std::string officeSid = sidOf("CA", 3);
inline const std::string door = "/twilio/voice";
inline const std::string recordingSid = sidOf("RE", 1);
inline const std::string recordingUrl =
    "https://api.twilio.com/2010-04-01/Accounts/" + account + "/Recordings/" + recordingSid;

twilio::FieldList recordingReport();

/// The end of a recording; the call's status tells who ended it.
twilio::FieldList recorded(const std::string &callStatus);

twilio::FieldList transcript(const std::string &text);

/// CarrierByHand's plan with other in the place of part.
std::string planWith(const std::string &part, const std::string &other);

} // namespace ringdown::test

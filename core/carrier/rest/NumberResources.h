// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/Replies.h"

namespace ringdown::carrier {

// /2010-04-01/Accounts/{SID}/IncomingPhoneNumbers and AvailablePhoneNumbers, and
// pricing.twilio.com/v1/PhoneNumbers.

RestReply listNumbers(Visit &visit);
RestReply showNumber(Visit &visit);
RestReply buyNumber(Visit &visit);
RestReply changeNumber(Visit &visit);
RestReply releaseNumber(Visit &visit);
RestReply listOffers(Visit &visit);
RestReply showPrices(Visit &visit);

} // namespace ringdown::carrier

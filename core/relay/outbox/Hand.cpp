// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/Hand.h"

#include "core/twilio/Form.h"
#include "core/twilio/rest/RestClient.h"

#include <utility>

namespace ringdown::relay {
namespace {

/// A leg's people stand in its form.
void readPeople(Hand &hand)
{
    if (!hand.isLeg()) {
        hand.sender = hand.row.from;
        hand.receiver = hand.row.to;
    } else if (const auto form = twilio::Form::decode(hand.row.form)) {
        hand.sender = form->value("From");
        hand.receiver = form->value("To");
    }
}

} // namespace

Hand::Hand(store::OutboxRow given)
    : row(std::move(given))
{
    if (isText())
        row.body = rest::asSent(row.body); // that is what the carrier's list will say
    readPeople(*this);
    likeness = std::to_string(static_cast<int>(row.kind)) + '\n' + sender + '\n' + receiver + '\n' +
               (mayRepeat() ? row.id : row.body);
}

} // namespace ringdown::relay

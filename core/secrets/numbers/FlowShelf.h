// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/lifeboat/LifeboatFlow.h"
#include "core/secrets/numbers/NumberShelf.h"

namespace ringdown::desk {

/// What a flow is made of.
struct FlowDraft {
    std::string name;
    std::string definition; ///< JSON
    std::string message;
};

struct ValidFlow {};

/// The account's Studio flows (studio.twilio.com/v2). As NumberShelf: make it for a deed.
class FlowShelf {
public:
    FlowShelf(rest::RestClient &client, const AccountCredential &account);

    void list(WhenAsked<std::vector<numbers::KeptFlow>> done) const;
    /// The whole of one: a list leaves parts out.
    void show(const std::string &sid, WhenAsked<numbers::KeptFlow> done) const;
    /// Refused when the carrier would not take the definition; nothing is made.
    void validate(const FlowDraft &draft, WhenAsked<ValidFlow> done) const;
    /// Published at once. Unknown: look for its name in list() before trying again.
    void make(const FlowDraft &draft, WhenAsked<numbers::KeptFlow> done) const;
    void change(const std::string &sid, const FlowDraft &draft, WhenAsked<numbers::KeptFlow> done) const;

private:
    rest::RestClient &m_client;
    rest::Authorization m_who;
};

} // namespace ringdown::desk

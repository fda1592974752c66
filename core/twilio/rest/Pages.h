// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/rest/RestClient.h"

namespace ringdown::rest {

/// The bodies of all pages, first page first.
using PagesAnswer = std::variant<std::vector<std::string>, RestFailure>;

/// GETs a list page after page: by next_page_uri (2010-04-01), or by meta.next_page_url (v1), of which only
/// path and query are taken, so that no answer sends a credential elsewhere. Garbled beyond 1,000 pages.
void getAll(RestClient &client, const Authorization &who, Host host, const std::string &path,
            const Parameters &query, std::function<void(const PagesAnswer &)> done);

} // namespace ringdown::rest

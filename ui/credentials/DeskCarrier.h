// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/CarrierPort.h"

namespace ringdown::credentials {

/// The real carrier, asked over REST.
class DeskCarrier final : public CarrierPort {
public:
    explicit DeskCarrier(rest::RestClient &rest)
        : m_rest(rest)
    {
    }

    void check(const desk::AccountCredential &account, WhenDone done) override;
    void makeKey(const desk::AccountCredential &account, const std::string &name, WhenMade done) override;
    void revokeKey(const desk::AccountCredential &account, const std::string &keySid, WhenDone done) override;

private:
    rest::RestClient &m_rest;
};

} // namespace ringdown::credentials

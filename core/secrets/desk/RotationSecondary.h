// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/RotationRun.h"

namespace ringdown::desk {

/// Where the pending token lies in the vault until the rotation has ended.
constexpr std::string_view nextTokenEntry = "TWILIO_AUTH_TOKEN.next";
constexpr int mostTriesOfChange = 3; ///< of a request that may have been done

using WithTokens = std::function<void(const AccountCredential &first, const AccountCredential &second)>;

/// The token of the vault and the pending one, or the end of the step.
void fetchTokens(RotationRun &run, const WhenStepped &stepped, const WithTokens &then);

/// The account's secondary Auth Token: makes it, finds that of before a crash, and takes it back.
class RotationSecondary {
public:
    explicit RotationSecondary(RotationRun &run)
        : m_run(run)
    {
    }

    /// Leaves it in the vault, and the id of its webhook key in the note "secondKey".
    void make(const WhenStepped &stepped);
    /// Deletes it, unless it may be another desk's: then it is left, and the note "left" says so.
    void takeBack(const AccountCredential &first, const WhenStepped &stepped,
                  const std::function<void()> &then);

private:
    void drop(const AccountCredential &first, const WhenStepped &stepped, const std::function<void()> &then);
    bool mayReplace() const;
    void useThatOfBefore(const Secret &token, const AccountCredential &first, const WhenStepped &stepped);
    void ask(const AccountCredential &first, const WhenStepped &stepped);
    void came(const AccountCredential &first, const WhenStepped &stepped, const rest::RestAnswer &answer,
              int tries);
    void keepIt(const AccountCredential &first, const rest::RestReply &reply, const WhenStepped &stepped);
    void replace(const AccountCredential &first, const WhenStepped &stepped, int tries);
    void post(const AccountCredential &who, rest::WhenAnswered done);

    RotationRun &m_run;
};

} // namespace ringdown::desk

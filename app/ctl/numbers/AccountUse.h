// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "app/ctl/secrets/VaultUse.h"
#include "core/plan/Plan.h"
#include "core/secrets/numbers/SavedFile.h"
#include "core/secrets/numbers/Survey.h"
#include "core/twilio/rest/RestClient.h"

#include <memory>
#include <string>
#include <vector>

namespace ringdown::ctl {

// Options that the commands about numbers share.
inline constexpr Option numbersRelayOption = {
    "--relay", "URL", "a relay whose plan and public URL count, such as https://relay.example.com"};
inline constexpr Option numbersPlanOption = {"--plan", "PLAN", "this file's plan instead of a relay's"};
inline constexpr Option publicUrlOption = {"--public-url", "URL",
                                           "where Twilio reaches the relay; default: what the relay says"};
inline constexpr Option twilioApiOption = {"--twilio-api", "URL",
                                           "ask this instead of Twilio, such as a simulated carrier"};
inline constexpr Option twilioRegionOption = {rest::regionOption, "REGION",
                                              "the Twilio region of the account, such as ie1"};
inline constexpr Option twilioEdgeOption = {
    rest::edgeOption, "EDGE", "the way into that region, such as dublin; default: the one at the region"};
inline constexpr Option yesOption = {"--yes", "", "do what the review says; without it nothing is changed"};

/// The plan that counts, and where its relay is reached.
struct PlanInForce {
    plan::Plan plan;
    std::int64_t revision = 0; ///< 0: a file's
    std::string publicUrl;
    std::string secretPath; ///< "" for none
    std::string pathPrint;  ///< of the relay's, "" for a file's plan
};

/// What the account has beside what the plan in force asks for.
struct AccountAgainstPlan {
    PlanInForce force;
    desk::Survey survey;
    std::vector<numbers::NeededNumber> needed;
};

/// The account of this desk at the carrier, as a command uses it: its credential comes from the vault alone,
/// and each use of it is a row of the audit.
class AccountUse {
public:
    static Told<std::unique_ptr<AccountUse>> open(const Invocation &invocation);

    const desk::NumberShelf &numbers() const { return *m_numbers; }
    const desk::FlowShelf &flows() const { return *m_flows; }
    const desk::SavedFile &saved() const { return m_saved; }

    /// By --relay or --plan and --public-url; err is told when neither is there.
    Told<PlanInForce> planInForce();
    /// err is told which flows could not be read.
    Told<desk::Survey> survey(const plan::Plan &plan);
    /// Both; refused where the relay would not answer at the addresses this desk needs.
    Told<AccountAgainstPlan> againstPlan();

    /// Waits for the carrier's answer; err is told what it could not do. deed: "Not adopted".
    template <typename T>
    Told<T> ask(std::string_view deed, const std::function<void(desk::WhenAsked<T>)> &start)
    {
        const auto answer = awaitUnlessInterrupted<desk::Asked<T>>(start);
        if (!answer)
            return ExitCode::Interrupted;
        if (const auto *failure = std::get_if<rest::RestFailure>(&*answer))
            return tell(deed, *failure);
        return std::get<0>(*answer);
    }
    ExitCode tell(std::string_view deed, const rest::RestFailure &failure) const;

private:
    AccountUse(const Invocation &invocation, std::unique_ptr<VaultUse> vault);

    std::optional<ExitCode> readAccount(const rest::RestSettings &settings);
    Told<PlanInForce> planOfRelay();
    Told<PlanInForce> planOfFile();

    const Invocation &m_invocation;
    std::unique_ptr<VaultUse> m_vault;
    std::unique_ptr<rest::RestClient> m_rest;
    std::unique_ptr<desk::NumberShelf> m_numbers;
    std::unique_ptr<desk::FlowShelf> m_flows;
    desk::SavedFile m_saved;
};

/// How Twilio is asked, by the three options above; or the exit code after err was told what is wrong.
Told<rest::RestSettings> carrierSettings(const Invocation &invocation);
/// Now, by this machine's clock.
Instant deskNow();
/// Whether --relay or --plan is there: what is done is then seen against a plan.
bool hasPlan(const Invocation &invocation);
/// The operands as E.164, or the exit code after err was told which is none.
Told<std::vector<std::string>> phoneOperands(const Invocation &invocation);

} // namespace ringdown::ctl

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/routing/callers/RuleProbe.h"

#include <QString>

#include <string>
#include <vector>

namespace ringdown::routing_ui {

QString ruleTitle(const std::vector<plan::CallerRule> &rules, std::size_t index); ///< its name, or "Rule 2"
/// "(619) 555-0199, numbers that begin with +1900, vip in the directory"
QString whoInWords(const plan::CallerMatch &match, const std::string &region);
/// "goes to “vip”", "hears a busy tone", and "goes to voicemail" by one of the routes that are nothing else.
QString thenInWords(const plan::CallerRule &rule, const std::vector<RouteId> &voicemails);
/// What a probe says of one rule.
QString answerInWords(const std::vector<plan::CallerRule> &rules, const RuleProbe &probe, std::size_t index,
                      const std::string &region);
/// Which rule would come before the one that catches, were the call from a certain state; "" for none.
QString stateInWords(const std::vector<plan::CallerRule> &rules, const RuleProbe &probe);
/// The rule that a call suggests: that very caller, or everybody without a number.
plan::CallerRule ruleForCaller(const std::string &from, const QString &name, const std::string &region);
/// The name, or where a rule has it already one that no rule has ("Bob (2)").
std::string freeRuleName(const std::vector<plan::CallerRule> &rules, const std::string &name);

} // namespace ringdown::routing_ui

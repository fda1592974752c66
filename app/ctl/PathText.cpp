// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/PathText.h"

#include "app/ctl/TerminalText.h"

#include <string_view>

namespace ringdown::ctl {
namespace {

using routing::WhatIfPath;
using routing::WhatIfStep;

constexpr std::size_t timeWidth = 7;
constexpr std::size_t indent = timeWidth + 4;

/// "1:07"
std::string clockText(int seconds)
{
    std::string text = std::to_string(seconds / 60) + ':';
    if (seconds % 60 < 10)
        text += '0';
    return text += std::to_string(seconds % 60);
}

/// Whether the next line begins with what this one says ("X." before "X, so the next tier rings.").
bool isRepeatedBy(const WhatIfStep &step, const WhatIfStep &next)
{
    std::string_view clause = step.event.why;
    if (clause.ends_with('.'))
        clause.remove_suffix(1);
    return step.event.rejected.empty() && next.event.why.size() > clause.size() + 1 &&
           next.event.why.starts_with(clause) && next.event.why[clause.size()] == ',';
}

/// A tier's line names the phones that ring from its start.
bool isToldByTier(const WhatIfStep &step, const WhatIfStep *tier)
{
    return step.event.kind == EventKind::LegRinging && tier && tier->after == step.after &&
           tier->event.tier == step.event.tier;
}

void appendStep(std::string &out, const WhatIfStep &step)
{
    const std::string time = clockText(step.after);
    out.append(time.size() < timeWidth ? timeWidth - time.size() : 0, ' ');
    out += time + "  " + forTerminal(step.event.why) + '\n';
    if (!step.event.rejected.empty())
        out.append(indent, ' ') += "not taken:\n";
    for (const RejectedAlternative &alternative : step.event.rejected)
        out.append(indent, ' ') += "- " + forTerminal(alternative.what + ": " + alternative.why) + '\n';
}

std::string_view outcomeWords(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return "a person takes the call";
    case Outcome::Voicemail:
        return "the caller leaves a message";
    case Outcome::Missed:
        return "phones ring, and nobody takes the call";
    case Outcome::Abandoned:
        return "no phone rings, and no message is left";
    case Outcome::Rejected:
        return "the call is refused";
    case Outcome::Failed:
        return "the call fails";
    }
    return {};
}

} // namespace

std::string pathText(const WhatIfPath &path)
{
    std::string out;
    const WhatIfStep *tier = nullptr;
    for (std::size_t i = 0; i < path.steps.size(); ++i) {
        const WhatIfStep &step = path.steps[i];
        if (step.event.kind == EventKind::TierRinging)
            tier = &step;
        const bool isRepeated = i + 1 < path.steps.size() && isRepeatedBy(step, path.steps[i + 1]);
        if (!isRepeated && !isToldByTier(step, tier))
            appendStep(out, step);
    }
    out += "Outcome: ";
    out += outcomeName(path.outcome);
    out += " (";
    out += outcomeWords(path.outcome);
    return out += ").\n";
}

} // namespace ringdown::ctl

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/RotationTale.h"

#include "app/ctl/TerminalText.h"

namespace ringdown::ctl {
namespace {

using desk::RotationKind;
using desk::RotationStand;
using desk::RotationState;
using desk::RotationStep;
using desk::StepStand;

std::string_view standWord(StepStand stand)
{
    switch (stand) {
    case StepStand::Waiting:
        return "waits";
    case StepStand::Running:
        return "...";
    case StepStand::Done:
        return "done";
    case StepStand::Failed:
        return "FAILED";
    case StepStand::BackedOut:
        return "undone";
    }
    return {};
}

void tellSentence(std::ostream &err, const std::string &words)
{
    if (!words.empty())
        err << forTerminal(words) << '\n';
}

} // namespace

std::string_view rotationWord(RotationKind kind)
{
    switch (kind) {
    case RotationKind::ApiKey:
        return "api-key";
    case RotationKind::AuthToken:
        return "auth-token";
    }
    return {};
}

std::optional<RotationKind> rotationNamed(std::string_view word)
{
    for (const RotationKind kind : {RotationKind::ApiKey, RotationKind::AuthToken}) {
        if (rotationWord(kind) == word)
            return kind;
    }
    return std::nullopt;
}

void RotationTale::tell(const RotationState &state)
{
    m_told.resize(state.steps.size());
    for (std::size_t i = 0; i < state.steps.size(); ++i) {
        if (state.steps[i].stand != m_told[i].stand)
            tellStep(i, state.steps[i], state.steps.size());
        m_told[i] = state.steps[i];
    }
    if (state.waitsForTraffic && !m_waitTold) {
        tellSentence(m_err, state.words);
        m_err << "It waits for real calls. To go on without: Ctrl+C, then --resume --skip-traffic.\n";
    }
    m_waitTold = state.waitsForTraffic;
    m_err.flush();
}

void RotationTale::tellStep(std::size_t index, const RotationStep &step, std::size_t count)
{
    if (step.stand == StepStand::Waiting)
        return;
    m_err << '[' << index + 1 << '/' << count << "] " << forTerminal(step.title) << ": "
          << standWord(step.stand);
    if (!step.words.empty() && step.stand != StepStand::Running)
        m_err << ". " << forTerminal(step.words);
    m_err << '\n';
}

void RotationTale::tellEnd(const RotationState &state, JournalStand journal)
{
    tell(state);
    tellSentence(m_err, state.stand == RotationStand::Running ? "Interrupted." : state.words);
    tellSentence(m_err, state.forCallers);
    tellSentence(m_err, state.warning);
    switch (state.stand) {
    case RotationStand::Finished:
    case RotationStand::BackedOut:
        break;
    case RotationStand::Running:
    case RotationStand::Stopped:
        if (journal == JournalStand::None) {
            m_err << "Nothing was begun.\n";
            break;
        }
        m_err << "Nothing is lost. Go on with 'ringdownctl secrets rotate " << rotationWord(state.kind)
              << " --resume" << (state.canReplaceSecondary ? " --replace-secondary'" : "'");
        if (!state.unreached.empty() && state.isUnreachable)
            m_err << ", without a relay that is gone by --without";
        if (state.canBackOut)
            m_err << ", or undo it with --abort";
        m_err << ".\n";
        break;
    }
    m_err.flush();
}

} // namespace ringdown::ctl

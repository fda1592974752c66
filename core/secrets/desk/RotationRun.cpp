// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/RotationRun.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/desk/DeskAuthorization.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>

namespace ringdown::desk {
namespace {

using secrets::VaultAnswer;
using secrets::VaultFailure;
using secrets::VaultTrouble;

StepOutcome vaultRefused(const secrets::Vault &vault, const VaultFailure &failure)
{
    return {false, vault.place() + ": " + failure.detail};
}

} // namespace

StepOutcome failedBy(const rest::RestFailure &failure)
{
    StepOutcome outcome{false, failure.detail};
    const bool isUnanswered = failure.trouble == rest::RestTrouble::Unknown && failure.status == 0;
    outcome.isUnreachable = failure.trouble == rest::RestTrouble::Unreachable || isUnanswered;
    return outcome;
}

Instant rotationClock()
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

std::string counted(std::size_t count, const std::string &what)
{
    return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

RotationRun::RotationRun(RotationParts parts, RotationSettings settings, RotationJournal journal,
                         std::unique_ptr<RotationJournalFile> file)
    : m_parts(std::move(parts))
    , m_settings(std::move(settings))
    , m_journal(std::move(journal))
    , m_file(std::move(file))
{
    m_state.kind = m_journal.kind;
    m_state.startedAt = m_journal.startedAt;
}

RotationRun::~RotationRun() = default;

void RotationRun::layOut()
{
    m_steps = steps();
    for (const Step &step : m_steps)
        m_state.steps.push_back(
            {step.id, step.title, isStepDone(step.id) ? StepStand::Done : StepStand::Waiting, {}});
    m_state.canBackOut = canUndo();
    m_state.warning = note("warning");
    m_state.words = "Nothing is under way.";
}

void RotationRun::run()
{
    if (m_state.stand != RotationStand::Stopped)
        return;
    leaveStop();
    m_skips = false;
    if (const auto written = m_file->write(m_journal); !written)
        return stop({false, written.error().detail});
    const auto next = std::find_if(m_steps.begin(), m_steps.end(),
                                   [this](const Step &step) { return !isStepDone(step.id); });
    later({}, [this, index = static_cast<std::size_t>(next - m_steps.begin())] { begin(index); });
}

void RotationRun::leaveStop()
{
    m_state.stand = RotationStand::Running;
    m_state.canReplaceSecondary = false;
    m_state.unreached.clear();
    m_state.isUnreachable = false;
    m_usedFor.clear();
}

void RotationRun::begin(std::size_t index)
{
    if (index == m_steps.size()) {
        if (const auto removed = m_file->remove(); !removed)
            return stop({false, removed.error().detail});
        return finish(RotationStand::Finished, "Done. " + m_state.steps.back().words);
    }
    m_state.steps[index].stand = StepStand::Running;
    m_state.steps[index].words.clear();
    m_doing = m_steps[index].title;
    m_state.words = m_doing + " ...";
    m_state.forCallers = m_steps[index].forCallers;
    const QPointer<RotationRun> life = this;
    show();
    if (life)
        m_steps[index].run(whileHere([this, index](const StepOutcome &outcome) { stepped(index, outcome); }));
}

void RotationRun::stepped(std::size_t index, const StepOutcome &outcome)
{
    m_state.waitsForTraffic = false;
    m_state.steps[index].words = outcome.words;
    m_state.steps[index].stand = outcome.isDone ? StepStand::Done : StepStand::Failed;
    if (!outcome.isDone)
        return stop(outcome);
    m_journal.done.push_back(m_steps[index].id);
    m_state.canBackOut = canUndo();
    if (const auto written = m_file->write(m_journal); !written)
        return stop({false, written.error().detail});
    if (isToPauseBefore(index + 1))
        return stop(outcome);
    // Not from inside the answer that ended this step: steps may otherwise pile up on the stack.
    later({}, [this, index] { begin(index + 1); });
}

bool RotationRun::isToPauseBefore(std::size_t index) const
{
    return m_settings.pace == RotationSettings::Pace::StepByStep && index < m_steps.size() &&
           m_steps[index].start == Step::Start::WhenWanted;
}

void RotationRun::skipWaiting()
{
    if (m_state.waitsForTraffic)
        m_skips = true;
}

void RotationRun::replaceSecondary()
{
    if (!m_state.canReplaceSecondary)
        return;
    m_settings.secondary = RotationSettings::Foreign::Replace;
    run();
}

void RotationRun::backOut()
{
    if (m_state.stand != RotationStand::Stopped || !m_state.canBackOut)
        return;
    leaveStop();
    m_doing = "Back out";
    m_state.words = "Backing out ...";
    const QPointer<RotationRun> life = this;
    show();
    if (life)
        undo(whileHere([this](const StepOutcome &outcome) { undone(outcome); }));
}

void RotationRun::undone(const StepOutcome &outcome)
{
    if (!outcome.isDone)
        return stop(outcome);
    if (const auto removed = m_file->remove(); !removed)
        return stop({false, removed.error().detail});
    for (RotationStep &step : m_state.steps) {
        if (step.stand != StepStand::Waiting)
            step.stand = StepStand::BackedOut;
    }
    m_state.forCallers = "Calls go on as before the rotation.";
    finish(RotationStand::BackedOut, outcome.words);
}

void RotationRun::stop(const StepOutcome &outcome)
{
    m_state.canBackOut = canUndo();
    m_state.canReplaceSecondary = outcome.asksToReplace;
    m_state.unreached = outcome.relay;
    m_state.isUnreachable = outcome.isUnreachable;
    finish(RotationStand::Stopped, outcome.words);
}

void RotationRun::finish(RotationStand stand, const std::string &words)
{
    m_state.stand = stand;
    m_state.words = words;
    if (stand != RotationStand::Stopped)
        m_state.canBackOut = false;
    const QPointer<RotationRun> life = this;
    show();
    if (life)
        Q_EMIT ended(stand);
}

void RotationRun::show()
{
    Q_EMIT changed(m_state);
}

bool RotationRun::isStepDone(const std::string &id) const
{
    return std::find(m_journal.done.begin(), m_journal.done.end(), id) != m_journal.done.end();
}

std::string RotationRun::note(const std::string &name) const
{
    const auto it = m_journal.notes.find(name);
    return it == m_journal.notes.end() ? std::string() : it->second;
}

Result<void> RotationRun::keepNote(const std::string &name, const std::string &value)
{
    m_journal.notes[name] = value;
    return m_file->write(m_journal);
}

void RotationRun::say(const std::string &words)
{
    m_state.words = words;
    show();
}

void RotationRun::warn(const std::string &words)
{
    m_journal.notes["warning"] = words;
    m_state.warning = words;
}

Result<void> RotationRun::enter(Deed deed, std::string_view entry, const std::string &fingerprint,
                                const std::string &detail)
{
    return m_parts.ledger->write({rotationClock(), deskName(), deed, std::string(entry), fingerprint,
                                  detail + ", rotation " + m_journal.id});
}

Result<void> RotationRun::enterDerived(const AccountCredential &account, const std::string &detail)
{
    LedgerRow row = derivedRowNow(account.webhookKey().id(), account.fingerprint(),
                                  detail + ", rotation " + m_journal.id);
    row.at = rotationClock();
    return m_parts.ledger->write(row);
}

void RotationRun::fetch(std::string_view entry, const WhenStepped &stepped, const WhenGot &then)
{
    m_parts.vault->read(std::string(entry),
                        whileHere([this, stepped, then](const VaultAnswer<Secret> &answer) {
                            if (const auto *value = std::get_if<Secret>(&answer))
                                return then(*value);
                            const auto &failure = std::get<VaultFailure>(answer);
                            if (failure.trouble == VaultTrouble::Absent)
                                return then(std::nullopt);
                            stepped(vaultRefused(*m_parts.vault, failure));
                        }));
}

void RotationRun::keep(std::string_view entry, const Secret &value, const WhenStepped &stepped,
                       const std::function<void()> &then)
{
    m_parts.vault->write(std::string(entry), value,
                         whileHere([this, stepped, then](const VaultAnswer<secrets::Stored> &answer) {
                             if (const auto *failure = std::get_if<VaultFailure>(&answer))
                                 return stepped(vaultRefused(*m_parts.vault, *failure));
                             then();
                         }));
}

void RotationRun::forget(std::string_view entry, const WhenStepped &stepped,
                         const std::function<void()> &then)
{
    m_parts.vault->remove(std::string(entry),
                          whileHere([this, stepped, then](const VaultAnswer<secrets::Stored> &answer) {
                              if (const auto *failure = std::get_if<VaultFailure>(&answer))
                                  return stepped(vaultRefused(*m_parts.vault, *failure));
                              then();
                          }));
}

void RotationRun::fetchAccount(const WhenStepped &stepped,
                               const std::function<void(const AccountCredential &)> &then)
{
    fetch(secrets::accountSidEntry, stepped, [this, stepped, then](const std::optional<Secret> &sid) {
        fetch(secrets::authTokenEntry, stepped, [this, stepped, then, sid](std::optional<Secret> token) {
            if (!sid || !token)
                return stepped(
                    {false, m_parts.vault->place() +
                                " holds no account: import TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN"});
            auto account = AccountCredential::make(std::string(sid->reveal()), std::move(*token));
            if (!account)
                return stepped({false, account.error().detail});
            if (const auto entered = enterUse(*account); !entered)
                return stepped({false, entered.error().detail});
            then(*account);
        });
    });
}

/// One row for each step, however often it reads the token.
Result<void> RotationRun::enterUse(const AccountCredential &account)
{
    if (std::exchange(m_usedFor, m_doing) == m_doing)
        return {};
    return enter(Deed::Used, secrets::authTokenEntry, account.fingerprint(), m_doing);
}

void RotationRun::knows(const AccountCredential &account, const WhenStepped &stepped,
                        const std::function<void(bool)> &then)
{
    m_parts.rest->get(rest::DeskAuthorization::of(account), rest::Host::Api,
                      "/2010-04-01/Accounts/" + account.sid() + ".json", {},
                      whileHere([stepped, then](const rest::RestAnswer &answer) {
                          const auto *failure = std::get_if<rest::RestFailure>(&answer);
                          if (failure == nullptr)
                              return then(true);
                          if (failure->status == 401)
                              return then(false);
                          stepped(failedBy(*failure));
                      }));
}

void RotationRun::everyRelay(const WhenStepped &stepped, std::function<void(RotationRelay &, Visited)> visit,
                             const std::function<void()> &then)
{
    struct Round {
        std::function<void(RotationRelay &, Visited)> visit;
        std::function<void(std::size_t)> next;
    };
    const auto round = std::make_shared<Round>();
    round->visit = std::move(visit);
    round->next = [this, round = std::weak_ptr<Round>(round), stepped, then](std::size_t index) {
        if (index == m_parts.relays.size())
            return then();
        RotationRelay *relay = m_parts.relays[index];
        const auto strong = round.lock(); // kept alive by the visit under way
        strong->visit(*relay,
                      whileHere([strong, relay, index, stepped](const std::optional<VisitFailure> &failure) {
                          if (failure)
                              return stepped({false, relay->name() + ": " + failure->words, relay->name(),
                                              failure->isUnreachable});
                          strong->next(index + 1);
                      }));
    };
    round->next(0);
}

void RotationRun::awaitRelays(const WhenStepped &stepped,
                              std::function<void(RotationRelay &, const Missing &, const Visited &)> look,
                              const std::function<void(bool)> &then)
{
    const auto lookAtAll = [this, stepped, look = std::move(look)](const Missing &found) {
        const auto first = std::make_shared<std::string>();
        const Missing note = [first](const std::string &words) {
            if (first->empty())
                *first = words;
        };
        everyRelay(
            stepped,
            [look, note](RotationRelay &relay, const Visited &visited) { look(relay, note, visited); },
            [first, found] { found(*first); });
    };
    await(stepped, lookAtAll, then);
}

void RotationRun::await(const WhenStepped &stepped, const std::function<void(Missing)> &look,
                        const std::function<void(bool)> &then)
{
    if (m_skips) {
        m_skips = false;
        return then(false);
    }
    look(whileHere([this, stepped, look, then](const std::string &missing) {
        if (missing.empty())
            return then(true);
        m_state.waitsForTraffic = true;
        const QPointer<RotationRun> life = this;
        say(missing);
        if (life)
            later(m_settings.pollsEvery, [this, stepped, look, then] { await(stepped, look, then); });
    }));
}

void RotationRun::later(std::chrono::milliseconds delay, std::function<void()> work)
{
    QTimer::singleShot(delay, this, std::move(work));
}

} // namespace ringdown::desk

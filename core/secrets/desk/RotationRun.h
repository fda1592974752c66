// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/AccountCredential.h"
#include "core/secrets/desk/Rotation.h"
#include "core/secrets/desk/RotationJournal.h"

#include <QPointer>

#include <functional>

namespace ringdown::desk {

/// How a step ended.
struct StepOutcome {
    bool isDone = false;
    std::string words; ///< a sentence
    std::string relay = {};
    bool isUnreachable = false;
    bool asksToReplace = false; ///< a secondary token is there that may be another desk's
};

/// A request to the carrier that ended its step.
StepOutcome failedBy(const rest::RestFailure &failure);

/// Why a relay could not do its part.
struct VisitFailure {
    std::string words;
    bool isUnreachable = false;

    VisitFailure(std::string why) // NOLINT(google-explicit-constructor): words are a failure by themselves
        : words(std::move(why))
    {
    }
    VisitFailure(const char *why) // NOLINT(google-explicit-constructor)
        : words(why)
    {
    }
    VisitFailure(const client::ApiFailure &failure) // NOLINT(google-explicit-constructor)
        : words(failure.error.detail)
        , isUnreachable(failure.status == 0)
    {
    }
};
using WhenStepped = std::function<void(const StepOutcome &)>;

/// Runs the steps of one rotation and keeps its journal. What the steps are is left to those that derive.
class RotationRun : public QObject {
    Q_OBJECT
public:
    RotationRun(RotationParts parts, RotationSettings settings, RotationJournal journal,
                std::unique_ptr<RotationJournalFile> file);
    ~RotationRun() override;

    const RotationState &state() const { return m_state; }
    /// Lays the steps out as the journal has them. Once, before anything else.
    void layOut();
    void run();
    void skipWaiting();
    void replaceSecondary();
    void backOut();

    // What the steps have at hand.

    const RotationParts &parts() const { return m_parts; }
    const RotationSettings &settings() const { return m_settings; }
    /// The same function, which does nothing once this object is gone.
    template <typename F>
    auto whileHere(F function)
    {
        return [life = QPointer<RotationRun>(this), function = std::move(function)](auto &&...args) {
            if (life)
                function(std::forward<decltype(args)>(args)...);
        };
    }

    bool isStepDone(const std::string &id) const;
    const RotationJournal &journal() const { return m_journal; }
    std::string note(const std::string &name) const; ///< "" when there is none
    /// Kept on the disk when this returns.
    Result<void> keepNote(const std::string &name, const std::string &value);
    void say(const std::string &words); ///< what the running step does now
    void warn(const std::string &words);
    Result<void> enter(Deed deed, std::string_view entry, const std::string &fingerprint,
                       const std::string &detail);
    /// That account's webhook key was derived.
    Result<void> enterDerived(const AccountCredential &account, const std::string &detail);

    using WhenGot = std::function<void(std::optional<Secret>)>; ///< nothing: no such entry
    /// Reads an entry; a vault that fails ends the step with its words.
    void fetch(std::string_view entry, const WhenStepped &stepped, const WhenGot &then);
    void keep(std::string_view entry, const Secret &value, const WhenStepped &stepped,
              const std::function<void()> &then);
    void forget(std::string_view entry, const WhenStepped &stepped, const std::function<void()> &then);
    /// The account's credential as the vault has it, or the end of the step.
    void fetchAccount(const WhenStepped &stepped, const std::function<void(const AccountCredential &)> &then);
    /// Whether the carrier lets the account in with this credential.
    void knows(const AccountCredential &account, const WhenStepped &stepped,
               const std::function<void(bool)> &then);

    using Visited = std::function<void(std::optional<VisitFailure>)>;
    /// One relay after the other; the first failure ends the step with the relay's name and the words.
    void everyRelay(const WhenStepped &stepped, std::function<void(RotationRelay &, Visited)> visit,
                    const std::function<void()> &then);
    /// Told what is still awaited of a relay; "": nothing.
    using Missing = std::function<void(const std::string &words)>;
    /// Looks at every relay, again and again, until nothing is awaited of any or the person skips it.
    void awaitRelays(const WhenStepped &stepped,
                     std::function<void(RotationRelay &, const Missing &, const Visited &)> look,
                     const std::function<void(bool hasSeen)> &then);
    void later(std::chrono::milliseconds delay, std::function<void()> work);

Q_SIGNALS:
    void changed(const ringdown::desk::RotationState &state);
    void ended(ringdown::desk::RotationStand stand);

protected:
    struct Step {
        std::string id;
        std::string title;
        std::string forCallers; ///< what calls meet while this step is the next, and if it stays so
        std::function<void(WhenStepped)> run;
        enum class Start { WhenWanted, AtOnce }; ///< in step-by-step pace
        Start start = Start::WhenWanted;
    };

    virtual std::vector<Step> steps() = 0;
    virtual void undo(WhenStepped done) = 0;
    virtual bool canUndo() const = 0;

    RotationParts m_parts;
    RotationSettings m_settings;

private:
    /// look: "" when it is satisfied, else what is still awaited.
    void await(const WhenStepped &stepped, const std::function<void(Missing)> &look,
               const std::function<void(bool hasSeen)> &then);
    void begin(std::size_t index);
    void stepped(std::size_t index, const StepOutcome &outcome);
    void undone(const StepOutcome &outcome);
    bool isToPauseBefore(std::size_t index) const;
    void stop(const StepOutcome &outcome);
    void leaveStop();
    Result<void> enterUse(const AccountCredential &account);
    void finish(RotationStand stand, const std::string &words);
    void show();

    RotationJournal m_journal;
    std::unique_ptr<RotationJournalFile> m_file;
    RotationState m_state;
    std::vector<Step> m_steps;
    std::string m_doing;   ///< title of the step, or that it is undone
    std::string m_usedFor; ///< what the ledger already says that the account was used for
    bool m_skips = false;
};

std::unique_ptr<RotationRun> rotationOfToken(RotationParts parts, RotationSettings settings,
                                             RotationJournal journal,
                                             std::unique_ptr<RotationJournalFile> file);
std::unique_ptr<RotationRun> rotationOfApiKey(RotationParts parts, RotationSettings settings,
                                              RotationJournal journal,
                                              std::unique_ptr<RotationJournalFile> file);

Instant rotationClock();
/// "2 relays", "1 relay"
std::string counted(std::size_t count, const std::string &what);

} // namespace ringdown::desk

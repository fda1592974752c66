// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/PathMatch.h"
#include "core/numbers/PublicHost.h"
#include "ui/format/FailureWords.h"
#include "ui/format/PlanNames.h"
#include "ui/link/RelayPort.h"
#include "ui/numbers/NumbersPort.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <optional>
#include <variant>

namespace ringdown::numbers_ui {

/// The newest call to a number, as far as the relay's log told.
struct NewestCall {
    bool isKnown = false;
    std::optional<Instant> at; ///< nothing: there was none
};

/// What is known of the account's numbers, against the plan that is live and the relay that is followed.
class NumberBook : public QObject {
    Q_OBJECT
public:
    enum class State {
        Unasked,
        Asking,  ///< for the first time
        Known,   ///< also while it is asked again
        Missing, ///< noAccount() says why
    };

    explicit NumberBook(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    void setPort(NumbersPort *port);
    void setRelay(link::RelayPort *relay);
    void setNames(const format::PlanNames &names);
    void setNow(Instant now) { m_now = now; }
    /// then is told whether the account was read: by the answer to this question, or to a later one that was
    /// asked before it came.
    void look(Keyring keyring, std::function<void(bool isRead)> then = {});

    State state() const { return m_state; }
    bool isAsking() const { return m_asking > 0; }
    const NoAccount &noAccount() const { return m_noAccount; }
    /// Whether the newest question failed, although the numbers are Known from before.
    bool isStale() const { return m_state == State::Known && m_failedAt.has_value(); }
    std::optional<Instant> failedAt() const { return m_failedAt; } ///< the newest question, if it did
    Instant asOf() const { return m_asOf; }
    const std::vector<numbers::NumberStanding> &standings() const { return m_standings; }
    const std::vector<desk::BoatStanding> &boats() const { return m_boats; }
    /// Whether it is known which flows there are; withoutFlows() is why not, also where there are none.
    bool knowsFlows() const { return m_state != State::Known || desk::knowsFlows(m_sight.survey); }
    const std::optional<rest::RestFailure> &withoutFlows() const { return m_sight.survey.withoutFlows; }
    /// Of businesses whose flow is there and could not be read, and why.
    const std::map<TenantId, rest::RestFailure> &unreadFlows() const { return m_sight.survey.unreadFlows; }
    const numbers::NumberStanding *find(const std::string &phone) const;
    /// What the account tells of it; nullptr when it is not in the account.
    const numbers::AccountNumber *account(const std::string &phone) const;
    /// Where a business's numbers are at home; where the first business is for a number of none.
    std::string region(const TenantId &tenant) const;
    NewestCall lastCall(const std::string &phone) const;
    /// Since when the account cannot be read; "" while it can.
    QString failingWords() const { return m_failing.words(m_names.times(TenantId()), m_now); }
    bool isCompared() const;
    /// Where the relay's public URL leads; of a rehearsal nothing is said against it.
    numbers::PublicHost relayHost() const;
    /// Whether the relay answers at the addresses that this desk would point numbers to.
    numbers::PathMatch pathMatch() const;
    bool hasPlan() const { return m_names.isKnown(); }

    /// Whether an adoption would change something of it now: what each button and notice goes by.
    bool canAdopt(const numbers::NumberStanding &number) const;
    numbers::Review adoption(const numbers::Choice &choice) const;
    /// Whether every chosen number was compared, each field of it, and is as the plan needs it.
    bool isInOrder(const numbers::Choice &choice) const;
    numbers::Review restoration(const std::string &phone) const;
    std::vector<numbers::SavedNumber> savedOf(const std::string &phone) const;
    std::vector<desk::BoatDraft> boatsToLaunch() const;
    /// What a number of the plan is told when it is bought; nothing for one that no business names.
    std::optional<numbers::NeededNumber> neededFor(const std::string &phone) const;
    NumbersPort *port() const { return m_port; }
    const format::PlanNames &names() const { return m_names; }

Q_SIGNALS:
    void changed();

private:
    using Then = std::function<void(bool isRead)>;

    void take(const std::variant<Sight, NoAccount> &answer);
    void compare();
    void askRelay();
    void askLastCalls();
    void takeEvent(const Event &event);
    std::vector<numbers::NeededNumber> needed() const;

    NumbersPort *m_port = nullptr;
    QPointer<link::RelayPort> m_relay;
    format::PlanNames m_names;
    std::string m_publicUrl;
    std::string m_pathPrint;
    State m_state = State::Unasked;
    int m_asking = 0;
    int m_generation = 0;        ///< answers to older questions are dropped
    std::vector<Then> m_waiting; ///< for the newest answer
    NoAccount m_noAccount;
    Instant m_asOf;
    Instant m_now;
    format::FailingSince m_failing;
    Sight m_sight;
    std::vector<numbers::NumberStanding> m_standings;
    std::vector<desk::BoatStanding> m_boats;
    std::map<std::string, NewestCall> m_lastCalls; ///< by number
    std::optional<Instant> m_failedAt;             ///< the newest question, if it did
};

} // namespace ringdown::numbers_ui

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumberBook.h"

#include "ui/link/StatusPort.h"

#include <algorithm>
#include <utility>

namespace ringdown::numbers_ui {
namespace {

/// Whether the carrier did not answer this time: what it told before may still be so. Not of a credential
/// that it refuses.
bool isPassing(const NoAccount &trouble)
{
    return trouble.why == NoAccount::Why::Carrier && trouble.failure &&
           trouble.failure->trouble != rest::RestTrouble::Unauthorized &&
           trouble.failure->trouble != rest::RestTrouble::NotFound &&
           trouble.failure->trouble != rest::RestTrouble::Refused;
}

} // namespace

void NumberBook::setPort(NumbersPort *port)
{
    m_port = port;
    m_state = State::Unasked;
    Q_EMIT changed();
}

void NumberBook::setRelay(link::RelayPort *relay)
{
    if (m_relay)
        disconnect(m_relay, nullptr, this, nullptr);
    m_relay = relay;
    m_publicUrl.clear();
    m_pathPrint.clear();
    m_lastCalls.clear();
    if (relay) {
        connect(relay, &link::RelayPort::connected, this, &NumberBook::askRelay);
        connect(relay, &link::RelayPort::connected, this, &NumberBook::askLastCalls);
        connect(relay, &link::RelayPort::historyReset, this, &NumberBook::askLastCalls);
        connect(relay, &link::RelayPort::eventArrived, this, &NumberBook::takeEvent);
    } else {
        m_names = format::PlanNames();
    }
    compare();
}

void NumberBook::setNames(const format::PlanNames &names)
{
    m_names = names;
    askRelay();
    compare();
}

void NumberBook::askRelay()
{
    link::StatusPort *status = m_relay ? m_relay->status() : nullptr;
    if (!status)
        return;
    status->status([this, self = QPointer(this), asked = m_relay](const auto &answer) {
        if (!self || asked != m_relay || !answer)
            return;
        const auto &process = answer.value->process;
        if (process.publicUrl == m_publicUrl && process.pathPrint == m_pathPrint)
            return;
        m_publicUrl = process.publicUrl;
        m_pathPrint = process.pathPrint;
        compare();
    });
}

void NumberBook::look(Keyring keyring, std::function<void(bool isRead)> then)
{
    if (!m_port)
        return;
    ++m_asking;
    const int generation = ++m_generation;
    if (m_state != State::Known)
        m_state = State::Asking;
    Q_EMIT changed();
    if (then)
        m_waiting.push_back(std::move(then));
    m_port->look(m_names.plan(), keyring, [self = QPointer(this), generation](const auto &answer) {
        if (!self)
            return;
        --self->m_asking;
        if (generation != self->m_generation)
            return;
        const auto waiting = std::exchange(self->m_waiting, {});
        self->take(answer);
        for (const Then &each : waiting)
            each(std::holds_alternative<Sight>(answer));
    });
}

void NumberBook::take(const std::variant<Sight, NoAccount> &answer)
{
    if (const auto *trouble = std::get_if<NoAccount>(&answer)) {
        m_noAccount = *trouble;
        m_failedAt = m_now;
        m_failing.failed(m_now);
        // What the carrier told before stays in sight; the page says how old it is.
        if (m_state != State::Known || !isPassing(*trouble))
            m_state = State::Missing;
        Q_EMIT changed();
        return;
    }
    m_sight = std::get<Sight>(answer);
    m_state = State::Known;
    m_failing.succeeded();
    m_failedAt.reset();
    m_asOf = m_now;
    compare();
    askLastCalls();
}

numbers::PublicHost NumberBook::relayHost() const
{
    numbers::PublicHost host = numbers::publicHostOf(m_publicUrl);
    if (m_publicUrl.empty() || (m_port && m_port->isRehearsal()))
        host.reach = numbers::Reach::Open;
    return host;
}

numbers::PathMatch NumberBook::pathMatch() const
{
    return m_state == State::Known ? numbers::pathMatch(m_pathPrint, m_sight.secretPath)
                                   : numbers::PathMatch::Agrees;
}

bool NumberBook::isCompared() const
{
    return m_names.isKnown() && !m_publicUrl.empty() && relayHost().reach == numbers::Reach::Open &&
           pathMatch() == numbers::PathMatch::Agrees;
}

std::vector<numbers::NeededNumber> NumberBook::needed() const
{
    return isCompared()
               ? numbers::neededNumbers(m_names.plan(),
                                        desk::destinationOf(m_sight.survey, m_publicUrl, m_sight.secretPath))
               : std::vector<numbers::NeededNumber>();
}

void NumberBook::compare()
{
    if (m_state == State::Known) {
        m_standings = numbers::compare(m_sight.survey.numbers, needed());
        m_boats = desk::boatStandings(m_sight.survey, m_names.plan());
    }
    Q_EMIT changed();
}

/// The newest call to each number, by the relay's log.
void NumberBook::askLastCalls()
{
    if (!m_relay)
        return;
    for (const numbers::NumberStanding &number : m_standings) {
        client::CallQuery query;
        query.limit = 1;
        query.also.push_back({CallField::To, Sense::Wanted, number.phone, {}});
        m_relay->calls(query,
                       [self = QPointer(this), asked = m_relay, phone = number.phone](const auto &answer) {
                           if (!self || asked != self->m_relay || !answer)
                               return; // what was known before stays
                           const auto &calls = answer.value->calls;
                           self->m_lastCalls[phone] = {
                               true, calls.empty() ? std::nullopt : std::optional(calls.front().startedAt)};
                           Q_EMIT self->changed();
                       });
    }
}

void NumberBook::takeEvent(const Event &event)
{
    if (event.kind != EventKind::CallReceived || !find(event.to))
        return;
    m_lastCalls[event.to] = {true, event.at};
    Q_EMIT changed();
}

const numbers::NumberStanding *NumberBook::find(const std::string &phone) const
{
    const auto it = std::find_if(m_standings.begin(), m_standings.end(),
                                 [&](const numbers::NumberStanding &each) { return each.phone == phone; });
    return it == m_standings.end() ? nullptr : &*it;
}

const numbers::AccountNumber *NumberBook::account(const std::string &phone) const
{
    const auto &all = m_sight.survey.numbers;
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.phone == phone; });
    return it == all.end() ? nullptr : &*it;
}

std::string NumberBook::region(const TenantId &tenant) const
{
    const auto &tenants = m_names.plan().tenants;
    return m_names.region(tenant.isEmpty() && !tenants.empty() ? tenants.front().id : tenant);
}

NewestCall NumberBook::lastCall(const std::string &phone) const
{
    const auto it = m_lastCalls.find(phone);
    return it == m_lastCalls.end() ? NewestCall() : it->second;
}

bool NumberBook::canAdopt(const numbers::NumberStanding &number) const
{
    return isCompared() && numbers::canAdopt(number);
}

numbers::Review NumberBook::adoption(const numbers::Choice &choice) const
{
    return numbers::reviewAdoption(m_standings, choice);
}

bool NumberBook::isInOrder(const numbers::Choice &choice) const
{
    const auto &phones = choice.phones;
    return isCompared() &&
           std::all_of(m_standings.begin(), m_standings.end(), [&](const numbers::NumberStanding &number) {
               const bool isChosen =
                   phones.empty() || std::find(phones.begin(), phones.end(), number.phone) != phones.end();
               return !isChosen || number.standing == numbers::Standing::Unnamed ||
                      (number.standing == numbers::Standing::Ours && !number.isFallbackUnknown);
           });
}

std::vector<numbers::SavedNumber> NumberBook::savedOf(const std::string &phone) const
{
    return m_port ? numbers::newestSaved(m_port->saved(), {phone}) : std::vector<numbers::SavedNumber>();
}

numbers::Review NumberBook::restoration(const std::string &phone) const
{
    return numbers::reviewRestoration(savedOf(phone), m_sight.survey.numbers, needed());
}

std::vector<desk::BoatDraft> NumberBook::boatsToLaunch() const
{
    return m_sight.survey.withoutFlows
               ? std::vector<desk::BoatDraft>()
               : desk::boatsToLaunch(m_sight.survey, m_names.plan(), m_names.revision(), {});
}

std::optional<numbers::NeededNumber> NumberBook::neededFor(const std::string &phone) const
{
    for (const numbers::NeededNumber &need : needed()) {
        if (need.phone.e164() == phone)
            return need;
    }
    return std::nullopt;
}

} // namespace ringdown::numbers_ui

// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/format/PlanNames.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QTimer;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::live {

class EndedCard;

/// The last calls that ended, newest first, as a strip of small cards.
class JustEnded : public QWidget {
    Q_OBJECT
public:
    explicit JustEnded(QWidget *parent = nullptr);

    void setNames(const format::PlanNames &names);
    void setTenant(const TenantId &tenant);
    void setNow(Instant now);            ///< until it is known every call counts as of today
    void apply(const CallSummary &call); ///< running calls are ignored
    void setClaimed(const CallSid &sid, const std::string &by);
    void clear();
    /// The newest of the business shown, or nothing; a test only where nobody else called.
    std::optional<CallSummary> newest() const;
    QSize minimumSizeHint() const override; ///< of one card: the others go when there is less room

Q_SIGNALS:
    void openWanted(const ringdown::CallSid &sid);
    void claimWanted(const ringdown::CallSid &sid);
    void listenWanted(const ringdown::CallSid &sid); ///< to the message its caller left

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell(EndedCard &card, const CallSummary &call) const;
    std::vector<CallSummary> shown() const;
    void rebuild();
    void chainTabs();
    static void forget(const std::vector<EndedCard *> &cards);
    EndedCard *takeSame(std::vector<EndedCard *> &cards, const CallSummary &call) const;
    EndedCard *tellAnew(std::vector<EndedCard *> &cards, const CallSummary &call);
    EndedCard *makeCard();
    void countRoom(); ///< for cards beside each other
    int cardWidth() const;

    std::vector<CallSummary> m_calls; ///< newest end first
    format::PlanNames m_names;
    TenantId m_tenant;
    std::optional<Instant> m_now;
    std::vector<EndedCard *> m_cards; ///< as they stand
    bool m_isOutdated = false;        ///< the cards say other names
    QHBoxLayout *m_row;
    shell::Caption *m_nothing;
    QTimer *m_soon; ///< gathers many ends into one rebuilding
    std::size_t m_room = 5;
};

} // namespace ringdown::live
